export interface IniEntry {
  key: string
  /** Lines of the value joined by a line feed, each trimmed. */
  value: string
  line: number
  /** The value line by line, empty lines and comments left out. */
  lines: { text: string; line: number }[]
}

export interface IniSection {
  /** As written between the brackets; empty for what stands before the first section. */
  name: string
  line: number
  entries: IniEntry[]
}

const header = /^\s*\[([^\n]*)\]\s*(?:[#;][^\n]*)?$/
const comment = /^\s*(?:[#;]|$)/

/**
 * Sections of an INI file as Python's configparser reads them: `#` and `;` start a comment only at the start of a line, and a line
 * indented deeper than its key goes on with the value. Lines that are neither are left out; nothing is thrown.
 */
export function readIni(text: string): IniSection[] {
  const sections: IniSection[] = [{ name: '', line: 1, entries: [] }]
  let entry: IniEntry | undefined
  let indentation = 0
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (comment.test(raw)) continue
    const line = index + 1
    const depth = raw.length - raw.trimStart().length
    if (entry && depth > indentation) {
      const more = raw.trim()
      entry.lines.push({ text: more, line })
      entry.value += entry.value === '' ? more : `\n${more}`
      continue
    }
    entry = undefined
    const name = header.exec(raw)?.[1]
    if (name !== undefined) {
      sections.push({ name: name.trim(), line, entries: [] })
      continue
    }
    const sign = raw.search(/[=:]/)
    const key = raw.slice(0, Math.max(sign, 0)).trim()
    if (key === '') continue
    const value = raw.slice(sign + 1).trim()
    entry = { key, value, line, lines: value === '' ? [] : [{ text: value, line }] }
    indentation = depth
    sections.at(-1)?.entries.push(entry)
  }
  return sections
}

/** Entry of a section by their names, the last one where it is written twice. */
export function iniEntry(sections: readonly IniSection[], section: string, key: string): IniEntry | undefined {
  const wanted = key.toLowerCase()
  return sections
    .filter((one) => one.name === section)
    .flatMap((one) => one.entries)
    .findLast((entry) => entry.key.toLowerCase() === wanted)
}
