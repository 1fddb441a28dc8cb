import type { Tokens } from './tokens.ts'
import { type SyntaxNode, unsound } from './tree.ts'

const DEEPEST = 100

/** Readers of what tokens open, which read expressions themselves; those of `following` read what goes on behind a value. */
export interface Openings {
  lambda: (parser: Parser) => SyntaxNode
  starting: ReadonlyMap<string, (parser: Parser) => SyntaxNode>
  following: ReadonlyMap<string, (parser: Parser, value: SyntaxNode, from: number) => SyntaxNode>
}

/** Where a parser stands in its tokens. */
export interface Parser extends Tokens {
  text: string
  openings: Openings
  next: number
  /** Constructs that are open around it: each costs the stack a few calls. */
  depth: number
}

/** A parser before the first of the tokens. */
export function parserOf(text: string, { kinds, froms, tos }: Tokens, openings: Openings): Parser {
  return { text, kinds, froms, tos, openings, next: 0, depth: 0 }
}

/** Kind of the next token, or of one of those behind it. */
export function peek(parser: Parser, ahead = 0): string {
  return parser.kinds[parser.next + ahead] ?? 'end'
}

/** Offset at which the next token starts. */
export function start(parser: Parser): number {
  return parser.froms[parser.next] ?? parser.text.length
}

/** Offset at which the last taken token ends. */
export function end(parser: Parser): number {
  return parser.tos[parser.next - 1] ?? 0
}

/** Takes the next token if it is of a kind. */
export function take(parser: Parser, kind: string): boolean {
  if (parser.kinds[parser.next] !== kind) return false
  parser.next++
  return true
}

/** Takes the next token, which must be of a kind. */
export function expect(parser: Parser, kind: string): void {
  if (parser.kinds[parser.next++] !== kind) throw unsound
}

/** Takes the next token, whatever it is, as a leaf. */
export function takeLeaf(parser: Parser, type: string): SyntaxNode {
  const at = parser.next++
  return { type, from: parser.froms[at] as number, to: parser.tos[at] as number }
}

/** Takes the next token, which must be a name. */
export function takeName(parser: Parser): SyntaxNode {
  if (parser.kinds[parser.next] !== 'name') throw unsound
  return takeLeaf(parser, 'VariableName')
}

/** A node from an offset to the last taken token. */
export function nodeFrom(parser: Parser, type: string, from: number, children: readonly SyntaxNode[]): SyntaxNode {
  return { type, from, to: end(parser), children }
}

/** Reads one construct more deeply nested. */
export function nested<Result>(parser: Parser, read: (parser: Parser) => Result): Result {
  if (++parser.depth > DEEPEST) throw unsound
  const result = read(parser)
  parser.depth--
  return result
}

/** Reads items between commas up to a token that closes them, which is not taken; a comma may stand behind the last. */
export function listed(parser: Parser, closing: string, into: SyntaxNode[], readItem: (parser: Parser, into: SyntaxNode[]) => void): void {
  while (peek(parser) !== closing) {
    readItem(parser, into)
    if (!take(parser, ',')) return
  }
}
