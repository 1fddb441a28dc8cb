import { type CallGraph, type Reach, reachFrom, type Scope } from '../../graph/reach.ts'
import { remembered } from '../../graph/remembered.ts'
import { type Defined, scopeOf } from '../../graph/symbols.ts'
import type { Fit } from './fits.ts'
import { foreignTest, receiverOf, returnsAnything } from './guesses.ts'

/** Methods whose name says that they train; what is called `fit` is taken for a fit wherever it stands. */
const training = /^(?:train|learn|fine_?tune)(?:_\w{1,60})?$|^fit_\w{1,60}$/
/** More classes of its own than a project trains by. */
const maxClasses = 200

/** Classes of the project's own that fit in a method of such a name, by the name. */
export type Trainers = ReadonlyMap<string, readonly Defined[]>

/** Found by the fits of each; empty where no class of the project has such a method. */
export function trainersOf(graph: CallGraph, fits: ReadonlyMap<string, readonly Fit[]>): Trainers {
  const holders = new Set<Defined>()
  for (const [path, all] of fits) {
    for (const { within } of all) {
      const holder = graph.classes.around(path, within)
      if (holder && holders.size < maxClasses) holders.add(holder)
    }
  }
  const trainers = new Map<string, Defined[]>()
  for (const holder of holders) {
    for (const name of graph.classes.methodNames(holder)) {
      if (training.test(name) && fitsIn(graph, holder, name, fits)) trainers.set(name, [...(trainers.get(name) ?? []), holder])
    }
  }
  return trainers
}

function fitsIn(graph: CallGraph, holder: Defined, name: string, fits: ReadonlyMap<string, readonly Fit[]>): boolean {
  const method = graph.classes.method(holder, name)
  if (!method) return false
  const reached = [...reachFrom(graph, [scopeOf(method)]).arrivals()]
  return reached.some(({ scope: { path, within } }) => fits.get(path)?.some((fit) => fit.within === within))
}

/**
 * What a run may reach that chooses its classes by a name: what calls `.train(…)` on what cannot be told goes on in the classes that train
 * by that method, of modules that it loads.
 */
export function reachOfChosen(graph: CallGraph, start: readonly Scope[], trainers: Trainers): Reach {
  const loaded = reachFrom(graph, start).paths()
  const left = new Map(trainers)
  const isSaid = remembered((path: string) => {
    const module = graph.modules.get(path)
    return module ? foreignTest(path, module, graph) : () => false
  })
  return reachFrom(graph, start, ({ name, below, says }, from) => {
    if (below || !left.has(name) || (isSaid(from)(says) && !returnsAnything(receiverOf(says)))) return []
    const owners = (left.get(name) ?? []).filter(({ path }) => loaded.has(path))
    left.delete(name)
    return owners.flatMap((owner) => {
      const method = graph.classes.method(owner, name)
      return method ? [graph.bodyOf(method), graph.bodyOf(owner)] : []
    })
  })
}
