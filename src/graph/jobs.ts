import { joinPath } from '../languages/shell/directory.ts'
import { parseShell } from '../languages/shell.ts'
import type { CiFile, CiJob, CiStep, CiSystem, FileFacts, Trigger } from '../model/file-facts.ts'
import type { Evidence } from '../model/location.ts'
import { commandOfAction } from './commands/actions.ts'
import { narrow } from './commands/triggers.ts'
import type { Values } from './commands/variants.ts'
import { type CommandIndex, indexCommands, type Run } from './commands.ts'
import { type FactsByPath, oncePerInput } from './once.ts'
import { parentOf } from './path.ts'

/** A job of a live CI configuration with everything that it runs, through reusable workflows, actions, templates and tasks. */
export interface JobRun {
  path: string
  line: number
  name: string
  /** Events that start it; empty where the file does not say. */
  triggers: Trigger[]
  runs: Run[]
  /** Actions that it uses, its reusable workflows' and composite actions' among them. */
  uses: { path: string; line: number; uses: string; with: Record<string, string>; chain: Evidence[] }[]
}

interface Place {
  path: string
  ci: CiFile
  chain: Evidence[]
  values: Values
  /** Files that led here. */
  open: readonly string[]
  /** Steps and files that one CI file may still lead to: templates that use each other many times have no end. */
  budget: { left: number }
}

const nothing: Values = { matrix: {}, inputs: {}, environment: {} }
const maxDepth = 6
const maxSteps = 20_000
/** Steps of all CI files together: hundreds of them may each lead to the same thousands. */
const allSteps = 200_000

/**
 * Every job that some event starts, of every CI file that starts by itself. They are followed once for the projects of a
 * repository, and for head and base, unless something differs that they lead to.
 */
export const jobRuns: (facts: ReadonlyMap<string, FileFacts>) => JobRun[] = oncePerInput(
  (facts) => [...facts.values()].filter(({ ci, tasks }) => ci !== undefined || tasks !== undefined),
  followJobs,
)

function followJobs(definitions: readonly FileFacts[], facts: FactsByPath): JobRun[] {
  const commands = indexCommands(definitions, facts)
  let left = allSteps
  return definitions.flatMap(({ path, ci }) => {
    if (!ci || !isLive(ci)) return []
    // What is written in a file is seen, whatever came before it.
    const most = Math.max(
      ci.jobs.reduce((sum, { steps }) => sum + 1 + steps.length, 0),
      Math.min(maxSteps, left),
    )
    const place: Place = { path, ci, chain: [], values: nothing, open: [path], budget: { left: most } }
    const jobs = [...ci.jobs.map((job) => ({ job, place })), ...includedJobs(place, facts)]
    const runs = jobs.filter(({ job }) => !job.disabled).map(({ job, place: at }) => runOf(job, at, ci, facts, commands))
    left -= most - Math.max(0, place.budget.left)
    return runs
  })
}

/** Starts by itself: no template, and not only where another workflow calls it. */
export function isLive(ci: CiFile): boolean {
  return ci.role === 'workflow' && (ci.triggers.length === 0 || ci.triggers.some((trigger) => trigger !== 'call'))
}

/** Jobs of included files join those of the file that includes them. */
function includedJobs(at: Place, facts: FactsByPath): { job: CiJob; place: Place }[] {
  if (at.ci.system !== 'gitlab-ci') return []
  return includedFiles(at, facts).flatMap((place) => place.ci.jobs.map((job) => ({ job, place })))
}

function includedFiles(at: Place, facts: FactsByPath): Place[] {
  if (at.open.length > maxDepth) return []
  return at.ci.includes.flatMap(({ path: written, line }) => {
    const path = resolveInclude(written, at.path, facts)
    const ci = path === undefined ? undefined : facts.get(path)?.ci
    if (path === undefined || !ci || at.open.includes(path) || --at.budget.left < 0) return []
    const place: Place = { ...at, path, ci, chain: [...at.chain, { path: at.path, line, says: written }], open: [...at.open, path] }
    return [place, ...includedFiles(place, facts)]
  })
}

/** Templates are written from the repository's root or from the file that includes them. */
function resolveInclude(written: string, from: string, facts: FactsByPath): string | undefined {
  const bare = written.replace(/@[\s\S]*$/, '')
  return [joinPath(parentOf(from), bare), joinPath('', bare.replace(/^\/+/, ''))].find((path) => facts.get(path)?.ci)
}

