import type { Evaluation, Finding, Outcome, Score, Scorecard, Severity } from '../model/scorecard.ts'

export const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info']

/** `72`, `72–80` or `not scored`. */
export function scoreWords(score: Score | undefined): string {
  if (score?.range && score.range.low !== score.range.high) return `${score.range.low}–${score.range.high}`
  return score?.value === undefined ? 'not scored' : String(score.value)
}

/** `71 → 68`, with the score without waivers where it differs. */
export function scoreMove(scorecard: Scorecard): string {
  const moved = scoreChange(scorecard.score, scorecard.base?.score)
  const { withoutWaivers, value } = scorecard.score
  return withoutWaivers === undefined || withoutWaivers === value ? moved : `${moved} (${withoutWaivers} without waivers)`
}

/** `71 → 68`, or one of them where nothing moved or nothing was compared. */
export function scoreChange(now: Score, previous: Score | undefined): string {
  const [before, after] = [previous && scoreWords(previous), scoreWords(now)]
  return before === undefined || before === after ? after : `${before} → ${after}`
}

/** `1 finding`, `2 findings`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

/** What a reader takes in; a change can write texts of any length into what it is told of. */
const longest = 500

/** The text up to a length that nothing around it is crowded out by. */
export function clipped(text: string, most = longest): string {
  return text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : text
}

/** Whether the head was held against a base, and not only meant to be. */
export function isCompared({ base }: Pick<Scorecard, 'base'>): boolean {
  return base !== undefined && base.missing === undefined
}

/** Nothing in the repository is for us to judge, nor was at the base. */
export function isNotMachineLearning({ repository, evaluations, base }: Scorecard): boolean {
  const wasJudged = base?.score?.value !== undefined || evaluations.some(({ findings }) => findings.length > 0)
  return repository.ml === 'no' && !wasJudged && evaluations.every(({ outcome }) => outcome === 'not-applicable')
}

/** Whether a finding of the base is gone because its policy no longer applies: that repairs nothing. */
export function hasCeased({ evaluation, finding }: Row): boolean {
  return finding.state === 'fixed' && evaluation.outcome === 'not-applicable'
}

/** How many findings of the base are gone in that way. */
export function ceasedIn(evaluations: readonly Evaluation[]): number {
  return evaluations.flatMap((evaluation) => evaluation.findings.filter((finding) => hasCeased({ evaluation, finding }))).length
}

/** Findings that were decided at the base and can no longer be. */
export function lostIn(evaluations: readonly Evaluation[]): number {
  return evaluations.flatMap(({ findings }) => findings).filter(({ state }) => state === 'lost').length
}

/** Those this change introduced, then the most severe, then by policy; within one as the facts have it, which puts first what weighs most. */
function byUrgency(a: Row, b: Row): number {
  return (
    stateRank(a.finding) - stateRank(b.finding) ||
    severities.indexOf(a.evaluation.severity) - severities.indexOf(b.evaluation.severity) ||
    compare(a.evaluation.policy, b.evaluation.policy)
  )
}

export interface Row {
  evaluation: Evaluation
  finding: Finding
}

/** Findings with their policies, the most urgent first. */
export function rowsOf(scorecard: Scorecard, wanted: (finding: Finding, evaluation: Evaluation) => boolean): Row[] {
  return scorecard.evaluations
    .flatMap((evaluation) =>
      evaluation.findings.filter((finding) => wanted(finding, evaluation)).map((finding) => ({ evaluation, finding })),
    )
    .sort(byUrgency)
}

/** What a change did, in words. */
export const stateWords: Record<NonNullable<Finding['state']>, string> = {
  introduced: 'introduced',
  fixed: 'fixed',
  lost: 'lost sight of',
  unchanged: '',
}

/** What a change did comes before what it found. */
export function stateRank(finding: Finding): number {
  return { introduced: 0, lost: 1, fixed: 2, unchanged: 3 }[finding.state ?? 'unchanged']
}

/** By code units: the same order on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** `waived until 2027-01-31`, or that it was. */
export function waiverWords({ expires, daysLeft }: NonNullable<Finding['waiver']>): string {
  return daysLeft < 0 ? `waiver expired on ${expires}` : `waived until ${expires}`
}

export const outcomeWords: Record<Outcome, string> = {
  pass: 'pass',
  fail: 'fail',
  'not-applicable': 'not applicable',
  unknown: 'unknown',
  error: 'error',
}

/** `data-versioning` → `Data versioning`. */
export function capabilityWords(capability: string): string {
  const words = capability
    .replaceAll('-', ' ')
    .replace(/\bci cd\b/, 'CI/CD')
    .replace(/\biac\b/, 'infrastructure as code')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export function tally(evaluations: readonly Evaluation[]): Record<Outcome, number> {
  const counts: Record<Outcome, number> = { pass: 0, fail: 0, 'not-applicable': 0, unknown: 0, error: 0 }
  for (const evaluation of evaluations) counts[evaluation.outcome]++
  return counts
}

/** `12 pass, 5 fail, 2 unknown`, without zeros. */
export function tallyWords(evaluations: readonly Evaluation[]): string {
  const counts = tally(evaluations)
  const parts = (Object.keys(counts) as Outcome[])
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${counts[outcome]} ${outcomeWords[outcome]}`)
  return parts.join(', ')
}
