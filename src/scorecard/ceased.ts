import type { Outcome, Scorecard } from '../model/scorecard.ts'
import { listed } from '../policies/listed.ts'
import type { Judgement } from '../policies/trial.ts'
import { placeOf } from './compare.ts'

/** Policies by name before the rest is counted. */
const mostNamed = 5

/**
 * What a reader must know of policies that were decided at the base and no longer apply: a change can make them cease by what it calls
 * an example, or by hiding what trains, and no finding would say so.
 */
export function ceasedNotices(head: readonly Judgement[], base: readonly Judgement[]): Scorecard['notices'] {
  const before = new Map(base.filter(({ isEmpty }) => !isEmpty).map((judgement) => [placeOf(judgement), judgement.outcome]))
  const ceased = head.filter(({ outcome, staged }) => outcome === 'not-applicable' && !staged)
  const from = (outcome: Outcome) => ceased.filter((judgement) => before.get(placeOf(judgement)) === outcome)
  return [
    ...noticeOf('warning', 'failed', from('fail'), ': not asked for any more, which is not the same as met'),
    ...noticeOf('note', 'passed', from('pass'), ''),
  ]
}

function noticeOf(level: 'warning' | 'note', did: string, ceased: readonly Judgement[], so: string): Scorecard['notices'] {
  if (ceased.length === 0) return []
  const names = ceased.map(({ policy, project }) => `\`${policy}\`${project === '.' ? '' : ` in \`${project}\``}`)
  const verb = names.length === 1 ? 'applies' : 'apply'
  return [{ level, text: `${listed(names, mostNamed)} ${did} at the base and no longer ${verb} here${so}.` }]
}
