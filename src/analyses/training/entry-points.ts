import { grouped } from '../../graph/grouped.ts'
import { parentOf, repositoryPath } from '../../graph/path.ts'
import { type Arrival, type CallGraph, type Reach, reachFrom, type Scope } from '../../graph/reach.ts'
import { withoutRequests } from '../../graph/routes.ts'
import type { PythonModule } from '../../model/file-facts.ts'
import { type Location, locationOf } from '../../model/location.ts'
import type { ProjectView } from '../analysis.ts'
import { isTemplate, withoutTemplates } from '../templates.ts'
import { isTest } from '../tests/test-names.ts'
import { choosesModules, reachOfChosen, trainersOf } from './chosen-classes.ts'
import type { Fit } from './fits.ts'
import { type Launch, mentionedScripts } from './launches.ts'
import { type Runnable, runnablesOf } from './runnables.ts'
import { programsAskedFor } from './settings-programs.ts'

/** A runnable that fits a model: what it reaches, and the first fit on the way. */
export interface Fitting {
  runnable: Runnable
  reach: Reach
  fits: Fit[]
  /** The first fit, by the number of steps to it. */
  fit: Fit
  arrival: Arrival | undefined
  /** Which of several classes is run is chosen by a name: what it does beside is not certain. */
  isChosen?: true
}

const measuring =
  /(?:^|[/_.-])(?:bench(?:mark(?:s|ing|er)?)?|profil(?:e|er|ing)|perf[_-]?tests?|stress|smoke|estimate|timing|speed|throughput|latency|flops|vram)(?=[/_.-]|$)/i

/** What the project runs to fit a model. Tests, benchmarks and what only starts another entry point are left out. */
export function fittingsOf(
  project: ProjectView,
  graph: CallGraph,
  fits: ReadonlyMap<string, Fit[]>,
  launches: readonly Launch[],
): Fitting[] {
  const near = reaching(graph, fits.keys())
  const runnables = runnablesOf(project, graph, launches, near)
  const tasks = new Set(
    runnables.filter(({ isStep }) => isStep).flatMap(({ start }) => start.map(({ path, within }) => `${path}\n${within}`)),
  )
  const candidates = runnables.filter(
    ({ path, start }) => start.some((scope) => near.has(scope.path)) && !isMeasuring(path, graph.modules.get(path)),
  )
  const fitsIn = byScope(fits)
  const running = withoutRequests(graph)
  const certain = candidates.flatMap((runnable) => fittingOf(runnable, reachFrom(running, runnable.start), graph, fitsIn))
  const found = certain.length > 0 ? certain : chosenFittings(candidates, running, fits, fitsIn)
  const isModule = onlyImported(project, graph, launches)
  const run = found.filter(({ runnable, fit }) => runnable.kind !== 'script' || fit.within === '' || !isModule(runnable.path))
  return withoutTemplates(
    withoutDelegates(onePerFile(withoutEchoes(run)), tasks, programsNamed(project, graph)),
    ({ runnable: { path } }) => isTemplate(path) || graph.modules.get(path)?.template === true,
  )
}

/** Says whether a file is a module of a package that others import and nothing starts: what its top level calls, a registry say, runs no training. */
function onlyImported({ repository }: ProjectView, graph: CallGraph, launches: readonly Launch[]): (path: string) => boolean {
  const started = new Set(launches.map(({ path }) => path))
  return (path) => {
    const isPackaged = repository.facts.has(repositoryPath(parentOf(path), '__init__.py'))
    return isPackaged && graph.importers(path).length > 0 && !started.has(path) && graph.modules.get(path)?.mainGuard === undefined
  }
}

/** Whether a file exists to test or to measure: of a program in Python, what it holds has a say. */
export function isMeasuring(path: string, python?: PythonModule): boolean {
  return isTest({ path, ...(python && { python }) }) || measuring.test(path)
}

type FitsIn = (scope: Pick<Scope, 'path' | 'within'>) => readonly Fit[]

function byScope(fits: ReadonlyMap<string, Fit[]>): FitsIn {
  const known = new Map([...fits].map(([path, all]) => [path, grouped(all, ({ within }) => within)]))
  return ({ path, within }) => known.get(path)?.get(within) ?? []
}

/** Where nothing is certain to fit, programs that call a method by which classes of the project's own do, or that of a module chosen by name. */
function chosenFittings(runnables: readonly Runnable[], graph: CallGraph, fits: ReadonlyMap<string, Fit[]>, fitsIn: FitsIn): Fitting[] {
  const trainers = trainersOf(graph, fits)
  if (trainers.size === 0 && !choosesModules(graph)) return []
  return runnables.flatMap((runnable) => {
    const found = fittingOf(runnable, reachOfChosen(graph, runnable.start, trainers), graph, fitsIn)
    return found.map((fitting) => ({ ...fitting, isChosen: true as const }))
  })
}

function fittingOf(runnable: Runnable, reach: Reach, graph: CallGraph, fitsIn: FitsIn): Fitting[] {
  const reached = [...reach.arrivals()].flatMap((arrival) => {
    const { path, within, main } = arrival.scope
    const here = fitsIn(arrival.scope).filter((fit) => main === true || within !== '' || !isGuarded(graph, path, fit))
    return here.map((fit) => ({ fit, arrival }))
  })
  const [first] = reached
  // A command that hands what it is given to a platform launches, whatever that is.
  if (!first || (runnable.onDemand && reached.every(({ fit }) => fit.remote))) return []
  return [{ runnable, reach, fits: [...new Set(reached.map(({ fit }) => fit))], fit: first.fit, arrival: first.arrival }]
}

