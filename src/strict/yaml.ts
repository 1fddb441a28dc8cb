import { isAlias, isCollection, isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import type { z } from 'zod'
import { ConfigurationError } from '../model/errors.ts'
import { yamlTokens } from '../model/yaml-tokens.ts'
import { describeIssue, keysOf, tellingIssues } from './issue.ts'
import { troubleWords } from './trouble.ts'

const maxCharacters = 256 * 1024
const maxDepth = 20
/** Told at once; who mends these sees the next. */
const maxIssues = 5

/** A value from a YAML file of ours, and where each part of it is written. */
export interface YamlSource<T> {
  value: T
  /** Line of the value at these keys, or of the nearest part around it that is written. */
  lineOf(keys: readonly PropertyKey[]): number
  /** Line on which the text of a scalar begins: for a block scalar the one below its `|`. */
  textLineOf(keys: readonly PropertyKey[]): number
}

/**
 * Reads YAML as strictly as it can be read: any warning, a duplicate, a tag or an unknown key is a ConfigurationError that names
 * the file, the line and the nearest right word.
 */
export function parseStrictYaml<Schema extends z.ZodType>(schema: Schema, text: string, path: string): YamlSource<z.output<Schema>> {
  const source = parsePlainYaml(text, path)
  const parsed = schema.safeParse(source.value)
  if (parsed.success) return { ...source, value: parsed.data }
  const [first, ...others] = tellingIssues(parsed.error.issues).map((issue) => ({
    message: describeIssue(issue, schema, source.value),
    line: source.lineOf(keysOf(issue)),
  }))
  const further = others.slice(0, maxIssues - 1).map(({ message, line }) => `\n${path}:${line}: ${message}`)
  const more = others.length < maxIssues ? '' : `\nand ${others.length - maxIssues + 1} more`
  const message = `${first?.message ?? 'is not valid'}${further.join('')}${more}`
  throw new ConfigurationError(message, { location: { path, line: first?.line ?? 1 } })
}

function parsePlainYaml(written: string, path: string): YamlSource<unknown> {
  const text = written.replace(/^\uFEFF/, '')
  if (text.length > maxCharacters) throw new ConfigurationError(`is larger than ${maxCharacters / 1024} KiB`, { location: { path } })
  if (/[\0\uFFFD]/.test(text)) throw new ConfigurationError('is not text in UTF-8', { location: { path } })
  const read = new LineCounter()
  if (!yamlTokens(text, read))
    throw new ConfigurationError('is nested too deeply to be read', { location: { path, line: read.lineStarts.length } })
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, strict: true, stringKeys: true })
  const [trouble] = [...document.errors, ...document.warnings]
  if (trouble) {
    throw new ConfigurationError(troubleWords(trouble), { location: { path, line: lines.linePos(trouble.pos[0]).line } })
  }
  const lineAt = (node: Node | undefined) => (node?.range ? Math.max(1, lines.linePos(node.range[0]).line) : 1)
  const shape = refusal(document.contents, 0)
  if (shape) throw new ConfigurationError(shape.reason, { location: { path, line: lineAt(shape.node) } })
  const find = (keys: readonly PropertyKey[]) => nodeAt(document.contents, keys)
  return {
    value: document.toJS({ maxAliasCount: 0 }) as unknown,
    lineOf: (keys) => lineAt(find(keys)),
    textLineOf: (keys) => {
      const node = find(keys)
      return lineAt(node) + (isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') ? 1 : 0)
    },
  }
}

/** Why a tree is not read at all: aliases can hide what a file says, tags can empty it, and depth can exhaust whoever walks it. */
function refusal(node: unknown, depth: number): { reason: string; node: Node | undefined } | undefined {
  if (depth > maxDepth) return { reason: `is nested more than ${maxDepth} levels deep`, node: node as Node }
  if (isAlias(node)) return { reason: 'a text that begins with `*` must be quoted: aliases are not read here', node }
  if (isPair(node)) return refusal(node.key, depth) ?? refusal(node.value, depth)
  if (isScalar(node) || isCollection(node)) {
    if (node.anchor) return { reason: 'anchors and aliases are not read here: write the value out', node }
    if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) return { reason: `the tag ${node.tag} is not read here`, node }
  }
  if (!isCollection(node)) return undefined
  for (const item of node.items) {
    const found = refusal(item, depth + 1)
    if (found) return found
  }
  return undefined
}

/** The node at the keys; where the last of them is written as a key, that key's node when its value has none. */
function nodeAt(root: unknown, keys: readonly PropertyKey[]): Node | undefined {
  let node = root as Node | undefined
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      if (!pair) return node
      node = (isCollection(pair.value) && pair.value.flow !== true ? pair.key : (pair.value ?? pair.key)) as Node
      if (keys.at(-1) !== key) node = (pair.value ?? pair.key) as Node
    } else if (isCollection(node)) {
      const item = node.items[Number(key)] as Node | undefined
      if (!item) return node
      node = item
    } else return node
  }
  return node
}
