import { Lexer, type LineCounter, Parser } from 'yaml'

type Token = Parser['stack'][number]

/** Of the collections that are open at once. Nobody writes that many; a line of `a: b: c`, which is no YAML, opens one that is never closed. */
const deepest = 200

/**
 * The syntax of a YAML text, one token a document or directive; undefined where collections nest deeper than a reader that recurses can follow, with `lines` read up to there.
 * The parser itself keeps a stack of its own; who composes values from its tokens recurses. A call stack that is used up is no error that can always be caught: the engine ends
 * the process where a regular expression would have to be compiled there.
 */
export function yamlTokens(text: string, lines: LineCounter): Token[] | undefined {
  const parser = new Parser(lines.addNewLine)
  const tokens: Token[] = []
  lines.addNewLine(0)
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > deepest) return undefined
  }
  for (const token of parser.end()) tokens.push(token)
  return tokens
}
