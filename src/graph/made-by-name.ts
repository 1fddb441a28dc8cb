import type { FileFacts, PythonModule } from '../model/file-facts.ts'
import type { Defined, Symbols } from './symbols.ts'

/** Where settings name what is to be made: Hydra's `_target_`, `class_path` of jsonargparse, `_component_` of torchtune. */
const target = /(?:^|\.)(?:_target_|class_path|_component_)$/
const dottedName = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/

/** Calls that make what settings name, of whatever kind. */
export const makesByName = /(?:^|\.)(?:instantiate|instantiate_class|get_class|get_object|import_string|LightningCLI)$/

/** More than a person would choose among. */
const maxTargets = 1000

export interface Target {
  path: string
  name: string
}

/** Dotted names of classes and functions under a key that has them made, each with the first file that gives it; at most 1,000. */
export function targetsIn(facts: Iterable<FileFacts>): Target[] {
  const found = new Map<string, Target>()
  for (const { path, settings } of facts) {
    for (const { key, value } of settings?.values ?? []) {
      if (found.size >= maxTargets) return [...found.values()]
      if (value.length < 200 && target.test(key) && dottedName.test(value) && !found.has(value)) found.set(value, { path, name: value })
    }
  }
  return [...found.values()]
}

export interface MadeByName {
  /** The repository's own functions and classes among the targets. */
  symbols(): readonly Defined[]
  /** Files in which they stand, for a file that makes things by name. */
  pathsFrom(path: string): Iterable<string>
}

/** What settings name, looked up when first asked for. */
export function madeByName(modules: ReadonlyMap<string, PythonModule>, symbols: Symbols, targets: () => readonly Target[]): MadeByName {
  let own: readonly Defined[] | undefined
  let paths: ReadonlySet<string> | undefined
  function ownTargets(): readonly Defined[] {
    own ??= targets().flatMap(({ path, name }) => {
      const meaning = symbols.lookup(path, '', name)
      return meaning?.rest.length === 0 ? [meaning.symbol] : []
    })
    return own
  }
  return {
    symbols: ownTargets,
    pathsFrom(path) {
      paths ??= new Set(ownTargets().map((symbol) => symbol.path))
      const makes = paths.size > 0 && modules.get(path)?.calls.some(({ name }) => makesByName.test(name))
      return makes ? paths : []
    },
  }
}
