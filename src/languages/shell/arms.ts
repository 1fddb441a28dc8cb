import type { Command } from '../../model/file-facts.ts'

type Argument = NonNullable<Command['argument']>

/** One `if` or `case` around, and what its arm that is being read asks of the first argument. */
interface Fork {
  kind: 'if' | 'case'
  outer: Argument | undefined
  current: Argument | undefined
  /** Values that earlier arms asked for. */
  seen: string[]
  /** Whether every earlier arm asked for values. */
  whole: boolean
}

/** What a script asks of its first argument on the way to the place that is being read. */
export interface Arms {
  forks: Fork[]
  /** Values that the condition asks for. */
  asked: string[]
  /** Variables that hold the first argument. */
  names: Set<string>
}

const mostValues = 50

/** The beginning of a script, where nothing was asked. */
export function openArms(): Arms {
  return { forks: [], asked: [], names: new Set() }
}

/** What the arm that is being read asks of the first argument; undefined where it asks nothing. */
export function currentArm({ forks }: Arms): Argument | undefined {
  return forks.at(-1)?.current
}

/** Notes what a command asks of the first argument, and which variables it gives it to. */
export function noteCommand(arms: Arms, words: readonly string[]): void {
  if (words[0] === '[' || words[0] === 'test') noteCondition(arms, words)
  for (const word of words.slice(0, mostValues)) {
    const [name = '', value] = word.split(/=(.*)/s)
    if (value !== undefined && /^\w+$/.test(name) && isFirst(arms, value)) arms.names.add(name)
  }
}

/** Notes the values that a condition compares with the first argument. */
export function noteCondition(arms: Arms, words: readonly string[]): void {
  for (const [at, word] of words.entries()) {
    const value = /^==?$/.test(words[at + 1] ?? '') && isFirst(arms, word) ? words[at + 2] : undefined
    if (value !== undefined) arms.asked.push(value)
  }
}

/** Reads a keyword of `if`. */
export function readKeyword(arms: Arms, keyword: string): void {
  const fork = arms.forks.at(-1)
  if (keyword === 'if') push(arms, 'if', true)
  else if (keyword === 'do') arms.asked = []
  else if (fork?.kind !== 'if') return
  else if (keyword === 'elif') leave(arms, fork)
  else if (keyword === 'then') enter(arms, fork, arms.asked)
  else if (keyword === 'else') fork.current = otherwise(fork)
  else if (keyword === 'fi') arms.forks.pop()
}

/** Reads the head of a `case`: what it asks about. */
export function openCase(arms: Arms, words: readonly string[]): void {
  push(arms, 'case', isFirst(arms, words.at(-1) ?? ''))
}

/** Reads the patterns of an arm of a `case`. */
export function enterCase(arms: Arms, patterns: readonly string[]): void {
  const fork = arms.forks.at(-1)
  if (fork?.kind !== 'case') return
  if (patterns.includes('*')) fork.current = otherwise(fork)
  else enter(arms, fork, fork.whole && !patterns.some((pattern) => /[*?[]/.test(pattern)) ? patterns : [])
}

/** Reads the end of an arm of a `case`. */
export function leaveCase(arms: Arms): void {
  const fork = arms.forks.at(-1)
  if (fork?.kind === 'case') leave(arms, fork)
}

/** Reads the end of a `case`. */
export function closeCase(arms: Arms): void {
  if (arms.forks.at(-1)?.kind === 'case') arms.forks.pop()
}

function push(arms: Arms, kind: Fork['kind'], whole: boolean): void {
  const outer = currentArm(arms)
  arms.forks.push({ kind, outer, current: outer, seen: [], whole })
  arms.asked = []
}

function leave(arms: Arms, fork: Fork): void {
  fork.current = fork.outer
  arms.asked = []
}

function enter(arms: Arms, fork: Fork, values: readonly string[]): void {
  fork.whole &&= values.length > 0 && fork.seen.length + values.length <= mostValues
  fork.current = fork.whole ? { is: [...values] } : fork.outer
  if (fork.whole) fork.seen.push(...values)
  arms.asked = []
}

function otherwise({ whole, seen, outer }: Fork): Argument | undefined {
  return whole && seen.length > 0 ? { not: [...seen] } : outer
}

/** `$1`, `${1:-default}`, or a variable that holds it. */
function isFirst({ names }: Arms, word: string): boolean {
  const [, plain, braced] = /^\$(?:(\w+)|\{(\w+)(?::?[-?][^{}]*)?\})$/.exec(word) ?? []
  const name = plain ?? braced
  return name !== undefined && (name === '1' || names.has(name))
}
