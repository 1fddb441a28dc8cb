import type { Scorecard } from './model/scorecard.ts'
import { policyFilePath, type Rules } from './rules.ts'
import { compareSettings } from './settings/compare.ts'

/** A notice for each thing that the head of a pull request or a branch would change in the rules of its base. */
export function ruleChanges(base: Rules, head: Rules, change: 'pull request' | 'branch'): Scorecard['notices'] {
  const { path } = head.settings
  if (base.settings.path === undefined && path !== undefined) {
    return [
      { level: 'note', text: `This ${change} adds the policy file. It takes effect once merged; until then the defaults judge.`, path },
    ]
  }
  return compareSettings(base, head).map(({ effect, says }) => ({
    level: effect === 'weaker' ? ('warning' as const) : ('note' as const),
    text: `**${effect === 'other' ? 'Policy change' : `${effect === 'weaker' ? 'Weaker' : 'Stricter'} policy`}:** this ${change} ${says}. It takes effect once merged.`,
    path: path ?? base.settings.path ?? policyFilePath,
  }))
}
