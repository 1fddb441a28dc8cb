import type { Evidence } from '../model/location.ts'
import type { Evaluation, Finding, Outcome } from '../model/scorecard.ts'
import type { Program } from './cel.ts'
import { listed } from './listed.ts'
import type { Template } from './policy.ts'
import { type Subject, wholeFingerprint } from './subject.ts'
import type { Judgement, Trial } from './trial.ts'

export interface JudgedSubject extends Subject {
  outcome: 'pass' | 'fail' | 'unknown'
  /** Empty of one that passes. */
  message: string
}

/** More than a reader would follow. */
const maxEvidence = 50

/** What speaks for a project that passes as a whole, in words: where its evidence stands is written beside them. */
export function proofOf(evidence: readonly Evidence[]): string {
  if (evidence.length === 0) return 'nothing found here speaks against it'
  const says = [...new Set(evidence.flatMap((place) => place.says ?? []))].map((words) => `\`${asCode(words)}\``)
  return says.length > 0 ? `found: ${listed(says, 2)}` : 'shown by its evidence'
}

/** The judgement of a policy from what became of its subjects. */
export function conclude(trial: Trial, outcome: Outcome, reason: string, subjects: readonly JudgedSubject[] = []): Judgement {
  const { policy, configuration, project } = trial
  const passed = subjects.filter(isOf('pass'))
  const evaluation: Evaluation = {
    policy: policy.id,
    title: policy.title,
    capability: policy.capability,
    severity: configuration.severity,
    project: project.root,
    outcome,
    reason,
    judged: passed.length + count(subjects, 'fail'),
    passed: passed.length,
    unknown: count(subjects, 'unknown'),
    waived: 0,
    staged: configuration.staged,
    findings: [...subjects.filter(isOf('fail')), ...subjects.filter(isOf('unknown'))].map((subject) => findingOf(trial, subject)),
    evidence: passed.flatMap(({ evidence }) => evidence).slice(0, maxEvidence),
  }
  const borrowed = subjects.filter((subject) => subject.isBorrowed).map(({ fingerprint }) => fingerprint)
  return { ...evaluation, passes: passed.map(({ fingerprint }) => fingerprint), ...(borrowed.length > 0 && { borrowed }) }
}

/** The judgement where there is no subject, and that is good. */
export function concludeEmpty(trial: Trial): Judgement {
  return { ...conclude(trial, 'pass', 'nothing of the kind was found'), judged: 1, passed: 1, isEmpty: true }
}

/** The judgement where something that could not be read may change the outcome; what is known of the subjects is kept. */
export function concludeUndecided(trial: Trial, undecided: readonly string[], subjects: readonly JudgedSubject[]): Judgement {
  const reason = `cannot be decided: ${undecided.join(', ')} could not be read completely`
  const judgement = conclude(trial, 'unknown', reason, subjects)
  const finding: Finding = {
    message: reason,
    remediation: 'The problems of this report name the files and why. Check out or repair them, or exclude them in the policy file.',
    outcome: 'unknown',
    fingerprint: wholeFingerprint(trial),
    evidence: [],
  }
  return { ...judgement, unknown: judgement.unknown + 1, findings: [...judgement.findings, finding], isPartial: true }
}

export function count(subjects: readonly JudgedSubject[], outcome: Outcome): number {
  return subjects.filter(isOf(outcome)).length
}

function isOf(outcome: Outcome): (subject: JudgedSubject) => boolean {
  return (subject) => subject.outcome === outcome
}

function findingOf(trial: Trial, subject: JudgedSubject): Finding {
  return {
    ...subject.location,
    message: subject.message,
    remediation: remediationOf({ ...trial, variables: subject.variables }),
    outcome: subject.outcome,
    fingerprint: subject.fingerprint,
    evidence: subject.evidence.slice(0, maxEvidence),
  }
}

function remediationOf(trial: Trial): string {
  const { remediation, instead, also } = trial.policy.programs
  const holds = ({ when }: { when: Program }) => when.run(trial.variables, trial.session) === true
  const templates = [instead.find(holds)?.text ?? remediation, ...also.filter(holds).map(({ text }) => text)]
  return templates.map((template) => textOf(trial, template)).join('\n\n')
}

function textOf(trial: Trial, template: Template): string {
  return template
    .map((part, index) => (typeof part === 'string' ? part : filledIn(trial, part, template[index - 1])))
    .join('')
    .trim()
}

/** A list that begins a line of a block of code is a line each. */
function filledIn(trial: Trial, program: Program, before: Template[number] | undefined): string {
  const value = typeof before === 'string' && before.endsWith('\n') ? program.run(trial.variables, trial.session) : undefined
  return Array.isArray(value) ? value.map((line) => asCode(String(line))).join('\n') : asCode(asText(trial, program))
}

/** Text that a program yields. */
export function asText({ variables, session }: Trial, program: Program): string {
  const value = program.run(variables, session)
  return Array.isArray(value) ? value.join(', ') : String(value)
}

/** Interpolated text stands in code spans and fences, which nothing in it may end. */
function asCode(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').replaceAll('`', "'")
}
