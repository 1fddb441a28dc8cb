import { readStarredOr, readTest, readYield } from './expressions.ts'
import { nodeFrom, type Parser, parserOf, peek, start, take, takeLeaf } from './parser.ts'
import { endOfGapExpression } from './strings.ts'
import { tokensOf } from './tokens.ts'
import { type SyntaxNode, unsound } from './tree.ts'

const [QUOTE, DOUBLE_QUOTE, BACKSLASH, BRACE_OPEN, BRACE_CLOSE, COLON] = [39, 34, 92, 123, 125, 58]
const DEEPEST = 20

/** Reads a string; several side by side are one. */
export function readStrings(parser: Parser): SyntaxNode {
  const from = start(parser)
  const strings: SyntaxNode[] = []
  for (let kind = peek(parser); kind === 'string' || kind === 'format'; kind = peek(parser)) {
    const written = takeLeaf(parser, 'String')
    strings.push(kind === 'string' ? written : readFormat(parser, written.from, written.to))
  }
  const [only] = strings
  return strings.length === 1 && only ? only : nodeFrom(parser, 'ContinuedString', from, strings)
}

/** A format string's gaps are its children. */
function readFormat(parser: Parser, from: number, to: number): SyntaxNode {
  let opening = from
  while (parser.text.charCodeAt(opening) !== QUOTE && parser.text.charCodeAt(opening) !== DOUBLE_QUOTE) opening++
  const raw = /r/i.test(parser.text.slice(from, opening))
  const gaps: SyntaxNode[] = []
  for (let at = opening + 1; at < to; ) at = readCharacter(parser, at, raw, gaps)
  return { type: 'FormatString', from, to, children: gaps }
}

/** The offset behind a character of a format string, or behind the gap that it opens. */
function readCharacter(parser: Parser, at: number, raw: boolean, gaps: SyntaxNode[]): number {
  const { text } = parser
  const code = text.charCodeAt(at)
  if (code === BACKSLASH) {
    const named = !raw && text.startsWith('N{', at + 1) ? text.indexOf('}', at) : -1
    return named < 0 ? at + 2 : named + 1
  }
  if (code !== BRACE_OPEN) return at + 1
  if (text.charCodeAt(at + 1) === BRACE_OPEN) return at + 2
  const gap = readGap(parser, at, 0)
  gaps.push(gap)
  return gap.to
}

function readGap(parser: Parser, from: number, depth: number): SyntaxNode {
  if (depth > DEEPEST) throw unsound
  const { text } = parser
  const expressionEnd = endOfGapExpression(text, from + 1)
  const children = readGapExpressions(parser, from + 1, expressionEnd)
  let at = expressionEnd
  while (text.charCodeAt(at) !== COLON && text.charCodeAt(at) !== BRACE_CLOSE) {
    if (at++ >= text.length) throw unsound
  }
  if (text.charCodeAt(at) === COLON) {
    const specification = readSpecification(parser, at, depth)
    children.push(specification)
    at = specification.to
  }
  return { type: 'FormatReplacement', from, to: at + 1, children }
}

function readSpecification(parser: Parser, from: number, depth: number): SyntaxNode {
  const gaps: SyntaxNode[] = []
  let at = from
  for (let code = parser.text.charCodeAt(at); code !== BRACE_CLOSE; code = parser.text.charCodeAt(at)) {
    if (at >= parser.text.length) throw unsound
    if (code === BRACE_OPEN) {
      const gap = readGap(parser, at, depth + 1)
      gaps.push(gap)
      at = gap.to
    } else at++
  }
  return { type: 'FormatSpec', from, to: at, children: gaps }
}

function readGapExpressions({ text, openings, depth }: Parser, from: number, to: number): SyntaxNode[] {
  const inner = { ...parserOf(text, tokensOf(text, { from, to }), openings), depth: depth + 1 }
  const children: SyntaxNode[] = []
  if (peek(inner) === 'yield') children.push(readYield(inner))
  else
    do readStarredOr(inner, children, readTest)
    while (take(inner, ',') && peek(inner) !== 'end')
  if (peek(inner) !== 'end') throw unsound
  return children
}
