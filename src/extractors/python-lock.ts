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

function readPackages(text: string): Package[] {
  const packages: Package[] = []
  let name: { text: string; line: number } | undefined
  let inside = false
  for (const [index, line] of text.split('\n').entries()) {
    if (line.startsWith('[')) {
      inside = /^\[\[packages?\]\]/.test(line)
      name = undefined
      continue
    }
    if (!inside) continue
    const [, key, value = ''] = /^(name|version)\s*=\s*["']([^"']+)["']/.exec(line) ?? []
    if (key === 'name') name = { text: normalisePackage(value), line: index + 1 }
    if (key !== 'version' || !name) continue
    const { text: packageName, line: start } = name
    packages.push({ name: packageName, specifier: `==${value}`, extras: [], pinned: true, line: start, runtime: true, ecosystem: 'pypi' })
  }
  return packages
}
