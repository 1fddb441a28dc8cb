import { parse, TomlError } from 'smol-toml'

export type Table = Record<string, unknown>

export interface TomlDocument {
  /** Undefined where the file doesn't parse. */
  value?: Table
  problem?: { line: number; reason: string }
  /** Line on which a key or table stands; that of the nearest table above where the text doesn't show it. */
  lineOf(...path: (string | number)[]): number
  /** Line on which a text stands, from a given line on; that line where it isn't found. */
  find(text: string, from: number): number
}

const maxKey = 1000
const table = /^\s*(\[\[?)([^\]]+)\]\]?\s*(?:#.*)?$/
const key = /^\s*((?:"[^"]*"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[\w-]+))*)\s*=/

/** A TOML file with the lines of its keys, which the parser doesn't keep. Nothing is thrown: what is broken becomes a problem. */
export function readToml(text: string): TomlDocument {
  const source = text.replace(/^\uFEFF/, '')
  const lines = source.split(/\r?\n/)
  const index = indexKeys(lines)
  const places = {
    lineOf(...path: (string | number)[]) {
      for (let length = path.length; length > 0; length--) {
        const line = index.get(join(path.slice(0, length)))
        if (line !== undefined) return line
      }
      return 1
    },
    find(wanted: string, from: number) {
      const found = lines.findIndex((line, number) => number >= from - 1 && line.includes(wanted))
      return found < 0 ? from : found + 1
    },
  }
  try {
    return { value: parse(source), ...places }
  } catch (error) {
    const line = error instanceof TomlError ? error.line : 1
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? 'not TOML') : 'not TOML'
    return { problem: { line, reason }, ...places }
  }
}

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

/** The value behind a path of keys; undefined where there is none. */
export function valueAt(root: unknown, ...path: readonly string[]): unknown {
  return path.reduce((from, key) => (isTable(from) ? from[key] : undefined), root)
}

/** The table behind a path of keys; an empty one where there is none. */
export function tableAt(root: unknown, ...path: readonly string[]): Table {
  const value = valueAt(root, ...path)
  return isTable(value) ? value : {}
}

/** Lines by dotted path; the tables of an array are numbered. */
function indexKeys(lines: readonly string[]): Map<string, number> {
  const index = new Map<string, number>()
  const counts = new Map<string, number>()
  let current: (string | number)[] = []
  for (const [number, text] of lines.entries()) {
    const [, brackets, name = ''] = table.exec(text) ?? []
    if (brackets) {
      const path = splitKey(name)
      const whole = join(path)
      const count = counts.get(whole) ?? 0
      if (brackets === '[[') counts.set(whole, count + 1)
      current = brackets === '[[' ? [...path, count] : withinArrays(path, counts)
    }
    const path = brackets ? current : keyPath(text, current)
    if (path && !index.has(join(path))) index.set(join(path), number + 1)
  }
  return index
}

function keyPath(text: string, current: readonly (string | number)[]): (string | number)[] | undefined {
  const found = key.exec(text)?.[1]
  return found === undefined ? undefined : [...current, ...splitKey(found)]
}

/** `[package.metadata]` below `[[package]]` belongs to the last of the array. */
function withinArrays(path: readonly string[], counts: ReadonlyMap<string, number>): (string | number)[] {
  return path.flatMap((part, position) => {
    const count = counts.get(join(path.slice(0, position + 1)))
    return count === undefined || position === path.length - 1 ? [part] : [part, count - 1]
  })
}

/** Its first parts: a dotted key of thousands is no key of anybody's. */
function splitKey(text: string): string[] {
  const parts = [...text.slice(0, maxKey).matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/g)]
  return parts.map(([, double, single, bare]) => double ?? single ?? bare ?? '')
}

function join(path: readonly (string | number)[]): string {
  return path.join('\u0000')
}
