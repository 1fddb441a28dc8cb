import { readCallArguments } from './brackets.ts'
import { readNamed, readStarredOr, readTarget, readTest } from './expressions.ts'
import { readAnnotation, readParameters } from './parameters.ts'
import { end, expect, nested, type Parser, peek, start, take, takeLeaf, takeName } from './parser.ts'
import { readExpressions, readLine } from './statements.ts'
import { type SyntaxNode, unsound } from './tree.ts'

const compounds: Record<string, (parser: Parser, from: number) => SyntaxNode> = {
  if: readIf,
  while: readWhile,
  for: readFor,
  try: readTry,
  with: readWith,
  def: readFunction,
  class: readClass,
  async: readAsync,
  '@': readDecorated,
}

/** Reads the statements of one line, or a compound statement with its blocks. */
export function readStatements(parser: Parser, into: SyntaxNode[]): void {
  const compound = compounds[peek(parser)]
  if (compound) into.push(nested(parser, (inner) => compound(inner, start(inner))))
  else readLine(parser, into)
}

/** A block ends with its last statement, not where the next one starts: comments between them belong to neither. */
function readBody(parser: Parser): SyntaxNode {
  const from = start(parser)
  expect(parser, ':')
  const children: SyntaxNode[] = []
  if (!take(parser, 'newline')) readLine(parser, children)
  else {
    expect(parser, 'indent')
    while (!take(parser, 'dedent')) readStatements(parser, children)
  }
  return { type: 'Body', from, to: children.at(-1)?.to ?? from, children }
}

function withBody(type: string, from: number, children: readonly SyntaxNode[]): SyntaxNode {
  return { type, from, to: children.at(-1)?.to ?? from, children }
}

function readIf(parser: Parser, from: number): SyntaxNode {
  const children: SyntaxNode[] = []
  do children.push(takeLeaf(parser, peek(parser)), readNamed(parser), readBody(parser))
  while (peek(parser) === 'elif')
  readElse(parser, children)
  return withBody('IfStatement', from, children)
}

function readElse(parser: Parser, into: SyntaxNode[]): void {
  if (peek(parser) === 'else') into.push(takeLeaf(parser, 'else'), readBody(parser))
}

function readWhile(parser: Parser, from: number): SyntaxNode {
  parser.next++
  const children = [readNamed(parser), readBody(parser)]
  readElse(parser, children)
  return withBody('WhileStatement', from, children)
}

function readFor(parser: Parser, from: number): SyntaxNode {
  const children = [takeLeaf(parser, 'for')]
  do readStarredOr(parser, children, readTarget)
  while (take(parser, ',') && peek(parser) !== 'in')
  if (peek(parser) !== 'in') throw unsound
  children.push(takeLeaf(parser, 'in'))
  readExpressions(parser, children)
  children.push(readBody(parser))
  readElse(parser, children)
  return withBody('ForStatement', from, children)
}

function readTry(parser: Parser, from: number): SyntaxNode {
  parser.next++
  const children = [readBody(parser)]
  while (peek(parser) === 'except') {
    children.push(takeLeaf(parser, 'except'))
    take(parser, '*')
    if (peek(parser) !== ':') children.push(readTest(parser))
    if (peek(parser) === 'as') children.push(takeLeaf(parser, 'as'), takeName(parser))
    children.push(readBody(parser))
  }
  readElse(parser, children)
  if (take(parser, 'finally')) children.push(readBody(parser))
  return withBody('TryStatement', from, children)
}

function readWith(parser: Parser, from: number): SyntaxNode {
  parser.next++
  const children: SyntaxNode[] = []
  const bracketed = peek(parser) === '(' && holdsTargets(parser)
  if (bracketed) parser.next++
  do {
    children.push(readTest(parser))
    if (peek(parser) === 'as') children.push(takeLeaf(parser, 'as'), readTarget(parser))
  } while (take(parser, ',') && peek(parser) !== ')')
  if (bracketed) expect(parser, ')')
  children.push(readBody(parser))
  return withBody('WithStatement', from, children)
}

/** Whether the bracket that stands next holds context managers with their targets, and not one expression. */
function holdsTargets({ kinds, next }: Parser): boolean {
  let open = 0
  let targets = false
  for (let at = next; at < kinds.length; at++) {
    const kind = kinds[at]
    if (kind === '(' || kind === '[' || kind === '{') open++
    else if (kind === ')' || kind === ']' || kind === '}') open--
    else if (kind === 'as' && open === 1) targets = true
    if (open === 0) return targets && kinds[at + 1] === ':'
  }
  return false
}

function readFunction(parser: Parser, from: number): SyntaxNode {
  expect(parser, 'def')
  const children = [takeName(parser), readParameters(parser)]
  if (peek(parser) === '->') children.push(readAnnotation(parser, '->'))
  children.push(readBody(parser))
  return withBody('FunctionDefinition', from, children)
}

function readClass(parser: Parser, from: number): SyntaxNode {
  expect(parser, 'class')
  const children = [takeName(parser)]
  if (peek(parser) === '(') children.push(readCallArguments(parser))
  children.push(readBody(parser))
  return withBody('ClassDefinition', from, children)
}

function readAsync(parser: Parser, from: number): SyntaxNode {
  parser.next++
  const kind = peek(parser)
  if (kind === 'def') return readFunction(parser, from)
  if (kind === 'for') return readFor(parser, from)
  if (kind === 'with') return readWith(parser, from)
  throw unsound
}

function readDecorated(parser: Parser, from: number): SyntaxNode {
  const children: SyntaxNode[] = []
  while (peek(parser) === '@') children.push(readDecorator(parser))
  const at = start(parser)
  if (take(parser, 'async')) children.push(readFunction(parser, at))
  else children.push(peek(parser) === 'class' ? readClass(parser, at) : readFunction(parser, at))
  return withBody('DecoratedStatement', from, children)
}

function readDecorator(parser: Parser): SyntaxNode {
  const from = start(parser)
  expect(parser, '@')
  const children: SyntaxNode[] = []
  do children.push(takeName(parser))
  while (take(parser, '.'))
  if (peek(parser) === '(') children.push(readCallArguments(parser))
  const to = end(parser)
  if (!take(parser, 'newline')) throw unsound
  return { type: 'Decorator', from, to, children }
}
