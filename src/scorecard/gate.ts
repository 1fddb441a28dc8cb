import type { Evaluation, Finding, Score, Scorecard, Severity } from '../model/scorecard.ts'
import { Severity as severities } from '../model/scorecard.ts'
import type { Gate } from '../settings/settings.ts'
import { isWaived } from './waivers.ts'

export interface GateContext {
  /** Reasons that come from elsewhere. */
  others?: readonly string[]
  /** Reasons that count whatever the gate asks for. */
  refusals?: readonly string[]
  /** What a finding is that was held against nothing: `new` where a base was asked for and could not be had, `known` where none was asked for. */
  stateless?: 'new' | 'known'
  /** The score of the base. */
  before?: Score | undefined
}

/** Whether the change may pass, with the reasons in words. A minimum score is only set by somebody who means it, so it counts whatever findings do. Findings of staged policies and waived ones never hold it up. */
export function judgeGate(
  gate: Gate,
  evaluations: readonly Evaluation[],
  score: Score,
  { others = [], refusals = [], stateless = 'new', before }: GateContext = {},
): Scorecard['gate'] {
  const isNew = ({ state }: Finding) => state === 'introduced' || state === 'lost' || (state === undefined && stateless === 'new')
  const onFindings = gate.failOn === 'never' ? [] : [...findingReasons(gate, evaluations, isNew), ...others]
  const onScore = scoreReasons(gate, score)
  const reasons = [...refusals, ...onFindings, ...(onScore.length > 0 ? onScore : lostReasons(gate, score, before, evaluations))]
  return { outcome: reasons.length > 0 ? 'failed' : 'passed', failOn: gate.failOn, severity: gate.severity, reasons }
}

function findingReasons(gate: Gate, evaluations: readonly Evaluation[], isNew: (finding: Finding) => boolean): string[] {
  return evaluations
    .filter(({ severity, staged }) => !staged && isAtLeast(severity, gate.severity))
    .flatMap((evaluation) => {
      const failing = blocking(evaluation).filter((finding) => counts(gate, finding, isNew(finding)))
      return failing.length > 0 ? [reasonOf(gate, evaluation, failing)] : []
    })
}

/** Where enough subjects pass, those that fail are shown and hold nothing up. An evaluation that failed itself has no findings. */
function blocking(evaluation: Evaluation): Finding[] {
  if (evaluation.outcome === 'error')
    return [
      {
        message: evaluation.reason,
        remediation: '',
        outcome: 'error',
        fingerprint: '',
        evidence: [],
        ...(evaluation.state && { state: evaluation.state }),
      },
    ]
  return evaluation.outcome === 'pass' ? [] : evaluation.findings
}

function counts({ failOn, onUnknown }: Gate, finding: Finding, isNew: boolean): boolean {
  const { outcome, state } = finding
  if (state === 'fixed' || isWaived(finding)) return false
  if (outcome === 'fail' || outcome === 'error') return failOn === 'any' || isNew
  return state === 'lost' || (onUnknown === 'fail' && (failOn === 'any' || isNew))
}

function reasonOf({ failOn }: Gate, { policy, severity, title, outcome, reason }: Evaluation, findings: readonly Finding[]): string {
  if (outcome === 'error') return `${policy} (${severity}): ${reason}`
  const number = findings.length === 1 ? '1 finding' : `${findings.length} findings`
  return `${policy} (${severity}): ${number}${failOn === 'introduced' ? ' introduced' : ''} against "${title}"`
}

/** Where what is unknown is held against the change, the score is what it is at the worst. */
function scoreReasons({ minimumScore, onUnknown }: Gate, { value, range }: Score): string[] {
  const points = onUnknown === 'fail' ? (range?.low ?? value) : value
  if (points === undefined || points >= minimumScore) return []
  return [`the score is ${points}, below the minimum of ${minimumScore}`]
}

/** A score that the minimum is above is not lifted, or done away with, by what was lost sight of. */
function lostReasons({ minimumScore }: Gate, { value }: Score, before: Score | undefined, evaluations: readonly Evaluation[]): string[] {
  if (before?.value === undefined || before.value >= minimumScore || (value !== undefined && value <= before.value)) return []
  const isLost = evaluations.some((it) => !it.staged && [it, ...it.findings].some(({ state }) => state === 'lost'))
  return isLost
    ? [`the score was ${before.value}, below the minimum of ${minimumScore}, and some of what it rests on was lost sight of`]
    : []
}

/** Whether a severity is as grave as another, or graver. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.options.indexOf(severity) <= severities.options.indexOf(threshold)
}
