import type { Command } from '../../model/file-facts.ts'
import { grouped } from '../grouped.ts'

/**
 * The commands of a script that run where it is given these words: all of them where it asks for none, or the words are not known.
 * A function's body runs where something names it that runs.
 */
export function askedFor(commands: readonly Command[], given: readonly string[]): readonly Command[] {
  if (given.length === 0 || given.some((word) => word.includes('$')) || !commands.some(({ argument }) => argument)) return commands
  const words = new Set(given)
  const live = commands.filter(({ argument }) => isMet(argument, words))
  const bodies = grouped(live, ({ body = '' }) => body)
  const run = new Set([''])
  for (const body of run)
    for (const command of bodies.get(body) ?? []) for (const word of command.words) if (bodies.has(word)) run.add(word)
  return live.filter(({ body = '' }) => run.has(body))
}

function isMet(argument: Command['argument'], given: ReadonlySet<string>): boolean {
  if (!argument) return true
  return 'is' in argument ? argument.is.some((value) => given.has(value)) : !argument.not.some((value) => given.has(value))
}
