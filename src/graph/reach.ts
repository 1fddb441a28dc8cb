import type { FileFacts, Position, PythonModule } from '../model/file-facts.ts'
import type { Evidence } from '../model/location.ts'
import { classesOf } from './classes.ts'
import { hooksOf } from './hooks.ts'
import { importedBy, type Link, linksOf, type Program } from './links.ts'
import { madeByName, type Target, targetsIn } from './made-by-name.ts'
import { positionOf } from './outline.ts'
import { remembered, rememberedOf } from './remembered.ts'
import { type Defined, type Scope, scopeOf, symbolsOf } from './symbols.ts'

export type { Scope }

export interface CallGraph extends Program {
  /** Each way out of a scope once, in the order of the source. */
  links(scope: Scope): readonly Link[]
  /** Files that a file imports. */
  imports(path: string): string[]
  /** Files that import it, or make what settings name in it. */
  importers(path: string): readonly string[]
  /** One object for each scope, however many name it. */
  same(scope: Scope): Scope
  /** The body of a function or class. */
  bodyOf(symbol: Defined): Scope
  /** The repository's own functions and classes that settings name for code to make. */
  named(): readonly Defined[]
  /** What all searches together may still take: thousands of programs may each lead to the same thousands of functions. */
  left: { scopes: number; modules: number }
}

/** A scope that is reached, and the place in another scope that leads to it. */
export interface Arrival {
  scope: Scope
  from?: Arrival
  at?: Position
  says?: string
}

export interface Reach {
  /** Whether the body runs: reached by calls, or the top level of a module that is imported on the way. */
  has(path: string, within: string | undefined): boolean
  get(path: string, within: string | undefined): Arrival | undefined
  /** Files of which something runs. */
  paths(): ReadonlySet<string>
  /** What calls reach, the start included, in the order of the steps that it takes. */
  arrivals(): Iterable<Arrival>
}

const maxScopes = 5000
/** Many times as much as any repository takes, and what each search may take when that is used up: what is near it. */
const [allScopes, fewestScopes] = [1_000_000, 50]
const [allModules, fewestModules] = [5_000_000, 200]

/** The call graph of a repository's Python, made once for all who ask for it. */
export const callGraphOf = rememberedOf((facts: ReadonlyMap<string, FileFacts>): CallGraph => {
  const modules = new Map([...facts].flatMap(([path, { python }]) => (python ? [[path, python] as const] : [])))
  return callGraph(modules, () => targetsIn(facts.values()))
})

/** The call graph of a set of modules; links of a scope are worked out when they are first asked for. */
export function callGraph(modules: ReadonlyMap<string, PythonModule>, targets: () => readonly Target[] = () => []): CallGraph {
  const symbols = symbolsOf(modules)
  const classes = classesOf(symbols)
  const program = { modules, symbols, classes, hooks: remembered((symbol: Defined) => hooksOf(classes, symbol)) }
  const same = sameScopes()
  const links = remembered((scope: Scope) => distinct(linksOf(program, scope), same), maxScopes)
  const imports = remembered((path: string) => importedBy(program, path))
  let importers: ReadonlyMap<string, readonly string[]> | undefined
  const made = madeByName(modules, symbols, targets)
  return {
    ...program,
    same,
    links: (scope) => links(same(scope)),
    imports,
    importers(path) {
      importers ??= reversed(modules.keys(), (from) => [...imports(from), ...made.pathsFrom(from)])
      return importers.get(path) ?? []
    },
    bodyOf: remembered((symbol: Defined) => same(scopeOf(symbol))),
    named: made.symbols,
    left: { scopes: allScopes, modules: allModules },
  }
}

function reversed(paths: Iterable<string>, leadsTo: (path: string) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const back = new Map<string, string[]>()
  for (const from of paths) {
    for (const to of leadsTo(from)) {
      const others = back.get(to)
      if (others) others.push(from)
      else back.set(to, [from])
    }
  }
  return back
}

function sameScopes(): (scope: Scope) => Scope {
  const byPath = new Map<string, Map<string, Scope>>()
  return (scope) => {
    const scopes = byPath.get(scope.path) ?? new Map<string, Scope>()
    byPath.set(scope.path, scopes)
    const key = scope.main ? `${scope.within}\n` : scope.within
    const held = scopes.get(key) ?? scope
    scopes.set(key, held)
    return held
  }
}

/** A second way to the same place leads nowhere new. */
function distinct(links: readonly Link[], same: (scope: Scope) => Scope): Link[] {
  const places = new Set<unknown>()
  const methods = new Map<string, Set<unknown>>()
  return links.flatMap((written) => {
    const link = written.kind === 'scope' ? { ...written, scope: same(written.scope) } : written
    // What is sure to run is said again.
    if (link.onRequest || (link.kind === 'method' && link.mode)) return [link]
    const [seen, place] = link.kind === 'method' ? [methods.get(link.name) ?? new Set(), link.below] : [places, placeOf(link)]
    if (link.kind === 'method') methods.set(link.name, seen)
    if (seen.has(place)) return []
    seen.add(place)
    return [link]
  })
}

