import { bindTarget } from './assign.ts'
import {
  type CallArgument,
  type CallExpression,
  type ElementExpression,
  type Expression,
  either,
  instanceOf,
  unknown,
} from './expression.ts'
import { isDataFile, isUri, numberValue, openingLength, stringValue } from './strings.ts'
import { expressionsOf, type OpenNode, type Parameter, type Piece, type Reading, textOf } from './syntax.ts'

type Leave = (reading: Reading, node: OpenNode, pieces: Piece[]) => Expression

const ORDERING = new Set(['<', '<=', '>', '>='])
const LONGEST_OPERAND = 120

/** Keeps a token; names and literals become expressions. */
export function readLeaf(reading: Reading, piece: Piece): void {
  const expression = leafExpression(reading, piece)
  if (expression) piece.expression = expression
  reading.pieces.push(piece)
}

function leafExpression(reading: Reading, { type, from, to }: Piece): Expression | undefined {
  if (type === 'VariableName') return { kind: 'name', name: reading.text.slice(from, to), scope: reading.scope, at: from }
  if (type === 'String') return readString(reading, from, to)
  if (type === 'Number') return literalOrUnknown(numberValue(reading.text.slice(from, to)))
  if (type === 'Boolean') return { kind: 'literal', value: reading.text[from] === 'T' }
  if (type === 'None') return { kind: 'literal', value: null }
  return type === 'Ellipsis' ? unknown : undefined
}

function literalOrUnknown(value: string | number | undefined): Expression {
  return value === undefined ? unknown : { kind: 'literal', value }
}

function readString(reading: Reading, from: number, to: number): Expression {
  const value = stringValue(reading.text.slice(from, to))
  if (reading.open.at(-1)?.type !== 'ContinuedString') noteString(reading, from, value)
  return { kind: 'literal', value }
}

function noteString(reading: Reading, from: number, value: string): void {
  if (isUri(value) || isDataFile(value)) reading.draft.strings.push({ from, value })
}

/** What an expression's node leaves behind once its children are read; undefined for other nodes. */
export function leaveExpression(reading: Reading, node: OpenNode, pieces: Piece[]): Piece | undefined {
  const { type, from, to } = node
  if (type === 'ArgList') return { type, from, to, arguments: argumentsOf(reading, node, pieces) }
  if (type === 'ParamList') return { type, from, to, parameters: parametersOf(reading, pieces) }
  if (type === 'FormatReplacement') return { type, from, to }
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
  ConditionalExpression: (_, __, pieces) => either(pieces[0]?.expression ?? unknown, pieces.at(-1)?.expression ?? unknown),
  NamedExpression: leaveNamed,
  LambdaExpression: leaveLambda,
  TupleExpression: (_, __, pieces) => ({ kind: 'items', type: 'tuple', items: expressionsOf(pieces) }),
  ArrayExpression: (_, __, pieces) => ({ kind: 'items', type: 'list', items: expressionsOf(pieces) }),
  SetExpression: (_, __, pieces) => ({ kind: 'items', type: 'set', items: expressionsOf(pieces) }),
  DictionaryExpression: (_, __, pieces) => ({ kind: 'entries', entries: entriesOf(pieces) }),
  ComprehensionExpression: leaveComprehension,
  ArrayComprehensionExpression: leaveComprehension,
  DictionaryComprehensionExpression: leaveComprehension,
  SetComprehensionExpression: leaveComprehension,
  FormatString: leaveFormatString,
  ContinuedString: leaveContinuedString,
  TypeDef: (_, __, pieces) => expressionsOf(pieces)[0] ?? unknown,
  Decorator: leaveDecorator,
}

function leaveCall(reading: Reading, { from }: OpenNode, pieces: Piece[]): Expression {
  const call: CallExpression = { kind: 'call', of: pieces[0]?.expression ?? unknown, arguments: pieces.at(-1)?.arguments ?? [] }
  const { scope, guarded } = reading
  reading.draft.calls.push({ from, call, scope, guarded })
  return call
}

function leaveMember(reading: Reading, { from }: OpenNode, pieces: Piece[]): Expression {
  const [object, member] = pieces
  const of = object?.expression ?? unknown
  if (member?.type === 'PropertyName') return { kind: 'attribute', of, name: textOf(reading, member) }
  const element: ElementExpression = { kind: 'element', of }
  if (pieces.length !== 2 || !member?.expression) return element
  element.key = member.expression
  const { scope, guarded } = reading
  if (nameOf(of) === 'environ') reading.draft.environment.push({ from, element, scope, guarded })
  return element
}

function nameOf(expression: Expression): string | undefined {
  return expression.kind === 'name' || expression.kind === 'attribute' ? expression.name : undefined
}

