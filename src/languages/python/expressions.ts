import { bindTarget, noteFilled } from './assign.ts'
import { setMasksApart } from './comparisons.ts'
import { dictionaryKept } from './comprehensions.ts'
import {
  type CallExpression,
  dictionaryOf,
  type ElementExpression,
  type Expression,
  either,
  lastName,
  oneOf,
  together,
  unknown,
} from './expression.ts'
import { argumentsOf, entriesOf, itemsOf, parametersOf } from './lists.ts'
import { bindLoops } from './loops.ts'
import { numberValue } from './strings.ts'
import { expressionsOf, nameOf, type OpenNode, type Piece, type Reading, textOf } from './syntax.ts'
import { joinedBy, leaveContinuedString, leaveFormatString, readString } from './texts.ts'

type Leave = (reading: Reading, node: OpenNode, pieces: Piece[]) => Expression

const ORDERING = new Set(['<', '<=', '>', '>='])
const LONGEST_OPERAND = 120
/** Methods that put something into a dictionary. */
const FILLING = new Set(['update', 'setdefault'])

/** Keeps a token; names and literals become expressions. */
export function readLeaf(reading: Reading, piece: Piece): void {
  const expression = leafExpression(reading, piece)
  if (expression) piece.expression = expression
  reading.pieces.push(piece)
}

function leafExpression(reading: Reading, { type, from, to }: Piece): Expression | undefined {
  if (type === 'VariableName') return { kind: 'name', name: nameOf(reading, { from, to }), scope: reading.scope, at: from }
  if (type === 'String') return readString(reading, from, to)
  if (type === 'Number') return literalOrUnknown(numberValue(reading.text.slice(from, to)))
  if (type === 'Boolean') return { kind: 'literal', value: reading.text[from] === 'T' }
  if (type === 'None') return { kind: 'literal', value: null }
  return type === 'Ellipsis' ? unknown : undefined
}

function literalOrUnknown(value: string | number | undefined): Expression {
  return value === undefined ? unknown : { kind: 'literal', value }
}

/** What an expression's node leaves behind once its children are read; undefined for other nodes. */
export function leaveExpression(reading: Reading, node: OpenNode, pieces: Piece[]): Piece | undefined {
  const { type, from, to } = node
  if (type === 'ArgList') return { type, from, to, arguments: argumentsOf(reading, node, pieces) }
  if (type === 'ParamList') return { type, from, to, parameters: parametersOf(reading, pieces) }
  if (type === 'FormatReplacement') return { type, from, to, expression: pieces[0]?.expression ?? unknown }
  const expression = leaveNode[type]?.(reading, node, pieces)
  return expression && { type, from, to, expression }
}

const leaveNode: Record<string, Leave> = {
  CallExpression: leaveCall,
  MemberExpression: leaveMember,
  BinaryExpression: leaveBinary,
  UnaryExpression: (_, __, pieces) => negated(pieces),
  ParenthesizedExpression: (_, __, pieces) => expressionsOf(pieces)[0] ?? unknown,
  AwaitExpression: (_, __, pieces) => expressionsOf(pieces)[0] ?? unknown,
  YieldExpression: () => unknown,
  ConditionalExpression: (_, __, pieces) => oneOf(pieces[0]?.expression ?? unknown, pieces.at(-1)?.expression ?? unknown),
  NamedExpression: leaveNamed,
  LambdaExpression: leaveLambda,
  TupleExpression: (_, __, pieces) => ({ kind: 'items', type: 'tuple', items: itemsOf(pieces) }),
  ArrayExpression: (_, __, pieces) => ({ kind: 'items', type: 'list', items: itemsOf(pieces) }),
  SetExpression: (_, __, pieces) => ({ kind: 'items', type: 'set', items: itemsOf(pieces) }),
  DictionaryExpression: (_, __, pieces) => ({ kind: 'entries', entries: entriesOf(pieces) }),
  ComprehensionExpression: leaveComprehension,
  ArrayComprehensionExpression: leaveComprehension,
  DictionaryComprehensionExpression: leaveDictionaryComprehension,
  SetComprehensionExpression: leaveComprehension,
  FormatString: leaveFormatString,
  ContinuedString: leaveContinuedString,
  TypeDef: (_, __, pieces) => expressionsOf(pieces)[0] ?? unknown,
  Decorator: leaveDecorator,
}