function runOf(job: CiJob, at: Place, main: CiFile, facts: FactsByPath, commands: CommandIndex): JobRun {
  const steps = stepsOf(job, at, facts)
  const own = (job.triggers ?? main.triggers).filter((trigger) => trigger !== 'call')
  const found: JobRun = {
    path: at.path,
    line: job.line,
    name: job.name,
    triggers: narrow(own, job.condition),
    runs: [],
    uses: usesOf(job, at),
  }
  for (const { step, place } of steps) {
    const values = { ...place.values, environment: { ...place.values.environment, ...step.environment } }
    const start = { path: place.path, folder: '', chain: place.chain, values }
    for (const command of step.commands) for (const run of commands.follow(command, start)) found.runs.push(run)
    if (!step.uses) continue
    const evidence = { path: place.path, line: step.line, says: step.uses }
    found.uses.push({ path: place.path, line: step.line, uses: step.uses, with: step.with, chain: [...place.chain, evidence] })
    const script = commandOfAction(step)
    for (const command of script ? parseShell(script, step.line) : []) {
      for (const run of commands.follow({ ...command, line: step.line }, start)) found.runs.push(run)
    }
  }
  return found
}

/** The workflow that a job calls counts as an action that it uses. */
function usesOf({ uses, line, with: inputs = {} }: CiJob, { path, chain }: Place): JobRun['uses'] {
  return uses ? [{ path, line, uses, with: inputs, chain: [...chain, { path, line, says: uses }] }] : []
}

interface PlacedStep {
  step: CiStep
  place: Place
}

/** Steps of a job; what a reusable workflow, a composite action or a template holds stands in place of its use. */
function stepsOf(job: CiJob, at: Place, facts: FactsByPath): PlacedStep[] {
  if (--at.budget.left < 0) return []
  const values: Values = {
    ...at.values,
    matrix: { ...at.values.matrix, ...job.matrix },
    environment: { ...at.values.environment, ...job.environment },
  }
  const place = { ...at, values }
  const called = job.uses ? calledJobs(job.uses, job.line, job.with ?? {}, place, facts) : []
  const inherited = called.flatMap(({ job: inner, place: inside }) => stepsOf(inner, inside, facts))
  return [...inherited, ...job.steps.flatMap((step) => expandStep(step, place, facts))]
}

function expandStep(step: CiStep, at: Place, facts: FactsByPath): PlacedStep[] {
  if (isNever(step.condition) || --at.budget.left < 0) return []
  const called = step.uses ? calledJobs(step.uses, step.line, step.with, at, facts) : []
  return [{ step, place: at }, ...called.flatMap(({ job, place }) => stepsOf(job, place, facts))]
}

function calledJobs(
  uses: string,
  line: number,
  inputs: Record<string, string>,
  at: Place,
  facts: FactsByPath,
): { job: CiJob; place: Place }[] {
  if (at.open.length > maxDepth) return []
  const chain = [...at.chain, { path: at.path, line, says: uses }]
  const files = at.ci.system === 'gitlab-ci' ? includedFiles(at, facts) : calledFile(uses, at, facts)
  return files.flatMap((file) => {
    const place: Place = { ...file, chain, values: { ...at.values, inputs }, open: [...at.open, file.path] }
    const jobs =
      at.ci.system === 'gitlab-ci' ? file.ci.jobs.filter(({ name }) => name === uses) : file.ci.jobs.filter(({ disabled }) => !disabled)
    return jobs.map((job) => ({ job, place }))
  })
}

/** A local action is named by its folder, a workflow by its path, a template from the file that uses it. */
function calledFile(uses: string, at: Place, facts: FactsByPath): Place[] {
  const local = uses
    .replace(/^\.\//, '')
    .replace(/^\/+/, '')
    .replace(/@self$/, '')
  const candidates = [local, `${local}/action.yml`, `${local}/action.yaml`, joinPath(parentOf(at.path), local)]
  const path = candidates.find((candidate) => facts.get(candidate)?.ci && !at.open.includes(candidate))
  const ci = path === undefined ? undefined : facts.get(path)?.ci
  return path !== undefined && ci && isOfOneKind(ci.system, at.ci.system) ? [{ ...at, path, ci }] : []
}

/** Forges that read workflows of GitHub also read its actions. */
function isOfOneKind(called: CiSystem, by: CiSystem): boolean {
  return called === by || (called.endsWith('-actions') && by.endsWith('-actions'))
}

function isNever(condition: string | undefined): boolean {
  return condition !== undefined && /^(?:\$\{\{\s*)?false(?:\s*\}\})?$/i.test(condition.trim())
}
