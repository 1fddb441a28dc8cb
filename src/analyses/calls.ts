import { remembered } from '../graph/remembered.ts'
import type { Argument, Value } from '../model/file-facts.ts'
import { spellings } from '../tools/match-arguments.ts'
import { dottedIndex } from '../tools/match-dotted.ts'
import { defineAnalysis } from './analysis.ts'

/** Calls of the names that some policy asks for, with the arguments that are written out: by name, or by position from 0. */
export const calls = defineAnalysis({
  fact: 'calls',
  analyse(project) {
    if (project.wanted.calls.length === 0) return []
    const wanted = dottedIndex(project.wanted.calls.map((pattern) => [pattern, true] as const))
    const isWanted = remembered((name: string) => wanted.find(name).length > 0)
    return project.facts.flatMap(({ path, python }) =>
      (python?.calls ?? [])
        .filter(({ name }) => isWanted(name))
        .map(({ name, line, cell, arguments: given }) => ({
          path,
          line,
          ...(cell === undefined ? {} : { cell }),
          name: name.replaceAll('()', ''),
          arguments: argumentsOf(given),
        })),
    )
  },
})

function argumentsOf(given: readonly Argument[]): Record<string, string> {
  const entries = given.map(({ name, value }, index) => [name ?? String(index), textOf(value)] as const)
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined))
}

function textOf(value: Value): string | undefined {
  return value.items ? value.items.map(textOf).join(', ') : spellings(value)[0]
}
