import { type Environment, EvaluationError } from '@marcbachmann/cel-js'
import { RE2JS } from 're2js'
import type { Meter } from './cel-meter.ts'
import { spend, spendOnLength } from './cel-meter.ts'
import { type CelValue, toCel } from './cel-value.ts'
import { matchesGlob } from './glob.ts'
import { listed } from './listed.ts'
import { compareVersions } from './version.ts'

/** What the functions of a running expression may use; set anew for each run. */
export interface Session {
  meter: Meter
  config: (path: string) => unknown
}

/** Methods of the library that are not safe for any input, and what stands for each. */
export const replacedMethods: Readonly<Record<string, string>> = { matches: '_matches', join: '_join' }

type Handler = (...values: never[]) => unknown

/** Adds what policies can call beyond the standard functions. The session is asked at every call, as it changes from run to run. */
export function registerFunctions(environment: Environment, session: () => Session): Environment {
  const meter = () => session().meter
  const functions: Record<string, Handler> = {
    'glob(string, string): bool': matchesGlobWithin(meter),
    'versionCompare(string, string): int': (left: string, right: string) => BigInt(compareVersions(left, right)),
    'config(string): dyn': (path: string) => toMeteredCel(session(), session().config(path)),
    'string._matches(string): bool': (text: string, pattern: string) => matches(meter(), text, pattern),
    'list<string>._join(): string': (words: string[]) => join(meter(), words, ''),
    'list<string>._join(string): string': (words: string[], separator: string) => join(meter(), words, separator),
    'string.replace(string, string): string': (text: string, from: string, to: string) => replace(meter(), text, from, to),
    'string.charAt(int): string': (text: string, index: bigint) => text.charAt(Number(index)),
    'list<list<A>>.flatten(): list<A>': (lists: CelValue[][]) => flatten(meter(), lists),
    'list<A>.distinct(): list<A>': (list: CelValue[]) => [...new Map(list.map((item) => [identity(item), item])).values()],
    'list<A>.slice(int, int): list<A>': (list: CelValue[], start: bigint, end: bigint) => list.slice(Number(start), Number(end)),
    'list<string>.listed(int): string': (words: string[], most: bigint) => listedWithin(meter(), words, Math.max(0, Number(most))),
    'list<string>.atMost(int): list<string>': (lines: string[], most: bigint) => atMost(lines, Math.max(0, Number(most))),
    'shellQuote(string): string': (word: string) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`),
    'list<string>.sort(): list<string>': (words: string[]) => [...words].sort(),
    'list<int>.sum(): int': (numbers: bigint[]) => numbers.reduce((total, number) => total + number, 0n),
  }
  for (const [signature, handler] of Object.entries(functions))
    environment.registerFunction(signature, handler as () => unknown, { async: false })
  return environment
}

function matchesGlobWithin(meter: () => Meter) {
  return (path: string, pattern: string) => {
    spend(meter(), (path.length + pattern.length) >> 3)
    try {
      return matchesGlob(path, pattern)
    } catch {
      throw new EvaluationError(`not a glob: ${pattern}`)
    }
  }
}

const expressions = new Map<string, RE2JS>()

/** Whether the pattern is found anywhere in the text, by RE2: linear in the text, whatever the pattern. */
function matches(meter: Meter, text: string, pattern: string): boolean {
  spend(meter, (text.length * (pattern.length + 8)) >> 6)
  let expression = expressions.get(pattern)
  if (!expression) {
    try {
      expression = RE2JS.compile(pattern)
    } catch (error) {
      throw new EvaluationError(`not a pattern of RE2: ${error instanceof Error ? error.message : pattern}`)
    }
    if (expressions.size > 1000) expressions.clear()
    expressions.set(pattern, expression)
  }
  return expression.matcher(text).find()
}

function join(meter: Meter, words: readonly string[], separator: string): string {
  spendOnJoin(meter, words, separator)
  if (words.some((word) => typeof word !== 'string')) throw new EvaluationError('join() takes a list of strings')
  return words.join(separator)
}

function spendOnJoin(meter: Meter, words: readonly string[], separator: string): void {
  spendOnLength(
    meter,
    words.reduce((length, word) => length + word.length + separator.length, 0),
  )
}

function listedWithin(meter: Meter, words: readonly string[], most: number): string {
  spendOnJoin(meter, words.slice(0, most), ', ')
  return listed(words, most)
}

/** As a block of code lists them: of a longer list the first, and a comment that says how many more there are. */
function atMost(lines: readonly string[], most: number): string[] {
  return lines.length > most ? [...lines.slice(0, most), `# and ${lines.length - most} more`] : [...lines]
}

function replace(meter: Meter, text: string, from: string, to: string): string {
  const pieces = text.split(from)
  spendOnLength(meter, text.length + (pieces.length - 1) * Math.max(0, to.length - from.length))
  return pieces.join(to)
}

function flatten(meter: Meter, lists: CelValue[][]): CelValue[] {
  spendOnLength(
    meter,
    lists.reduce((length, list) => length + (Array.isArray(list) ? list.length : 1), 0),
  )
  return lists.flat()
}

/** Equal values have equal texts: what tells `1` from `"1"`, and records by their content. */
function identity(value: CelValue): string {
  return JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? { int: String(item) } : item)) ?? ''
}

const configurations = new WeakMap<object, CelValue>()

/** An absent file is an empty record, so that `config(path).?key` says so. */
function toMeteredCel({ meter }: Session, value: unknown): CelValue {
  if (typeof value !== 'object' || value === null) return toCel(value ?? {})
  const known = configurations.get(value)
  if (known !== undefined) return known
  const converted = toCel(value)
  configurations.set(value, converted)
  spend(meter, JSON.stringify(value).length >> 4)
  return converted
}
