import type { Assignment, Call, Definition, Import, PythonModule, Value } from '../model/file-facts.ts'
import { bodyOf } from './bodies.ts'
import { grouped } from './grouped.ts'
import { outlineOf } from './outline.ts'
import { remembered, rememberedOfFiles } from './remembered.ts'
import { dotted, type Scope, type Symbols } from './symbols.ts'

/** A value that a call runs without naming it, and the body in which the value stands. */
export interface Indirect {
  call: Call
  value: Value
  scope: Scope
  /** The call is given it, for whatever it runs. */
  handed?: true
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
  function heldBy(name: string): Held[] {
    const own = bodies.flatMap((body) => valuesOf(module as PythonModule, body, name))
    return own.length === 0 && taking.test(name) ? importedValues(program, path, name) : own
  }
  const run = firstOfName(calls).flatMap((call) => heldBy(call.name).map((held) => ({ ...held, call })))
  const handed = takenBy(calls).flatMap(({ call, name, key }) => {
    return heldBy(name).map(({ value, scope }): Indirect => ({ value: ofKey(value, key), scope, call, handed: true }))
  })
  return [...run, ...handed]
}

type Held = Pick<Indirect, 'value' | 'scope'>

/** What calls are given out of tables, each once. */
function takenBy(calls: readonly Call[]): { call: Call; name: string; key: string | undefined }[] {
  const taken = new Map<string, { call: Call; name: string; key: string | undefined }>()
  for (const call of calls) {
    for (const { value } of call.arguments) {
      const { reference: name, key } = value
      if (name !== undefined && taking.test(name) && !taken.has(`${name} ${key}`)) taken.set(`${name} ${key}`, { call, name, key })
    }
  }
  return [...taken.values()]
}

/** What stands under the key, where the table says. */
function ofKey(table: Value, key: string | undefined): Value {
  return table.entries?.find((entry) => entry.key === key)?.value ?? table
}

function valuesOf(module: PythonModule, scope: Scope, name: string): Held[] {
  if (wrapping.test(name)) {
    const wrappers = namesOf(module)(scope.within).calls.get(name.slice(0, -'()'.length)) ?? []
    return wrappers.flatMap((one) => one.arguments.slice(0, 1)).map(({ value }) => ({ value, scope }))
  }
  if (!taking.test(name)) return []
  const tables = namesOf(module)(scope.within).kept.get(name.replace(taking, '')) ?? []
  return tables.map(({ value }) => ({ value, scope }))
}

/** What a table at the top of another module holds, found by the name that it is imported by. */
function importedValues({ modules, symbols }: Program, from: string, table: string): Held[] {
  let found = symbols.index.resolve(from, table.replace(taking, ''))
  for (let steps = 0; found && steps < furthest; steps++) {
    const [name, ...more] = found.rest
    const { path } = found
    const module = modules.get(path)
    if (!module || name === undefined || more.length > 0) return []
    const { kept, imported } = namesOf(module)('')
    const tables = kept.get(name)
    if (tables) return tables.map(({ value }) => ({ value, scope: { path, within: '' } }))
    const [handed] = imported.get(name) ?? []
    found = handed && symbols.index.resolve(path, dotted(handed, name))
  }
  return []
}

const namesOf = rememberedOfFiles((module: PythonModule) =>
  remembered((within: string): Names => {
    const { calls, assignments } = bodyOf(module, within)
    return {
      calls: grouped(calls, ({ name }) => name),
      kept: grouped(assignments, ({ target }) => target.replace(/\[.*$/s, '')),
      imported: grouped(within === '' ? module.imports.filter((one) => one.within === undefined) : [], ({ alias }) => alias),
    }
  }),
)

function firstOfName(calls: readonly Call[]): Call[] {
  return [...grouped(calls, ({ name }) => name).values()].flatMap((same) => same.slice(0, 1))
}

/** A function that a command line runs, and where it is called; `command` where it is one of those that one can ask for. */
interface Commanded {
  call: Call
  definition: Definition
  command?: true
}

/** Functions that a command line runs: `app()` those under `@app.command()`, `fire.Fire()` any, `absl.app.run()` the main one. */
export function commandsOf(module: PythonModule, within: string, calls: readonly Call[]): Commanded[] {
  if (within !== '' && !/(?:^|\.)main$/.test(within)) return []
  const { decorated } = outlineOf(module)
  const functions = () => module.definitions.filter(({ kind }) => kind === 'function')
  const runningAll = calls.find(({ name, arguments: given }) => /(?:^|\.)Fire$/.test(name) && given.length === 0)
  const runningMain = calls.find(({ name }) => /(?:^|\.)app\.run$/.test(name))
  return [
    ...(runningAll
      ? functions().flatMap((one) => (one.name.includes('.') ? [] : { call: runningAll, definition: one, command: true as const }))
      : []),
    ...(runningMain ? functions().flatMap((one) => (one.name === 'main' ? { call: runningMain, definition: one } : [])) : []),
    ...firstOfName(calls).flatMap((call) => (decorated.get(call.name) ?? []).map((definition) => decoratedCommand(call, definition))),
  ]
}

/** What `@app.callback()` decorates runs before each command. */
function decoratedCommand(call: Call, definition: Definition): Commanded {
  const isAsked = definition.decorators.some(({ name }) => /\.command$/.test(name))
  return { call, definition, ...(isAsked && { command: true }) }
}
