import type { Evaluation, Score, Scorecard } from '../../model/scorecard.ts'
import { painter } from '../../reports/colour.ts'
import { oneLine } from '../../reports/markdown-escape.ts'
import { plainProse } from '../../reports/prose.ts'
import { count, scoreChange } from '../../reports/words.ts'
import { wantsColour } from '../output.ts'

/** What became of one policy of a repository. */
export interface Change {
  verb: 'newly fails' | 'newly passes' | 'no longer fails'
  evaluation: Evaluation
  says: string
}

/** One repository as both sides judge it. */
export interface Difference {
  name: string
  before: Pick<Scorecard, 'gate'> & { score: Score }
  after: Pick<Scorecard, 'gate'> & { score: Score }
  changes: Change[]
}

export function gateNewlyFails({ before, after }: Difference): boolean {
  return after.gate.outcome === 'failed' && before.gate.outcome === 'passed'
}

/** A block for each repository that changes, and the sum of them. */
export function differenceText(differences: readonly Difference[]): string {
  const changed = differences.filter(isChange)
  const failing = differences.filter(gateNewlyFails).length
  const sum = `${count(differences.length, 'repository', 'repositories')}: the gate of ${failing} would newly fail, ${changed.length} would change\n`
  return `${changed.map(blockOf).join('')}${sum}${meaningOf(changed)}`
}

function isChange({ before, after, changes }: Difference): boolean {
  return changes.length > 0 || before.gate.outcome !== after.gate.outcome || before.score.value !== after.score.value
}

function blockOf(difference: Difference): string {
  const { name, before, after, changes } = difference
  const paint = painter(wantsColour(process.env, process.stdout.isTTY))
  const verdicts = gateNewlyFails(difference)
    ? after.gate.reasons.map((reason) => `  ${paint.bad('gate newly fails')}  ${oneLine(reason)}\n`)
    : after.gate.outcome === before.gate.outcome
      ? []
      : [`  ${paint.good('gate newly passes')}\n`]
  const lines = changes.map(({ verb, says, evaluation: { policy, severity, project } }) => {
    const where = project === '.' ? '' : ` in ${oneLine(project)}`
    return `  ${(verb === 'newly fails' ? paint.bad : paint.good)(verb)}  ${policy} (${severity})${where}: ${oneLine(plainProse(says))}\n`
  })
  return `${oneLine(name)}  ${paint.faint(`score ${scoreChange(after.score, before.score)}`)}\n${[...verdicts, ...lines].join('')}\n`
}

/** Why what newly fails does not fail the gate of a run that is compared with nothing. */
function meaningOf(changed: readonly Difference[]): string {
  const failOn = changed.find(({ changes }) => changes.some(({ verb }) => verb === 'newly fails'))?.after.gate.failOn
  if (failOn === 'introduced')
    return 'The gate fails on what a change introduces: what newly fails here holds up only changes that add to it.\n'
  return failOn === 'never' ? 'The gate never fails on findings: what newly fails here is shown, and holds nothing up.\n' : ''
}
