import { Composer, type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, type YAMLMap } from 'yaml'
import { yamlTokens } from '../../model/yaml-tokens.ts'
import { entriesOf, maxDepth, maxNodes, type YamlDocument, type YamlEntry, type YamlNode } from './node.ts'

/** Every document of the text as the `yaml` library reads it: all of YAML 1.2, with a problem for each thing that does not parse. */
export function readWithLibrary(text: string): YamlDocument[] {
  const lines = new LineCounter()
  const tokens = yamlTokens(text, lines)
  if (!tokens) return [{ problems: [{ line: lines.lineStarts.length, reason: 'nested too deeply to be read' }] }]
  const budget = { left: maxNodes }
  const composer = new Composer({ logLevel: 'error', prettyErrors: false, uniqueKeys: false, strict: false })
  const documents = withoutStacks(() => [...composer.compose(tokens)])
  return documents.map((document) => convert(document, lines, budget))
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

interface Conversion {
  lines: LineCounter
  budget: { left: number }
  anchors: Map<string, ParsedNode>
  /** Anchored nodes that are being converted: an alias to one of them is a cycle. */
  open: Set<ParsedNode>
  /** Aliases that are being expanded, one within another. */
  copies: number
}

const charactersPerValue = 2

function convert(document: Document.Parsed, lines: LineCounter, budget: { left: number }): YamlDocument {
  const root = toNode(document.contents, { lines, budget, anchors: new Map(), open: new Set(), copies: 0 }, 0)
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
    if (conversion.copies > 0) conversion.budget.left -= Math.floor((source ?? '').length / charactersPerValue)
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

/** Each copy of a long text counts as many values: whoever reads the texts reads it that often. */
function expandAlias(target: ParsedNode | undefined, conversion: Conversion, depth: number): YamlNode | undefined {
  if (!target || conversion.open.has(target)) return undefined
  conversion.copies++
  const copy = toNode(target, conversion, depth + 1)
  conversion.copies--
  return copy
}

/** In quotes, the key of a merge is a name as any other. */
function isMerge(key: ParsedNode, text: string): boolean {
  return text === '<<' && !(isScalar(key) && key.type !== 'PLAIN')
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
    if (!isMerge(key, text)) own.push({ key: text, line, value: converted })
    else merged.push(...(converted.kind === 'list' ? converted.items.flatMap(entriesOf) : entriesOf(converted)))
  }
  const seen = new Set(own.map((entry) => entry.key))
  return [...own, ...merged.filter(({ key }) => !seen.has(key) && seen.add(key))]
}
