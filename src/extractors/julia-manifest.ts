import type { Package } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** `Manifest.toml` of Julia: every package with its version. */
export const juliaManifest: Extractor = {
  id: 'julia-manifest',
  files: ['{Manifest,JuliaManifest}.toml'],
  wants: (text) => /^julia_version|machine-generated/m.test(text),
  affects: ['dependencies'],
  maxBytes: 2_000_000,
  extract({ text }) {
    const packages: Package[] = []
    for (const [index, line] of text.split('\n').entries()) {
      const name = /^\[\[(?:deps\.)?(\w+)\]\]/.exec(line)?.[1]
      if (name !== undefined) {
        packages.push({
          name: name.toLowerCase(),
          specifier: '',
          extras: [],
          pinned: true,
          line: index + 1,
          runtime: true,
          ecosystem: 'julia',
        })
        continue
      }
      const version = /^version\s*=\s*"([^"]+)"/.exec(line)?.[1]
      const last = packages.at(-1)
      if (version !== undefined && last?.specifier === '') last.specifier = version
    }
    return { facts: { manifest: { kind: 'lock', format: 'Manifest.toml', packages, includes: [] } } }
  },
}
