import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { withLookups } from '../../lookups.ts'
import { ConfigurationError } from '../../model/errors.ts'
import type { Facts } from '../../model/facts.ts'
import type { Evaluation, Scorecard } from '../../model/scorecard.ts'
import { version } from '../../model/version.ts'
import { evaluate } from '../../policies/evaluate.ts'
import type { Judgement } from '../../policies/trial.ts'
import { loadRules, pathsOf, type Rules } from '../../rules.ts'
import { factsOf } from '../../scan.ts'
import { buildScorecard } from '../../scorecard/build.ts'
import { openSource } from '../../sources/index.ts'
import { namedLayers } from '../named-policy.ts'
import { today } from '../open.ts'
import { write } from '../output.ts'
import { type Change, type Difference, differenceText, gateNewlyFails } from './diff-text.ts'
import { readRecorded } from './recorded.ts'

interface DiffOptions {
  facts?: string[]
}

/** What one repository would be judged by: recorded facts, or a checkout that is read by each side's tools, excludes and projects. */
interface Subject {
  name: string
  paths: readonly string[]
  judgedBy(rules: Rules): Promise<{ facts: Facts; evaluations: Judgement[] }>
}

/** The rules of one side, for a repository with these files. */
type RulesFor = (subject: Subject) => Promise<Rules>

/** `policy diff <old> <new> [checkouts…]`: what the gate of each repository would say, and which policies would newly fail or pass; exit code 1 where a gate would newly fail. */
export async function diffCommand(old: string, now: string, checkouts: readonly string[], { facts = [] }: DiffOptions): Promise<void> {
  const subjects = [...facts.flatMap(readRecorded).map(recorded), ...(await Promise.all(checkouts.map(checkout)))]
  if (subjects.length === 0)
    throw new ConfigurationError('there is nothing to compare on', { remedy: 'Give checkouts, or recorded facts by --facts.' })
  const [rulesBefore, rulesAfter] = await Promise.all([rulesOf(old), rulesOf(now)])
  const differences: Difference[] = []
  for (const subject of subjects) {
    const [before, after] = [await scored(rulesBefore, subject), await scored(rulesAfter, subject)]
    differences.push({ name: subject.name, before: verdictOf(before), after: verdictOf(after), changes: changesOf(before, after) })
  }
  await write(differenceText(differences))
  if (differences.some(gateNewlyFails)) process.exitCode = 1
}

function recorded({ name, facts }: { name: string; facts: Facts }): Subject {
  const paths = facts.projects.flatMap(({ files }) => files.map(({ path }) => path))
  return { name, paths, judgedBy: async ({ policies }) => ({ facts, evaluations: evaluate(policies, facts) }) }
}

async function checkout(path: string): Promise<Subject> {
  const folder = resolve(path)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new ConfigurationError(`${path} is no folder`)
  const source = await openSource(folder)
  const judgedBy = async (rules: Rules) => {
    const facts = await factsOf(source, rules)
    return { facts, evaluations: await withLookups(source, (context) => evaluate(rules.policies, facts, context)) }
  }
  return { name: basename(folder), paths: await pathsOf([source]), judgedBy }
}

async function rulesOf(file: string): Promise<RulesFor> {
  const layers = await namedLayers(file)
  const load = (paths: readonly string[]) => loadRules(layers, { today: today(), paths })
  if (layers.some(({ layer }) => layer.says.projects)) return ({ paths }) => load(paths)
  const rules = await load([])
  return async () => rules
}

/** What a run of today would say that is compared with nothing. */
async function scored(rulesFor: RulesFor, subject: Subject): Promise<Scorecard> {
  const rules = await rulesFor(subject)
  const { policies, settings } = rules
  return buildScorecard({ ...(await subject.judgedBy(rules)), policies, settings, today: today(), version })
}

/** Of hundreds of repositories no more is kept than is shown. */
function verdictOf({ score, gate }: Scorecard): Difference['before'] {
  return { score, gate }
}

function changesOf(before: Scorecard, after: Scorecard): Change[] {
  const [old, now] = [countedIn(before), countedIn(after)]
  const worse = [...now].flatMap(([key, evaluation]): Change[] =>
    fails(evaluation) && !fails(old.get(key)) ? [{ verb: 'newly fails', evaluation, says: evaluation.reason }] : [],
  )
  const better = [...old].flatMap(([key, evaluation]): Change[] =>
    fails(evaluation) && !fails(now.get(key)) ? [relief(evaluation, now.get(key))] : [],
  )
  return [...worse, ...better]
}

function countedIn({ evaluations }: Scorecard): Map<string, Evaluation> {
  return new Map(
    evaluations.filter(({ staged }) => !staged).map((evaluation) => [`${evaluation.policy} ${evaluation.project}`, evaluation]),
  )
}

/** To be turned off, waived or undecided is not to pass. */
function relief(evaluation: Evaluation, now: Evaluation | undefined): Change {
  if (!now) return { verb: 'no longer fails', evaluation, says: 'it is not judged' }
  return { verb: now.outcome === 'pass' ? 'newly passes' : 'no longer fails', evaluation: now, says: now.reason }
}

/** What is waived whole does not fail. */
function fails(evaluation: Evaluation | undefined): boolean {
  if (evaluation?.outcome === 'error') return true
  return evaluation?.outcome === 'fail' && evaluation.findings.some(({ outcome, waiver }) => outcome === 'fail' && !waiver?.active)
}
