import type { Argument, Value } from '../../model/file-facts.ts'
import { constantOf, eitherOf, headOf, keyOf, replacementOf, withGaps } from './constants.ts'
import { type CallArgument, dictionaryOf, type Expression, lastName } from './expression.ts'
import { dottedName } from './names.ts'
import { moduleOf } from './scope.ts'
import { isUri } from './strings.ts'

const DEEPEST = 12
/** Stands for names and keys of what is unpacked and cannot be read. */
const UNPACKED = '**'
const MOST_ITEMS = 1000
/** Parts of lists and dictionaries that one module's facts may hold. */
export const MOST_PARTS = 200_000

/** Counts the parts that are written out, so that data in source code does not become facts without end. */
export interface Allowance {
  parts: number
}

/** What an expression writes out, or points to: constants are followed to what they were assigned. */
export function readValue(expression: Expression, allowance: Allowance, depth = 0): Value {
  if (depth > DEEPEST || allowance.parts-- <= 0) return {}
  switch (expression.kind) {
    case 'unknown':
    case 'self':
      return {}
    case 'literal':
      return { literal: expression.value }
    case 'joined':
    case 'either':
      return writtenOut(expression, allowance, depth)
    case 'items':
      return { items: itemsOf(expression, allowance, depth + 1) }
    case 'entries':
      return { entries: entriesOf(expression, allowance, depth) }
    default:
      return referenceOf(expression, allowance, depth)
  }
}

/** The items of a list; what is unpacked in it stands for itself where it is not known. */
function itemsOf({ items }: Expression & { kind: 'items' }, allowance: Allowance, depth: number): Value[] {
  const values: Value[] = []
  for (const item of items.slice(0, MOST_ITEMS)) {
    const value = readValue(item.kind === 'iterated' ? item.of : item, allowance, depth)
    if (item.kind === 'iterated' && value.items) values.push(...value.items)
    else values.push(value)
  }
  return values.slice(0, MOST_ITEMS)
}

/** The entries of a dictionary by key, the last of each; under `**` what cannot be told: what is unpacked there, a key that is worked out. */
function entriesOf({ entries }: Expression & { kind: 'entries' }, allowance: Allowance, depth: number): { key: string; value: Value }[] {
  const found = new Map<string, Value>()
  for (const { key, value } of entries.slice(0, MOST_ITEMS)) {
    const name = key ? literalOf(key) : UNPACKED
    const read = readValue(value, allowance, depth + 1)
    if (!key && read.entries) for (const entry of read.entries) found.set(entry.key, entry.value)
    else found.set(String(name ?? UNPACKED), read)
  }
  return [...found].slice(0, MOST_ITEMS).map(([key, value]) => ({ key, value }))
}

function literalOf(expression: Expression): string | number | boolean | null | undefined {
  const constant = constantOf(expression)
  return constant?.kind === 'literal' ? constant.value : undefined
}

function referenceOf(expression: Expression, allowance: Allowance, depth: number): Value {
  const written = dictionaryOf(expression)
  if (written) return readValue(written, allowance, depth)
  const value: Value = { reference: dottedName(expression), ...writtenOut(expression, allowance, depth) }
  const other = value.literal === undefined ? replacementOf(expression) : undefined
  const key = value.literal === undefined && value.reference?.endsWith('[]') ? keyOf(expression) : undefined
  if (key !== undefined) value.key = key
  const otherwise = other && dottedName(other)
  if (otherwise?.includes('.') && otherwise !== value.reference) value.otherwise = otherwise
  return value
}

function writtenOut(expression: Expression, allowance: Allowance, depth: number): Value {
  const constant = constantOf(expression)
  if (constant) return readValue(constant, allowance, depth + 1)
  const either = eitherOf(expression)
  if (either) return { either }
  const head = headOf(expression)
  if (head === undefined) return {}
  const address = isUri(head) ? withGaps(expression) : undefined
  return address === undefined ? { head } : { head, address }
}

/** Arguments of a call; `**` of a known dictionary gives its entries by name, and stays where there may be more. */
export function argumentsOf(given: readonly CallArgument[], allowance: Allowance): Argument[] {
  return given.flatMap(({ name, value }) => {
    const read = readValue(value, allowance)
    if (name === UNPACKED && read.entries) {
      const named = read.entries.map((entry) => ({ name: entry.key, value: entry.value }))
      return isFilled(value, allowance) ? [...named, { name: UNPACKED, value: {} }] : named
    }
    return [name === undefined ? { value: read } : { name, value: read }]
  })
}

/** Whether the module puts something into what has the name of the expression, or into what that unpacks. */
function isFilled(expression: Expression, allowance: Allowance, depth = 0): boolean {
  if (depth > DEEPEST || allowance.parts-- <= 0) return false
  let root = expression
  for (let links = 0; links < DEEPEST && root.kind === 'attribute'; links++) root = root.of
  if (root.kind === 'name' && moduleOf(root.scope).filled.has(lastName(expression) ?? '')) return true
  const held = constantOf(expression)
  const unpacked = held?.kind === 'entries' ? held.entries.slice(0, MOST_ITEMS).filter(({ key }) => !key) : []
  return unpacked.some(({ value }) => isFilled(value, allowance, depth + 1))
}
