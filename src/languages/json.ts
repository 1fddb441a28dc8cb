export type JsonObject = Record<string, unknown>

export interface JsonDocument {
  /** Undefined where the text is no JSON object. */
  value?: JsonObject
  problem?: { line: number; reason: string }
  /** Line on which `"key":` first stands from a given line on; that line where it doesn't. */
  find(key: string, from?: number): number
}

/** A JSON object with a search for the lines of its keys, which the parser doesn't keep. Nothing is thrown. */
export function readJson(text: string): JsonDocument {
  const source = text.replace(/^\uFEFF/, '')
  const places = keyLines(source)
  const find = (key: string, from = 1) => places.get(key)?.find((line) => line >= from) ?? from
  try {
    const value: unknown = JSON.parse(source)
    return isObject(value) ? { value, find } : { problem: { line: 1, reason: 'no JSON object' }, find }
  } catch (error) {
    return { problem: { line: 1, reason: error instanceof Error ? error.message : 'not JSON' }, find }
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function keyLines(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [index, line] of text.split('\n').entries()) {
    for (const [, key = '', colon] of line.matchAll(/"((?:[^"\\]|\\.)*)(?:"(\s*:)?)?/g)) {
      if (colon === undefined) continue
      const known = places.get(key)
      if (known) known.push(index + 1)
      else places.set(key, [index + 1])
    }
  }
  return places
}
