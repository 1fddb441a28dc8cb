import type { Link } from '../../graph/links.ts'
import { type CallGraph, type Reach, reachFrom, type Scope } from '../../graph/reach.ts'
import { remembered, rememberedOfFiles } from '../../graph/remembered.ts'
import { type Defined, importedName, scopeOf } from '../../graph/symbols.ts'
import type { PythonModule } from '../../model/file-facts.ts'
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

/** What is taken out of a module by a name that the code does not write out: `getattr(module, kind)().run()`. */
const taken = /^getattr\(\)/

/** Whether any file chooses among modules whose names begin alike, and takes out of them what a name says. */
export function choosesModules({ modules }: CallGraph): boolean {
  return [...modules.values()].some(
    (module) => patternsOf(module).length > 0 && module.calls.some(({ name }) => taken.test(name) && name.includes('.')),
  )
}

const patternsOf = rememberedOfFiles(({ imports }: PythonModule): readonly string[] =>
  imports.flatMap((item) => (item.name !== '*' && importedName(item).includes('*') ? [importedName(item)] : [])),
)

/** The classes of the modules that a file chooses from. */
function chosenFrom(graph: CallGraph, path: string): Defined[] {
  const module = graph.modules.get(path)
  const paths = new Set((module ? patternsOf(module) : []).flatMap((pattern) => graph.symbols.index.matching(path, pattern)))
  const defined = [...paths].flatMap((from) => [...graph.symbols.definitionsIn(from)])
  return defined.filter(({ definition }) => definition.kind === 'class').slice(0, maxClasses)
}

/**
 * What a run may reach that chooses its classes by a name: what calls `.train(…)` on what cannot be told goes on in the classes that train
 * by that method, of modules that it loads; and what calls a method on what a name takes out of one of several modules, in their classes.
 */
export function reachOfChosen(graph: CallGraph, start: readonly Scope[], trainers: Trainers): Reach {
  const loaded = reachFrom(graph, start).paths()
  const left = new Map(trainers)
  const isSaid = remembered((path: string) => {
    const module = graph.modules.get(path)
    return module ? foreignTest(path, module, graph) : () => false
  })
  const chosen = remembered((path: string) => chosenFrom(graph, path))
  const made = new Set<Defined>()
  return reachFrom(graph, start, ({ name, below, says, at }, from): Link[] => {
    if (!below && taken.test(says)) {
      const owners = chosen(from).filter((one) => !made.has(one) && graph.classes.method(one, name) !== undefined)
      for (const owner of owners) made.add(owner)
      return owners.map((symbol) => ({ kind: 'instance', symbol, hooks: graph.hooks(symbol), at, says }))
    }
    if (below || !left.has(name) || (isSaid(from)(says) && !returnsAnything(receiverOf(says)))) return []
    const owners = (left.get(name) ?? []).filter(({ path }) => loaded.has(path))
    left.delete(name)
    return owners.flatMap((owner) => {
      const method = graph.classes.method(owner, name)
      const reached = method ? [graph.bodyOf(method), graph.bodyOf(owner)] : []
      return reached.map((scope): Link => ({ kind: 'scope', scope, at, says }))
    })
  })
}
