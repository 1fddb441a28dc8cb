import { isExactVersion, normalisePackage } from '../languages/requirements.ts'
import { isTable, readToml } from '../languages/toml.ts'
import type { Package } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** `Pipfile` of Pipenv. */
export const pipfile: Extractor = {
  id: 'pipfile',
  files: ['Pipfile'],
  affects: ['dependencies', 'tools'],
  maxBytes: 500_000,
  extract({ text }) {
    const document = readToml(text)
    if (!document.value) return { facts: {}, problems: document.problem ? [document.problem] : [] }
    const packages = ['packages', 'dev-packages'].flatMap((section) =>
      Object.entries(document.value?.[section] ?? {}).map(([name, value]): Package => {
        const specifier = versionOf(value)
        const runtime = section === 'packages'
        const line = document.lineOf(section, name)
        const pinned = isExactVersion(specifier) || isFixedSource(value)
        return { name: normalisePackage(name), specifier, extras: [], pinned, line, runtime, ecosystem: 'pypi' }
      }),
    )
    const requires = Object.entries(document.value['requires'] ?? {}).find(([key]) => /^python(?:_full)?_version$/.test(key))
    const python = typeof requires?.[1] === 'string' && { specifier: `==${requires[1]}`, line: document.lineOf('requires', requires[0]) }
    return {
      facts: { manifest: { kind: 'manifest', format: 'Pipfile', packages, includes: [], manager: 'pipenv', ...(python && { python }) } },
    }
  },
}

function versionOf(value: unknown): string {
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : value
  return typeof version === 'string' && version !== '*' ? version : ''
}

/** Whether it comes from a commit, or lies in the repository. */
function isFixedSource(value: unknown): boolean {
  if (!isTable(value)) return false
  return typeof value['path'] === 'string' || (typeof value['ref'] === 'string' && /^[0-9a-f]{40}$/.test(value['ref']))
}
