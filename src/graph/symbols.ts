import type { Definition, Import, PythonModule } from '../model/file-facts.ts'
import { parentName, uncalled } from './dotted-name.ts'
import { indexModules, type ModuleIndex } from './modules.ts'
import { outlineOf } from './outline.ts'
import { mostFiles, remembered } from './remembered.ts'

/** A function or class of the repository. */
export interface Defined {
  path: string
  definition: Definition
}

/** A body of code: a function, a class body, or a module's top level (the empty name). */
export interface Scope {
  path: string
  within: string
  /** Of a module's top level: whether the code behind the `__main__` guard runs too. */
  main?: boolean
}

/** Definitions of all modules, found by the names that code uses for them. */
export interface Symbols {
  index: ModuleIndex
  /** What `name` means in the body of `within`; `rest` are the segments after it: methods of an instance, attributes. */
  lookup(path: string, within: string, name: string): Meaning | undefined
  /** Each of its meanings: a name that begins with modules of which any may be meant has several, any other one at most. */
  meanings(path: string, within: string, name: string): readonly Meaning[]
  definition(path: string, name: string): Defined | undefined
  definitionsIn(path: string): Iterable<Defined>
  /** Definitions directly in the body of a class or function. */
  members(path: string, owner: string): readonly Definition[]
}

export interface Meaning {
  symbol: Defined
  rest: string[]
}

/** What a name is bound to at a module's own level: something defined, a module, or what a call in a module made. */
type Binding = { symbol: Defined } | { module: string } | { made: string; path: string }

/** Objects by which one name may lead to another. */
const mostObjects = 5

/** Reads definitions and import aliases of every module once. */
export function symbolsOf(modules: ReadonlyMap<string, PythonModule>): Symbols {
  const index = indexModules([...modules.keys()])
  const definitions = new Map<string, Map<string, Defined>>()
  for (const [path, module] of modules) {
    definitions.set(path, new Map(module.definitions.map((definition) => [definition.name, { path, definition }])))
  }
  const definition = (path: string, name: string) => definitions.get(path)?.get(name)
  const members = (path: string, owner: string) => {
    const module = modules.get(path)
    return (module && outlineOf(module).inner.get(owner)) ?? []
  }
  const binding = bindings(modules, index, definition)

  /** The longest leading part of `segments` that is defined in `path`, re-exports followed. */
  function inModule(path: string, segments: string[], objects = 0): Meaning | undefined {
    const [first] = segments
    if (first === undefined) return undefined
    const bound = binding(path, uncalled(first))
    if (bound === undefined) return undefined
    if ('made' in bound)
      return objects < mostObjects ? outside(bound.path, [bound.made, ...segments.slice(1)].join('.'), objects + 1) : undefined
    if ('module' in bound) return bound.module === path ? undefined : inModule(bound.module, segments.slice(1), objects)
    return below(bound.symbol, segments)
  }

  /** What the segments name in the body of what the first of them names; a call ends it: what it gives is no longer a name. */
  function below(first: Defined, segments: string[]): Meaning {
    let symbol = first
    let taken = 1
    for (; taken < segments.length && !segments[taken - 1]?.endsWith('()'); taken++) {
      const member = definition(symbol.path, `${symbol.definition.name}.${uncalled(segments[taken] ?? '')}`)
      if (!member) break
      symbol = member
    }
    return { symbol, rest: segments.slice(taken) }
  }

  /** A function that is defined in the body of the function around the name, or of one around that. */
  function nested(path: string, within: string, name: string): Meaning | undefined {
    for (let scope = within; scope !== ''; scope = parentName(scope)) {
      if (members(path, scope).length === 0 || definition(path, scope)?.definition.kind !== 'function') continue
      const segments = name.split('.')
      const symbol = definition(path, `${scope}.${uncalled(segments[0] ?? '')}`)
      if (symbol) return below(symbol, segments)
    }
    return undefined
  }

  function outside(path: string, name: string, objects = 0): Meaning | undefined {
    const local = name.startsWith('.') ? undefined : inModule(path, name.split('.'), objects)
    const found = local ? undefined : index.resolve(path, name)
    return local ?? (found && inModule(found.path, found.rest, objects)) ?? inOtherStar(path, name, objects)
  }

  /** A name that was taken to come from the last of several star imports comes from the last that has it. */
  function inOtherStar(path: string, name: string, objects: number): Meaning | undefined {
    const module = modules.get(path)
    const starred = module ? outlineOf(module).starred : []
    const taken = starred.length > 1 ? starred.map(originOf).find((one) => name.startsWith(`${one}.`)) : undefined
    return taken === undefined ? undefined : inModule(path, name.slice(taken.length + 1).split('.'), objects)
  }

  const outsideOf = remembered((path: string) => remembered((name: string) => outside(path, name)), mostFiles)

  function lookup(path: string, within: string, name: string): Meaning | undefined {
    return (name.startsWith('.') ? undefined : nested(path, within, name)) ?? outsideOf(path)(name)
  }

  return {
    index,
    lookup,
    meanings(path, within, name) {
      if (name.includes('*')) return inAnyModule(index, path, name, inModule)
      const meaning = lookup(path, within, name)
      return meaning ? [meaning] : []
    },
    definition,
    definitionsIn: (path) => definitions.get(path)?.values() ?? [],
    members,
  }
}

