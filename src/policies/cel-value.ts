export type CelValue = string | bigint | number | boolean | null | CelValue[] | { [key: string]: CelValue }

/** Keys that the CEL library would follow into an object's own machinery. */
const hidden = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * A JSON-like value as expressions see it: the one place where integers become CEL's `int`.
 * A record with a `line` and no `path` gets the path of the record around it.
 */
export function toCel(value: unknown, path?: string): CelValue {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value
  if (typeof value === 'bigint' || typeof value === 'string' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map((item) => toCel(item, path))
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object' || value === null) return null
  return recordToCel(value as Record<string, unknown>, path)
}

function recordToCel(value: Record<string, unknown>, outerPath: string | undefined): CelValue {
  const own = value['path']
  const path = typeof own === 'string' ? own : outerPath
  const record: { [key: string]: CelValue } = Object.create(null)
  for (const [key, item] of Object.entries(value)) if (item !== undefined && !hidden.has(key)) record[key] = toCel(item, path)
  if (own === undefined && path !== undefined && 'line' in record) record['path'] = path
  return record
}

/** What an expression returned, with `int` as numbers again. */
export function fromCel(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(fromCel)
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [String(key), fromCel(item)]))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromCel(item)]))
}
