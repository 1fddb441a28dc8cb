import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseAllDocuments, type YAMLMap } from 'yaml'

/** A value with the 1-based line it starts on. Aliases and merge keys are expanded; a `tag` is kept as written (`!reference`). */
export type YamlNode = YamlScalar | YamlList | YamlMap

export interface YamlScalar {
  kind: 'scalar'
  line: number
  tag?: string
  value: string | number | boolean | null
  /** As written where it is no string: `3.10` stays `3.10`; empty for null. */
  text: string
  /** Line of the text's first line: a block scalar's text starts below its `|`. */
  textLine: number
}

export interface YamlList {
  kind: 'list'
  line: number
  tag?: string
  items: YamlNode[]
}

export interface YamlMap {
  kind: 'map'
  line: number
  tag?: string
  entries: YamlEntry[]
}

export interface YamlEntry {
  /** A key that is no scalar stands as what it is: `map` or `list`. */
  key: string
  /** Line of the key. */
  line: number
  value: YamlNode
}

export interface YamlDocument {
  /** Absent where the document is empty. */
  root?: YamlNode
  problems: { line: number; reason: string }[]
}

const maxNodes = 300_000
const maxDepth = 100

/** The text read last: the readers of one file ask for it one after the other. */
const latest: { text?: string; documents: readonly YamlDocument[] } = { documents: [] }

/** Every document of the text, as far as it parses; never throws. `problems` says what did not parse. */
export function readYamlDocuments(text: string): readonly YamlDocument[] {
  if (latest.text === text) return latest.documents
  const lines = new LineCounter()
  const budget = { left: maxNodes }
  const options = { lineCounter: lines, logLevel: 'error', prettyErrors: false, uniqueKeys: false, strict: false } as const
  const documents = withoutStacks(() => parseAllDocuments(text, options))
  latest.documents = Array.isArray(documents) ? documents.map((document) => convert(document, lines, budget)) : []
  latest.text = text
  return latest.documents
}

/** Parse errors are values here: a stack for each would make a broken file cost ten times as much. */
function withoutStacks<Result>(run: () => Result): Result {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return run()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** The first document of the text. */
export function readYaml(text: string): YamlDocument {
  return readYamlDocuments(text)[0] ?? { problems: [] }
}

/** The value of a key; absent where the node is no map or has no such key. */
export function child(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return entriesOf(node).find((entry) => entry.key === key)?.value
}

/** The value behind a path of keys and indices. */
export function at(node: YamlNode | undefined, ...path: (string | number)[]): YamlNode | undefined {
  return path.reduce<YamlNode | undefined>((from, step) => (typeof step === 'number' ? itemsOf(from)[step] : child(from, step)), node)
}

/** Entries of a map, none for anything else. */
export function entriesOf(node: YamlNode | undefined): YamlEntry[] {
  return node?.kind === 'map' ? node.entries : []
}

/** Items of a list, none for anything else. */
export function itemsOf(node: YamlNode | undefined): YamlNode[] {
  return node?.kind === 'list' ? node.items : []
}

/** A scalar's text; absent for null and for anything else. */
export function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? node.text : undefined
}

/** Scalars of a list, or the one scalar that stands for a list of one. */
export function scalarsOf(node: YamlNode | undefined): YamlScalar[] {
  const nodes = node?.kind === 'list' ? node.items : node ? [node] : []
  return nodes.filter((item): item is YamlScalar => item.kind === 'scalar' && item.value !== null)
}

/** Texts of `scalarsOf`. */
export function textsOf(node: YamlNode | undefined): string[] {
  return scalarsOf(node).map((scalar) => scalar.text)
}

/** Scalar entries of a map as a record of texts. */
export function recordOf(node: YamlNode | undefined): Record<string, string> {
  return Object.fromEntries(entriesOf(node).flatMap(({ key, value }) => (value.kind === 'scalar' ? [[key, value.text]] : [])))
}

/** The node as JSON would hold it. */
export function plainOf(node: YamlNode | undefined): unknown {
  if (node?.kind === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]))
  if (node?.kind === 'list') return node.items.map(plainOf)
  return node?.value
}

interface Conversion {
  lines: LineCounter
  budget: { left: number }
  anchors: Map<string, ParsedNode>
  /** Anchored nodes that are being converted: an alias to one of them is a cycle. */
  open: Set<ParsedNode>
}

function convert(document: Document.Parsed, lines: LineCounter, budget: { left: number }): YamlDocument {
  const root = toNode(document.contents, { lines, budget, anchors: new Map(), open: new Set() }, 0)
  const problems = document.errors.map((error) => ({ line: lines.linePos(error.pos[0]).line, reason: error.message }))
  if (budget.left < 0) problems.push({ line: 1, reason: `more than ${maxNodes} values` })
  return root ? { root, problems } : { problems }
}

function toNode(node: ParsedNode | null, conversion: Conversion, depth: number): YamlNode | undefined {
  if (!node || depth > maxDepth || --conversion.budget.left < 0) return undefined
  if (isAlias(node)) return expandAlias(conversion.anchors.get(node.source), conversion, depth)
  if (node.anchor) conversion.anchors.set(node.anchor, node)
  const line = conversion.lines.linePos(node.range[0]).line
  const head = node.tag?.startsWith('!') ? { line, tag: node.tag } : { line }
  if (isScalar(node)) {
    const { value, source } = node
    const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
    const text = typeof value === 'string' ? value : value === null ? '' : (source ?? String(value))
    const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'
    return { kind: 'scalar', ...head, value: known ? value : text, text, textLine: block ? line + 1 : line }
  }
  conversion.open.add(node)
  const converted: YamlNode = isSeq(node)
    ? { kind: 'list', ...head, items: node.items.flatMap((item) => toNode(item as ParsedNode, conversion, depth + 1) ?? []) }
    : { kind: 'map', ...head, entries: isMap(node) ? toEntries(node as YAMLMap.Parsed, conversion, depth) : [] }
  conversion.open.delete(node)
  return converted
}

function expandAlias(target: ParsedNode | undefined, conversion: Conversion, depth: number): YamlNode | undefined {
  return target && !conversion.open.has(target) ? toNode(target, conversion, depth + 1) : undefined
}

function toEntries(map: YAMLMap.Parsed, conversion: Conversion, depth: number): YamlEntry[] {
  const own: YamlEntry[] = []
  const merged: YamlEntry[] = []
  for (const { key, value } of map.items) {
    const name = toNode(key, conversion, depth + 1)
    if (!name) continue
    const { line } = name
    const converted = toNode(value, conversion, depth + 1) ?? { kind: 'scalar', line, value: null, text: '', textLine: line }
    const text = name.kind === 'scalar' ? name.text : name.kind
    if (text !== '<<') own.push({ key: text, line, value: converted })
    else merged.push(...(converted.kind === 'list' ? converted.items.flatMap(entriesOf) : entriesOf(converted)))
  }
  const seen = new Set(own.map((entry) => entry.key))
  return [...own, ...merged.filter(({ key }) => !seen.has(key) && seen.add(key))]
}
