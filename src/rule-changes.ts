import type { Scorecard } from './model/scorecard.ts'
import { policyFilePath, type Rules } from './rules.ts'
import { compareSettings, type SettingsChange } from './settings/compare.ts'

type Notice = Scorecard['notices'][number]

/** A notice for each thing that the head of a pull request or a branch would change in the rules of its base. */
export function ruleChanges(base: Rules, head: Rules, change: 'pull request' | 'branch'): Notice[] {
  const { path } = head.settings
  if (base.settings.path === undefined && path !== undefined) return firstFile(base, head, change, path)
  return compareSettings(base, head).map((it) => noticeOf(it, change, path ?? base.settings.path ?? policyFilePath))
}

/** All of a first file is new, and most of it asks for more; what it would switch off is told. A gate that never fails cannot be weakened. */
function firstFile(base: Rules, head: Rules, change: string, path: string): Notice[] {
  const text = `This ${change} adds the policy file. It takes effect once merged; until then the defaults judge.`
  const { gate } = base.settings.gate.failOn === 'never' ? head.settings : base.settings
  const before = { ...base, settings: { ...base.settings, gate } }
  const weaker = compareSettings(before, head).filter(({ effect }) => effect === 'weaker')
  return [{ level: 'note', text, path }, ...weaker.map((it) => noticeOf(it, change, path))]
}

function noticeOf({ effect, says }: SettingsChange, change: string, path: string): Notice {
  const title = effect === 'other' ? 'Policy change' : `${effect === 'weaker' ? 'Weaker' : 'Stricter'} policy`
  return {
    level: effect === 'weaker' ? 'warning' : 'note',
    text: `**${title}:** this ${change} ${says}. It takes effect once merged.`,
    path,
  }
}
