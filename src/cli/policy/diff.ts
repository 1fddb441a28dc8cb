import { existsSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { withLookups } from '../../lookups.ts'
import { ConfigurationError } from '../../model/errors.ts'
import type { Facts } from '../../model/facts.ts'
import type { Evaluation } from '../../model/scorecard.ts'
import { evaluate } from '../../policies/evaluate.ts'
import { painter } from '../../reports/colour.ts'
import { loadRules, pathsOf, type Rules } from '../../rules.ts'
import { factsOf } from '../../scan.ts'
import { applyWaivers } from '../../scorecard/waivers.ts'
import { openSource } from '../../sources/index.ts'
import { layersOf, today } from '../open.ts'
import { wantsColour, write } from '../output.ts'
import { readRecorded } from './recorded.ts'

interface DiffOptions {
  facts?: string[]
}

/** What one repository would be judged by: recorded facts, or a checkout that is read by each side's tools, excludes and projects. */
interface Subject {
  name: string
  paths: readonly string[]
  judgedBy(rules: Rules): Promise<Evaluation[]>
}

/** The rules of one side, for a repository with these files. */
type RulesFor = (subject: Subject) => Promise<Rules>

interface Change {
  verb: 'newly fails' | 'newly passes' | 'no longer fails'
  evaluation: Evaluation
  says: string
}

/** `policy diff <old> <new> [checkouts…]`: which repositories would newly fail, and which newly pass; exit code 1 where one would fail. */
export async function diffCommand(old: string, now: string, checkouts: readonly string[], { facts = [] }: DiffOptions): Promise<void> {
  const subjects = [...facts.flatMap(readRecorded).map(recorded), ...(await Promise.all(checkouts.map(checkout)))]
  if (subjects.length === 0)
    throw new ConfigurationError('there is nothing to compare on', { remedy: 'Give checkouts, or recorded facts by --facts.' })
  const [before, after] = await Promise.all([rulesOf(old), rulesOf(now)])
  const blocks: string[] = []
  const failing: string[] = []
  for (const subject of subjects) {
    const { name } = subject
    const changes = changesOf(await judged(before, subject), await judged(after, subject))
    if (changes.length > 0) blocks.push(blockOf(name, changes))
    if (changes.some(({ verb }) => verb === 'newly fails')) failing.push(name)
  }
  const count = subjects.length === 1 ? '1 repository' : `${subjects.length} repositories`
  await write(`${blocks.join('')}${count}: ${failing.length} would newly fail, ${blocks.length} would change\n`)
  if (failing.length > 0) process.exitCode = 1
}

function recorded({ name, facts }: { name: string; facts: Facts }): Subject {
  const paths = facts.projects.flatMap(({ files }) => files.map(({ path }) => path))
  return { name, paths, judgedBy: async ({ policies }) => evaluate(policies, facts) }
}

async function checkout(path: string): Promise<Subject> {
  const folder = resolve(path)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new ConfigurationError(`${path} is no folder`)
  const source = await openSource(folder)
  const judgedBy = async (rules: Rules) => {
    const facts = await factsOf(source, rules)
    return withLookups(source, (context) => evaluate(rules.policies, facts, context))
  }
  return { name: basename(folder), paths: await pathsOf([source]), judgedBy }
}

/** What a policy file extends, and its own policies, count in the folder that one stands in. */
async function rulesOf(file: string): Promise<RulesFor> {
  if (!existsSync(file)) throw new ConfigurationError(`there is no policy file ${file}`)
  const layers = await layersOf(await openSource(resolve('.')), file)
  const load = (paths: readonly string[]) => loadRules(layers, { today: today(), paths })
  const searches = layers.some(({ layer }) => layer.says.projects?.some(({ found }) => found))
  if (searches) return ({ paths }) => load(paths)
  const rules = await load([])
  return async () => rules
}

async function judged(rulesFor: RulesFor, subject: Subject): Promise<Map<string, Evaluation>> {
  const rules = await rulesFor(subject)
  const evaluations = applyWaivers(await subject.judgedBy(rules), rules.settings.waivers, today())
  return new Map(
    evaluations.filter(({ staged }) => !staged).map((evaluation) => [`${evaluation.policy} ${evaluation.project}`, evaluation]),
  )
}

function changesOf(before: Map<string, Evaluation>, after: Map<string, Evaluation>): Change[] {
  const worse = [...after].flatMap(([key, evaluation]): Change[] =>
    fails(evaluation) && !fails(before.get(key)) ? [{ verb: 'newly fails', evaluation, says: evaluation.reason }] : [],
  )
  const better = [...before].flatMap(([key, evaluation]): Change[] =>
    fails(evaluation) && !fails(after.get(key)) ? [relief(evaluation, after.get(key))] : [],
  )
  return [...worse, ...better]
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

function blockOf(name: string, changes: readonly Change[]): string {
  const paint = painter(wantsColour(process.env, process.stdout.isTTY))
  const lines = changes.map(({ verb, says, evaluation: { policy, severity, project } }) => {
    const where = project === '.' ? '' : ` in ${project}`
    return `  ${(verb === 'newly fails' ? paint.bad : paint.good)(verb)}  ${policy} (${severity})${where}: ${says}\n`
  })
  return `${name}\n${lines.join('')}\n`
}
