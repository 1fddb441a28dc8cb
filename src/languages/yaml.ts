import { readWithLibrary } from './yaml/library.ts'
import { entriesOf, type YamlDocument, type YamlNode, type YamlScalar } from './yaml/node.ts'
import { readOrdinary } from './yaml/ordinary.ts'

export type { YamlDocument, YamlEntry, YamlNode, YamlScalar } from './yaml/node.ts'
export { entriesOf }

/** The text read last: the readers of one file ask for it one after the other. */
const latest: { text?: string; documents: readonly YamlDocument[] } = { documents: [] }

/** Every document of the text, as far as it parses; never throws. `problems` says what did not parse. */
export function readYamlDocuments(text: string): readonly YamlDocument[] {
  if (latest.text === text) return latest.documents
  latest.documents = readOrdinary(text) ?? readAll(text)
  latest.text = text
  return latest.documents
}

function readAll(text: string): readonly YamlDocument[] {
  const documents = readWithLibrary(text)
  const isBroken = documents.some(({ problems }) => problems.length > 0)
  return (isBroken ? readOrdinary(text, true) : undefined) ?? documents
}

/** The first document of the text. */
export function readYaml(text: string): YamlDocument {
  return readYamlDocuments(text)[0] ?? { problems: [] }
}

/** The value of a key; absent where the node is no map or has no such key. */
export function child(node: YamlNode | undefined, key: string): YamlNode | undefined {
  const entries = entriesOf(node)
  if (!node || entries.length < fewEntries) return entries.find((entry) => entry.key === key)?.value
  const known = indexes.get(node) ?? new Map(entries.toReversed().map((entry) => [entry.key, entry.value]))
  indexes.set(node, known)
  return known.get(key)
}

/** From so many on, the keys of a map are indexed: who looks for each of them once must not pass by all the others. */
const fewEntries = 32
const indexes = new WeakMap<YamlNode, Map<string, YamlNode>>()

/** The value behind a path of keys and indices. */
export function at(node: YamlNode | undefined, ...path: (string | number)[]): YamlNode | undefined {
  return path.reduce<YamlNode | undefined>((from, step) => (typeof step === 'number' ? itemsOf(from)[step] : child(from, step)), node)
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
