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

/** Values and keys that are read of one text; what comes after them is left out. */
export const maxNodes = 300_000

/** Levels that are read; what stands deeper is left out. */
export const maxDepth = 100

/** Entries of a map, none for anything else. */
export function entriesOf(node: YamlNode | undefined): YamlEntry[] {
  return node?.kind === 'map' ? node.entries : []
}
