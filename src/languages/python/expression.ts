import type { DraftDefinition } from './draft.ts'
import type { Meaning, Scope } from './scope.ts'

export type Literal = string | number | boolean | null

export interface CallArgument {
  /** `*` and `**` for unpacked arguments; absent for positional ones. */
  name?: string
  value: Expression
}

/** What may have another value in its place. */
interface Replaceable {
  /** What stands for it in `this or other` and `this if asked else other`. */
  otherwise?: Expression
}

export interface CallExpression extends Replaceable {
  kind: 'call'
  of: Expression
  arguments: CallArgument[]
  /** What it returns, where a text names that: a module that it imports, an attribute that it asks for. */
  imported?: Expression
  /** The text that it is known to make, once that was looked for: null where the code does not say. */
  text?: string | null
  /** The dictionary that it writes out, once that was looked for: null where it writes none. */
  dictionary?: Dictionary | null
}

/** `of[key]`; no key where it is a slice or several. */
export interface ElementExpression {
  kind: 'element'
  of: Expression
  key?: Expression
}

/** Of a dictionary; no key where another dictionary is unpacked there. */
export interface Entry {
  key?: Expression
  value: Expression
}

interface Dictionary {
  kind: 'entries'
  entries: Entry[]
}

/** A string put together from parts: an f-string, a sum, a path joined by `/`. */
export interface JoinedExpression {
  kind: 'joined'
  parts: Expression[]
  /** Joined by `/`: not a string but a path, of the kind of its first part. */
  path?: boolean
  /** The text before its first part that is not known, once that was looked for. */
  head?: { text: string; whole: boolean }
  /** The text that it is known to make, once that was looked for: null where the code does not say. */
  text?: string | null
}

/** What a function is given: known where the module calls the function. */
export interface ParameterExpression {
  kind: 'parameter'
  name: string
  /** Among positional arguments, `self` not counted. */
  position: number
  definition: DraftDefinition
  /** Its default value. */
  fallback: Expression
  /** What the module's calls give for it, once that was looked for: null where they do not say. */
  argument?: Expression | null
}

/** A name where it is used, and in which scope. */
export interface NameExpression extends Replaceable {
  kind: 'name'
  name: string
  scope: Scope
  at: number
  /** What it means, once that was looked for: null where nothing binds it. */
  meaning?: Meaning | null
}

export interface AttributeExpression extends Replaceable {
  kind: 'attribute'
  of: Expression
  name: string
}

/** An expression as far as naming calls and reading values needs it. */
export type Expression =
  | NameExpression
  | AttributeExpression
  | CallExpression
  | ElementExpression
  | { kind: 'absolute'; name: string }
  | { kind: 'definition'; definition: DraftDefinition }
  | { kind: 'self'; scope: Scope }
  | { kind: 'literal'; value: Literal }
  | { kind: 'items'; type: 'list' | 'tuple' | 'set'; items: Expression[] }
  | Dictionary
  | JoinedExpression
  | ParameterExpression
  /** One of what a loop goes through; in a list, all that `*` or a sum puts there. */
  | { kind: 'iterated'; of: Expression }
  /** One of several texts. */
  | { kind: 'either'; texts: string[] }
  | { kind: 'unknown' }

/** What nothing can be said about. */
export const unknown: Expression = { kind: 'unknown' }

const UNNAMEABLE: ReadonlySet<Expression['kind']> = new Set([
  'unknown',
  'literal',
  'items',
  'entries',
  'joined',
  'self',
  'parameter',
  'either',
])

/** Whether something can be named after it: a reference, or what a call returned. */
export function isNameable(expression: Expression): boolean {
  return !UNNAMEABLE.has(expression.kind)
}

/** The instance that calling the class would give. */
export function instanceOf(type: Expression): Expression {
  return isNameable(type) ? { kind: 'call', of: type, arguments: [] } : unknown
}

/** The first of several alternatives that something can be named after. */
export function either(...options: Expression[]): Expression {
  return options.find(isNameable) ?? unknown
}

/** The dictionary that is written out, also as `dict(a=1)`; undefined for anything else. */
export function dictionaryOf(expression: Expression): Dictionary | undefined {
  if (expression.kind === 'entries') return expression
  if (expression.kind !== 'call' || expression.of.kind !== 'name' || expression.of.name !== 'dict') return undefined
  if (expression.dictionary === undefined) expression.dictionary = dictionaryMade(expression) ?? null
  return expression.dictionary ?? undefined
}

function dictionaryMade({ arguments: given }: CallExpression): Dictionary | undefined {
  if (!given.some(({ name }) => name !== undefined && name !== '*')) return undefined
  const entries = given.map(
    ({ name, value }): Entry => (name === undefined || name.startsWith('*') ? { value } : { key: literal(name), value }),
  )
  return { kind: 'entries', entries }
}

function literal(value: Literal): Expression {
  return { kind: 'literal', value }
}

/** The dictionary with what either of two holds. */
export function together(first: Expression, second: Expression): Dictionary {
  return { kind: 'entries', entries: [{ value: first }, { value: second }] }
}

/** A text where the other of two values is none, both of two texts, what either of two dictionaries holds; else the first that something can be named after, with the other in its place. */
export function oneOf(first: Expression, second: Expression): Expression {
  if (isNone(second) && isText(first)) return first
  if (isNone(first) && isText(second)) return second
  if (dictionaryOf(first) && dictionaryOf(second)) return together(first, second)
  const [one, other] = [textsOf(first), textsOf(second)]
  if (one.length > 0 && other.length > 0) return { kind: 'either', texts: [...one, ...other].slice(0, MOST_TEXTS) }
  const found = either(first, second)
  if (isReplaceable(found)) found.otherwise = found === first ? second : first
  return found
}

const MOST_TEXTS = 20

function textsOf(expression: Expression): readonly string[] {
  if (expression.kind === 'either') return expression.texts
  return expression.kind === 'literal' && typeof expression.value === 'string' ? [expression.value] : []
}

function isNone(expression: Expression): boolean {
  return expression.kind === 'literal' && expression.value === null
}

function isText(expression: Expression): boolean {
  return expression.kind === 'literal' && isDefault(expression)
}

/** Whether an expression may have another value in its place. */
export function isReplaceable(expression: Expression): expression is NameExpression | AttributeExpression | CallExpression {
  return expression.kind === 'name' || expression.kind === 'attribute' || expression.kind === 'call'
}

/** Whether a default value says what is used: a text, or something that may hold one. */
export function isDefault(fallback: Expression): boolean {
  return fallback.kind === 'literal' ? typeof fallback.value === 'string' && fallback.value !== '' : fallback.kind !== 'unknown'
}

/** Several expressions as a tuple, one as itself. */
export function tupleOf(items: Expression[]): Expression {
  return items.length === 1 && items[0] ? items[0] : { kind: 'items', type: 'tuple', items }
}

/** The last part of a dotted name; undefined for what has no name. */
export function lastName(expression: Expression): string | undefined {
  return expression.kind === 'name' || expression.kind === 'attribute' ? expression.name : undefined
}
