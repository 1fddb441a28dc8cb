import type { Evaluation, Score, Severity } from '../model/scorecard.ts'

/** What a policy of each severity is worth. */
export const weights: Readonly<Record<Severity, number>> = { critical: 10, high: 7.5, medium: 5, low: 2.5, info: 0 }

/**
 * Earned over possible, in whole points of 100: a policy earns its weight by the share of its subjects that passed. Waived subjects
 * count in neither; what is unknown makes a range. Without anything decided there is no value.
 */
export function scoreOf(evaluations: readonly Evaluation[]): Score {
  const counted = evaluations.filter(({ staged }) => !staged)
  const value = shareOf(counted.map((it) => tally(it, it.waived)))
  const low = shareOf(counted.map((it) => asIf(it, 0)))
  const high = shareOf(counted.map((it) => asIf(it, 1)))
  const withoutWaivers = shareOf(counted.map((it) => tally(it, 0)))
  return {
    ...(value !== undefined && { value }),
    ...(value !== undefined && low !== undefined && high !== undefined && low !== high && { range: { low, high } }),
    ...(withoutWaivers !== undefined && withoutWaivers !== value && { withoutWaivers }),
  }
}

/** Weight, and what share of it is earned. */
interface Tally {
  weight: number
  passed: number
  of: number
}

function tally({ severity, passed, judged }: Evaluation, waived: number): Tally {
  return { weight: weights[severity], passed, of: Math.max(0, judged - waived) }
}

/** The tally if everything unknown turned out bad (0) or good (1). An expression that failed is as unknown as its whole policy. */
function asIf(evaluation: Evaluation, good: 0 | 1): Tally {
  const unknown = Math.max(evaluation.unknown, evaluation.outcome === 'error' || evaluation.outcome === 'unknown' ? 1 : 0)
  const { weight, passed, of } = tally(evaluation, evaluation.waived)
  return { weight, passed: passed + unknown * good, of: of + unknown }
}

function shareOf(tallies: readonly Tally[]): number | undefined {
  const applicable = tallies.filter(({ weight, of }) => weight > 0 && of > 0)
  const possible = applicable.reduce((sum, { weight }) => sum + weight, 0)
  if (possible === 0) return undefined
  const earned = applicable.reduce((sum, { weight, passed, of }) => sum + (weight * passed) / of, 0)
  return wholePoints(earned / possible)
}

/** 100 and 0 are said only where they are reached. */
function wholePoints(share: number): number {
  const points = Math.round(share * 100)
  if (points === 100 && share < 1) return 99
  return points === 0 && share > 0 ? 1 : points
}
