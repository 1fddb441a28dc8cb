import type { Definition, PythonModule } from '../model/file-facts.ts'
import { globOf } from './match-name.ts'
import { pathIndex } from './match-path.ts'
import type { Recogniser } from './schema.ts'
import type { See } from './signs.ts'

type Defines = NonNullable<Recogniser['defines']>[number]

/** Says which records know a module by what it defines: `name` is one definition, `others` are all of them. */
export type FindDefined<Claim> = (name: string, others: readonly string[], path: string) => Claim[]

/** Compiles what records say of modules that a platform calls by the names in them, each found by the first of these names. */
export function definitionIndex<Claim>(patterns: Iterable<readonly [Defines, Claim]>): FindDefined<Claim> {
  const byFirst = new Map<string, { rest: ((name: string) => boolean)[]; isIn: (path: string) => boolean; claim: Claim }[]>()
  for (const [{ names, files }, claim] of patterns) {
    const [first = '', ...rest] = names
    const index = files && pathIndex(files.map((glob) => [glob, true] as const))
    const isIn = (path: string) => index === undefined || index.find(path).length > 0
    byFirst.set(first, [...(byFirst.get(first) ?? []), { rest: rest.map((glob) => globOf(glob)), isIn, claim }])
  }
  return (name, others, path) =>
    (byFirst.get(name) ?? []).flatMap(({ rest, isIn, claim }) => (isIn(path) && rest.every((fits) => others.some(fits)) ? [claim] : []))
}

/** Shows what a module defines at its top, each name once. */
export function showDefinitions({ definitions }: PythonModule, see: See): void {
  const top = new Map<string, Definition>()
  for (const definition of definitions) if (!definition.name.includes('.')) top.set(definition.name, definition)
  const words = [...top.keys()]
  for (const [name, definition] of top) see('defines', name, definition, { words, within: name })
}
