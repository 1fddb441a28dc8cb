import { z } from 'zod'
import { emptyFacts, emptyProject } from '../model/empty.ts'
import { ConfigurationError } from '../model/errors.ts'
import { type Facts, Project } from '../model/facts.ts'
import { describeIssue, keysOf, tellingIssue } from '../strict/issue.ts'
import type { PolicyCase } from './policy-case.ts'

/** Where a case is written. */
export interface CasePlace {
  path: string
  /** Line of what stands at the keys of the case. */
  lineOf(keys: readonly PropertyKey[]): number
}

/** The place of what stands at the keys of a case. */
export function locationOf({ path, lineOf }: CasePlace, keys: readonly PropertyKey[]): { path: string; line: number } {
  return { path, line: lineOf(keys) }
}

interface JsonSchema {
  type?: string
  enum?: string[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
}

/**
 * The facts of a case: what it says, in an empty project, with every field that it leaves out filled by its neutral value.
 * Throws ConfigurationError where a field does not exist or has another type.
 */
export function factsOf(one: PolicyCase, place: CasePlace): Facts {
  const schema = z.toJSONSchema(Project, { reused: 'inline' }) as JsonSchema
  const merged = complete(schema, overlay(emptyProject('.'), { ...one.facts, undecided: one.undecided }))
  const parsed = Project.safeParse(merged)
  if (!parsed.success) {
    const issue = tellingIssue(parsed.error.issues)
    const message = issue ? describeIssue(issue, Project, merged) : 'is not valid'
    throw new ConfigurationError(`\`facts\`: ${message}`, { location: locationOf(place, ['facts', ...(issue ? keysOf(issue) : [])]) })
  }
  const facts = emptyFacts()
  return { ...facts, repository: { ...facts.repository, ml: one.ml }, projects: [parsed.data] }
}

type Json = Record<string, unknown>

function overlay(under: unknown, over: unknown): unknown {
  if (!isRecord(under) || !isRecord(over)) return over
  const changed = Object.entries(over).map(([key, value]) => [key, overlay(under[key], value)] as const)
  return { ...under, ...Object.fromEntries(changed) }
}

function complete(schema: JsonSchema, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => complete(schema.items ?? {}, item))
  if (!isRecord(value) || !schema.properties) return value
  const missing = (schema.required ?? [])
    .filter((key) => value[key] === undefined)
    .map((key) => [key, neutral(schema.properties?.[key] ?? {})])
  const given = Object.entries(value).map(([key, item]) => [key, complete(schema.properties?.[key] ?? {}, item)])
  return Object.fromEntries([...missing, ...given])
}

/** Of an enumeration the word that claims least. */
function neutral(schema: JsonSchema): unknown {
  if (schema.enum) return ['no', 'none', 'unknown'].find((word) => schema.enum?.includes(word)) ?? schema.enum[0]
  if (schema.type === 'array') return []
  if (schema.type === 'string') return ''
  if (schema.type === 'integer') return 1
  if (schema.type === 'boolean') return false
  return complete(schema, {})
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
