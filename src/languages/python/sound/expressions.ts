import { expect, nested, nodeFrom, type Parser, peek, start, take, takeLeaf } from './parser.ts'
import { type SyntaxNode, unsound } from './tree.ts'

/** How tightly operators bind, the loosest first; those of one row associate to the left, `**` to the right. */
const ROWS: [leaf: string | undefined, operators: string[]][] = [
  [undefined, ['or']],
  [undefined, ['and']],
  ['CompareOp', ['<', '>', '==', '>=', '<=', '!=', '<>']],
  ['BitOp', ['|']],
  ['BitOp', ['^']],
  ['BitOp', ['&']],
  ['BitOp', ['<<', '>>']],
  ['ArithOp', ['+', '-']],
  ['ArithOp', ['*', '@', '/', '%', '//']],
  ['ArithOp', ['**']],
]
const OPERATORS = new Map(
  ROWS.flatMap(([type, row], power) => row.map((operator) => [operator, { power, type: type ?? operator }] as const)),
)
const [OR, COMPARISON, BIT_OR, POWER] = [0, 2, 3, 9]

/** Reads an expression, conditional expressions and lambdas included. */
export function readTest(parser: Parser): SyntaxNode {
  return nested(parser, test)
}

function test(parser: Parser): SyntaxNode {
  if (peek(parser) === 'lambda') return parser.openings.lambda(parser)
  const from = start(parser)
  const value = readBinary(parser, OR)
  if (peek(parser) !== 'if') return value
  const children = [value, takeLeaf(parser, 'if'), readBinary(parser, OR)]
  if (peek(parser) !== 'else') throw unsound
  children.push(takeLeaf(parser, 'else'), readTest(parser))
  return nodeFrom(parser, 'ConditionalExpression', from, children)
}

/** Reads an expression that is no conditional one: what a comprehension loops over. */
export function readOperand(parser: Parser): SyntaxNode {
  return nested(parser, (inner) => readBinary(inner, OR))
}

/** Reads what a comprehension tests. */
export function readCondition(parser: Parser): SyntaxNode {
  return peek(parser) === 'lambda' ? nested(parser, parser.openings.lambda) : readOperand(parser)
}

/** Reads an expression without comparison: what can be assigned to, unpacked, or stand before `in`. */
export function readTarget(parser: Parser): SyntaxNode {
  return nested(parser, (inner) => readBinary(inner, BIT_OR))
}

/** Reads an expression, or an assignment expression. */
export function readNamed(parser: Parser): SyntaxNode {
  const from = start(parser)
  const value = readTest(parser)
  if (peek(parser) !== ':=') return value
  return nodeFrom(parser, 'NamedExpression', from, [value, takeLeaf(parser, 'AssignOp'), readTest(parser)])
}

/** Reads `*` with what it unpacks into a list, or what `read` reads. */
export function readStarredOr(parser: Parser, into: SyntaxNode[], read: (parser: Parser) => SyntaxNode): void {
  if (peek(parser) === '*') into.push(takeLeaf(parser, '*'), readTarget(parser))
  else into.push(read(parser))
}

/** Reads a `yield` with what it yields; `type` says whether it is a statement. */
export function readYield(parser: Parser, type = 'YieldExpression'): SyntaxNode {
  const from = start(parser)
  expect(parser, 'yield')
  const children: SyntaxNode[] = []
  if (take(parser, 'from')) children.push(readTest(parser))
  else if (startsExpression(peek(parser)))
    do readStarredOr(parser, children, readTest)
    while (take(parser, ',') && startsExpression(peek(parser)))
  return nodeFrom(parser, type, from, children)
}

const STARTS = new Set(['name', 'number', 'string', 'format', '(', '[', '{', '-', '+', '~', '*', '...'])
const STARTING_WORDS = new Set(['not', 'await', 'lambda', 'None', 'True', 'False'])

/** Whether an expression can start with a token of a kind. */
export function startsExpression(kind: string): boolean {
  return STARTS.has(kind) || STARTING_WORDS.has(kind)
}

function readBinary(parser: Parser, weakest: number): SyntaxNode {
  const from = start(parser)
  let left = readUnary(parser, weakest)
  for (;;) {
    const kind = peek(parser)
    const operator = OPERATORS.get(kind)
    if (operator) {
      const { power, type } = operator
      if (power < weakest) return left
      const sign = takeLeaf(parser, type)
      const right = readBinary(parser, power === POWER ? power : power + 1)
      left = nodeFrom(parser, 'BinaryExpression', from, [left, sign, right])
    } else if (weakest <= COMPARISON && (kind === 'in' || kind === 'is' || (kind === 'not' && peek(parser, 1) === 'in'))) {
      const signs = [takeLeaf(parser, kind)]
      if (kind === 'is' && peek(parser) === 'not') signs.push(takeLeaf(parser, 'not'))
      if (kind === 'not') signs.push(takeLeaf(parser, 'in'))
      left = nodeFrom(parser, 'BinaryExpression', from, [left, ...signs, readBinary(parser, BIT_OR)])
    } else return left
  }
}

function readUnary(parser: Parser, weakest: number): SyntaxNode {
  const kind = peek(parser)
  if (kind === 'not') return weakest > COMPARISON ? fail() : prefixed(parser, 'not', COMPARISON)
  if (kind === '-' || kind === '+') return prefixed(parser, 'ArithOp', POWER)
  return kind === '~' ? prefixed(parser, 'BitOp', POWER) : readPrimary(parser)
}

function fail(): never {
  throw unsound
}

function prefixed(parser: Parser, type: string, power: number): SyntaxNode {
  const from = start(parser)
  const sign = takeLeaf(parser, type)
  const operand = nested(parser, (inner) => readBinary(inner, power))
  return nodeFrom(parser, 'UnaryExpression', from, [sign, operand])
}

function readPrimary(parser: Parser): SyntaxNode {
  const from = start(parser)
  if (take(parser, 'await')) return nodeFrom(parser, 'AwaitExpression', from, [nested(parser, readPrimary)])
  let value = readAtom(parser)
  for (;;) {
    const kind = peek(parser)
    const follow = parser.openings.following.get(kind)
    if (follow) value = follow(parser, value, from)
    else if (kind === '.') value = readAttribute(parser, value, from)
    else return value
  }
}

const NOT_WORDS = new Set(['number', 'string', 'format', 'newline', 'indent', 'dedent', 'end'])

function readAttribute(parser: Parser, of: SyntaxNode, from: number): SyntaxNode {
  parser.next++
  const kind = peek(parser)
  // Keywords are attributes too: `print`, `None`.
  if (!/^[A-Za-z]/.test(kind) || NOT_WORDS.has(kind)) throw unsound
  return nodeFrom(parser, 'MemberExpression', from, [of, takeLeaf(parser, 'PropertyName')])
}

const LEAVES = new Map([
  ['name', 'VariableName'],
  ['number', 'Number'],
  ['None', 'None'],
  ['True', 'Boolean'],
  ['False', 'Boolean'],
  ['...', 'Ellipsis'],
])

function readAtom(parser: Parser): SyntaxNode {
  const kind = peek(parser)
  const type = LEAVES.get(kind)
  if (type) return takeLeaf(parser, type)
  const read = parser.openings.starting.get(kind)
  if (!read) throw unsound
  return nested(parser, read)
}
