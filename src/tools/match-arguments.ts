import type { Argument, Value } from '../model/file-facts.ts'
import { globOf } from './match-name.ts'

/** Conditions on a call's arguments, by name, position or either (`Loader|1`): globs over what the source writes there. */
export type Conditions = Readonly<Record<string, string>>

type Test = (given: readonly Argument[]) => boolean

/** Returns a test that holds where every condition's argument is written and has its value, whichever of several texts it is; `*` is any value, known or not. */
export function everyArgument(conditions: Conditions): Test {
  const tests = Object.entries(conditions).map((one) => condition(one, ({ either = [] }) => either))
  return (given) => tests.every((test) => test(given))
}

/** Returns a test that holds where any condition's argument is written and is known to have its value. */
export function anyArgument(conditions: Conditions): Test {
  const tests = Object.entries(conditions).map((one) => condition(one, () => []))
  return (given) => tests.some((test) => test(given))
}

function condition([key, glob]: [string, string], textsOf: (value: Value) => readonly string[]): Test {
  const places = placesOf(key)
  if (glob === '*') return (given) => argumentAt(given, places) !== undefined
  const fits = globOf(glob)
  return (given) => {
    const value = argumentAt(given, places)
    const texts = value ? textsOf(value) : []
    return spellings(value).some(fits) || (texts.length > 0 && texts.every(fits))
  }
}

/** The argument of that name or position (`0`, `path|0`); undefined where the call does not write it. */
export function argumentOf(given: readonly Argument[], key: string): Value | undefined {
  return argumentAt(given, placesOf(key))
}

type Place = { name: string } | { position: number }

function placesOf(key: string): Place[] {
  return key.split('|').map((word) => (/^\d+$/.test(word) ? { position: Number(word) } : { name: word }))
}

function argumentAt(given: readonly Argument[], places: readonly Place[]): Value | undefined {
  for (const place of places) {
    const found = 'name' in place ? given.find(({ name }) => name === place.name) : positional(given, place.position)
    if (found) return found.value
  }
  return undefined
}

function positional(given: readonly Argument[], position: number): Argument | undefined {
  let left = position
  return given.find(({ name }) => name === undefined && left-- === 0)
}

/** What is read from the command line: its default is not all that it may be. */
const option = /\.parse_(?:known_)?args\(\)/

/** A value as text, in each way that a record may spell it: `…` stands for what is not known, a list for any of its items, `[]` for none. */
export function spellings(value: Value | undefined): string[] {
  if (value === undefined) return []
  const { literal, head, reference, items } = value
  if (literal === true) return ['True', 'true']
  if (literal === false) return ['False', 'false']
  if (literal === null) return ['None', 'null']
  if (literal !== undefined) return [String(literal), ...(reference !== undefined && option.test(reference) ? [reference] : [])]
  const named = reference === undefined ? [] : [reference]
  if (head !== undefined) return [...named, `${head}…`]
  if (reference !== undefined) return named
  return items?.length === 0 ? ['[]'] : (items ?? []).flatMap(spellings)
}
