import { locationOf } from '../model/location.ts'
import { isFoundIn } from '../tools/expression.ts'
import { argumentOf, spellings } from '../tools/match-arguments.ts'
import type { RoleMatch, ToolMatch } from '../tools/recognise.ts'
import { defineAnalysis, type ProjectView } from './analysis.ts'

/** Models that a vendor runs, by the name that the code asks for; `pinned` where the name means one fixed snapshot. */
export const hostedModels = defineAnalysis({
  fact: 'hostedModels',
  analyse(project) {
    const constants = constantsOf(project.facts)
    const inUse = new Set(project.recognised.tools.filter(({ level }) => level === 'used').flatMap(placesOf))
    return project.recognised.roles
      .filter(({ role, tool, evidence }) => role.role === 'hosts-models' && inUse.has(`${tool.id} ${evidence.path}`))
      .flatMap((match) =>
        modelsOf(match, constants).map((model) => ({
          ...locationOf(match.evidence),
          provider: match.tool.id,
          model,
          pinned: isPinned(match, model),
        })),
      )
  },
})

/** A client of one vendor also speaks to other servers: the vendor's own must be in use in the same file. */
function placesOf({ tool, evidence }: ToolMatch): string[] {
  return evidence.map(({ path }) => `${tool.id} ${path}`)
}

/** Strings that modules write out under a name in capitals, by that name. */
function constantsOf(facts: ProjectView['facts']): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { python } of facts) {
    for (const { target, value, within } of python?.assignments ?? []) {
      if (within !== undefined || typeof value.literal !== 'string' || !constant.test(target)) continue
      found.set(target, (found.get(target) ?? new Set()).add(value.literal))
    }
  }
  return found
}

const constant = /^[A-Z][A-Z0-9_]+$/

/** The values of the argument; a constant stands for its string where the project writes out one alone. */
function modelsOf(match: RoleMatch, constants: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const value = match.role.argument === undefined ? undefined : argumentOf(match.arguments ?? [], match.role.argument)
  const written = constants.get(value?.reference?.split('.').at(-1) ?? '')
  return written?.size === 1 ? [...written] : valuesOf(match)
}

/** What the role's argument is in a call: a literal, a list's items; a variable's value is not known. */
export function valuesOf({ role, arguments: given }: RoleMatch): string[] {
  if (role.argument === undefined || !given) return []
  const value = argumentOf(given, role.argument)
  return value?.reference === undefined ? spellings(value) : []
}

/** Far longer than any name of a model or an image. */
const longestName = 500

/** Whether a value names one fixed version, by the record's own pattern. */
export function isPinned({ role }: RoleMatch, value: string): 'yes' | 'no' | 'unknown' {
  if (role.pinned === undefined || value.length > longestName) return 'unknown'
  return isFoundIn(role.pinned, value) ? 'yes' : 'no'
}
