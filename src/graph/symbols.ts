import type { Definition, Import, PythonModule } from '../model/file-facts.ts'
import { indexModules, type ModuleIndex } from './modules.ts'

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
  definition(path: string, name: string): Defined | undefined
  definitionsIn(path: string): Iterable<Defined>
}

export interface Meaning {
  symbol: Defined
  rest: string[]
}

const maxAliases = 8

/** Reads definitions and import aliases of every module once. */
export function symbolsOf(modules: ReadonlyMap<string, PythonModule>): Symbols {
  const index = indexModules(modules.keys())
  const definitions = new Map<string, Map<string, Defined>>()
  for (const [path, module] of modules) {
    definitions.set(path, new Map(module.definitions.map((definition) => [definition.name, { path, definition }])))
  }

  function definition(path: string, name: string): Defined | undefined {
    return definitions.get(path)?.get(name)
  }

  /** The longest leading part of `segments` that is defined in `path`, re-exports followed. */
  function inModule(path: string, segments: string[], left = maxAliases): Meaning | undefined {
    const [first, second] = segments
    if (first === undefined || left === 0) return undefined
    const symbol = definition(path, bare(first))
    if (!symbol) return throughImports(path, segments, left - 1)
    const member = second !== undefined && !first.endsWith('()') ? definition(path, `${first}.${bare(second)}`) : undefined
    return member?.definition.kind === 'function' ? { symbol: member, rest: segments.slice(2) } : { symbol, rest: segments.slice(1) }
  }

  function throughImports(path: string, segments: string[], left: number): Meaning | undefined {
    for (const item of modules.get(path)?.imports ?? []) {
      if (item.name !== '*' && item.alias !== bare(segments[0] ?? '')) continue
      const found = index.resolve(path, dotted(item, segments))
      const meaning = found && found.path !== path ? inModule(found.path, found.rest, left) : undefined
      if (meaning) return meaning
    }
    return undefined
  }

  /** A function that is defined in the body of the function around the name, or of one around that. */
  function nested(path: string, within: string, segments: string[]): Meaning | undefined {
    for (let scope = within; scope !== ''; scope = parentName(scope)) {
      if (definition(path, scope)?.definition.kind !== 'function') continue
      const symbol = definition(path, `${scope}.${bare(segments[0] ?? '')}`)
      if (symbol) return { symbol, rest: segments.slice(1) }
    }
    return undefined
  }

  return {
    index,
    lookup(path, within, name) {
      const segments = name.split('.')
      const local = name.startsWith('.') ? undefined : (nested(path, within, segments) ?? inModule(path, segments))
      const found = local ? undefined : index.resolve(path, name)
      return local ?? (found && inModule(found.path, found.rest))
    },
    definition,
    definitionsIn: (path) => definitions.get(path)?.values() ?? [],
  }
}

/** What `segments`, written with the import's alias, stand for. */
function dotted({ module, name, level }: Import, segments: string[]): string {
  const below = name === '*' ? segments : name === undefined ? segments.slice(1) : [name, ...segments.slice(1)]
  return '.'.repeat(level) + [...(module === '' ? [] : [module]), ...below].join('.')
}

function bare(segment: string): string {
  return segment.endsWith('()') ? segment.slice(0, -2) : segment
}

/** `Trainer` of `Trainer.fit`; empty for a name of the module's own level. */
export function parentName(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('.')))
}

/** The scope of a function's or class's own body. */
export function scopeOf({ path, definition }: Defined): Scope {
  return { path, within: definition.name }
}
