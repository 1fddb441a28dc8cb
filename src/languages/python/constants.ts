import { type CallExpression, dictionaryOf, type Expression, isDefault, isReplaceable, type JoinedExpression } from './expression.ts'
import { attributeBinding, picked } from './meaning.ts'
import { dottedName } from './names.ts'
import { meaningOf } from './scope.ts'
import { defaultOf } from './settings.ts'

const MOST_COPIES = 8
const DEEPEST = 12
const LONGEST_TEXT = 500
const MOST_PARTS = 50
const PATHS = /^(?:pathlib\.(?:Pure)?(?:Posix)?Path|os\.path\.join|str|os\.fspath|upath\.UPath|cloudpathlib\.\w+)$/

/**
 * The literal, list or dictionary that a name holds; a name of an outer scope only where it is assigned once. Of `given or "text"`,
 * of a parameter's and of a setting's default value the text, where what is given is known no further.
 */
export function constantOf(expression: Expression, depth = 0): Expression | undefined {
  let current: Expression | undefined = expression
  let otherwise: Expression | undefined
  for (let copies = 0; current && copies < MOST_COPIES; copies++) {
    if (isReplaceable(current)) otherwise = current.otherwise ?? otherwise
    if (current.kind === 'parameter' && isDefault(current.fallback)) otherwise = current.fallback
    if (current.kind === 'items' || current.kind === 'entries') return current
    if (current.kind === 'literal' && (current.value !== null || !otherwise)) return current
    const written = current.kind === 'call' ? dictionaryOf(current) : undefined
    if (written) return written
    if (current.kind === 'call') otherwise = defaultOf(current) ?? otherwise
    if (current.kind === 'joined' || current.kind === 'call') return literalText(current, depth) ?? textInPlace(otherwise, depth)
    current = heldBy(current)
  }
  return textInPlace(otherwise, depth)
}

/** What a name stands for where nothing is given in its place: the default value of a parameter, where that has a name too. */
export function replacementOf(expression: Expression): Expression | undefined {
  let current: Expression | undefined = expression
  let otherwise: Expression | undefined
  for (let copies = 0; current && copies < MOST_COPIES; copies++) {
    if (isReplaceable(current)) otherwise = current.otherwise ?? otherwise
    if (current.kind === 'parameter') otherwise = current.fallback
    current = heldBy(current)
  }
  return otherwise?.kind === 'attribute' || otherwise?.kind === 'name' ? otherwise : undefined
}

/** The key under which an expression is taken from a dictionary that the module does not write out. */
export function keyOf(expression: Expression): string | undefined {
  let current: Expression | undefined = expression
  for (let copies = 0; current && copies < MOST_COPIES; copies++) {
    const next = heldBy(current)
    if (current.kind === 'element' && !next) return current.key?.kind === 'literal' ? String(current.key.value) : undefined
    current = next
  }
  return undefined
}

function textInPlace(otherwise: Expression | undefined, depth: number): Expression | undefined {
  const constant = otherwise && depth < DEEPEST ? constantOf(otherwise, depth + 1) : undefined
  return constant?.kind === 'literal' && typeof constant.value === 'string' ? constant : undefined
}

function heldBy(expression: Expression): Expression | undefined {
  if (expression.kind === 'attribute') return attributeBinding(expression)?.value
  if (expression.kind === 'element') {
    const part = picked(expression)
    return part === expression ? undefined : part
  }
  if (expression.kind !== 'name') return undefined
  const found = meaningOf(expression)
  return found && (found.only || !found.outer) ? found.binding.value : undefined
}

function literalText(expression: Expression, depth: number): Expression | undefined {
  const text = constantText(expression, depth)
  return text === undefined ? undefined : { kind: 'literal', value: text }
}

/** The text that an expression is known to make, or the part of it before what is not known. */
export function constantPrefix(expression: Expression): { text: string; whole: boolean } {
  if (expression.kind !== 'joined') return prefixOf([expression])
  expression.head ??= prefixOf(expression.parts)
  return expression.head
}

/** The beginning of the text that an expression holds, where not the whole of it is known. */
export function headOf(expression: Expression): string | undefined {
  const joined = joinedOf(expression)
  const { text, whole } = joined ? constantPrefix(joined) : { text: '', whole: true }
  return whole || text === '' ? undefined : text
}

/** What is known of the text that an expression puts together, with `…` for each gap. */
export function withGaps(expression: Expression): string | undefined {
  const text = joinedOf(expression)
    ?.parts.slice(0, MOST_PARTS)
    .reduce((before, part) => before + (constantText(part, 1) ?? '…'), '')
  return text?.slice(0, LONGEST_TEXT)
}

/** The texts of which an expression holds one; undefined where it does not choose between texts. */
export function eitherOf(expression: Expression): string[] | undefined {
  const end = endOf(expression)
  return end?.kind === 'either' ? end.texts : undefined
}

function joinedOf(expression: Expression): JoinedExpression | undefined {
  const end = endOf(expression)
  return end?.kind === 'joined' ? end : undefined
}

/** What stands behind names, where that is no further name. */
function endOf(expression: Expression): Expression | undefined {
  let current: Expression | undefined = expression
  for (let copies = 0; current && !ends.has(current.kind) && copies < MOST_COPIES; copies++) current = heldBy(current)
  return current
}

const ends: ReadonlySet<Expression['kind']> = new Set(['joined', 'either'])

function prefixOf(parts: readonly Expression[]): { text: string; whole: boolean } {
  let text = ''
  for (const part of parts) {
    const known = constantText(part, 1)
    if (known === undefined) return { text, whole: false }
    text += known
    if (text.length > LONGEST_TEXT) return { text: text.slice(0, LONGEST_TEXT), whole: false }
  }
  return { text, whole: true }
}

function constantText(expression: Expression, depth: number): string | undefined {
  if (depth > DEEPEST) return undefined
  if (expression.kind === 'joined' || expression.kind === 'call') {
    if (expression.text === undefined) {
      expression.text = null
      expression.text = (expression.kind === 'call' ? pathText(expression, depth) : joinedText(expression.parts, '', depth)) ?? null
    }
    return expression.text ?? undefined
  }
  const constant = constantOf(expression, depth + 1)
  return constant?.kind === 'literal' && constant.value !== null ? String(constant.value) : undefined
}

function joinedText(parts: readonly Expression[], separator: string, depth: number): string | undefined {
  let text = ''
  for (const [index, part] of parts.entries()) {
    const known = constantText(part, depth + 1)
    if (known === undefined || text.length + known.length > LONGEST_TEXT) return undefined
    text += index > 0 && text !== '' && !text.endsWith(separator) ? separator + known : known
  }
  return text
}

function pathText({ of, arguments: given }: CallExpression, depth: number): string | undefined {
  if (given.length === 0 || given.length > 8 || given.some(({ name }) => name !== undefined) || !PATHS.test(dottedName(of)))
    return undefined
  return joinedText(
    given.map(({ value }) => value),
    '/',
    depth,
  )
}
