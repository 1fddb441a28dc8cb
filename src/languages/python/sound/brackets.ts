import { readCondition, readNamed, readOperand, readStarredOr, readTarget, readTest, readYield, startsExpression } from './expressions.ts'
import { expect, listed, nested, nodeFrom, type Parser, peek, start, take, takeLeaf } from './parser.ts'
import { type SyntaxNode, unsound } from './tree.ts'

/** Reads `(…)` as an expression: in brackets, a tuple, or a generator. */
export function readParentheses(parser: Parser): SyntaxNode {
  const from = start(parser)
  expect(parser, '(')
  const children: SyntaxNode[] = []
  if (peek(parser) === 'yield') children.push(readYield(parser))
  else if (peek(parser) !== ')') readStarredOr(parser, children, readNamed)
  let type = children.length > 0 ? 'ParenthesizedExpression' : 'TupleExpression'
  if (readLoops(parser, children)) type = 'ComprehensionExpression'
  else if (take(parser, ',')) {
    type = 'TupleExpression'
    listed(parser, ')', children, readElement)
  }
  expect(parser, ')')
  return nodeFrom(parser, type, from, children)
}

function readElement(parser: Parser, into: SyntaxNode[]): void {
  readStarredOr(parser, into, readNamed)
}

/** Reads a list. */
export function readBrackets(parser: Parser): SyntaxNode {
  const from = start(parser)
  expect(parser, '[')
  const children: SyntaxNode[] = []
  let type = 'ArrayExpression'
  listed(parser, ']', children, (inner, into) => {
    readElement(inner, into)
    if (readLoops(inner, into)) type = 'ArrayComprehensionExpression'
  })
  expect(parser, ']')
  return nodeFrom(parser, type, from, children)
}

/** Reads a dictionary or a set. */
export function readBraces(parser: Parser): SyntaxNode {
  const from = start(parser)
  expect(parser, '{')
  const children: SyntaxNode[] = []
  let type = 'Dictionary'
  let loops = false
  listed(parser, '}', children, (inner, into) => {
    if (!readEntry(inner, into)) type = 'Set'
    if (readLoops(inner, into)) loops = true
  })
  expect(parser, '}')
  return nodeFrom(parser, `${type}${loops ? 'Comprehension' : ''}Expression`, from, children)
}

/** False where it is the element of a set. */
function readEntry(parser: Parser, into: SyntaxNode[]): boolean {
  if (peek(parser) === '**') {
    into.push(takeLeaf(parser, '**'), readTarget(parser))
    return true
  }
  readStarredOr(parser, into, readNamed)
  if (peek(parser) !== ':') return false
  into.push(takeLeaf(parser, ':'), readTest(parser))
  return true
}

/** Reads the `for … in … if …` of a comprehension; false where there is none. */
export function readLoops(parser: Parser, into: SyntaxNode[]): boolean {
  if (!startsLoop(parser)) return false
  while (startsLoop(parser)) {
    take(parser, 'async')
    into.push(takeLeaf(parser, 'for'))
    listed(parser, 'in', into, (inner, targets) => readStarredOr(inner, targets, readTarget))
    if (peek(parser) !== 'in') throw unsound
    into.push(takeLeaf(parser, 'in'), readOperand(parser))
    while (peek(parser) === 'if') into.push(takeLeaf(parser, 'if'), readCondition(parser))
  }
  return true
}

function startsLoop(parser: Parser): boolean {
  return peek(parser) === 'for' || (peek(parser) === 'async' && peek(parser, 1) === 'for')
}

/** Reads the arguments of a call or the bases of a class, with their brackets. */
export function readCallArguments(parser: Parser): SyntaxNode {
  const from = start(parser)
  expect(parser, '(')
  const children: SyntaxNode[] = []
  listed(parser, ')', children, readArgument)
  expect(parser, ')')
  return nodeFrom(parser, 'ArgList', from, children)
}

/** Reads the call of a value. */
export function readCall(parser: Parser, value: SyntaxNode, from: number): SyntaxNode {
  return nodeFrom(parser, 'CallExpression', from, [value, nested(parser, readCallArguments)])
}

function readArgument(parser: Parser, into: SyntaxNode[]): void {
  const kind = peek(parser)
  if (kind === '*' || kind === '**') into.push(takeLeaf(parser, kind))
  else if (kind === 'name' && (peek(parser, 1) === '=' || peek(parser, 1) === ':='))
    into.push(takeLeaf(parser, 'VariableName'), takeLeaf(parser, 'AssignOp'))
  into.push(readTest(parser))
  readLoops(parser, into)
}

/** Reads what stands in `[…]` behind a value: keys, and slices with their colons. */
export function readSubscript(parser: Parser, value: SyntaxNode, from: number): SyntaxNode {
  expect(parser, '[')
  const children = [value]
  if (peek(parser) === ']') throw unsound
  nested(parser, (inner) => listed(inner, ']', children, readKey))
  expect(parser, ']')
  return nodeFrom(parser, 'MemberExpression', from, children)
}

function readKey(parser: Parser, into: SyntaxNode[]): void {
  if (startsExpression(peek(parser))) readStarredOr(parser, into, readNamed)
  else if (peek(parser) !== ':') throw unsound
  while (peek(parser) === ':') {
    into.push(takeLeaf(parser, ':'))
    if (startsExpression(peek(parser))) into.push(readNamed(parser))
  }
}
