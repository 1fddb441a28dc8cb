import { pixiPackages, pixiVersion } from '../languages/pixi.ts'
import { readToml, valueAt } from '../languages/toml.ts'
import type { Extractor } from './extractor.ts'

/** `pixi.toml`. */
export const pixi: Extractor = {
  id: 'pixi',
  files: ['pixi.toml'],
  affects: ['dependencies', 'tools'],
  maxBytes: 500_000,
  extract({ text }) {
    const document = readToml(text)
    if (!document.value) return { facts: {}, problems: document.problem ? [document.problem] : [] }
    const packages = pixiPackages(document, document.value)
    const specifier = pixiVersion(valueAt(document.value, 'dependencies', 'python'))
    const python = specifier === '' ? undefined : { specifier, line: document.lineOf('dependencies', 'python') }
    return {
      facts: { manifest: { kind: 'manifest', format: 'pixi.toml', packages, includes: [], manager: 'pixi', ...(python && { python }) } },
    }
  },
}
