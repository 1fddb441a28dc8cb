import { literalBehind } from '../graph/constants.ts'
import { isTestPath } from '../graph/file-kind.ts'
import { type CallGraph, callGraphOf } from '../graph/reach.ts'
import type { Value } from '../model/file-facts.ts'
import { locationOf } from '../model/location.ts'
import { isFoundIn } from '../tools/expression.ts'
import { argumentOf, spellings } from '../tools/match-arguments.ts'
import type { RoleMatch, ToolMatch } from '../tools/recognise.ts'
import { defineAnalysis, type ProjectView } from './analysis.ts'

/** Models that a vendor runs, by the name that the code asks for; `pinned` where the name means one fixed snapshot, unknown where only a variable says it. Tests may ask for what they like. */
export const hostedModels = defineAnalysis({
  fact: 'hostedModels',
  analyse(project) {
    const graph = callGraphOf(project.repository.facts)
    const constants = constantsOf(project.facts)
    const inUse = new Set(project.recognised.tools.filter(({ level }) => level === 'used').flatMap(placesOf))
    return project.recognised.roles
      .filter(({ role, tool, evidence: { path } }) => role.role === 'hosts-models' && inUse.has(`${tool.id} ${path}`) && !isTestPath(path))
      .flatMap((match) =>
        modelsOf(match, graph, constants).map(({ name, isKnown }) => ({
          ...locationOf(match.evidence),
          provider: match.tool.id,
          model: name,
          pinned: isKnown ? isPinned(match, name) : ('unknown' as const),
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

interface Model {
  name: string
  isKnown: boolean
}

/** The models that a call is given, by the variable where no name is known; none where it is given none. */
function modelsOf(
  { role, evidence, arguments: given = [] }: RoleMatch,
  graph: CallGraph,
  constants: ReadonlyMap<string, ReadonlySet<string>>,
): Model[] {
  if (role.argument === undefined) return []
  const value = argumentOf(given, role.argument) ?? given.find(({ name }) => name === '**')?.value
  const items = value?.items ?? (value ? [value] : [])
  return items.flatMap((item): Model[] => {
    const written = literalBehind(graph, evidence.path, item)
    const text = written === undefined ? constantBehind(item, constants) : written
    if (text === undefined) return [{ name: variableOf(item), isKnown: false }]
    return typeof text === 'string' ? [{ name: text, isKnown: true }] : []
  })
}

/** What the source calls a value that is not known: a variable, a field of what a call gave, or the key of a setting. */
function variableOf({ reference = '?', key }: Value): string {
  return /[()[\]]/.test(reference) ? (key ?? /\.(\w+)$/.exec(reference)?.[1] ?? '?') : reference
}

/** What a constant stands for, where the project writes out one text alone under its name. */
function constantBehind({ reference }: Value, constants: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  const written = constants.get(reference?.split('.').at(-1) ?? '')
  return written?.size === 1 ? [...written][0] : undefined
}

/** What the role's argument is in a call: a literal, a list's items; a variable's value is not known. */
export function valuesOf({ role, arguments: given }: RoleMatch): string[] {
  if (role.argument === undefined || !given) return []
  const value = argumentOf(given, role.argument)
  return value?.reference === undefined ? spellings(value) : []
}

/** Far longer than any name of a model or an image. */
const longestName = 500

/** Whether a value names one fixed version, by the record's own patterns; unknown where only the vendor's account tells. */
export function isPinned({ role }: RoleMatch, value: string): 'yes' | 'no' | 'unknown' {
  if (role.pinned === undefined || value.length > longestName) return 'unknown'
  const isOneOf = (patterns: readonly string[] = []) => patterns.some((pattern) => isFoundIn(pattern, value))
  if (isOneOf(role.pinned)) return 'yes'
  return isOneOf(role.opaque) ? 'unknown' : 'no'
}