function leaveCall(reading: Reading, { from }: OpenNode, pieces: Piece[]): Expression {
  const call: CallExpression = { kind: 'call', of: pieces[0]?.expression ?? unknown, arguments: pieces.at(-1)?.arguments ?? [] }
  const { scope, guarded, condition } = reading
  reading.draft.calls.push({ from, call, scope, guarded, ...(condition && { condition }) })
  if (call.of.kind === 'attribute' && FILLING.has(call.of.name)) noteFilled(reading, call.of.of)
  return call
}

function leaveMember(reading: Reading, { from }: OpenNode, pieces: Piece[]): Expression {
  const [object, member] = pieces
  const of = object?.expression ?? unknown
  if (member?.type === 'PropertyName') return { kind: 'attribute', of, name: nameOf(reading, member) }
  const element: ElementExpression = { kind: 'element', of }
  if (pieces.length !== 2 || !member?.expression) return element
  element.key = member.expression
  const { scope, guarded } = reading
  if (lastName(of) === 'environ') reading.draft.environment.push({ from, element, scope, guarded })
  return element
}

function leaveBinary(reading: Reading, node: OpenNode, pieces: Piece[]): Expression {
  const { from } = node
  const [left, operator, right] = pieces
  if (!left || !operator || !right) return unknown
  const written = textOf(reading, operator)
  if (ORDERING.has(written)) {
    reading.compared.push({ from, left: operand(reading, left), operator: written, right: operand(reading, right) })
    return unknown
  }
  const [first, second] = [left.expression ?? unknown, right.expression ?? unknown]
  if (written === 'or') return oneOf(first, second)
  if (written === '&' || written === '|') setMasksApart(reading, node)
  if (written === '|') return dictionaryOf(first) || dictionaryOf(second) ? together(first, second) : either(first, second)
  return written === '+' || written === '/' ? joinedBy(reading, from, written, first, second) : unknown
}

function operand(reading: Reading, { from, to }: Piece): string {
  return reading.text.slice(from, Math.min(to, from + LONGEST_OPERAND)).replace(/\s+/g, ' ')
}

function negated([operator, operand]: Piece[]): Expression {
  if (operator?.type !== 'ArithOp' || operand?.expression?.kind !== 'literal') return unknown
  const { value } = operand.expression
  return typeof value === 'number' ? { kind: 'literal', value: -value } : unknown
}

function leaveNamed(reading: Reading, node: OpenNode, pieces: Piece[]): Expression {
  const [target, value] = expressionsOf(pieces)
  if (target && value) bindTarget(reading, node, target, value)
  return value ?? unknown
}

function leaveLambda(reading: Reading, { from, to }: OpenNode, pieces: Piece[]): Expression {
  for (const { name } of pieces[0]?.parameters ?? []) {
    bindTarget(reading, { from: to, to }, { kind: 'name', name, scope: reading.scope, at: from }, unknown, { from, to })
  }
  return unknown
}

function leaveComprehension(reading: Reading, node: OpenNode, pieces: Piece[]): Expression {
  bindLoops(reading, node, pieces)
  return unknown
}

function leaveDictionaryComprehension(reading: Reading, node: OpenNode, pieces: Piece[]): Expression {
  bindLoops(reading, node, pieces)
  return dictionaryKept(pieces)
}

function leaveDecorator(_: Reading, __: OpenNode, pieces: Piece[]): Expression {
  const [first, ...names] = expressionsOf(pieces)
  const of = names.reduce<Expression>(
    (object, next) => (next.kind === 'name' ? { kind: 'attribute', of: object, name: next.name } : object),
    first ?? unknown,
  )
  const given = pieces.at(-1)?.arguments
  return given ? { kind: 'call', of, arguments: given } : of
}
