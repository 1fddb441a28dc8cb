import { endOfString, isQuote, isStringPrefix } from './strings.ts'
import { unsound } from './tree.ts'

/** Tokens side by side: what each is, and where. */
export interface Tokens {
  /** `name`, `number`, `string`, `format`, `newline`, `indent`, `dedent`, `end`, or the keyword or operator itself. */
  kinds: string[]
  froms: number[]
  tos: number[]
}

const [TAB, NEWLINE, FORM_FEED, RETURN, SPACE, HASH, DOT, BACKSLASH] = [9, 10, 12, 13, 32, 35, 46, 92]
const NUMBER =
  /0[xX][_0-9a-fA-F]+|0[oO][_0-7]+|0[bB][_01]+|(?:\d[\d_]*(?:\.(?:\d[\d_]*)?)?|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?[jJ]?(?![A-Za-z0-9_])/y

const KEYWORDS = new Map(
  [
    ...['False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif', 'else'],
    ...['except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise'],
    ...['return', 'try', 'while', 'with', 'yield'],
  ].map((word) => [word, word]),
)
const LONGEST_KEYWORD = 8

/** Operators by the code of their first character, the longest first. */
const OPERATORS: string[][] = []
for (const operator of [
  ...['**=', '//=', '>>=', '<<=', '...', '**', '//', '>>', '<<', '==', '!=', '<=', '>=', '<>', '->', ':='],
  ...['+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '@='],
  ...['(', ')', '[', ']', '{', '}', ',', ':', '.', ';', '@', '=', '+', '-', '*', '/', '%', '&', '|', '^', '~', '<', '>'],
]) {
  const first = operator.charCodeAt(0)
  OPERATORS[first] = [...(OPERATORS[first] ?? []), operator]
}

interface Lexer extends Tokens {
  text: string
  at: number
  end: number
  /** Open brackets; line breaks inside of them mean nothing. */
  brackets: number
  /** Widths of the open blocks. */
  indents: number[]
}

/** The tokens of a text; with `gap`, of the expression between two offsets, whose lines mean nothing. Throws `unsound`. */
export function tokensOf(text: string, gap?: { from: number; to: number }): Tokens {
  const { from, to } = gap ?? { from: 0, to: text.length }
  const lexer: Lexer = { text, at: from, end: to, brackets: gap ? 1 : 0, indents: [0], kinds: [], froms: [], tos: [] }
  if (!gap) startLine(lexer)
  while (lexer.at < to) readToken(lexer)
  if (!gap) closeBlocks(lexer)
  push(lexer, 'end', to, to)
  return lexer
}

function push(lexer: Lexer, kind: string, from: number, to: number): void {
  lexer.kinds.push(kind)
  lexer.froms.push(from)
  lexer.tos.push(to)
}

function readToken(lexer: Lexer): void {
  const { text, at } = lexer
  const code = text.charCodeAt(at)
  if (code === SPACE || code === TAB || code === FORM_FEED) lexer.at++
  else if (isWordStart(code)) readWord(lexer)
  else if (code === NEWLINE || code === RETURN) endLine(lexer)
  else if (isQuote(code)) readString(lexer, at, '')
  else if (isDigit(code) || (code === DOT && isDigit(text.charCodeAt(at + 1)))) readNumber(lexer)
  else if (code === HASH) lexer.at = lineEnd(text, at)
  else if (code === BACKSLASH) lexer.at = behindContinuation(text, at)
  else readOperator(lexer, code)
}

function isWordStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 0xa1
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function readWord(lexer: Lexer): void {
  const { text, at } = lexer
  let end = at + 1
  for (let code = text.charCodeAt(end); isWordStart(code) || isDigit(code); ) code = text.charCodeAt(++end)
  const length = end - at
  const word = length <= LONGEST_KEYWORD ? text.slice(at, end) : ''
  if (length <= 2 && isQuote(text.charCodeAt(end)) && isStringPrefix(word)) {
    readString(lexer, end, word)
    return
  }
  push(lexer, KEYWORDS.get(word) ?? 'name', at, end)
  lexer.at = end
}

function readString(lexer: Lexer, quote: number, prefix: string): void {
  const from = quote - prefix.length
  lexer.at = endOfString(lexer.text, quote, prefix)
  push(lexer, /f/i.test(prefix) ? 'format' : 'string', from, lexer.at)
}

function readNumber(lexer: Lexer): void {
  NUMBER.lastIndex = lexer.at
  const [written] = NUMBER.exec(lexer.text) ?? []
  if (written === undefined) throw unsound
  push(lexer, 'number', lexer.at, lexer.at + written.length)
  lexer.at += written.length
}

function readOperator(lexer: Lexer, code: number): void {
  const { text, at } = lexer
  const operator = OPERATORS[code]?.find((candidate) => candidate.length === 1 || text.startsWith(candidate, at))
  if (operator === undefined) throw unsound
  if (operator === '(' || operator === '[' || operator === '{') lexer.brackets++
  else if ((operator === ')' || operator === ']' || operator === '}') && --lexer.brackets < 0) throw unsound
  lexer.at = at + operator.length
  push(lexer, operator, at, lexer.at)
}

/** The line goes on in the next one, unless that is blank: a parser may call that an error. */
function behindContinuation(text: string, at: number): number {
  const [next] = CONTINUATION.exec(text.slice(at + 1, at + MOST_BLANK)) ?? []
  if (next === undefined) throw unsound
  return at + 1 + next.length
}

/** White space at the start of a line that goes on; more is left to the other parser. */
const MOST_BLANK = 500
const CONTINUATION = /^(?:\r\n|\n|\r)(?![ \t\f]*[\r\n])/

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === NEWLINE || code === RETURN) return at
  }
  return text.length
}

function endLine(lexer: Lexer): void {
  const from = lexer.at++
  if (lexer.brackets > 0) return
  push(lexer, 'newline', from, lexer.at)
  startLine(lexer)
}

/** Passes over blank lines and comments, then opens or closes blocks by the width of the line's white space. */
function startLine(lexer: Lexer): void {
  for (;;) {
    const start = lexer.at
    const width = takeIndent(lexer)
    const code = lexer.text.charCodeAt(lexer.at)
    if (code === HASH) lexer.at = lineEnd(lexer.text, lexer.at)
    else if (code !== NEWLINE && code !== RETURN) {
      if (lexer.at < lexer.end) block(lexer, width, start)
      return
    }
    if (lexer.at++ >= lexer.end) return
  }
}

function takeIndent(lexer: Lexer): number {
  let width = 0
  for (; ; lexer.at++) {
    const code = lexer.text.charCodeAt(lexer.at)
    if (code === SPACE) width++
    else if (code === TAB) width += 8 - (width % 8)
    else if (code !== FORM_FEED) return width
  }
}

function block(lexer: Lexer, width: number, lineStart: number): void {
  const { indents } = lexer
  if (width > (indents.at(-1) ?? 0)) {
    indents.push(width)
    push(lexer, 'indent', lexer.at, lexer.at)
    return
  }
  for (; width < (indents.at(-1) ?? 0); indents.pop()) push(lexer, 'dedent', lineStart, lineStart)
  if (width !== indents.at(-1)) throw unsound
}

function closeBlocks(lexer: Lexer): void {
  const { indents, kinds, end } = lexer
  if (lexer.brackets > 0) throw unsound
  const last = kinds.at(-1)
  if (last !== undefined && last !== 'newline' && last !== 'dedent') push(lexer, 'newline', end, end)
  for (; indents.length > 1; indents.pop()) push(lexer, 'dedent', end, end)
}
