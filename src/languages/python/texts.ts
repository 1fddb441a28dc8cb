import { type Expression, type JoinedExpression, type Literal, unknown } from './expression.ts'
import { listSum } from './lists.ts'
import { isDataFile, isUri, openingLength, stringValue } from './strings.ts'
import type { OpenNode, Piece, Reading } from './syntax.ts'

const LONGEST_STRING = 500

/** A string literal; one that names something outside the code is kept as a fact. */
export function readString(reading: Reading, from: number, to: number): Expression {
  const value = stringValue(reading.text.slice(from, to))
  const within = reading.open.at(-1)?.type
  const string: Expression = { kind: 'literal', value }
  if (within !== 'ContinuedString' && (isUri(value) || isDataFile(value))) keepString(reading, from, string)
  return string
}

function keepString(reading: Reading, from: number, value: Expression): void {
  reading.draft.strings.push({ from, value })
}

/** An f-string: a literal where it has no gaps. */
export function leaveFormatString(reading: Reading, { from, to }: OpenNode, pieces: Piece[]): Expression {
  const source = reading.text.slice(from, to)
  const parts: Expression[] = []
  let start = openingLength(source)
  for (const { from: gap, to: end, expression } of pieces.filter((piece) => piece.type === 'FormatReplacement')) {
    parts.push(literal(constantText(source.slice(start, gap - from))), expression ?? unknown)
    start = end - from
  }
  if (parts.length === 0) return literal(constantText(stringValue(source)))
  const quote = /("""|'''|"|')$/.exec(source)?.[0].length ?? 0
  parts.push(literal(constantText(source.slice(start, source.length - quote))))
  return kept(reading, from, { kind: 'joined', parts })
}

function constantText(written: string): string {
  return written.replaceAll('{{', '{').replaceAll('}}', '}')
}

function literal(value: Literal): Expression {
  return { kind: 'literal', value }
}

function kept(reading: Reading, from: number, joined: JoinedExpression): Expression {
  if (reading.open.at(-1)?.type !== 'ContinuedString') keepString(reading, from, joined)
  return joined
}

/** Strings side by side are one string. */
export function leaveContinuedString(reading: Reading, { from }: OpenNode, pieces: Piece[]): Expression {
  const parts = pieces.flatMap(({ expression }) => (expression?.kind === 'joined' ? expression.parts : (expression ?? [])))
  if (parts.every((part) => part.kind === 'literal')) {
    const value = parts.map((part) => part.value).join('')
    if (isUri(value) || isDataFile(value)) keepString(reading, from, literal(value))
    return literal(value)
  }
  return kept(reading, from, { kind: 'joined', parts })
}

/** A sum or a quotient that makes a string, a list or a path of its operands; unknown where neither is text or a list. */
export function joinedBy(reading: Reading, from: number, operator: '+' | '/', left: Expression, right: Expression): Expression {
  if (!isText(left) && !isText(right)) return (operator === '+' && listSum(left, right)) || unknown
  // A long sum is one expression in another for each operand: the parts of the inner one are taken over, not copied.
  const parts = left.kind === 'joined' ? left.parts : [left]
  if (operator === '/') parts.push(literal('/'))
  parts.push(right)
  const joined: JoinedExpression = { kind: 'joined', parts, path: operator === '/' }
  if (parts.length < LONGEST_STRING) keepString(reading, from, joined)
  return joined
}

function isText(expression: Expression): boolean {
  return expression.kind === 'joined' || (expression.kind === 'literal' && typeof expression.value === 'string')
}
