import { isObject, readJson } from '../languages/json.ts'
import type { ManifestFile, Package } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** Lock files of npm (`package-lock.json`), yarn, pnpm and bun. Only npm's lists packages here: of the others it counts that they exist. */
export const npmLock: Extractor = {
  id: 'npm-lock',
  files: ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'],
  affects: ['dependencies'],
  maxBytes: 20_000_000,
  extract({ path, text }) {
    const format = path.slice(path.lastIndexOf('/') + 1)
    const manifest: ManifestFile = { kind: 'lock', format, packages: [], includes: [], manager: 'npm' }
    if (!format.endsWith('.json')) return { facts: { manifest } }
    const { value, problem, find } = readJson(text)
    if (!value) return { facts: {}, problems: problem ? [problem] : [] }
    return { facts: { manifest: { ...manifest, packages: lockedPackages(value, find) } } }
  },
}

/** Version 1 nests packages below `dependencies`, later versions list them by folder; a workspace's own are links there, without a version. */
function lockedPackages(root: Record<string, unknown>, find: (key: string) => number): Package[] {
  const [listed, prefix] = isObject(root['packages']) ? [root['packages'], 'node_modules/'] : [root['dependencies'], '']
  return Object.entries(isObject(listed) ? listed : {}).flatMap(([key, value]): Package[] => {
    if (!key.startsWith(prefix) || !isObject(value)) return []
    const version = value['link'] === true ? '' : value['version']
    if (typeof version !== 'string') return []
    const name = key.slice(prefix.length).toLowerCase()
    return [{ name, specifier: version, extras: [], pinned: true, line: find(key), runtime: true, ecosystem: 'npm' }]
  })
}
