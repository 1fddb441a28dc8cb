import type { Command } from '../../model/file-facts.ts'
import { grouped } from '../grouped.ts'

/**
 * The commands of a script that run where it is given these words: all of them where it asks for none, or the words are not known.
 * A function's body runs where something names it that runs, be it by those words: `"$@"`, `run_$1`.
 */
export function askedFor(commands: readonly Command[], given: readonly string[]): readonly Command[] {
  if (given.length === 0 || given.some((word) => word.includes('$')) || !commands.some(({ argument }) => argument)) return commands
  const words = new Set(given)
  const live = commands.filter(({ argument }) => isMet(argument, words))
  const bodies = grouped(live, ({ body = '' }) => body)
  const run = new Set([''])
  for (const body of run) {
    const names = (bodies.get(body) ?? []).flatMap((command) => command.words.flatMap((word) => namesOf(word, given)))
    for (const name of names) if (bodies.has(name)) run.add(name)
  }
  return live.filter(({ body = '' }) => run.has(body))
}

function namesOf(word: string, given: readonly string[]): readonly string[] {
  if (!word.includes('$')) return [word]
  return /^\$[@*]$/.test(word) ? given.slice(0, 1) : [word.replace(/\$(?:1\b|\{1\})/g, () => given[0] ?? '')]
}

function isMet(argument: Command['argument'], given: ReadonlySet<string>): boolean {
  if (!argument) return true
  return 'is' in argument ? argument.is.some((value) => given.has(value)) : !argument.not.some((value) => given.has(value))
}
