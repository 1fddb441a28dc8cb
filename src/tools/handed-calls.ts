import { lastName } from '../graph/dotted-name.ts'
import type { Argument, Call } from '../model/file-facts.ts'

/** Calls that run what they are given, elsewhere or later, by their last name, and where that stands. */
const runners: ReadonlyMap<string, number | string> = new Map<string, number | string>([
  ['submit', 0],
  ['to_thread', 0],
  ['run_sync', 0],
  ['run_in_threadpool', 0],
  ['run_in_executor', 1],
  ['Thread', 'target'],
  ['Process', 'target'],
])

/** The call that a call makes of what it is given, where that is a name with a dot: `xgboost.train(…)` of `pool.submit(xgboost.train, …)`. */
export function handedCall({ name, arguments: given }: Call): Pick<Call, 'name' | 'arguments'> | undefined {
  const place = runners.get(lastName(name))
  if (place === undefined) return undefined
  const positional = given.filter((argument) => argument.name === undefined)
  const run = typeof place === 'string' ? given.find((argument) => argument.name === place) : positional[place]
  const reference = run?.value.reference
  return reference?.includes('.') ? { name: reference, arguments: argumentsOf(given, positional, place) } : undefined
}

/** What follows the name; of a thread, the items of `args`. */
function argumentsOf(given: readonly Argument[], positional: readonly Argument[], place: number | string): Argument[] {
  const named = given.filter((argument) => argument.name !== undefined)
  if (typeof place === 'number') return [...positional.slice(place + 1), ...named]
  return (named.find(({ name }) => name === 'args')?.value.items ?? []).map((value) => ({ value }))
}
