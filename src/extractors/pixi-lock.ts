import type { Package } from '../model/file-facts.ts'
import { listedPackages } from './conda-lock.ts'
import type { Extractor } from './extractor.ts'

const archive = /^\s*-\s*(?:conda|pypi):\s*\S*\/([\w.-]+?)-(\d[^-/\s]*)(?:-[^/\s]*)?$/

/** `pixi.lock`, read by lines: it names each package by the URL of its archive; older ones list them as conda-lock does. */
export const pixiLock: Extractor = {
  id: 'pixi-lock',
  files: ['pixi.lock'],
  affects: ['dependencies'],
  maxBytes: 20_000_000,
  extract({ text }) {
    const packages = new Map<string, Package>()
    for (const [index, line] of text.split('\n').entries()) {
      const [, name, version] = archive.exec(line) ?? []
      if (name === undefined || version === undefined) continue
      const key = name.toLowerCase().replaceAll('_', '-')
      if (packages.has(key)) continue
      const ecosystem = /-\s*pypi:/.test(line) ? 'pypi' : 'conda'
      packages.set(key, { name: key, specifier: `==${version}`, extras: [], pinned: true, line: index + 1, runtime: true, ecosystem })
    }
    const listed = packages.size > 0 ? [...packages.values()] : listedPackages(text)
    return { facts: { manifest: { kind: 'lock', format: 'pixi.lock', packages: listed, includes: [], manager: 'pixi' } } }
  },
}
