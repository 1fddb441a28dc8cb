import { bodyOf } from '../../graph/bodies.ts'
import type { CallGraph } from '../../graph/reach.ts'
import { remembered } from '../../graph/remembered.ts'
import type { Defined } from '../../graph/symbols.ts'
import type { EntryPoint } from '../../model/facts.ts'
import type { Assignment, Call, PythonModule, Value } from '../../model/file-facts.ts'

type Answer = EntryPoint['seeded']

export const seedArgument = /^(?:random_state|random_seed|seed|manual_seed|global_seed|data_seed)$/

/** Whether a dictionary holds a seed, by its name: one of the module itself or of another, or what a function gives; unknown where none is written out. */
export interface Held {
  here(reference: string): Answer
  elsewhere(reference: string): Answer
}

/** Names of dictionaries: those that the source writes out, and those of them that hold a seed. */
interface Dictionaries {
  written: ReadonlySet<string>
  seeded: ReadonlySet<string>
}

/** Says for each body what the dictionaries hold that it may name. */
export function heldBy(graph: CallGraph): (path: string, within: string) => Held {
  const { modules, symbols } = graph
  const dictionariesIn = remembered(({ assignments }: PythonModule) => dictionariesOf(assignments))
  const givesSeed = remembered((definition: Defined) => settingsHoldSeed(definition, graph))
  const held = (path: string, name: string): Answer => {
    const module = modules.get(path)
    if (!module) return 'unknown'
    const { written, seeded } = dictionariesIn(module)
    return seeded.has(name) ? 'yes' : written.has(name) ? 'no' : 'unknown'
  }
  return (path, within) => ({
    here(reference) {
      if (!reference.endsWith('()')) return held(path, reference)
      const meaning = symbols.lookup(path, within, reference)
      return meaning?.rest.length === 0 && givesSeed(meaning.symbol) ? 'yes' : 'unknown'
    },
    elsewhere(reference) {
      const found = symbols.index.resolve(path, reference)
      const [name, ...more] = found?.rest ?? []
      return found && name !== undefined && more.length === 0 ? held(found.path, name) : 'unknown'
    },
  })
}

/** Whether a function puts a seed into a dictionary that it hands to nothing: what is left is to return it. */
function settingsHoldSeed({ path, definition: { kind, name } }: Defined, { modules }: CallGraph): boolean {
  const module = modules.get(path)
  if (!module || kind !== 'function') return false
  const { calls, assignments } = bodyOf(module, name)
  const own = new Set(assignments.flatMap(({ target, value }) => (value.entries ? [target] : [])))
  const seeded = [...dictionariesOf(assignments).seeded].filter((dictionary) => own.has(dictionary))
  return seeded.length > 0 && !calls.some((call) => takesSeed(call, seeded))
}

/** Whether a call is given a seed, as what is unpacked for it shows, or one of the dictionaries. */
function takesSeed({ arguments: given }: Call, dictionaries: readonly string[]): boolean {
  return given.some(
    ({ name, value }) =>
      (name !== undefined && seedArgument.test(name)) || holdsSeed(value) || dictionaries.some((one) => one === value.reference),
  )
}

function dictionariesOf(assignments: readonly Assignment[]): Dictionaries {
  const written = assignments.filter(({ value }) => isWritten(value)).map(({ target }) => target)
  const seeded = assignments.flatMap(({ target, value }) => (holdsSeed(value) ? [target] : isFixed(value) ? ownerOfSeed(target) : []))
  return { written: new Set(written), seeded: new Set(seeded) }
}

/** `params` of `params["seed"]` and of `params.seed`. */
function ownerOfSeed(target: string): string[] {
  const [, owner, key] = /^(.+?)(?:\.|\[["'])(\w+)(?:["']\])?$/.exec(target) ?? []
  return owner !== undefined && key !== undefined && seedArgument.test(key) ? [owner] : []
}

/** Whether the source writes out a dictionary as a whole: nothing in it is unpacked from elsewhere. */
export function isWritten({ entries }: Value): boolean {
  return entries?.every(({ key }) => key !== '**') ?? false
}

export function holdsSeed({ entries = [] }: Value): boolean {
  return entries.some(({ key, value }) => seedArgument.test(key) && isFixed(value))
}

export function isFixed({ literal, reference }: Value): boolean {
  return typeof literal === 'number' || reference !== undefined
}
