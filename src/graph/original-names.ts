import { absoluteName } from '../languages/python/imports.ts'
import type { Argument, Assignment, Call, Definition, FileFacts, Import, PythonModule, Value } from '../model/file-facts.ts'
import { indexModules, type ModuleIndex } from './modules.ts'
import { outlineOf } from './outline.ts'
import { remembered } from './remembered.ts'
import { dotted, originOf } from './symbols.ts'

/** Names that are taken from one module; steps from module to module that a name is followed. */
const [mostBorrowed, mostSteps] = [500, 5]
/** Places at which the part of a name that is borrowed may end. */
const mostEnds = 30

/** What a module borrows: imports of what is somebody else's, by the names under which its code calls that. */
type Borrowed = ReadonlyMap<string, Import>

/**
 * The facts in which code calls by its own name what it borrows from another module of the repository: after `from common import *`, `mlflow.log_metric` is
 * MLflow's where `common.py` imports that. Such a module imports what it so uses, on the line that borrows it.
 */
export function withOriginalNames(facts: ReadonlyMap<string, FileFacts>): ReadonlyMap<string, FileFacts> {
  const modules = new Map([...facts].flatMap(([path, { python }]) => (python ? [[path, python] as const] : [])))
  const borrowedBy = borrowing(modules)
  const renamed = [...modules].flatMap(([path, python]) => {
    const borrowed = borrowedBy(path, python)
    return borrowed.size === 0 ? [] : [[path, renamedIn(python, borrowed)] as const]
  })
  if (renamed.length === 0) return facts
  const python = new Map(renamed)
  return new Map([...facts].map(([path, file]) => [path, python.has(path) ? { ...file, python: python.get(path) as PythonModule } : file]))
}

function borrowing(modules: ReadonlyMap<string, PythonModule>): (path: string, module: PythonModule) => Borrowed {
  const index = indexModules([...modules.keys()])
  const defined = remembered((path: string) => new Set(modules.get(path)?.definitions.map(({ name }) => name)))
  const ownImports = remembered((path: string) =>
    (modules.get(path)?.imports ?? []).filter(({ within, typing }) => within === undefined && !typing),
  )
  const known = new Map<string, ReadonlyMap<string, Import>>()

  /** What a module lends by each name: what it imports from elsewhere, and what it borrows. */
  function lent(path: string, steps: number): ReadonlyMap<string, Import> {
    const held = known.get(path)
    if (held || steps > mostSteps) return held ?? new Map()
    known.set(path, new Map())
    const lending = new Map<string, Import>()
    for (const item of ownImports(path)) {
      for (const [name, origin] of taken(path, item, steps))
        if (!defined(path).has(name) && lending.size < mostBorrowed) lending.set(name, origin)
      if (
        item.name !== '*' &&
        item.level === 0 &&
        index.resolve(path, dotted(item, item.alias)) === undefined &&
        !defined(path).has(item.alias)
      )
        lending.set(item.alias, item)
    }
    known.set(path, lending)
    return lending
  }

  function taken(path: string, item: Import, steps: number): (readonly [string, Import])[] {
    const lender = item.name === undefined ? undefined : lenderOf(index, path, item)
    if (lender === undefined) return []
    const lending = lent(lender, steps + 1)
    if (item.name === '*') return [...lending]
    const origin = lending.get(item.name ?? '')
    return origin ? [[item.alias, origin]] : []
  }

  return (path, module) => {
    const borrowed = new Map<string, Import>()
    for (const item of module.imports) {
      for (const [name, origin] of taken(path, item, 0)) {
        const { line, cell } = item
        const here: Import = { ...origin, line, ...(cell !== undefined && { cell }) }
        for (const written of writtenAs(item, name, module)) borrowed.set(written, here)
      }
    }
    return borrowed
  }
}

/** The file of the repository that a `from … import` names as a module; undefined for somebody else's. */
function lenderOf(index: ModuleIndex, path: string, item: Import): string | undefined {
  const found = index.resolve(path, originOf(item))
  return found && found.rest.length === 0 && found.path !== path ? found.path : undefined
}

/** The names by which code that has not followed an import calls what that binds: below the module, and for a star import below any, or as it stands. */
function writtenAs(item: Import, name: string, module: PythonModule): string[] {
  if (item.name !== '*') return [dotted(item, name)]
  const { starred } = outlineOf(module)
  const below = [...new Set(starred.map((one) => dotted(one, name)))]
  return starred.length > 1 && !isBoundHere(name, module) ? [...below, name] : below
}

function isBoundHere(name: string, { imports, definitions, assignments }: PythonModule): boolean {
  return (
    imports.some(({ alias }) => alias === name) ||
    assignments.some(({ target }) => target === name) ||
    definitions.some((definition) => definition.name === name || definition.parameters.includes(name))
  )
}

/** The module with its borrowed names replaced, and the imports that these stand for. */
function renamedIn(module: PythonModule, borrowed: Borrowed): PythonModule {
  const used = new Set<Import>()
  const rename = (name: string) => {
    let ends = 0
    for (const { index } of name.matchAll(/[.([]|$/g)) {
      const origin = borrowed.get(name.slice(0, index))
      if (origin) used.add(origin)
      if (origin) return absoluteName(origin) + name.slice(index)
      if (++ends > mostEnds) return name
    }
    return name
  }
  const calls = module.calls.map((call) => renamedCall(call, rename))
  const definitions = module.definitions.map((definition) => renamedDefinition(definition, rename))
  const assignments = module.assignments.map((assignment): Assignment => ({ ...assignment, value: renamedValue(assignment.value, rename) }))
  return used.size === 0 ? module : { ...module, calls, definitions, assignments, imports: [...module.imports, ...used] }
}

type Rename = (name: string) => string

function renamedCall(call: Call, rename: Rename): Call {
  const given = call.arguments.map((argument): Argument => ({ ...argument, value: renamedValue(argument.value, rename) }))
  return { ...call, name: rename(call.name), arguments: given, ...(call.otherwise && { otherwise: call.otherwise.map(rename) }) }
}

function renamedDefinition(definition: Definition, rename: Rename): Definition {
  const { bases, decorators, returns } = definition
  return {
    ...definition,
    bases: bases.map(rename),
    decorators: decorators.map((decorator) => renamedCall(decorator, rename)),
    ...(returns !== undefined && { returns: rename(returns) }),
  }
}

function renamedValue(value: Value, rename: Rename): Value {
  const { reference, otherwise, items, entries } = value
  if (reference === undefined && otherwise === undefined && !items && !entries) return value
  return {
    ...value,
    ...(reference !== undefined && { reference: rename(reference) }),
    ...(otherwise !== undefined && { otherwise: rename(otherwise) }),
    ...(items && { items: items.map((item) => renamedValue(item, rename)) }),
    ...(entries && { entries: entries.map((entry) => ({ key: entry.key, value: renamedValue(entry.value, rename) })) }),
  }
}
