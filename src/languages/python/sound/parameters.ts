import { readTest } from './expressions.ts'
import { expect, listed, nodeFrom, type Parser, peek, start, take, takeLeaf, takeName } from './parser.ts'
import { type SyntaxNode, unsound } from './tree.ts'

/** Reads the parameters of a function, with their brackets. */
export function readParameters(parser: Parser): SyntaxNode {
  const from = start(parser)
  expect(parser, '(')
  const children: SyntaxNode[] = []
  listed(parser, ')', children, (inner, into) => readParameter(inner, into, readAnnotation))
  expect(parser, ')')
  return nodeFrom(parser, 'ParamList', from, children)
}

/** Reads a lambda with its parameters. */
export function readLambda(parser: Parser): SyntaxNode {
  const from = start(parser)
  expect(parser, 'lambda')
  const first = start(parser)
  const parameters: SyntaxNode[] = []
  listed(parser, ':', parameters, (inner, into) => readParameter(inner, into))
  const list = { type: 'ParamList', from: first, to: start(parser), children: parameters }
  if (peek(parser) !== ':') throw unsound
  return nodeFrom(parser, 'LambdaExpression', from, [list, takeLeaf(parser, ':'), readTest(parser)])
}

function readParameter(parser: Parser, into: SyntaxNode[], readType?: (parser: Parser, sign: string) => SyntaxNode): void {
  if (take(parser, '/')) return
  const kind = peek(parser)
  if (kind === '*' || kind === '**') into.push(takeLeaf(parser, kind))
  if (kind === '*' && peek(parser) !== 'name') return
  into.push(takeName(parser))
  if (readType && peek(parser) === ':') into.push(readType(parser, ':'))
  if (peek(parser) === '=') into.push(takeLeaf(parser, 'AssignOp'), readTest(parser))
}

/** Reads an annotation behind `:` or `->`. */
export function readAnnotation(parser: Parser, sign: string): SyntaxNode {
  const from = start(parser)
  expect(parser, sign)
  return nodeFrom(parser, 'TypeDef', from, [readTest(parser)])
}
