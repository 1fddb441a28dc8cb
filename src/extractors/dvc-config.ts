import { iniEntry, readIni } from '../languages/ini.ts'
import type { DvcRemote } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

const schemes: ReadonlyMap<string, DvcRemote['kind']> = new Map(
  Object.entries<DvcRemote['kind']>({
    s3: 's3',
    gs: 'gs',
    azure: 'azure',
    ssh: 'ssh',
    http: 'http',
    https: 'http',
    gdrive: 'gdrive',
    hdfs: 'hdfs',
    webhdfs: 'hdfs',
    webdav: 'webdav',
    webdavs: 'webdav',
    oss: 'oss',
  }),
)

/** `.dvc/config`: the remotes that everybody who clones shares. `.dvc/config.local` is one machine's and not read. */
export const dvcConfig: Extractor = {
  id: 'dvc-config',
  files: ['**/.dvc/config', '.dvc/config'],
  affects: ['data', 'data.dvc', 'tools'],
  maxBytes: 100_000,
  extract({ text }) {
    const sections = readIni(text)
    const main = iniEntry(sections, 'core', 'remote')?.value
    const remotes = sections.flatMap(({ name, line, entries }): DvcRemote[] => {
      const remote = /^'?remote\s+"([^"]+)"'?$/.exec(name)?.[1]
      const url = entries.find(({ key }) => key === 'url')
      if (remote === undefined) return []
      const endpoint = entries.find(({ key }) => key === 'endpointurl')?.value
      const place = { name: remote, url: url?.value ?? '', line: url?.line ?? line, ...(endpoint !== undefined && { endpoint }) }
      return [{ ...place, kind: 'unknown', default: remote === main }]
    })
    const urls = new Map(remotes.map(({ name, url }) => [name, url]))
    return { facts: { dvc: { kind: 'config', remotes: remotes.map((remote) => ({ ...remote, kind: kindOf(remote.url, urls) })) } } }
  },
}

/** A remote can stand on another one: `remote://storage/folder`. */
function kindOf(url: string, urls: ReadonlyMap<string, string>, depth = 0): DvcRemote['kind'] {
  const [, scheme, host] = /^([a-z0-9+]+):\/\/([^/]*)/i.exec(url) ?? []
  if (scheme === undefined) return url === '' ? 'unknown' : 'local'
  const base = scheme === 'remote' && depth < 5 ? urls.get(host ?? '') : undefined
  return base === undefined ? (schemes.get(scheme.toLowerCase()) ?? 'unknown') : kindOf(base, urls, depth + 1)
}