function leaveBinary(reading: Reading, { from }: OpenNode, pieces: Piece[]): Expression {
  const [left, operator, right] = pieces
  if (!left || !operator || !right) return unknown
  const written = textOf(reading, operator)
  if (ORDERING.has(written)) {
    reading.compared.push({ from, left: operand(reading, left), operator: written, right: operand(reading, right) })
    return unknown
  }
  const [first, second] = [left.expression ?? unknown, right.expression ?? unknown]
  if (written === 'or' || written === '|') return either(first, second)
  if (written !== '+' || first.kind !== 'literal' || second.kind !== 'literal') return unknown
  const joined = typeof first.value === 'string' && typeof second.value === 'string' && first.value.length + second.value.length < 1000
  return joined ? { kind: 'literal', value: `${first.value}${second.value}` } : unknown
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

function leaveLambda(reading: Reading, node: OpenNode, pieces: Piece[]): Expression {
  for (const { name } of pieces[0]?.parameters ?? []) bindWithin(reading, node, name)
  return unknown
}

function leaveComprehension(reading: Reading, node: OpenNode, pieces: Piece[]): Expression {
  let target = false
  for (const { type, expression } of pieces) {
    if (type === 'for') target = true
    else if (type === 'in') target = false
    else if (target && expression) for (const name of namesOf(expression)) bindWithin(reading, node, name)
  }
  return unknown
}

function bindWithin(reading: Reading, { from, to }: OpenNode, name: string): void {
  bindTarget(reading, { from: to, to }, { kind: 'name', name, scope: reading.scope, at: from }, unknown, { from, to })
}

function namesOf(target: Expression): string[] {
  const names: string[] = []
  const targets = [target]
  for (let next = targets.pop(); next; next = targets.pop()) {
    if (next.kind === 'name') names.push(next.name)
    else if (next.kind === 'items') for (const item of next.items) targets.push(item)
  }
  return names
}

function leaveFormatString(reading: Reading, { from, to }: OpenNode, pieces: Piece[]): Expression {
  const gap = pieces.find((piece) => piece.type === 'FormatReplacement')
  const source = reading.text.slice(from, gap?.from ?? to)
  const value = gap ? source.slice(openingLength(source)) : stringValue(source)
  if (reading.open.at(-1)?.type !== 'ContinuedString') noteString(reading, from, value)
  return gap ? unknown : { kind: 'literal', value }
}

function leaveContinuedString(reading: Reading, { from }: OpenNode, pieces: Piece[]): Expression {
  const strings = expressionsOf(pieces)
  const end = strings.findIndex((string) => string.kind !== 'literal')
  const constant = (end < 0 ? strings : strings.slice(0, end)).map((string) => (string.kind === 'literal' ? string.value : '')).join('')
  noteString(reading, from, constant)
  return end < 0 ? { kind: 'literal', value: constant } : unknown
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

function entriesOf(pieces: Piece[]): { key?: Expression; value: Expression }[] {
  const entries: { key?: Expression; value: Expression }[] = []
  for (let index = 0; index < pieces.length; index++) {
    const [key, colon, value] = pieces.slice(index, index + 3)
    if (key?.type === '**') index++
    if (colon?.type !== ':' || !key?.expression || !value?.expression) continue
    entries.push({ key: key.expression, value: value.expression })
    index += 2
  }
  return entries
}

function argumentsOf(reading: Reading, node: OpenNode, pieces: Piece[]): CallArgument[] {
  if (pieces.some((piece) => piece.type === 'for')) {
    leaveComprehension(reading, node, pieces)
    return [{ value: unknown }]
  }
  const found: CallArgument[] = []
  for (let index = 0; index < pieces.length; index++) {
    const [piece, next, value] = [pieces[index] as Piece, pieces[index + 1], pieces[index + 2]]
    if (next?.type === 'AssignOp' && value?.expression) {
      found.push({ name: textOf(reading, piece), value: value.expression })
      index += 2
    } else if ((piece.type === '*' || piece.type === '**') && next?.expression) {
      found.push({ name: piece.type, value: next.expression })
      index++
    } else if (piece.expression) found.push({ value: piece.expression })
  }
  return found
}

function parametersOf(reading: Reading, pieces: Piece[]): Parameter[] {
  const parameters: Parameter[] = []
  for (const [index, piece] of pieces.entries()) {
    const [before, last] = [pieces[index - 1], parameters.at(-1)]
    if (before?.type === 'AssignOp') {
      if (last && piece.expression) last.default = piece.expression
    } else if (piece.type === 'TypeDef') {
      if (last && piece.expression) last.annotation = annotated(reading, piece.expression)
    } else if (piece.type === 'VariableName') {
      parameters.push({ name: textOf(reading, piece), star: before?.type === '*' || before?.type === '**' })
    }
  }
  return parameters
}

/** An instance of what an annotation names: behind `Optional[…]`, quotes or `| None` too. */
export function annotated(reading: Reading, annotation: Expression): Expression {
  let type = annotation
  if (type.kind === 'element' && /^(?:Optional|Annotated|Final|ClassVar|Type)$/.test(nameOf(type.of) ?? '')) type = firstKey(type)
  if (type.kind !== 'literal') return instanceOf(type.kind === 'element' ? unknown : type)
  if (typeof type.value !== 'string' || !/^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(type.value)) return unknown
  const [root = '', ...rest] = type.value.split('.')
  const name: Expression = { kind: 'name', name: root, scope: reading.scope, at: reading.open.at(-1)?.from ?? 0 }
  return instanceOf(rest.reduce<Expression>((of, part) => ({ kind: 'attribute', of, name: part }), name))
}

function firstKey({ key }: ElementExpression): Expression {
  if (key?.kind === 'items') return key.items[0] ?? unknown
  return key ?? unknown
}
