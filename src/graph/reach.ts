import type { Position, PythonModule } from '../model/file-facts.ts'
import type { Evidence } from '../model/location.ts'
import { type Classes, classesOf } from './classes.ts'
import { importedBy, type Link, linksOf, type Program } from './links.ts'
import { type Defined, type Scope, scopeOf, symbolsOf } from './symbols.ts'

export type { Scope }

export interface CallGraph extends Program {
  links(scope: Scope): Link[]
  /** Files that a file imports. */
  imports(path: string): string[]
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
  /** What calls reach, the start included, in the order of the steps that it takes. */
  arrivals(): Iterable<Arrival>
}

const maxScopes = 5000

/** The call graph of a set of modules; links of a scope are worked out when they are first asked for. */
export function callGraph(modules: ReadonlyMap<string, PythonModule>): CallGraph {
  const symbols = symbolsOf(modules)
  const program = { modules, symbols, classes: classesOf(symbols) }
  return {
    ...program,
    links: remembered((scope: Scope) => linksOf(program, scope), keyOf),
    imports: remembered(
      (path: string) => importedBy(program, path),
      (path) => path,
    ),
  }
}

function remembered<From, To>(work: (from: From) => To, keyFor: (from: From) => string): (from: From) => To {
  const known = new Map<string, To>()
  return (from) => {
    const key = keyFor(from)
    const result = known.get(key) ?? work(from)
    known.set(key, result)
    return result
  }
}

/** What running `start` reaches: calls, references and the methods of what is instantiated. Cycles end, steps are bounded. */
export function reachFrom(graph: CallGraph, start: readonly Scope[]): Reach {
  const arrivals = new Map<string, Arrival>()
  const queue: Arrival[] = []
  const dispatch = dispatcher(graph.classes)

  function arrive(arrival: Arrival): void {
    const key = keyOf(arrival.scope)
    if (arrivals.has(key) || arrivals.size >= maxScopes) return
    arrivals.set(key, arrival)
    queue.push(arrival)
  }

  for (const scope of start) arrive({ scope })
  for (const from of queue) {
    for (const link of graph.links(from.scope)) {
      for (const scope of dispatch(link)) arrive({ scope, from, at: link.at, says: link.says })
    }
  }
  const get = (path: string, within = '') =>
    arrivals.get(keyOf({ path, within })) ?? (within === '' ? arrivals.get(keyOf({ path, within, main: true })) : undefined)
  let loaded: ReadonlySet<string> | undefined
  return {
    get,
    has(path, within = '') {
      if (get(path, within)) return true
      if (within !== '') return false
      loaded ??= loadedBy(graph, arrivals.values())
      return loaded.has(path)
    },
    arrivals: () => arrivals.values(),
  }
}

/** Every module that is imported when the code of these arrivals runs. */
function loadedBy(graph: CallGraph, arrivals: Iterable<Arrival>): ReadonlySet<string> {
  const loaded = new Set<string>()
  for (const { scope } of arrivals) loaded.add(scope.path)
  for (const path of loaded) for (const imported of graph.imports(path)) loaded.add(imported)
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
function dispatcher(classes: Classes): (link: Link) => Scope[] {
  const instances = new Set<Defined>()
  const offering = new Map<string, Defined[]>()
  const sought = new Map<string, Set<Defined | undefined>>()

  function bodiesOf(owner: Defined, names: Iterable<string>): Scope[] {
    return [...names].flatMap((name) => {
      const method = classes.method(owner, name)
      return method ? [scopeOf(method)] : []
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
      offering.set(name, [...(offering.get(name) ?? []), owner])
      const wanted = sought.get(name)
      if (wanted && [...wanted].some((below) => !below || classes.lineage(owner).includes(below))) called.add(name)
    }
    return [scopeOf(owner), ...bodiesOf(owner, called)]
  }

  return (link) => {
    if (link.kind === 'scope') return [link.scope]
    return link.kind === 'method' ? seek(link.name, link.below) : instantiate(link.symbol, link.hooks)
  }
}

function keyOf({ path, within, main }: Scope): string {
  return `${path}\n${within}${main ? '\nmain' : ''}`
}

function positionOf({ line, cell }: Position): Position {
  return cell === undefined ? { line } : { line, cell }
}
