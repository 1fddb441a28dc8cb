import { blockAt, type Closers, closers, parenthesisEnd, runEnd } from './quotes.ts'

/** A word without its quotes, or an operator; `start` and `end` are offsets into the script. */
export type Token = WordToken | { kind: 'operator'; text: string } | { kind: 'redirect'; text: string; heredoc?: Heredoc }

export interface WordToken {
  kind: 'word'
  text: string
  quoted: boolean
  line: number
  start: number
  end: number
  /** Scripts of `$(…)`, `<(…)` and backticks within the word. */
  substitutions: Script[]
}

export interface Script {
  text: string
  line: number
}

export interface Heredoc extends Script {
  stripTabs: boolean
  delimiter: string
}

interface Lexer {
  text: string
  position: number
  line: number
  tokens: Token[]
  heredocs: Heredoc[]
  closers: Closers
}

const lineFeed = 10
const operator = /&&|\|\||;;|\|&|[;&|()]/y
const redirect = /<<<|<<-|<<|<>|>>|>&|>\||<&|&>>|&>|>|</y
const blanks = /[ \t\r]+/y
/** Characters of a word that neither end it nor begin anything within it. */
const letters = /[^ \t\r\n;|&()<>\\'"`$={]+/y

/** Words and operators of a script in order; a newline is an operator. What is never closed is read as it stands. */
export function tokenize(text: string, firstLine: number): Token[] {
  const lexer: Lexer = { text, position: 0, line: firstLine, tokens: [], heredocs: [], closers: closers(text) }
  while (lexer.position < text.length) readToken(lexer)
  return lexer.tokens
}

function readToken(lexer: Lexer): void {
  const { text, position } = lexer
  const blank = blankEnd(lexer)
  const redirectEnd = runEnd(redirect, text, position)
  const operatorEnd = runEnd(operator, text, position)
  if (blank !== undefined) skip(lexer, blank)
  else if (text.charAt(position) === '\n') readNewline(lexer)
  else if (redirectEnd > position && text.charAt(redirectEnd) !== '(') readRedirect(lexer, redirectEnd)
  else if (operatorEnd > position) {
    lexer.tokens.push({ kind: 'operator', text: text.slice(position, operatorEnd) })
    lexer.position = operatorEnd
  } else readWord(lexer)
}

/** Where the blanks, the comment or the arithmetic that begin here end; absent where none begins. */
function blankEnd({ text, position, closers }: Lexer): number | undefined {
  const blank = runEnd(blanks, text, position)
  if (blank > position) return blank
  if (text.charAt(position) === '#') return endOfLine(text, position)
  const continuation = continuationAt(text, position)
  if (continuation > 0) return position + continuation
  const arithmetic = text.startsWith('((', position) ? parenthesisEnd(closers, position) : undefined
  return arithmetic && text.startsWith('))', arithmetic - 2) ? arithmetic : undefined
}

/** Length of a backslash with the line break behind it, 0 for anything else. */
function continuationAt(text: string, position: number): number {
  if (text.charAt(position) !== '\\') return 0
  if (text.charAt(position + 1) === '\n') return 2
  return text.startsWith('\r\n', position + 1) ? 3 : 0
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function skip(lexer: Lexer, to: number): void {
  lexer.line += newlines(lexer.text, lexer.position, to)
  lexer.position = to
}

function newlines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === lineFeed) count++
  return count
}

function readNewline(lexer: Lexer): void {
  lexer.tokens.push({ kind: 'operator', text: '\n' })
  skip(lexer, lexer.position + 1)
  for (const heredoc of lexer.heredocs.splice(0)) readHeredoc(lexer, heredoc)
}

function readHeredoc(lexer: Lexer, heredoc: Heredoc): void {
  const start = lexer.position
  heredoc.line = lexer.line
  while (lexer.position < lexer.text.length) {
    const lineStart = lexer.position
    const end = endOfLine(lexer.text, lineStart)
    const line = lexer.text.slice(lineStart, end)
    skip(lexer, Math.min(end + 1, lexer.text.length))
    if ((heredoc.stripTabs ? line.trim() : line.trimEnd()) !== heredoc.delimiter) continue
    heredoc.text = lexer.text.slice(start, lineStart)
    return
  }
  heredoc.text = lexer.text.slice(start)
}

function readRedirect(lexer: Lexer, end: number): void {
  const operator = lexer.text.slice(lexer.position, end)
  const previous = lexer.tokens.at(-1)
  const descriptor = previous?.kind === 'word' && previous.end === lexer.position && /^\d+$/.test(previous.text)
  if (descriptor) lexer.tokens.pop()
  lexer.position = end
  const heredoc = operator === '<<' || operator === '<<-' ? { text: '', line: 0, stripTabs: operator === '<<-', delimiter: '' } : undefined
  lexer.tokens.push({ kind: 'redirect', text: operator, ...(heredoc && { heredoc }) })
  while (/[ \t]/.test(lexer.text.charAt(lexer.position))) lexer.position++
  const target = lexer.text.charAt(lexer.position)
  if (target === '' || '\n;|&()'.includes(target)) return
  readWord(lexer)
  const word = lexer.tokens.pop()
  if (!heredoc || word?.kind !== 'word') return
  heredoc.delimiter = word.text
  lexer.heredocs.push(heredoc)
}

function readWord(lexer: Lexer): void {
  const { text, line, position: start } = lexer
  const word: WordToken = { kind: 'word', text: '', quoted: false, line, start, end: start, substitutions: [] }
  const parts: string[] = []
  while (lexer.position < text.length) {
    const run = runEnd(letters, text, lexer.position)
    if (run > lexer.position) parts.push(text.slice(lexer.position, run))
    lexer.position = run
    if (run === text.length) break
    const { position } = lexer
    const char = text.charAt(position)
    const continuation = continuationAt(text, position)
    const block = continuation > 0 ? undefined : blockAt(lexer.closers, position)
    if (continuation > 0) skip(lexer, position + continuation)
    else if (block) {
      parts.push(block.value)
      word.quoted ||= block.quoted
      for (const { from, to } of block.scripts)
        word.substitutions.push({ text: text.slice(from, to), line: lexer.line + newlines(text, position, from) })
      skip(lexer, block.end)
    } else if (position > start && ' \t\r\n;|&()<>'.includes(char)) break
    else {
      parts.push(char === '\\' ? text.charAt(position + 1) : char)
      lexer.position += char === '\\' ? 2 : 1
    }
  }
  word.text = parts.join('')
  word.end = Math.min(lexer.position, text.length)
  lexer.tokens.push(word)
}
