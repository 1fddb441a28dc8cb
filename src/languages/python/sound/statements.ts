import { readStarredOr, readTest, readYield, startsExpression } from './expressions.ts'
import { readAnnotation } from './parameters.ts'
import { end, nodeFrom, type Parser, peek, start, take, takeLeaf, takeName } from './parser.ts'
import { type SyntaxNode, unsound } from './tree.ts'

/** Reads one line of statements, with its line break. */
export function readLine(parser: Parser, into: SyntaxNode[]): void {
  do into.push(readStatement(parser))
  while (take(parser, ';') && peek(parser) !== 'newline')
  if (!take(parser, 'newline')) throw unsound
}

const statements: Record<string, (parser: Parser, from: number) => SyntaxNode> = {
  import: readImport,
  from: readImport,
  return: (parser, from) => withExpressions(parser, 'ReturnStatement', from),
  yield: (parser) => readYield(parser, 'YieldStatement'),
  raise: readRaise,
  assert: (parser, from) => withExpressions(parser, 'AssertStatement', from),
  del: (parser, from) => withExpressions(parser, 'DeleteStatement', from),
  global: readScope,
  nonlocal: readScope,
  pass: (parser, from) => keywordOnly(parser, 'PassStatement', from),
  break: (parser, from) => keywordOnly(parser, 'BreakStatement', from),
  continue: (parser, from) => keywordOnly(parser, 'ContinueStatement', from),
}

function readStatement(parser: Parser): SyntaxNode {
  const from = start(parser)
  const kind = peek(parser)
  return kind === 'name' ? readExpressionStatement(parser, from) : (statements[kind] ?? readExpressionStatement)(parser, from)
}

function keywordOnly(parser: Parser, type: string, from: number): SyntaxNode {
  parser.next++
  return nodeFrom(parser, type, from, [])
}

function withExpressions(parser: Parser, type: string, from: number): SyntaxNode {
  parser.next++
  const children: SyntaxNode[] = []
  if (startsExpression(peek(parser))) readExpressions(parser, children)
  return nodeFrom(parser, type, from, children)
}

/** Reads expressions between commas. */
export function readExpressions(parser: Parser, into: SyntaxNode[]): void {
  do readStarredOr(parser, into, readTest)
  while (take(parser, ',') && startsExpression(peek(parser)))
}

const IMPORTING = new Set(['import', 'from', 'as', 'name', '.', '...', ',', '(', ')', '*'])

function readImport(parser: Parser, from: number): SyntaxNode {
  while (IMPORTING.has(peek(parser))) parser.next++
  return { type: 'ImportStatement', from, to: end(parser) }
}

function readRaise(parser: Parser, from: number): SyntaxNode {
  parser.next++
  const children: SyntaxNode[] = []
  if (startsExpression(peek(parser))) {
    children.push(readTest(parser))
    if (take(parser, 'from')) children.push(readTest(parser))
  }
  return nodeFrom(parser, 'RaiseStatement', from, children)
}

function readScope(parser: Parser, from: number): SyntaxNode {
  const children = [takeLeaf(parser, peek(parser))]
  do children.push(takeName(parser))
  while (take(parser, ','))
  return nodeFrom(parser, 'ScopeStatement', from, children)
}

const UPDATES = new Set(['+=', '-=', '*=', '/=', '//=', '%=', '**=', '@=', '&=', '|=', '^=', '>>=', '<<='])

function readExpressionStatement(parser: Parser, from: number): SyntaxNode {
  if (isPrintStatement(parser)) throw unsound
  const children: SyntaxNode[] = []
  readExpressions(parser, children)
  const kind = peek(parser)
  if (UPDATES.has(kind)) {
    parser.next++
    readValue(parser, children)
    return nodeFrom(parser, 'UpdateStatement', from, children)
  }
  if (kind === ':') children.push(readAnnotation(parser, ':'))
  else if (kind !== '=') return nodeFrom(parser, 'ExpressionStatement', from, children)
  while (peek(parser) === '=') {
    children.push(takeLeaf(parser, 'AssignOp'))
    readValue(parser, children)
  }
  return nodeFrom(parser, 'AssignStatement', from, children)
}

/** `print` of Python 2, which sound text of Python 3 can look like: `print >>log, text`. */
function isPrintStatement(parser: Parser): boolean {
  const from = start(parser)
  return parser.text.startsWith('print', from) && parser.tos[parser.next] === from + 5 && !/^(?:[(.,=:]|newline)$/.test(peek(parser, 1))
}

function readValue(parser: Parser, into: SyntaxNode[]): void {
  if (peek(parser) === 'yield') into.push(readYield(parser))
  else readExpressions(parser, into)
}
