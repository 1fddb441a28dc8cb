import type { Assignment, Call, Definition, PythonModule, Value } from '../model/file-facts.ts'
import { bodyOf } from './bodies.ts'
import { grouped } from './grouped.ts'
import { outlineOf } from './outline.ts'

/** A value that a call runs without naming it, and the body in which the value stands. */
export interface Indirect {
  call: Call
  value: Value
  within: string
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
}

const known = new WeakMap<PythonModule, Map<string, Names>>()

/**
 * What the calls of a body run by way of what was made in the same body or at the top of the module: a wrapped function, the functions in
 * a table. A second call of the same name runs nothing else.
 */
export function indirectOf(module: PythonModule, within: string, calls: readonly Call[]): Indirect[] {
  const bodies = [...new Set(['', within])]
  return firstOfName(calls).flatMap((call) => bodies.flatMap((body) => valuesOf(module, body, call)))
}

function valuesOf(module: PythonModule, within: string, call: Call): Indirect[] {
  if (wrapping.test(call.name)) {
    const wrappers = namesIn(module, within).calls.get(call.name.slice(0, -'()'.length)) ?? []
    return wrappers.flatMap((one) => one.arguments.slice(0, 1)).map(({ value }) => ({ call, value, within }))
  }
  if (!taking.test(call.name)) return []
  const tables = namesIn(module, within).kept.get(call.name.replace(taking, '')) ?? []
  return tables.map(({ value }) => ({ call, value, within }))
}

function namesIn(module: PythonModule, within: string): Names {
  const bodies = known.get(module) ?? new Map<string, Names>()
  known.set(module, bodies)
  const { calls, assignments } = bodyOf(module, within)
  const names = bodies.get(within) ?? {
    calls: grouped(calls, ({ name }) => name),
    kept: grouped(assignments, ({ target }) => target.replace(/\[.*$/s, '')),
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
