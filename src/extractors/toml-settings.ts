import { readToml, type TomlDocument } from '../languages/toml.ts'
import type { SettingsFile } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** TOML files as flat settings. */
export const tomlSettings: Extractor = {
  id: 'toml-settings',
  files: ['*.toml'],
  wants: (text) => !/^\[\[package\]\]/m.test(text),
  affects: (path) => (/(?:^|\/)pytest\.toml$/.test(path) ? ['tests.coverage'] : []),
  maxBytes: 200_000,
  extract({ text }) {
    const document = readToml(text)
    const values = flatten(document, document.value ?? {}, [], [])
    return { facts: values.length > 0 ? { settings: { format: 'toml', values } } : {} }
  },
}

/** Deeper than any settings file nests; a path longer than this costs more than it says. */
const maxDepth = 50

function flatten(
  document: TomlDocument,
  value: unknown,
  path: (string | number)[],
  values: SettingsFile['values'],
): SettingsFile['values'] {
  if (path.length > maxDepth) return values
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
    for (const [key, below] of entries) flatten(document, below, [...path, key], values)
    return values
  }
  if (value !== undefined) values.push({ key: path.join('.'), value: String(value), line: document.lineOf(...path) })
  return values
}
