import type { Score, Severity } from '../model/scorecard.ts'
import type { Judgement } from '../policies/trial.ts'

/** What a policy of each severity is worth. */
export const weights: Readonly<Record<Severity, number>> = { critical: 10, high: 7.5, medium: 5, low: 2.5, info: 0 }

/**
 * Earned over possible, in whole points of 100: a policy earns its weight by the share of its subjects that passed. Waived subjects
 * count in neither; what is unknown makes a range. A project in which whatever passes does so for want of anything is no part of it:
 * without anything decided there is no value.
 */
export function scoreOf(judgements: readonly Judgement[]): Score {
  const counted = judgements.filter(({ staged }) => !staged)
  const value = shareOf(counted.map((it) => tally(it, it.waived)))
  const low = shareOf(counted.map((it) => asIf(it, 0)))
  const high = shareOf(counted.map((it) => asIf(it, 1)))
  const withoutWaivers = shareOf(counted.map((it) => tally(it, 0)))
  return {
    ...(value !== undefined && { value }),
    ...(value !== undefined && low !== undefined && high !== undefined && low !== high && { range: around(value, low, high) }),
    ...(withoutWaivers !== undefined && withoutWaivers !== value && { withoutWaivers }),
  }
}

/** A project of which nothing is decided yet enters with what is unknown of it, and with what is in order there. */
function around(value: number, low: number, high: number): { low: number; high: number } {
  return { low: Math.min(low, value), high: Math.max(high, value) }
}

/** Weight, and what share of it is earned. */
interface Tally {
  project: string
  weight: number
  passed: number
  of: number
  /** There was something to judge, waived or not. */
  isGround: boolean
}

function tally({ project, severity, passed, judged, isEmpty = false }: Judgement, waived: number): Tally {
  const weight = weights[severity]
  return { project, weight, passed, of: Math.max(0, judged - waived), isGround: !isEmpty && weight > 0 && judged > 0 }
}

/** The tally if everything unknown turned out bad (0) or good (1). An expression that failed is as unknown as its whole policy. */
function asIf(judgement: Judgement, good: 0 | 1): Tally {
  const unknown = Math.max(judgement.unknown, judgement.outcome === 'error' || judgement.outcome === 'unknown' ? 1 : 0)
  const certain = tally(judgement, judgement.waived)
  const isGround = certain.isGround || (certain.weight > 0 && unknown > 0)
  return { ...certain, passed: certain.passed + unknown * good, of: certain.of + unknown, isGround }
}

function shareOf(tallies: readonly Tally[]): number | undefined {
  const grounds = new Set(tallies.filter(({ isGround }) => isGround).map(({ project }) => project))
  const applicable = tallies.filter(({ project, weight, of }) => weight > 0 && of > 0 && grounds.has(project))
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
