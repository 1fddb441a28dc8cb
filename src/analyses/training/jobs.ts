import type { CallGraph, Reach } from '../../graph/reach.ts'
import { remembered } from '../../graph/remembered.ts'
import type { Call, PythonModule, Value } from '../../model/file-facts.ts'
import { holdsVariables } from '../../tools/environment.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import type { Fit } from './fits.ts'
import { handedScripts } from './launches.ts'
import { toolsOf } from './tracked.ts'

/** The fits of a run, but for the jobs that only start a program of the repository which is among what it reaches. */
export interface Work {
  fits: Fit[]
  jobs: Fit[]
}

/** Says which fits of a run are jobs that do what a program does that the run reaches: what is asked of them is to be asked of it. */
export function workOf(project: ProjectView, graph: CallGraph): (fits: readonly Fit[]) => Work {
  const handed = handedScripts(project, graph)
  return (fits) => {
    const programs = fits.filter(({ managed }) => !managed)
    const isStarter = ({ remote, evidence: { path } }: Fit) =>
      remote && handed.has(path) && programs.some(({ evidence }) => evidence.path !== path)
    return { fits: fits.filter((fit) => !isStarter(fit)), jobs: fits.filter(isStarter) }
  }
}

/**
 * Says whether a run's jobs are told of no tracker: all that their environment holds is written out where they are started, and the
 * program that they run asks its own for the address of each tool that `matches` names.
 */
export function untoldTest(
  project: ProjectView,
  { modules }: CallGraph,
): (jobs: readonly Fit[], reach: Reach, matches: readonly RoleMatch[]) => boolean {
  const told = new Set(project.recognised.roles.filter(({ role }) => role.role === 'names-tracker').map(({ evidence }) => evidence.path))
  const isWritten = remembered(writesEnvironment)
  const asked = remembered(askedFor)
  return (jobs, reach, matches) => {
    if (jobs.length === 0) return false
    const starting = new Set(jobs.map(({ evidence }) => evidence.path))
    const isOpen = (path: string) =>
      told.has(path) || !isWritten(modules.get(path)) || matches.some(({ evidence }) => evidence.path === path)
    if ([...starting].some(isOpen)) return false
    const variables = [...reach.paths()].flatMap((path) => (starting.has(path) ? [] : asked(modules.get(path))))
    return toolsOf(matches).every((tool) => variables.some((name) => name.startsWith(`${tool}_`)))
  }
}

/** Whether a module hands on variables for what it starts, and puts nothing into them that it does not write out. */
function writesEnvironment(module: PythonModule | undefined): boolean {
  const { calls = [] } = module ?? {}
  const handed = calls.flatMap(({ arguments: given }) => given.filter(({ name = '' }) => holdsVariables(name)))
  return handed.length > 0 && handed.every(({ value }) => isWhole(value)) && !calls.some(({ name }) => isFilling(name))
}

function isWhole({ entries }: Value): boolean {
  return entries?.every(({ key }) => key !== '**') ?? false
}

/** `environment.update(…)` */
function isFilling(name: string): boolean {
  const [, owner = '', method] = /^(.*)\.([^.]+)$/.exec(name) ?? []
  return (method === 'update' || method === 'setdefault') && holdsVariables(owner) && owner !== 'os.environ'
}

const reading: ReadonlySet<string> = new Set(['os.getenv', 'os.environ.get', 'os.environ.__getitem__'])
const address = /_(?:URI|URL|HOST|KEY|TOKEN)$/

/** Variables with addresses or keys that a module reads without anything in their place, in small letters. */
function askedFor(module: PythonModule | undefined): string[] {
  return (module?.calls ?? []).filter(({ name }) => reading.has(name)).flatMap(variableOf)
}

function variableOf({ arguments: [name, otherwise] }: Call): string[] {
  const variable = name?.value.literal
  const isBare = otherwise === undefined || otherwise.value.literal === null || otherwise.value.literal === ''
  return isBare && typeof variable === 'string' && address.test(variable) ? [variable.toLowerCase()] : []
}
