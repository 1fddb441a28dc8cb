import type { Problem } from '../model/facts.ts'
import type { Scorecard } from '../model/scorecard.ts'

/** Stages shown by name; whoever repairs the first has probably repaired the others. */
const mostNamed = 3

/** Problems of the base that are the scorecard's own, said to be of the base: what cannot be told of it must not pass for unchanged. */
export function breakdownsOfBase(problems: readonly Problem[]): Problem[] {
  return problems
    .filter(({ internal }) => internal)
    .map((problem) => ({ ...problem, reason: `in the base: ${problem.reason}`, affects: [] }))
}

/** Whether a stage of the scan itself failed: what is reported then holds, and is not all there is to report. */
export function isBrokenDown({ problems }: Pick<Scorecard, 'problems'>): boolean {
  return problems.some(({ internal }) => internal)
}

/** Why the gate cannot pass: the stages that failed, the first few by name. */
export function breakdownReasons(problems: readonly Problem[]): string[] {
  const reasons = [
    ...new Set(problems.filter(({ internal }) => internal).map(({ path, reason }) => (path === '.' ? reason : `${path}: ${reason}`))),
  ]
  const more = reasons.length - mostNamed
  return more > 0 ? [...reasons.slice(0, mostNamed), `and ${more} more internal errors`] : reasons
}

/** What a reader must know where a stage failed; none where none did. */
export function breakdownNotices(problems: readonly Problem[]): Scorecard['notices'] {
  const reasons = breakdownReasons(problems)
  if (reasons.length === 0) return []
  const facts = [...new Set(problems.filter(({ internal }) => internal).flatMap(({ affects }) => affects))].sort()
  const unknown = facts.length === 0 ? '' : ` Unknown because of it: ${facts.join(', ')}.`
  return [
    {
      level: 'error',
      text: `This is incomplete: a part of MLOps Scorecard failed, which is a bug; please report it. ${reasons.join('; ')}.${unknown}`,
    },
  ]
}
