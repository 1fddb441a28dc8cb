import { argumentOf, spellings } from '../tools/match-arguments.ts'
import type { RoleMatch, ToolMatch } from '../tools/recognise.ts'
import { defineAnalysis } from './analysis.ts'

/** Models that a vendor runs, by the name that the code asks for; `pinned` where the name means one fixed snapshot. */
export const hostedModels = defineAnalysis({
  fact: 'hostedModels',
  analyse(project) {
    const inUse = new Set(project.recognised.tools.filter(({ level }) => level === 'used').flatMap(placesOf))
    return project.recognised.roles
      .filter(({ role, tool, evidence }) => role.role === 'hosts-models' && inUse.has(`${tool.id} ${evidence.path}`))
      .flatMap((match) =>
        valuesOf(match).map((model) => ({ ...placeOf(match), provider: match.tool.id, model, pinned: isPinned(match, model) })),
      )
  },
})

/** A client of one vendor also speaks to other servers: the vendor's own must be in use in the same file. */
function placesOf({ tool, evidence }: ToolMatch): string[] {
  return evidence.map(({ path }) => `${tool.id} ${path}`)
}

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
