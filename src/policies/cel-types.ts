import { z } from 'zod'

/** A field as expressions see it. `words` are the values of an enumeration, or of the members of a list of them. */
export interface Field {
  type: string
  words?: readonly string[]
}

/** Fields of each record type, by the type's name. */
export type RecordTypes = ReadonlyMap<string, Readonly<Record<string, Field>>>

export interface DerivedTypes {
  records: RecordTypes
  /** Name of the type that stands for the schema itself. */
  root: string
}

interface JsonSchema {
  type?: string
  enum?: unknown[]
  properties?: Record<string, JsonSchema>
  additionalProperties?: JsonSchema | boolean
  items?: JsonSchema
}

/**
 * The types of a zod schema in CEL's terms: a record becomes a named type (`training.entryPoints` is one member of that list),
 * and a record with a `line` but no `path` takes the path of the record around it, as `toCel` does with the values.
 */
export function deriveTypes(schema: z.ZodType, root: string): DerivedTypes {
  const records = new Map<string, Record<string, Field>>()

  function fieldOf(part: JsonSchema, name: string, inPath: boolean): Field {
    if (part.properties) return { type: recordOf(part.properties, name, inPath) }
    if (part.type === 'array') return listOf(fieldOf(part.items ?? {}, name, inPath))
    if (typeof part.additionalProperties === 'object')
      return { type: `map<string, ${fieldOf(part.additionalProperties, name, false).type}>` }
    if (part.enum?.every((word) => typeof word === 'string')) return { type: 'string', words: part.enum }
    return { type: scalars[part.type ?? ''] ?? 'dyn' }
  }

  function recordOf(properties: Record<string, JsonSchema>, name: string, inPath: boolean): string {
    const hasPath = 'path' in properties
    const fields: Record<string, Field> = {}
    for (const [key, part] of Object.entries(properties))
      fields[key] = fieldOf(part, name === root ? key : `${name}.${key}`, inPath || hasPath)
    if (inPath && !hasPath && 'line' in properties) fields['path'] = { type: 'string' }
    records.set(name, fields)
    return name
  }

  const { properties = {} } = z.toJSONSchema(schema, { reused: 'inline' }) as JsonSchema
  recordOf(properties, root, false)
  return { records, root }
}

const scalars: Record<string, string> = { string: 'string', integer: 'int', number: 'double', boolean: 'bool' }

function listOf({ type, words }: Field): Field {
  return { type: `list<${type}>`, ...(words && { words }) }
}
