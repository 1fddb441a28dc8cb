import { lastName } from '../../graph/dotted-name.ts'
import { isTestCode, isTestPath } from '../../graph/file-kind.ts'
import { grouped } from '../../graph/grouped.ts'
import { outlineOf, placeOf, positionOf } from '../../graph/outline.ts'
import type { CallGraph, Scope } from '../../graph/reach.ts'
import type { Defined } from '../../graph/symbols.ts'
import type { Call, Definition, Position, PythonModule, Value } from '../../model/file-facts.ts'
import type { ProjectView } from '../analysis.ts'
import { cloudFunctionTest } from './cloud-functions.ts'
import { handedScripts, type Launch } from './launches.ts'
import { startedPrograms } from './pipeline-files.ts'
import { runByOthers, runOnDemand } from './run-by-others.ts'
import { namesInSettings } from './settings-names.ts'

/** Something that a person or a pipeline can run. */
export interface Runnable extends Partial<Position> {
  path: string
  kind: 'script' | 'notebook' | 'task'
  start: Scope[]
  /** Some definition of a pipeline names it. */
  inPipeline: boolean
  /** An orchestrator's own task. */
  isStep?: boolean
  /** A command or a request asks for it, or nothing here but tests. */
  onDemand?: true
  /** Nothing here says what runs it. */
  isUnasked?: true
  /** Commands that start other files, by the file. */
  startsAt?: ReadonlyMap<string, Position>
}

/** Everything in the project's Python code that can be run, tasks after scripts; `near` are the files that could fit something. */
export function runnablesOf(project: ProjectView, graph: CallGraph, launches: readonly Launch[], near: ReadonlySet<string>): Runnable[] {
  const own = project.facts.filter(({ path, python }) => python !== undefined && !path.endsWith('__init__.py'))
  const isOwn = new Set(own.map(({ path }) => path))
  const handed = handedScripts(project, graph)
  const launchedBy = grouped(launches, ({ from }) => from.path)
  const programs = own.map(({ path, notebook }): Runnable => {
    const start = [{ path, within: '', main: true }]
    if (!notebook) return { path, kind: 'script', start, inPipeline: false }
    const own = launchedBy.get(path) ?? []
    const startsAt = new Map(own.toReversed().map((launch) => [launch.path, launch.command]))
    const started = own.map((launch) => ({ path: launch.path, within: '', main: true }))
    const programs = [...(handed.get(path) ?? [])].flatMap((script) => programOf(script, graph))
    return { path, kind: 'notebook', start: [...start, ...started, ...programs], inPipeline: false, startsAt }
  })
  const scripts = new Set([...handed.values()].flatMap((targets) => [...targets]))
  const launched = [...scripts].map((path): Runnable => ({ path, kind: 'task', start: programOf(path, graph), inPipeline: false }))
  const tasks = [
    ...orchestrated(project, graph),
    ...consoleScripts(project, graph),
    ...launched,
    ...configured(project, graph),
    ...runByOthers(graph, near).flatMap((symbol) => taskOf(symbol, graph, false)),
    ...runOnDemand(graph, near).flatMap((symbol) => taskOf(symbol, graph, false).map((task) => ({ ...task, onDemand: true as const }))),
    ...calledByNothing(graph, near, cloudFunctionTest(project.repository.facts.values())),
  ]
  return [...programs, ...tasks.filter(({ path }) => isOwn.has(path))]
}

/** A file as a launcher may run it: as a script, or by calling any of its functions. */
function programOf(path: string, { modules }: CallGraph): Scope[] {
  const functions = (modules.get(path)?.definitions ?? []).filter(({ kind, name }) => kind === 'function' && !name.includes('.'))
  return [{ path, within: '', main: true }, ...functions.map(({ name }) => ({ path, within: name }))]
}

/** Functions and classes that an orchestrator's decorator, base class or call makes into tasks. */
function orchestrated(project: ProjectView, graph: CallGraph): Runnable[] {
  return project.recognised.roles
    .filter(({ role, by }) => role.role === 'orchestrates' && (by === 'calls' || by === 'bases'))
    .flatMap(({ evidence: { path, line, cell }, name, within, arguments: given, by }) => {
      const module = graph.modules.get(path)
      if (!module) return []
      if (by === 'bases') return stepOf(graph.symbols.definition(path, within ?? ''), graph)
      const decorated = decoratedBy(path, module, placeOf({ line: line ?? 0, cell }), name)
      const handed = (given ?? [])
        .flatMap(({ value }) => referencesOf(value))
        .map((reference) => graph.symbols.lookup(path, within ?? '', reference))
      return [...decorated, ...handed.map((meaning) => meaning?.symbol)].flatMap((symbol) => stepOf(symbol, graph))
    })
}

function decoratedBy(path: string, module: PythonModule, place: string, name: string): Defined[] {
  const definitions = outlineOf(module).decoratedAt.get(place) ?? []
  const isIt = (decorator: Call) => decorator.name === name && placeOf(decorator) === place
  return definitions.filter(({ decorators }) => decorators.some(isIt)).map((definition) => ({ path, definition }))
}

