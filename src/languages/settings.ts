import type { SettingsFile } from '../model/file-facts.ts'
import type { YamlNode } from './yaml.ts'

type Setting = SettingsFile['values'][number]

/** Enough for a configuration file; what is longer is data. */
const maxValues = 3000
const maxLength = 500

/** Every scalar below a YAML or JSON node with its dotted key; items of lists are numbered from 0. At most 3,000. */
export function settingsOf(node: YamlNode | undefined, key = '', values: Setting[] = []): Setting[] {
  if (!node || values.length >= maxValues) return values
  if (node.kind === 'scalar') {
    if (node.value !== null) values.push({ key, value: node.text.slice(0, maxLength), line: node.line })
    return values
  }
  const below = key === '' ? '' : `${key}.`
  if (node.kind === 'list') for (const [index, item] of node.items.entries()) settingsOf(item, `${below}${index}`, values)
  else for (const entry of node.entries) settingsOf(entry.value, `${below}${entry.key}`, values)
  return values
}
