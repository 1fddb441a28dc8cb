import type { Steps } from './parse.ts'
import { readStatements } from './sound/blocks.ts'
import { readBraces, readBrackets, readCall, readParentheses, readSubscript } from './sound/brackets.ts'
import { readStrings } from './sound/formats.ts'
import { readLambda } from './sound/parameters.ts'
import { type Openings, parserOf, peek } from './sound/parser.ts'
import { type Tokens, tokensOf } from './sound/tokens.ts'
import { type SyntaxNode, unsound } from './sound/tree.ts'

const openings: Openings = {
  lambda: readLambda,
  starting: new Map([
    ['(', readParentheses],
    ['[', readBrackets],
    ['{', readBraces],
    ['string', readStrings],
    ['format', readStrings],
  ]),
  following: new Map([
    ['(', readCall],
    ['[', readSubscript],
  ]),
}

/**
 * The syntax tree of text that is plainly Python 3; undefined for anything else, broken text above all. It reads several times as
 * fast as a parser that must be ready to recover at every token, and names its nodes as that one does, which then reads the rest.
 */
export function parseSound(text: string, budget: Steps): SyntaxNode | undefined {
  const tokens = soundly(() => tokensOf(text))
  return tokens && budget.spend(tokens.kinds.length) ? soundly(() => readModule(text, tokens)) : undefined
}

function readModule(text: string, tokens: Tokens): SyntaxNode {
  const parser = parserOf(text, tokens, openings)
  const children: SyntaxNode[] = []
  while (peek(parser) !== 'end') readStatements(parser, children)
  return { type: 'Script', from: 0, to: text.length, children }
}

function soundly<Result>(read: () => Result): Result | undefined {
  try {
    return read()
  } catch (error) {
    if (error === unsound) return undefined
    throw error
  }
}
