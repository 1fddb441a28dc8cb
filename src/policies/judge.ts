import { factOf } from '../model/facts.ts'
import type { Outcome } from '../model/scorecard.ts'
import type { Program } from './cel.ts'
import { asText, conclude, concludeEmpty, concludeUndecided, count, type JudgedSubject, proofOf } from './conclude.ts'
import type { Policy } from './policy.ts'
import { type Subject, subjectOf, whole } from './subject.ts'
import type { Judgement, Trial } from './trial.ts'

/** Never throws: an expression that fails is the outcome `error`. */
export function judge(trial: Trial): Judgement {
  try {
    return judgeOrThrow(trial)
  } catch (error) {
    return conclude(trial, 'error', `an expression failed: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function judgeOrThrow(trial: Trial): Judgement {
  const { policy, project, ml } = trial
  if (policy.appliesTo === 'ml' && ml === 'no') return conclude(trial, 'not-applicable', 'the repository is not about machine learning')
  const undecided = policy.facts.filter((fact) => project.undecided.includes(fact))
  const ruledOut = undecided.length === 0 ? undefined : surelyUnmet(trial, undecided)
  const unmet = ruledOut ?? policy.programs.matchConditions.find(({ holds }) => !isTrue(trial, holds))
  if (unmet)
    return undecided.length > 0 && !ruledOut
      ? concludeUndecided(trial, undecided, [])
      : conclude(trial, 'not-applicable', `asked only of a project that ${unmet.name}; this is not one`)
  if (!policy.programs.subjects)
    return undecided.length > 0 && !isSurelyBroken(trial, undecided) ? concludeUndecided(trial, undecided, []) : judgeWhole(trial)
  const subjects = judgeSubjects(trial, policy.programs.subjects)
  if (subjects.length === 0 && policy.whenEmpty === 'pass' && undecided.length === 0) return concludeEmpty(trial)
  const outcome = outcomeOf(trial, subjects)
  const isFailureSure = outcome === 'fail' && !undecided.some((name) => trial.fallen.includes(name) || trial.fallen.includes(factOf(name)))
  if (undecided.length === 0) return conclude(trial, outcome, reasonOf(outcome, subjects), subjects)
  const partial = concludeUndecided(trial, undecided, subjects)
  return isFailureSure ? { ...partial, outcome, reason: reasonOf(outcome, subjects) } : partial
}

/** A condition that fails whatever the undecided facts may turn out to be; one that itself fails to run rules nothing out. */
function surelyUnmet(trial: Trial, undecided: readonly string[]): Policy['programs']['matchConditions'][number] | undefined {
  const isOpen = readsOpen(undecided)
  return trial.policy.programs.matchConditions.find(({ holds }) => {
    if (isOpen(holds)) return false
    try {
      return !isTrue(trial, holds)
    } catch {
      return false
    }
  })
}

/** Whether the project as a whole fails whatever the undecided facts may turn out to be: nothing on the way to that reads one. */
function isSurelyBroken(trial: Trial, undecided: readonly string[]): boolean {
  const { matchConditions, unknownWhen, validations } = trial.policy.programs
  const isOpen = readsOpen(undecided)
  if (matchConditions.some(({ holds }) => isOpen(holds)) || (unknownWhen && (isOpen(unknownWhen) || isTrue(trial, unknownWhen))))
    return false
  const broken = validations.find(({ holds }) => isOpen(holds) || !isTrue(trial, holds))
  return broken !== undefined && !isOpen(broken.holds)
}

/** Says whether a program reads what is undecided. */
function readsOpen(undecided: readonly string[]): (program: Program) => boolean {
  const open = new Set(['project', ...undecided.map(factOf)])
  return ({ reads }) => reads.some((name) => open.has(name))
}

function judgeWhole(trial: Trial): Judgement {
  const subject = judgeSubject(trial, whole(trial))
  return conclude(trial, subject.outcome, subject.outcome === 'pass' ? proofOf(subject.evidence) : subject.message, [subject])
}

function judgeSubjects(trial: Trial, program: Program): JudgedSubject[] {
  const list = program.run(trial.variables, trial.session)
  if (!Array.isArray(list)) throw new Error('`subjects` is not a list')
  const seen = new Map<string, number>()
  return list.map((value) => judgeSubject(trial, subjectOf(trial, value, seen)))
}

function judgeSubject(trial: Trial, subject: Subject): JudgedSubject {
  const { policy } = trial
  const inner = { ...trial, variables: subject.variables }
  if (policy.programs.unknownWhen && isTrue(inner, policy.programs.unknownWhen))
    return { ...subject, outcome: 'unknown', message: 'cannot be decided by what the files say' }
  const broken = policy.programs.validations.find(({ holds }) => !isTrue(inner, holds))
  if (!broken) return { ...subject, outcome: 'pass', message: '' }
  return { ...subject, outcome: 'fail', message: broken.message ? asText(inner, broken.message) : (broken.text ?? policy.title) }
}

/** With what is unknown taken for good and for bad: only where both agree is it decided. */
function outcomeOf(trial: Trial, subjects: readonly JudgedSubject[]): Outcome {
  if (subjects.length === 0) return 'not-applicable'
  const passed = count(subjects, 'pass')
  const failed = count(subjects, 'fail')
  const unknown = count(subjects, 'unknown')
  const best = passes(trial, passed + unknown, failed, unknown)
  const worst = unknown === 0 ? best : passes(trial, passed, failed + unknown, unknown)
  if (best !== worst) return 'unknown'
  return best ? 'pass' : 'fail'
}

function passes(trial: Trial, passed: number, failed: number, unknown: number): boolean {
  const { pass } = trial.policy.programs
  if (!pass) return failed === 0
  return isTrue({ ...trial, variables: { ...trial.variables, passed, failed, unknown, judged: passed + failed } }, pass)
}

function reasonOf(outcome: Outcome, subjects: readonly JudgedSubject[]): string {
  const total = subjects.length
  if (total === 0) return 'there is nothing here to judge'
  if (outcome === 'unknown') return `${count(subjects, 'unknown')} of ${total} cannot be decided`
  const failed = count(subjects, 'fail')
  if (failed === 0) return total === 1 ? 'the one there is passes' : `all ${total} pass`
  const first = subjects.find((subject) => subject.outcome === 'fail')?.message
  if (total === 1) return first ?? ''
  const open = count(subjects, 'unknown')
  return `${failed} of ${total} fail${open > 0 ? `, ${open} cannot be decided` : ''}, first: ${first}`
}

function isTrue({ variables, session }: Trial, program: Program): boolean {
  const value = program.run(variables, session)
  if (typeof value !== 'boolean') throw new Error(`\`${program.source.trim()}\` is neither true nor false`)
  return value
}