function isGuarded({ modules }: CallGraph, path: string, { evidence: { line, cell } }: Fit): boolean {
  return modules.get(path)?.calls.some((call) => call.guarded && call.line === line && call.cell === cell) ?? false
}

/** Files from which imports lead to one of `targets`: no other can run anything of theirs. */
export function reaching(graph: CallGraph, targets: Iterable<string>): ReadonlySet<string> {
  const found = new Set(targets)
  for (const path of found) for (const user of graph.importers(path)) found.add(user)
  return found
}

/** Names of functions that a platform is told to call. */
const calledByPlatforms = /(?:^|_)(?:handler|main|entry_?point)$/i

/** What nothing is known to run is an entry point where nothing else fits what it does: beside a program that does, it is a part that is left. */
function withoutEchoes(fittings: readonly Fitting[]): Fitting[] {
  const isLeft = ({ isUnasked, start }: Runnable) => isUnasked === true && !start.some(({ within }) => calledByPlatforms.test(within))
  const fitted = new Set(fittings.flatMap(({ runnable, fits }) => (isLeft(runnable) ? [] : fits)))
  return fittings.filter(({ runnable, fits }) => !isLeft(runnable) || !fits.every((fit) => fitted.has(fit)))
}

const rank = { script: 0, notebook: 0, task: 1 } as const

function onePerFile(fittings: readonly Fitting[]): Fitting[] {
  const best = new Map<string, Fitting>()
  for (const fitting of fittings) {
    const held = best.get(fitting.runnable.path)
    if (!held || rank[fitting.runnable.kind] < rank[held.runnable.kind]) best.set(fitting.runnable.path, fitting)
  }
  const piped = new Set(fittings.filter(({ runnable }) => runnable.inPipeline).map(({ runnable }) => runnable.path))
  return inPipelines([...best.values()], piped)
}

/** The same, those of the files `piped` as parts of a pipeline. */
function inPipelines(fittings: readonly Fitting[], piped: ReadonlySet<string>): Fitting[] {
  return fittings.map((fitting) => {
    const { runnable, reach, fits, fit, arrival, isChosen } = fitting
    if (runnable.inPipeline || !piped.has(runnable.path)) return fitting
    return { runnable: { ...runnable, inPipeline: true }, reach, fits, fit, arrival, ...(isChosen && { isChosen }) }
  })
}

/**
 * What only leads to a file that can be run by itself, as a task, by way of one or by a job that it starts for the file, is a pipeline
 * and no entry point: the file is part of it.
 */
function withoutDelegates(
  fittings: readonly Fitting[],
  tasks: ReadonlySet<string>,
  namedBy: (path: string) => readonly string[],
): Fitting[] {
  const paths = new Set(fittings.map(({ runnable }) => runnable.path))
  const piped = new Set<string>()
  const left = fittings.filter(({ runnable, arrival, fits }) => {
    if (runnable.kind === 'notebook') return true
    const way: Scope[] = []
    for (let step = arrival; step; step = step.from) way.push(step.scope)
    const isStep = way.some(({ path, within }) => tasks.has(`${path}\n${within}`))
    const others = way.flatMap(({ path }) => (path !== runnable.path && paths.has(path) ? [path] : []))
    const started = startedBy(runnable, fits, namedBy).filter((path) => path !== runnable.path && paths.has(path))
    if (isStep || runnable.inPipeline) for (const path of [...others, ...started]) piped.add(path)
    return started.length === 0 && (others.length === 0 || !(isStep || runnable.kind === 'task'))
  })
  return inPipelines(left, piped)
}

/** Files that jobs on a platform run, named where they are started; none where anything else is fitted too. */
function startedBy({ path: own }: Runnable, fits: readonly Fit[], namedBy: (path: string) => readonly string[]): string[] {
  if (!fits.every(({ managed }) => managed)) return []
  const starting = new Set([own, ...fits.map(({ evidence }) => evidence.path)])
  return [...starting].flatMap(namedBy)
}

/** The programs that a file names, or else those that the settings name which it is given. */
function programsNamed(project: ProjectView, graph: CallGraph): (path: string) => readonly string[] {
  const mentioned = mentionedScripts(project, graph)
  const askedFor = programsAskedFor(project, graph)
  return (path) => (mentioned.has(path) ? [...(mentioned.get(path) ?? [])] : askedFor(path))
}

/** Where an entry point starts: its first line of code that leads to the fit, or the command that starts another file. */
export function startOf({ runnable, arrival, fit }: Fitting): Location {
  const { path, line, cell, startsAt } = runnable
  if (line !== undefined) return locationOf({ path, line, cell })
  let first: Arrival | undefined = arrival
  while (first?.from?.from) first = first.from
  const started = first?.from?.scope.path ?? first?.scope.path
  if (started !== undefined && started !== path) return locationOf({ ...startsAt?.get(started), path })
  return locationOf({ ...(first?.from && first.at ? first.at : fit.evidence), path })
}