function stepOf(symbol: Defined | undefined, graph: CallGraph): Runnable[] {
  return taskOf(symbol, graph).map((task) => ({ ...task, isStep: true }))
}

function taskOf(symbol: Defined | undefined, graph: CallGraph, inPipeline = true): Runnable[] {
  if (!symbol) return []
  const { path, definition } = symbol
  const methods = definition.kind === 'class' ? graph.classes.methodNames(symbol) : []
  const bodies = definition.kind === 'class' ? graph.classes.lineage(symbol).map(graph.bodyOf) : [graph.bodyOf(symbol)]
  const start = [...methods.map((name) => ({ path, within: `${definition.name}.${name}` })), ...bodies]
  return [{ path, kind: 'task', start, inPipeline, ...positionOf(definition) }]
}

function referencesOf(value: Value): string[] {
  const inside = [...(value.items ?? []), ...(value.entries ?? []).map((entry) => entry.value)]
  return [...(value.reference === undefined ? [] : [value.reference]), ...inside.flatMap(referencesOf)]
}

/** Commands that installing the project gives. */
function consoleScripts({ facts }: ProjectView, graph: CallGraph): Runnable[] {
  const scripts = facts.flatMap(({ path, manifest }) => (manifest?.build?.scripts ?? []).map((script) => ({ path, ...script })))
  const started = scripts.length > 0 ? startedPrograms(facts) : new Set<string>()
  return scripts.flatMap(({ path, name, target }) => {
    const written = target.replace(/\[[\s\S]*$/, '').trimEnd()
    const meaning = graph.symbols.lookup(path, '', written.replace(':', '.'))
    return meaning ? taskOf(meaning.symbol, graph, started.has(name)) : []
  })
}

/** Classes and functions that a settings file names for the code to find: `KIND: TrainingJob`, `_target_: pkg.jobs.train`. */
function configured(project: ProjectView, graph: CallGraph): Runnable[] {
  const { classes, dotted } = namesInSettings(project.facts)
  // What code makes by itself is no entry point: the settings only say which of them.
  for (const [path, { calls }] of classes.size === 0 ? [] : graph.modules) {
    if (!isTestPath(path)) for (const { name } of calls) classes.delete(lastName(name))
  }
  const named = [...(classes.size === 0 ? [] : graph.modules.keys())].flatMap((path) =>
    [...graph.symbols.definitionsIn(path)].filter(({ definition: { kind, name } }) => kind === 'class' && classes.has(name)),
  )
  const targets = dotted.flatMap(({ path, value }) => {
    const meaning = graph.symbols.lookup(path, '', value)
    return meaning?.rest.length === 0 && meaning.symbol.definition.kind === 'function' ? [meaning.symbol] : []
  })
  return [...named, ...targets].flatMap((symbol) => taskOf(symbol, graph))
}

/** What shows how others are used, and is to be read. */
const showing = /^_*(?:examples?|demo|usage)(?:_|$)|_(?:examples?|demo|usage)$/i

/** Functions of files that nothing but tests imports, called by nothing: what runs them is outside, a cloud function, a job or a request. */
function calledByNothing(graph: CallGraph, near: ReadonlySet<string>, isDeployed: (path: string, name: string) => boolean): Runnable[] {
  return [...near].flatMap((path) => {
    const module = graph.modules.get(path)
    const importers = graph.importers(path)
    if (!module || !importers.every(isTestCode)) return []
    const called = calledInside(path, module, graph)
    return module.definitions
      .filter(({ kind, name }) => kind === 'function' && !name.includes('.') && !called.has(name) && !showing.test(name))
      .filter((definition) => (module.mainGuard === undefined && isProvided(definition, module)) || isHandler(definition))
      .flatMap((definition) => {
        const tasks = taskOf({ path, definition }, graph, false)
        return isHandler(definition) || isDeployed(path, definition.name)
          ? tasks
          : tasks.map((task) => ({ ...task, isUnasked: true as const }))
      })
      .map((task) => (importers.length > 0 ? { ...task, onDemand: true } : task))
  })
}

/** Whether anything is imported for a function: one with nothing fits what it is handed, or is a piece that was cut out of a program. */
function isProvided({ name }: Definition, { imports }: PythonModule): boolean {
  return imports.some(({ within }) => within === undefined || within === name || within.startsWith(`${name}.`))
}

/** `@app.get("/train")`: a function that is handed to an object, which calls it. */
function isHandler({ decorators }: Definition): boolean {
  return decorators.some(({ name }) => /\(\)\.\w+$/.test(name))
}

function calledInside(path: string, { definitions }: PythonModule, graph: CallGraph): ReadonlySet<string> {
  const called = new Set<string>()
  for (const within of ['', ...definitions.map(({ name }) => name)]) {
    for (const link of graph.links({ path, within, main: within === '' })) {
      if (link.kind === 'scope' && link.scope.path === path && link.scope.within !== within) called.add(link.scope.within)
    }
  }
  return called
}
