import type { Heredoc, Script, Token, WordToken } from './tokens.ts'

/** A simple command, a script that a word substitutes, or the border of a subshell or group. */
export type Clause = SimpleCommand | { kind: 'script'; script: Script } | { kind: 'open' } | { kind: 'close' }

export interface SimpleCommand {
  kind: 'command'
  words: WordToken[]
  heredoc?: Heredoc
}

interface Reader {
  clauses: Clause[]
  words: WordToken[]
  heredoc: Heredoc | undefined
  /** Word or operator up to which everything is skipped: a loop's header, a test, a pattern. */
  until: readonly string[] | undefined
  /** Number of `case` statements around. */
  cases: number
  subshells: number
  /** Behind `name (`. */
  defines: boolean
}

const keywords = new Set(['if', 'then', 'else', 'elif', 'fi', 'do', 'done', 'while', 'until', '!'])

/** Groups tokens into simple commands; keywords, conditions in `[[ ]]`, loop headers and `case` patterns are left out. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const reader: Reader = { clauses: [], words: [], heredoc: undefined, until: undefined, cases: 0, subshells: 0, defines: false }
  for (const token of tokens) {
    if (token.kind === 'redirect') reader.heredoc = token.heredoc ?? reader.heredoc
    else if (reader.until) skip(token, reader)
    else if (token.kind === 'word') readWord(token, reader)
    else readOperator(token.text, reader)
  }
  flush(reader)
  return reader.clauses
}

function skip(token: WordToken | { kind: 'operator'; text: string }, reader: Reader): void {
  if (token.kind === 'word') pushScripts([token], reader)
  if (token.text === 'esac' && reader.until?.includes(')')) endCase(reader)
  else if (reader.until?.includes(token.text)) {
    if (token.text === '{') reader.clauses.push({ kind: 'open' })
    reader.until = token.text === 'in' ? [')'] : undefined
  }
}

function endCase(reader: Reader): void {
  reader.cases = Math.max(0, reader.cases - 1)
  reader.until = undefined
}

function readWord(token: WordToken, reader: Reader): void {
  const starts = reader.words.length === 0 && !token.quoted
  if (!starts) reader.words.push(token)
  else if (token.text === 'for' || token.text === 'select') reader.until = ['\n', ';', 'do']
  else if (token.text === '[[') reader.until = [']]']
  else if (token.text === 'case') {
    reader.cases++
    reader.until = ['in']
  } else if (token.text === 'esac') endCase(reader)
  else if (token.text === 'function') reader.until = ['{', '(', '\n']
  else if (token.text === '{') reader.clauses.push({ kind: 'open' })
  else if (token.text === '}') reader.clauses.push({ kind: 'close' })
  else if (!keywords.has(token.text)) reader.words.push(token)
}

function readOperator(text: string, reader: Reader): void {
  if (text === '(') readOpening(reader)
  else if (text === ')' && reader.defines) {
    reader.words = []
    reader.defines = false
  } else {
    flush(reader)
    if (text === ';;' && reader.cases > 0) reader.until = [')']
    if (text === ')' && reader.subshells-- > 0) reader.clauses.push({ kind: 'close' })
    reader.subshells = Math.max(0, reader.subshells)
  }
}

function readOpening(reader: Reader): void {
  reader.defines = reader.words.length > 0
  if (reader.defines) return
  reader.subshells++
  reader.clauses.push({ kind: 'open' })
}

function flush(reader: Reader): void {
  const { words, heredoc } = reader
  pushScripts(words, reader)
  if (words.length > 0) reader.clauses.push(heredoc ? { kind: 'command', words, heredoc } : { kind: 'command', words })
  reader.words = []
  reader.heredoc = undefined
  reader.defines = false
}

function pushScripts(words: readonly WordToken[], reader: Reader): void {
  for (const word of words) for (const script of word.substitutions) reader.clauses.push({ kind: 'script', script })
}
