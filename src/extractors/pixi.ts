import { isExactCondaVersion } from '../languages/conda.ts'
import { isExactVersion, normalisePackage } from '../languages/requirements.ts'
import { readToml } from '../languages/toml.ts'
import type { Package } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** `pixi.toml`. */
export const pixi: Extractor = {
  id: 'pixi',
  files: ['pixi.toml'],
  affects: ['dependencies', 'tools'],
  maxBytes: 500_000,
  extract({ text }) {
    const document = readToml(text)
    const root = document.value
    if (!root) return { facts: {}, problems: document.problem ? [document.problem] : [] }
    const features = Object.keys(tableOf(root['feature']))
    const tables = [[], ...features.map((feature) => ['feature', feature])].flatMap((above) =>
      ['dependencies', 'pypi-dependencies'].map((key) => [...above, key]),
    )
    const packages = tables.flatMap((path) => {
      const entries = Object.entries(path.reduce<Record<string, unknown>>((from, step) => tableOf(from[step]), root))
      return entries
        .filter(([name]) => name !== 'python')
        .map(([name, value]) => toPackage(path, name, value, document.lineOf(...path, name)))
    })
    const python = versionOf(tableOf(root['dependencies'])['python'])
    return {
      facts: {
        manifest: {
          kind: 'manifest',
          format: 'pixi.toml',
          packages,
          includes: [],
          manager: 'pixi',
          ...(python && { python: { specifier: python, line: document.lineOf('dependencies', 'python') } }),
        },
      },
    }
  },
}

function toPackage(path: readonly string[], name: string, value: unknown, line: number): Package {
  const specifier = versionOf(value)
  const ecosystem = path.at(-1) === 'dependencies' ? 'conda' : 'pypi'
  const pinned = ecosystem === 'conda' ? isExactCondaVersion(specifier) : isExactVersion(specifier)
  const group = path.length > 1 ? path[1] : undefined
  return {
    name: normalisePackage(name),
    specifier,
    extras: [],
    pinned,
    line,
    runtime: group === undefined,
    ecosystem,
    ...(group && { group }),
  }
}

function versionOf(value: unknown): string {
  const version = typeof value === 'string' ? value : tableOf(value)['version']
  return typeof version === 'string' && version !== '*' ? version : ''
}

function tableOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}