function placeOf(link: Exclude<Link, { kind: 'method' }>): unknown {
  if (link.kind === 'named') return link.kind
  return link.kind === 'scope' ? link.scope : link.symbol
}

/**
 * What running `start` reaches: calls, references and the methods of what is instantiated, and what `beside` says of a method that is
 * called on anything. Cycles end, steps are bounded.
 */
export function reachFrom(
  graph: CallGraph,
  start: readonly Scope[],
  beside?: (link: Link & { kind: 'method' }, path: string) => readonly Link[],
): Reach {
  const arrivals = new Map<Scope, Arrival>()
  const queue: Arrival[] = []
  const dispatch = dispatcher(graph)
  const most = Math.max(fewestScopes, Math.min(maxScopes, graph.left.scopes))

  function arrive(scope: Scope, from?: Arrival, link?: Link): void {
    if (arrivals.has(scope) || arrivals.size >= most) return
    const arrival = { scope, ...(from && { from }), ...(link && { at: link.at, says: link.says }) }
    arrivals.set(scope, arrival)
    queue.push(arrival)
  }

  function follow(link: Link, from: Arrival): void {
    if (link.kind === 'scope') arrive(link.scope, from, link)
    else for (const scope of dispatch(link)) arrive(scope, from, link)
  }

  for (const scope of start) arrive(graph.same(scope))
  for (const from of queue) {
    for (const link of graph.links(from.scope)) {
      follow(link, from)
      if (beside && link.kind === 'method') for (const other of beside(link, from.scope.path)) follow(other, from)
    }
  }
  graph.left.scopes -= arrivals.size
  const get = (path: string, within = '') =>
    arrivals.get(graph.same({ path, within })) ?? (within === '' ? arrivals.get(graph.same({ path, within, main: true })) : undefined)
  let loaded: ReadonlySet<string> | undefined
  const paths = () => {
    loaded ??= loadedBy(graph, arrivals.values())
    return loaded
  }
  return {
    get,
    has: (path, within = '') => get(path, within) !== undefined || (within === '' && paths().has(path)),
    paths,
    arrivals: () => arrivals.values(),
  }
}

/** Every module that is imported when the code of these arrivals runs. */
function loadedBy(graph: CallGraph, arrivals: Iterable<Arrival>): ReadonlySet<string> {
  const loaded = new Set<string>()
  const most = Math.max(fewestModules, graph.left.modules)
  for (const { scope } of arrivals) loaded.add(scope.path)
  for (const path of loaded) {
    if (loaded.size > most) break
    for (const imported of graph.imports(path)) loaded.add(imported)
  }
  graph.left.modules -= loaded.size
  return loaded
}

/** The way to an arrival as evidence, outermost call first; the start itself is left out. */
export function chainTo(arrival: Arrival | undefined): Evidence[] {
  const chain: Evidence[] = []
  for (let step = arrival; step?.from; step = step.from) {
    if (step.at && step.says) chain.unshift({ path: step.from.scope.path, ...positionOf(step.at), says: step.says })
  }
  return chain
}

/** Sends calls on receivers of unknown type to the classes that were instantiated on the way. */
function dispatcher({ classes, bodyOf, hooks, named }: CallGraph): (link: Exclude<Link, { kind: 'scope' }>) => Scope[] {
  const instances = new Set<Defined>()
  const offering = new Map<string, Defined[]>()
  const sought = new Map<string, Set<Defined | undefined>>()
  let allMade = false

  function bodiesOf(owner: Defined, names: Iterable<string>): Scope[] {
    return [...names].flatMap((name) => {
      const method = classes.method(owner, name)
      return method ? [bodyOf(method)] : []
    })
  }

  function seek(name: string, below: Defined | undefined): Scope[] {
    const wanted = sought.get(name) ?? new Set()
    if (wanted.has(below)) return []
    sought.set(name, wanted.add(below))
    const owners = offering.get(name) ?? []
    return owners.filter((owner) => !below || classes.lineage(owner).includes(below)).flatMap((owner) => bodiesOf(owner, [name]))
  }

  function instantiate(owner: Defined, hooks: readonly string[]): Scope[] {
    if (instances.has(owner)) return []
    instances.add(owner)
    const called = new Set(['__init__', '__post_init__', ...hooks])
    for (const name of classes.methodNames(owner)) {
      const owners = offering.get(name)
      if (owners) owners.push(owner)
      else offering.set(name, [owner])
      const wanted = sought.get(name)
      if (wanted && [...wanted].some((below) => !below || classes.lineage(owner).includes(below))) called.add(name)
    }
    return [...classes.lineage(owner).map(bodyOf), ...bodiesOf(owner, called)]
  }

  function makeNamed(): Scope[] {
    if (allMade) return []
    allMade = true
    return named().flatMap((symbol) => (symbol.definition.kind === 'class' ? instantiate(symbol, hooks(symbol)) : [bodyOf(symbol)]))
  }

  return (link) => {
    if (link.kind === 'named') return makeNamed()
    if (link.kind === 'instance') return instantiate(link.symbol, link.hooks)
    return link.mode ? [] : seek(link.name, link.below)
  }
}
