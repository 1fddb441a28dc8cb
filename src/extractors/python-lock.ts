import { normalisePackage } from '../languages/requirements.ts'
import type { Package } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

const formats = [
  { format: 'uv.lock', name: /(?:^|\/)uv\.lock$/, manager: 'uv' },
  { format: 'poetry.lock', name: /(?:^|\/)poetry\.lock$/, manager: 'poetry' },
  { format: 'pdm.lock', name: /(?:^|\/)pdm\.lock$/, manager: 'pdm' },
  { format: 'pylock.toml', name: /(?:^|\/)pylock(?:\.[^/]+)?\.toml$/, manager: undefined },
]

/** Lock files of uv, Poetry, PDM and PEP 751. All are written by machines, a key a line, so they are read by lines: they are long. */
export const pythonLock: Extractor = {
  id: 'python-lock',
  files: ['{uv,poetry,pdm}.lock', 'pylock.toml', 'pylock.*.toml'],
  affects: ['dependencies'],
  maxBytes: 20_000_000,
  extract({ path, text }) {
    const { format, manager } = formats.find((one) => one.name.test(path)) ?? { format: 'pylock.toml', manager: undefined }
    const packages = readPackages(text)
    return { facts: { manifest: { kind: 'lock', format, packages, includes: [], ...(manager && { manager }) } } }
  },
}

/** A package of one's own whose version is worked out when it is built has none here. */
function readPackages(text: string): Package[] {
  const packages: Package[] = []
  let last: Package | undefined
  let inside = false
  for (const [index, line] of text.split('\n').entries()) {
    if (line.startsWith('[')) {
      inside = /^\[\[packages?\]\]/.test(line)
      last = undefined
      continue
    }
    if (!inside) continue
    const [, key, value = ''] = /^(name|version)\s*=\s*["']([^"']+)["']/.exec(line) ?? []
    if (key === 'name' && !last) {
      last = { name: normalisePackage(value), specifier: '', extras: [], pinned: true, line: index + 1, runtime: true, ecosystem: 'pypi' }
      packages.push(last)
    }
    if (key === 'version' && last) last.specifier = `==${value}`
  }
  return packages
}
