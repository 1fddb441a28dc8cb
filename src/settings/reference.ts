import { z } from 'zod'
import { PolicyFileOfRepository } from './schema.ts'

interface JsonSchema {
  type?: string
  description?: string
  enum?: string[]
  const?: string
  anyOf?: JsonSchema[]
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: JsonSchema | boolean
}

export interface KeyReference {
  /** As `gate.fail-on`, `waivers[].expires`, `policies.<id>.severity`. */
  key: string
  takes: string
  says: string
  required: boolean
}

/** Deeper down it is the format of tools and hazards, which have schemas of their own. */
const opaque = ['tools', 'hazards']

/** Every key of a policy file, in the order of its schema. */
export function policyFileKeys(): KeyReference[] {
  return keysOf(z.toJSONSchema(PolicyFileOfRepository, { io: 'input' }) as JsonSchema, '')
}

function keysOf({ properties = {}, required = [] }: JsonSchema, prefix: string): KeyReference[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const key = `${prefix}${name}`
    const own = { key, takes: takesOf(schema), says: schema.description ?? '', required: required.includes(name) }
    return opaque.includes(key) ? [own] : [own, ...below(schema, key)]
  })
}

function below(schema: JsonSchema, key: string): KeyReference[] {
  const { additionalProperties: values } = schema
  const inner = [
    ...(schema.properties ? keysOf(schema, `${key}.`) : []),
    ...(schema.items ? below(schema.items, `${key}[]`) : []),
    ...(typeof values === 'object' ? below(values, `${key}.<${key.endsWith('params') ? 'name' : 'id'}>`) : []),
  ]
  return [...inner, ...(schema.anyOf ?? []).flatMap((branch) => below(branch, key))]
}

function takesOf({ type, enum: words, const: word, anyOf, items }: JsonSchema): string {
  if (words) return words.map((each) => `\`${each}\``).join(', ')
  if (word !== undefined) return `\`${word}\``
  if (anyOf) return [...new Set(anyOf.map(takesOf))].join(' or ')
  if (items) return `list of ${plural[takesOf(items)] ?? takesOf(items)}`
  return nouns[type ?? ''] ?? 'any value'
}

const nouns: Record<string, string> = {
  object: 'record',
  string: 'text',
  boolean: '`true` or `false`',
  integer: 'whole number',
  number: 'number',
}
const plural: Record<string, string> = { text: 'texts', record: 'records', 'text or record': 'texts or records' }
