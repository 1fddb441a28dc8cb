import type { Argument, Value } from '../model/file-facts.ts'
import { globOf } from './match-name.ts'

/** Conditions on a call's arguments, by name, position or either (`Loader|1`): globs over what the source writes there. */
export type Conditions = Readonly<Record<string, string>>

type Test = (given: readonly Argument[]) => boolean

/** Returns a test that holds where every condition's argument is written and has its value; `*` is any value, known or not. */
export function everyArgument(conditions: Conditions): Test {
  const tests = Object.entries(conditions).map(condition)
  return (given) => tests.every((test) => test(given))
}

/** Returns a test that holds where any condition's argument is written and has its value. */
export function anyArgument(conditions: Conditions): Test {
  const tests = Object.entries(conditions).map(condition)
  return (given) => tests.some((test) => test(given))
}

function condition([key, glob]: [string, string]): Test {
  if (glob === '*') return (given) => argumentOf(given, key) !== undefined
  const fits = globOf(glob)
  return (given) => spellings(argumentOf(given, key)).some(fits)
}

/** The argument of that name or position (`0`, `path|0`); undefined where the call does not write it. */
export function argumentOf(given: readonly Argument[], key: string): Value | undefined {
  const positional = given.filter(({ name }) => name === undefined)
  for (const word of key.split('|')) {
    const found = /^\d+$/.test(word) ? positional[Number(word)] : given.find(({ name }) => name === word)
    if (found) return found.value
  }
  return undefined
}

/** A value as text, in each way that a record may spell it; a list stands for any of its items. */
export function spellings(value: Value | undefined): string[] {
  if (value === undefined) return []
  const { literal, reference, items } = value
  if (literal === true) return ['True', 'true']
  if (literal === false) return ['False', 'false']
  if (literal === null) return ['None', 'null']
  if (literal !== undefined) return [String(literal)]
  if (reference !== undefined) return [reference]
  return (items ?? []).flatMap(spellings)
}
