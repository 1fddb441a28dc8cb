import { argumentOf, spellings } from '../tools/match-arguments.ts'
import type { RoleMatch } from '../tools/recognise.ts'
import { defineAnalysis } from './analysis.ts'

/** Models that a vendor runs, by the name that the code asks for; `pinned` where the name means one fixed snapshot. */
export const hostedModels = defineAnalysis({
  fact: 'hostedModels',
  analyse: (project) =>
    project.recognised.roles
      .filter(({ role }) => role.role === 'hosts-models')
      .flatMap((match) =>
        valuesOf(match).map((model) => ({ ...placeOf(match), provider: match.tool.id, model, pinned: isPinned(match, model) })),
      ),
})

/** What the role's argument is in a call: a literal, a list's items; a variable's value is not known. */
export function valuesOf({ role, arguments: given }: RoleMatch): string[] {
  if (role.argument === undefined || !given) return []
  const value = argumentOf(given, role.argument)
  return value?.reference === undefined ? spellings(value) : []
}

/** Whether a value names one fixed version, by the record's own pattern. */
export function isPinned({ role }: RoleMatch, value: string): 'yes' | 'no' | 'unknown' {
  if (role.pinned === undefined) return 'unknown'
  return new RegExp(role.pinned).test(value) ? 'yes' : 'no'
}

/** Path, line and cell of a match, without what stands there. */
export function placeOf({ evidence: { path, line, cell } }: RoleMatch): { path: string; line?: number; cell?: number } {
  return { path, ...(line === undefined ? {} : { line }), ...(cell === undefined ? {} : { cell }) }
}