/** What the modules have that a beginning of the name, behind its last `*`, may mean. */
function inAnyModule(
  index: ModuleIndex,
  from: string,
  name: string,
  inModule: (path: string, segments: string[]) => Meaning | undefined,
): Meaning[] {
  const segments = name.split('.')
  const found: Meaning[] = []
  for (let taken = segments.findLastIndex((segment) => segment.includes('*')) + 1; taken < segments.length; taken++) {
    for (const path of index.matching(from, segments.slice(0, taken).join('.'))) {
      const meaning = path === from ? undefined : inModule(path, segments.slice(taken))
      if (meaning) found.push(meaning)
    }
    if (/[()[\]]/.test(segments[taken] ?? '')) break
  }
  return found
}

/** Follows names through `from … import`, each once: import cycles and star imports end. */
function bindings(
  modules: ReadonlyMap<string, PythonModule>,
  index: ModuleIndex,
  definition: Symbols['definition'],
): (path: string, name: string) => Binding | undefined {
  const known = new Map<string, Binding | undefined>()

  function importsOf(path: string, name: string): Import[] {
    const module = modules.get(path)
    if (!module) return []
    const { imported, starred } = outlineOf(module)
    return [...(imported.get(name) ?? []), ...starred]
  }

  function find(path: string, name: string): Binding | undefined {
    for (const item of importsOf(path, name)) {
      const found = index.resolve(path, dotted(item, name))
      if (!found || (found.path === path && found.rest.length !== 1)) continue
      const [next, ...more] = found.rest
      if (next === undefined) return { module: found.path }
      const bound = more.length === 0 ? binding(found.path, next) : undefined
      if (bound) return bound
    }
    const made = modules.get(path)?.objects?.find((object) => object.name === name)?.made
    return made === undefined ? undefined : { made, path }
  }

  function binding(path: string, name: string): Binding | undefined {
    const symbol = definition(path, name)
    if (symbol) return { symbol }
    const key = `${path}\n${name}`
    if (!known.has(key)) {
      known.set(key, undefined)
      known.set(key, find(path, name))
    }
    return known.get(key)
  }

  return binding
}

/** What an import imports from, as written. */
export function originOf({ module, level }: Import): string {
  return '.'.repeat(level) + module
}

/** The dotted name of what an import brings in; of a star import, the module. */
export function importedName(item: Import): string {
  return item.name === '*' ? originOf(item) : dotted(item, '')
}

/** The dotted name that an import binds to `alias`. */
export function dotted({ module, name, level }: Import, alias: string): string {
  const below = name === '*' ? [alias] : name === undefined ? [] : [name]
  return '.'.repeat(level) + [...(module === '' ? [] : [module]), ...below].join('.')
}

/** The scope of a function's or class's own body. */
export function scopeOf({ path, definition }: Defined): Scope {
  return { path, within: definition.name }
}
