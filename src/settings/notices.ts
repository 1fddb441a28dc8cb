import type { Scorecard } from '../model/scorecard.ts'
import type { ConfiguredPolicy } from '../policies/policy.ts'
import { formatReference, isCommit } from './files.ts'
import type { RuleLayer } from './inherit.ts'

type Notices = Scorecard['notices']

/** A warning for each inherited file that is named by a branch or tag and not vendored: tomorrow it can say something else. */
export function movableNotices(layers: readonly RuleLayer[]): Notices {
  return layers.flatMap(({ reference, files }) => {
    if (!reference || isCommit(reference.ref) || files.vendored) return []
    const now = files.commit === undefined ? '' : `, now ${files.commit}`
    const text = `The policy file ${formatReference(reference)} is named by a branch or tag, which can move${now}: name the commit, or run \`mlops-scorecard policy lock\`.`
    return [{ level: 'warning' as const, text }]
  })
}

/** Which policies are newer than the pack of the policy file; none where it names none. */
export function stagedNotices(policies: readonly ConfiguredPolicy[], pack: string | undefined): Notices {
  const staged = policies
    .filter(({ configuration }) => configuration.enabled && configuration.staged)
    .map(({ policy }) => `\`${policy.id}\``)
  if (staged.length === 0) return []
  const verb = staged.length === 1 ? 'is' : 'are'
  const text = `${staged.join(', ')} ${verb} newer than the pack ${pack} of the policy file: shown now, and will count from the next pack that it names.`
  return [{ level: 'note', text }]
}
