import type { Package } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** `conda-lock.yml`, read by lines: it lists every package once a platform and is long. */
export const condaLock: Extractor = {
  id: 'conda-lock',
  files: ['*conda-lock.{yml,yaml}'],
  affects: ['dependencies'],
  maxBytes: 20_000_000,
  extract({ text }) {
    return {
      facts: { manifest: { kind: 'lock', format: 'conda-lock.yml', packages: listedPackages(text), includes: [], manager: 'conda' } },
    }
  },
}

interface Item {
  /** Spaces before its keys. */
  indent: number
  line: number
  keys: Record<string, string>
}

/** Packages of lists whose items have a `name` and a `version` among their keys, in any order; each once. */
export function listedPackages(text: string): Package[] {
  const packages = new Map<string, Package>()
  for (const { line, keys } of itemsOf(text)) {
    const { name, version } = keys
    if (name === undefined || version === undefined || packages.has(name)) continue
    const ecosystem = (keys['manager'] ?? keys['kind'])?.startsWith('p') ? 'pypi' : 'conda'
    packages.set(name, { name, specifier: `==${version}`, extras: [], pinned: true, line, runtime: true, ecosystem })
  }
  return [...packages.values()]
}

function itemsOf(text: string): Item[] {
  const items: Item[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const [, before = '', key, value = ''] = /^(\s*(?:-\s+)?)(\w+):\s*["']?([^"'\s]*)/.exec(line) ?? []
    if (key === undefined) continue
    if (before.includes('-')) items.push({ indent: before.length, line: index + 1, keys: {} })
    const item = items.at(-1)
    if (!item || item.indent !== before.length || value === '') continue
    item.keys[key] ??= value
    if (key === 'name') item.line = index + 1
  }
  return items
}
