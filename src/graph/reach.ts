import type { Position, PythonModule } from '../model/file-facts.ts'
import type { Evidence } from '../model/location.ts'
import { type Classes, classesOf } from './classes.ts'
import { type Link, linksOf, type Program } from './links.ts'
import { type Defined, type Scope, scopeOf, symbolsOf } from './symbols.ts'

export type { Scope }

export interface CallGraph extends Program {
  links(scope: Scope): Link[]
}

/** A scope that is reached, and the place in another scope that leads to it. */
export interface Arrival {
  scope: Scope
  from?: Arrival
  at?: Position
  says?: string
}

/** Every scope reached, the start included, in the order of the steps that it takes. */
export interface Reach {
  has(path: string, within: string | undefined): boolean
  get(path: string, within: string | undefined): Arrival | undefined
  arrivals(): Iterable<Arrival>
}

const maxScopes = 5000

/** The call graph of a set of modules; links of a scope are worked out when they are first asked for. */
export function callGraph(modules: ReadonlyMap<string, PythonModule>): CallGraph {
  const symbols = symbolsOf(modules)
  const program = { modules, symbols, classes: classesOf(symbols) }
  const known = new Map<string, Link[]>()
  return {
    ...program,
    links(scope) {
      const key = keyOf(scope)
      const links = known.get(key) ?? linksOf(program, scope)
      known.set(key, links)
      return links
    },
  }
}

/** What running `start` reaches: calls, references, imports and the methods of what is instantiated. Cycles end, steps are bounded. */
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
    if (from.scope.within !== '') arrive({ scope: { path: from.scope.path, within: '' }, from, at: { line: 1 } })
  }
  return {
    has: (path, within) => arrivals.has(`${path}\n${within ?? ''}`) || (!within && arrivals.has(`${path}\n\nmain`)),
    get: (path, within) => arrivals.get(`${path}\n${within ?? ''}`) ?? (within ? undefined : arrivals.get(`${path}\n\nmain`)),
    arrivals: () => arrivals.values(),
  }
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
  const sought = new Map<string, { name: string; below: Defined | undefined }>()

  function methods(owner: Defined, name: string, below: Defined | undefined): Scope[] {
    if (below && !classes.lineage(owner).includes(below)) return []
    const method = classes.method(owner, name)
    return method ? [scopeOf(method)] : []
  }

  function seek(name: string, below: Defined | undefined): Scope[] {
    const key = below ? `${name} ${below.path} ${below.definition.name}` : name
    if (sought.has(key)) return []
    sought.set(key, { name, below })
    return [...instances].flatMap((owner) => methods(owner, name, below))
  }

  function instantiate(owner: Defined, hooks: readonly string[]): Scope[] {
    if (instances.has(owner)) return []
    instances.add(owner)
    const called = ['__init__', '__post_init__', ...hooks].flatMap((name) => methods(owner, name, undefined))
    return [scopeOf(owner), ...called, ...[...sought.values()].flatMap(({ name, below }) => methods(owner, name, below))]
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
