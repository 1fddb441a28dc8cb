import type { z } from 'zod'
import { didYouMean } from './nearest.ts'

export type Issue = z.core.$ZodIssue

/** Of all that is wrong what says most: an unknown key before what is missing for it, and of a union the branch that came furthest. */
export function tellingIssue(issues: readonly Issue[]): Issue | undefined {
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
  if (issue?.code !== 'invalid_union') return issue
  const branches = issue.errors.map(tellingIssue).filter((it): it is Issue => it !== undefined)
  const [deepest] = branches.toSorted(
    (a, b) => Number(b.code === 'unrecognized_keys') - Number(a.code === 'unrecognized_keys') || b.path.length - a.path.length,
  )
  if (!deepest) return issue
  const alternatives = branches.flatMap(wordsWanted)
  if (deepest.path.length > 0 || alternatives.length < branches.length) return { ...deepest, path: [...issue.path, ...deepest.path] }
  return { ...issue, code: 'invalid_value', values: alternatives } as Issue
}

/** All that is wrong, what says most first. What is missing beside an unknown key is what that was meant for. */
export function tellingIssues(issues: readonly Issue[]): Issue[] {
  const single = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : (tellingIssue([issue]) ?? []),
  )
  const misspelt = new Set(single.flatMap(({ code, path }) => (code === 'unrecognized_keys' ? [path.join('.')] : [])))
  const isMeant = ({ code, path }: Issue) =>
    (code === 'invalid_type' && misspelt.has(path.slice(0, -1).join('.'))) || (code === 'custom' && misspelt.has(path.join('.')))
  const told = single.filter((issue) => !isMeant(issue))
  return told.toSorted((a, b) => Number(b.code === 'unrecognized_keys') - Number(a.code === 'unrecognized_keys'))
}

/** What a branch of a union would take in place of the value as a whole. */
function wordsWanted(issue: Issue): string[] {
  if (issue.path.length > 0) return []
  if (issue.code === 'invalid_value') return issue.values.map(String)
  return issue.code === 'invalid_type' ? [noun(issue.expected)] : []
}

/** Keys at which an issue is written. */
export function keysOf(issue: Issue): PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
}

/** What is wrong with the value at an issue's place, and what would be right there. */
export function describeIssue(issue: Issue, schema: z.ZodType, root: unknown): string {
  const where = issue.path.length > 0 ? `\`${issue.path.map(String).join('.')}\`` : 'the file'
  if (issue.code === 'unrecognized_keys') return unknownKey(issue.keys[0] ?? '', issue.path, where, schema)
  const value = valueAt(root, issue.path)
  if (issue.code === 'invalid_value') {
    const wanted = issue.values.map(String)
    const is = value === undefined ? 'is missing' : `is ${quote(value)}`
    return `${where} ${is}, must be one of ${wanted.join(', ')}${wordMeant(value, wanted)}`
  }
  if (issue.code !== 'invalid_type') return `${where}: ${issue.message}`
  if (value === undefined) return `${where} is missing`
  const remedy = issue.expected === 'string' && typeof value !== 'object' ? ': put it in quotes' : ''
  return `${where} is ${quote(value)}, must be ${noun(issue.expected)}${remedy}`
}

/** What says the same elsewhere stands before what is written nearly so: "no" is not a slip of "on". */
const synonyms: Record<string, string> = { no: 'off', false: 'off', disabled: 'off', yes: 'on', true: 'on', enabled: 'on', all: 'any' }

function wordMeant(value: unknown, wanted: readonly string[]): string {
  const same = synonyms[String(value).toLowerCase()]
  if (same !== undefined && wanted.includes(same)) return `, did you mean "${same}"?`
  return typeof value === 'string' ? didYouMean(value, wanted) : ''
}

const nouns: Record<string, string> = {
  record: 'a map',
  object: 'a map',
  array: 'a list',
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
}

function noun(expected: string): string {
  return nouns[expected] ?? `of type ${expected}`
}

/** Where no word is near, all of a short list are told. */
function unknownKey(key: string, path: readonly PropertyKey[], where: string, schema: z.ZodType): string {
  const allowed = [...new Set(keysAllowed(schema, path))]
  const meant = didYouMean(key, allowed)
  const others = meant === '' && allowed.length > 0 && allowed.length <= 8 ? `; the keys there are ${allowed.join(', ')}` : ''
  return `unknown key "${key}"${path.length > 0 ? ` in ${where}` : ''}${meant}${others}`
}

function quote(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    root,
  )
}

interface SchemaPart {
  def: { shape?: Record<string, unknown>; innerType?: unknown; element?: unknown; valueType?: unknown; options?: unknown[]; in?: unknown }
}

/** Keys that records at this place may have, whatever wraps them. */
function keysAllowed(schema: unknown, path: readonly PropertyKey[]): string[] {
  const { shape, innerType, element, valueType, options, in: input } = (schema as SchemaPart).def
  if (innerType) return keysAllowed(innerType, path)
  if (input) return keysAllowed(input, path)
  if (options) return options.flatMap((option) => keysAllowed(option, path))
  const [key, ...rest] = path
  if (key === undefined) return Object.keys(shape ?? {})
  const part = shape ? shape[String(key)] : (element ?? valueType)
  return part ? keysAllowed(part, rest) : []
}
