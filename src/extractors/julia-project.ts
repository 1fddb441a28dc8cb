import { readToml } from '../languages/toml.ts'
import type { Package } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** `Project.toml` of Julia; versions stand in `[compat]`, where a bare one means "compatible with". */
export const juliaProject: Extractor = {
  id: 'julia-project',
  files: ['{Project,JuliaProject}.toml'],
  wants: (text) => /^\[deps\]|^uuid\s*=/m.test(text),
  affects: ['dependencies'],
  maxBytes: 200_000,
  extract({ text }) {
    const document = readToml(text)
    if (!document.value) return { facts: {}, problems: document.problem ? [document.problem] : [] }
    const written = Object.entries(document.value['compat'] ?? {})
    const compatible = new Map(written.flatMap(([name, version]) => (typeof version === 'string' ? [[name, version] as const] : [])))
    const packages = Object.keys(document.value['deps'] ?? {}).map((name): Package => {
      const specifier = compatible.get(name) ?? ''
      const pinned = specifier.startsWith('=')
      return {
        name: name.toLowerCase(),
        specifier,
        extras: [],
        pinned,
        line: document.lineOf('deps', name),
        runtime: true,
        ecosystem: 'julia',
      }
    })
    const name = document.value['name']
    const build = typeof name === 'string' ? { backend: 'Pkg', name, line: document.lineOf('name'), scripts: [] } : undefined
    return { facts: { manifest: { kind: 'manifest', format: 'Project.toml', packages, includes: [], ...(build && { build }) } } }
  },
}
