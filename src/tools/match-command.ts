import { givenToPython, programName } from '../graph/commands/python-program.ts'
import { globOf, withoutBraces } from './match-name.ts'

type Test = (word: string) => boolean

interface Entry<Claim> {
  words: Test[]
  /** Spellings of the option that the pattern ends with: `--type model`, `--type=model`. */
  option: Test[][]
  claim: Claim
}

/** Which records a command belongs to, found by its first word. */
export interface CommandIndex<Claim> {
  find(words: readonly string[]): Claim[]
}

/**
 * Compiles `[pattern, claim]` pairs: leading words, `*` for one word; options of the command may stand between them. An option at the
 * pattern's end may stand anywhere behind its other words, one that is all of a pattern anywhere among what is given to an image.
 */
export function commandIndex<Claim>(patterns: Iterable<readonly [string, Claim]>): CommandIndex<Claim> {
  const byFirst = new Map<string, Entry<Claim>[]>()
  const byOption = new Map<string, Entry<Claim>[]>()
  for (const [written, claim] of patterns) {
    for (const pattern of withoutBraces(written)) {
      const words = pattern.split(/\s+/)
      const first = words[0] ?? ''
      const index = first.startsWith('-') ? byOption : byFirst
      index.set(first, [...(index.get(first) ?? []), entryOf(words, claim)])
    }
  }
  return {
    find(words) {
      const found = new Set<Claim>()
      for (const form of formsOf(words)) {
        for (const entry of byFirst.get(form[0] ?? '') ?? []) if (leads(entry, form)) found.add(entry.claim)
        if (form[0]?.startsWith('-')) for (const word of form) for (const { claim } of byOption.get(word) ?? []) found.add(claim)
      }
      return [...found]
    },
  }
}

function entryOf<Claim>(words: readonly string[], claim: Claim): Entry<Claim> {
  const option = words.slice(startOfOption(words))
  const spelled = option.length > 1 ? [option, [option.join('=')]] : [option].filter(({ length }) => length > 0)
  const testsOf = (some: readonly string[]) => some.map((word) => globOf(word))
  return { words: testsOf(words.slice(0, words.length - option.length)), option: spelled.map(testsOf), claim }
}

/** Where the option begins that is the last word of a pattern, or has it for its value; `-m` begins what Python runs instead. */
function startOfOption(words: readonly string[]): number {
  const at = words.findLastIndex((word) => word.startsWith('-') && word !== '-m')
  return at > 0 && at >= words.length - 2 ? at : words.length
}

/** The command as written, as Python alone would be given it, and the program that it runs as a module: `python3 -m pytest` is also `pytest`. */
function formsOf(words: readonly string[]): string[][] {
  const form = [programName(words[0] ?? ''), ...words.slice(1)]
  const given = givenToPython(words)
  if (!given) return [form]
  return [form, ['python', ...given], ...(given[0] === '-m' ? formsOf(given.slice(1)) : [])]
}

function leads({ words, option }: Entry<unknown>, form: readonly string[]): boolean {
  let at = 0
  for (const test of words) {
    while (at > 0 && form[at]?.startsWith('-') && !test(form[at] ?? '')) at++
    const word = form[at]
    if (word === undefined || !test(word)) return false
    at++
  }
  return option.length === 0 || option.some((spelled) => holdsFrom(at, spelled, form))
}

function holdsFrom(start: number, tests: readonly Test[], form: readonly string[]): boolean {
  return form.some((_, at) => at >= start && tests.every((test, next) => test(form[at + next] ?? '')))
}
