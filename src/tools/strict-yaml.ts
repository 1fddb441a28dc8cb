import { type Document, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { z } from 'zod'
import { ConfigurationError } from '../model/errors.ts'
import type { Location } from '../model/location.ts'
import { nearestWord } from './nearest-word.ts'

type Issue = z.core.$ZodIssue

interface Place {
  document: Document
  lines: LineCounter
  path: string
}

/**
 * Reads a file of ours: one YAML document that keeps the schema. Throws ConfigurationError with the file, the line and the
 * nearest right word. Warnings are errors: `!a` is a tag, and its value would be lost.
 */
export function readStrict<Schema extends z.ZodType>(text: string, path: string, schema: Schema): z.infer<Schema> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
  const broken = document.errors[0] ?? document.warnings[0]
  if (broken) throw new ConfigurationError(broken.message, { location: { path, line: lines.linePos(broken.pos[0]).line } })
  const result = schema.safeParse(document.toJS())
  if (result.success) return result.data
  const { issue, at } = deepest(result.error.issues)
  const place = { document, lines, path }
  throw new ConfigurationError(sentence(issue, at, schema, document), { location: locate(place, issue, at) })
}

/** The first issue; within a union, that of the alternative which fits furthest. */
function deepest(issues: readonly Issue[], above: readonly PropertyKey[] = []): { issue: Issue; at: PropertyKey[] } {
  const [issue] = issues as [Issue]
  const at = [...above, ...issue.path]
  if (issue.code !== 'invalid_union') return { issue, at }
  const inner = issue.errors.filter((errors) => errors.length > 0).map((errors) => deepest(errors, at))
  return inner.sort((a, b) => b.at.length - a.at.length)[0] ?? { issue, at }
}

function sentence(issue: Issue, at: readonly PropertyKey[], schema: z.ZodType, document: Document): string {
  const where = at.length > 0 ? `\`${at.join('.')}\`: ` : ''
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? ''
    return `${where}unknown key ${suggestion(key, keysAt(schema, at))}`
  }
  const written = document.getIn(at)
  if (issue.code === 'invalid_value' && written !== undefined)
    return `${where}unknown value ${suggestion(String(written), issue.values.map(String))}`
  return `${where}${issue.message}`
}

function suggestion(written: string, words: readonly string[]): string {
  const nearest = nearestWord(written, words)
  if (nearest) return `\`${written}\`; did you mean \`${nearest}\`?`
  return words.length > 0 ? `\`${written}\`; known are ${words.join(', ')}` : `\`${written}\``
}

/** The keys that the schema knows at a path. */
function keysAt(schema: z.ZodType, at: readonly PropertyKey[]): string[] {
  let here: unknown = schema
  for (const step of at) here = childOf(bare(here), step)
  const inner = bare(here)
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
}

function childOf(schema: unknown, step: PropertyKey): unknown {
  if (schema instanceof z.ZodArray) return schema.element
  if (schema instanceof z.ZodRecord) return schema.valueType
  if (schema instanceof z.ZodObject) return schema.shape[step as string]
  return undefined
}

/** Without what marks it optional or gives a default; of a union, its object. */
function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return bare(schema.unwrap())
  if (schema instanceof z.ZodUnion) return schema.options.map(bare).find((option) => option instanceof z.ZodObject)
  return schema
}

function locate({ document, lines, path }: Place, issue: Issue, at: readonly PropertyKey[]): Location {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const offset = (unknown === undefined ? undefined : keyOffset(document, at, unknown)) ?? offsetOf(document, at)
  return offset === undefined ? { path } : { path, line: lines.linePos(offset).line }
}

/** Offset of the value, or of the nearest thing around it that stands in the text. */
function offsetOf(document: Document, at: readonly PropertyKey[]): number | undefined {
  for (let length = at.length; length >= 0; length--) {
    const node = document.getIn(at.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return undefined
}

function keyOffset(document: Document, at: readonly PropertyKey[], key: string): number | undefined {
  const map = document.getIn(at, true)
  if (!isNode(map)) return undefined
  let offset: number | undefined
  visit(map, {
    Pair(_, pair) {
      if (!isScalar(pair.key) || pair.key.value !== key) return undefined
      offset = pair.key.range?.[0]
      return visit.BREAK
    },
  })
  return offset
}
