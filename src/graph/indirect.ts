import type { Assignment, Call, Definition, Import, PythonModule, Value } from '../model/file-facts.ts'
import { bodyOf } from './bodies.ts'
import { grouped } from './grouped.ts'
import { outlineOf } from './outline.ts'
import { dotted, type Scope, type Symbols } from './symbols.ts'

/** A value that a call runs without naming it, and the body in which the value stands. */
export interface Indirect {
  call: Call
  value: Value
  scope: Scope
}

interface Program {
  modules: ReadonlyMap<string, PythonModule>
  symbols: Symbols
}

/** What makes a function of another: `jax.jit(step)` and `partial(step, x)` are called to run `step`. */
const wrapping =
  /(?:^|\.)(?:jit|njit|pjit|pmap|vmap|shard_map|remat|checkpoint|grad|value_and_grad|partial|compile|function|cache|lru_cache)\(\)$/
/** What is taken from a table: `STAGES[name]`, `STAGES.get(name)`. */
const taking = /(?:\[\]|\.get\(\))$/

interface Names {
  calls: ReadonlyMap<string, readonly Call[]>
  /** Assignments to a variable, `STAGES`, and to what it holds, `STAGES["fit"]`. */
  kept: ReadonlyMap<string, readonly Assignment[]>
  /** Imports of the body, by the name that they bind. */
  imported: ReadonlyMap<string, readonly Import[]>
}

const known = new WeakMap<PythonModule, Map<string, Names>>()

/** Far more modules than a table is handed through before it is used. */
const furthest = 5

/**
 * What the calls of a body run by way of what was made in the same body or at the top of the module: a wrapped function, the functions in
 * a table, which may stand in another module. A second call of the same name runs nothing else.
 */
export function indirectOf(program: Program, { path, within }: Scope, calls: readonly Call[]): Indirect[] {
  const module = program.modules.get(path)
  if (!module) return []
  const bodies = [...new Set(['', within])].map((body): Scope => ({ path, within: body }))
  return firstOfName(calls).flatMap((call) => {
    const own = bodies.flatMap((body) => valuesOf(module, body, call))
    return own.length === 0 && taking.test(call.name) ? importedValues(program, path, call) : own
  })
}

function valuesOf(module: PythonModule, scope: Scope, call: Call): Indirect[] {
  if (wrapping.test(call.name)) {
    const wrappers = namesIn(module, scope.within).calls.get(call.name.slice(0, -'()'.length)) ?? []
    return wrappers.flatMap((one) => one.arguments.slice(0, 1)).map(({ value }) => ({ call, value, scope }))
  }
  if (!taking.test(call.name)) return []
  const tables = namesIn(module, scope.within).kept.get(call.name.replace(taking, '')) ?? []
  return tables.map(({ value }) => ({ call, value, scope }))
}

/** What a table at the top of another module holds, found by the name that it is imported by. */
function importedValues({ modules, symbols }: Program, from: string, call: Call): Indirect[] {
  let found = symbols.index.resolve(from, call.name.replace(taking, ''))
  for (let steps = 0; found && steps < furthest; steps++) {
    const [name, ...more] = found.rest
    const { path } = found
    const module = modules.get(path)
    if (!module || name === undefined || more.length > 0) return []
    const { kept, imported } = namesIn(module, '')
    const tables = kept.get(name)
    if (tables) return tables.map(({ value }) => ({ call, value, scope: { path, within: '' } }))
    const [handed] = imported.get(name) ?? []
    found = handed && symbols.index.resolve(path, dotted(handed, name))
  }
  return []
}

function namesIn(module: PythonModule, within: string): Names {
  const bodies = known.get(module) ?? new Map<string, Names>()
  known.set(module, bodies)
  const { calls, assignments } = bodyOf(module, within)
  const names = bodies.get(within) ?? {
    calls: grouped(calls, ({ name }) => name),
    kept: grouped(assignments, ({ target }) => target.replace(/\[.*$/s, '')),
    imported: grouped(within === '' ? module.imports.filter((one) => one.within === undefined) : [], ({ alias }) => alias),
  }
  bodies.set(within, names)
  return names
}

function firstOfName(calls: readonly Call[]): Call[] {
  return [...grouped(calls, ({ name }) => name).values()].flatMap((same) => same.slice(0, 1))
}

/** Functions that a command line runs and where it is called: `app()` those under `@app.command()`, `fire.Fire()` any, `absl.app.run()` the main one. */
export function commandsOf(module: PythonModule, within: string, calls: readonly Call[]): { call: Call; definition: Definition }[] {
  if (within !== '' && !/(?:^|\.)main$/.test(within)) return []
  const { decorated } = outlineOf(module)
  const functions = () => module.definitions.filter(({ kind }) => kind === 'function')
  const runningAll = calls.find(({ name, arguments: given }) => /(?:^|\.)Fire$/.test(name) && given.length === 0)
  const runningMain = calls.find(({ name }) => /(?:^|\.)app\.run$/.test(name))
  return [
    ...(runningAll ? functions().flatMap((one) => (one.name.includes('.') ? [] : { call: runningAll, definition: one })) : []),
    ...(runningMain ? functions().flatMap((one) => (one.name === 'main' ? { call: runningMain, definition: one } : [])) : []),
    ...firstOfName(calls).flatMap((call) => (decorated.get(call.name) ?? []).map((definition) => ({ call, definition }))),
  ]
}
