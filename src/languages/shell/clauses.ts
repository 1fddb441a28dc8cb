import type { Command } from '../../model/file-facts.ts'
import {
  type Arms,
  closeCase,
  currentArm,
  enterCase,
  leaveCase,
  noteCommand,
  noteCondition,
  openArms,
  openCase,
  readKeyword,
} from './arms.ts'
import type { Heredoc, Script, Token, WordToken } from './tokens.ts'

/** A simple command, a script that a word substitutes, a name that a loop counts with and what it counts, or the border of a subshell or group. */
export type Clause = SimpleCommand | { kind: 'script'; script: Script } | Counter | { kind: 'open' } | { kind: 'close' }

interface Counter {
  kind: 'counter'
  name: string
  items: string[]
}

export interface SimpleCommand {
  kind: 'command'
  words: WordToken[]
  heredoc?: Heredoc
  /** What is asked of the script's first argument on the way to it. */
  argument?: Command['argument']
  /** The function whose body holds it. */
  body?: string
}

interface Reader {
  clauses: Clause[]
  words: WordToken[]
  heredoc: Heredoc | undefined
  /** Word or operator up to which everything is skipped: a loop's header, a test, a pattern. */
  until: readonly string[] | undefined
  /** Words that were skipped so far. */
  skipped: string[]
  /** Behind `for`, and the loop whose header is read. */
  counts: boolean
  counter: Counter | undefined
  /** Number of `case` statements around. */
  cases: number
  subshells: number
  /** Behind `name (`. */
  defines: boolean
  /** The function whose body comes next. */
  defined: string | undefined
  /** Functions around, one for each subshell or group; empty for one in none. */
  bodies: string[]
  arms: Arms
}

const keywords = new Set(['if', 'then', 'else', 'elif', 'fi', 'do', 'done', 'while', 'until', '!'])

/** Groups tokens into simple commands; keywords, conditions in `[[ ]]`, loop headers and `case` patterns are left out. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const reader: Reader = {
    clauses: [],
    words: [],
    heredoc: undefined,
    until: undefined,
    skipped: [],
    counts: false,
    counter: undefined,
    cases: 0,
    subshells: 0,
    defines: false,
    defined: undefined,
    bodies: [],
    arms: openArms(),
  }
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
  if (token.kind === 'word' && reader.counts) {
    reader.counter = { kind: 'counter', name: token.text, items: [] }
    reader.clauses.push(reader.counter)
  }
  reader.counts = false
  if (token.text === 'esac' && reader.until?.includes(')')) endCase(reader)
  else if (reader.until?.includes(token.text)) endSkip(token.text, reader)
  else if (token.kind === 'word') reader.skipped.push(token.text)
}

function endSkip(end: string, reader: Reader): void {
  const { skipped, until, arms } = reader
  if (end === ']]') noteCondition(arms, skipped)
  if (end === 'in') openCase(arms, skipped)
  if (end === ')') enterCase(arms, skipped)
  if (until?.includes('{')) reader.defined = skipped[0]
  if (end === '{') open(reader)
  if (reader.counter && skipped[1] === 'in') reader.counter.items = skipped.slice(2)
  reader.counter = undefined
  skipTo(end === 'in' ? [')'] : undefined, reader)
}

function skipTo(until: readonly string[] | undefined, reader: Reader): void {
  reader.until = until
  reader.skipped = []
}

/** A subshell or group begins, which is a function's body behind its name. */
function open(reader: Reader): void {
  reader.clauses.push({ kind: 'open' })
  reader.bodies.push(reader.defined ?? reader.bodies.at(-1) ?? '')
  reader.defined = undefined
}

function close(reader: Reader): void {
  reader.clauses.push({ kind: 'close' })
  reader.bodies.pop()
}

function endCase(reader: Reader): void {
  reader.cases = Math.max(0, reader.cases - 1)
  closeCase(reader.arms)
  skipTo(undefined, reader)
}

function readWord(token: WordToken, reader: Reader): void {
  const starts = reader.words.length === 0 && !token.quoted
  if (!starts) reader.words.push(token)
  else if (token.text === 'for' || token.text === 'select') {
    skipTo(['\n', ';', 'do'], reader)
    reader.counts = true
  } else if (/^@?rem$/i.test(token.text)) skipTo(['\n'], reader)
  else if (token.text === '[[') skipTo([']]'], reader)
  else if (token.text === 'case') {
    reader.cases++
    skipTo(['in'], reader)
  } else if (token.text === 'esac') endCase(reader)
  else if (token.text === 'function') skipTo(['{', '(', '\n'], reader)
  else if (token.text === '{') open(reader)
  else if (token.text === '}') close(reader)
  else if (keywords.has(token.text)) readKeyword(reader.arms, token.text)
  else reader.words.push(token)
}

function readOperator(text: string, reader: Reader): void {
  if (text === '(') readOpening(reader)
  else if (text === ')' && reader.defines) {
    reader.defined = reader.words[0]?.text
    reader.words = []
    reader.defines = false
  } else {
    flush(reader)
    if (text === ';;' && reader.cases > 0) endArm(reader)
    if (text === ')' && reader.subshells-- > 0) close(reader)
    reader.subshells = Math.max(0, reader.subshells)
  }
}

function readOpening(reader: Reader): void {
  reader.defines = reader.words.length > 0
  if (reader.defines) return
  reader.subshells++
  open(reader)
}

function endArm(reader: Reader): void {
  leaveCase(reader.arms)
  skipTo([')'], reader)
}

function flush(reader: Reader): void {
  const { words, heredoc } = reader
  pushScripts(words, reader)
  if (words.length > 0) pushCommand(words, heredoc, reader)
  reader.words = []
  reader.heredoc = undefined
  reader.defines = false
}

function pushCommand(words: WordToken[], heredoc: Heredoc | undefined, reader: Reader): void {
  const command: SimpleCommand = { kind: 'command', words }
  if (heredoc) command.heredoc = heredoc
  const argument = currentArm(reader.arms)
  const body = reader.bodies.at(-1)
  if (argument) command.argument = argument
  if (body) command.body = body
  reader.clauses.push(command)
  reader.defined = undefined
  noteCommand(
    reader.arms,
    words.map(({ text }) => text),
  )
}

function pushScripts(words: readonly WordToken[], reader: Reader): void {
  for (const word of words) for (const script of word.substitutions) reader.clauses.push({ kind: 'script', script })
}
