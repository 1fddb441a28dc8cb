import type { Package } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** `conda-lock.yml`, read by lines: it lists every package once a platform and is long. */
export const condaLock: Extractor = {
  id: 'conda-lock',
  files: ['*conda-lock.{yml,yaml}'],
  affects: ['dependencies'],
  maxBytes: 20_000_000,
  extract({ text }) {
    const packages = new Map<string, Package>()
    const lines = text.split('\n')
    for (const [index, line] of lines.entries()) {
      const name = /^\s*-\s*name:\s*["']?([\w.-]+)/.exec(line)?.[1]
      const version = /^\s+version:\s*["']?([^"'\s]+)/.exec(lines[index + 1] ?? '')?.[1]
      if (name === undefined || version === undefined || packages.has(name)) continue
      const ecosystem = /^\s+manager:\s*pip/.test(lines[index + 2] ?? '') ? 'pypi' : 'conda'
      packages.set(name, { name, specifier: `==${version}`, extras: [], pinned: true, line: index + 1, runtime: true, ecosystem })
    }
    return {
      facts: { manifest: { kind: 'lock', format: 'conda-lock.yml', packages: [...packages.values()], includes: [], manager: 'conda' } },
    }
  },
}
