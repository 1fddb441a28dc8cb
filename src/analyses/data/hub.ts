import { remembered } from '../../graph/remembered.ts'
import type { Project } from '../../model/facts.ts'
import type { FileFacts } from '../../model/file-facts.ts'
import { argumentOf } from '../../tools/match-arguments.ts'
import type { RoleMatch } from '../../tools/recognise.ts'

type HubUse = Project['data']['hub'][number]

/** Data sets and models that calls load from a hub by id, with the revision that they ask for. */
export function hubUses(roles: readonly RoleMatch[], facts: ReadonlyMap<string, FileFacts>): HubUse[] {
  const written = remembered((path: string) => writtenIn(facts.get(path)))
  return roles.flatMap(({ role, evidence, arguments: given = [] }): HubUse[] => {
    if (role.format !== 'hub' || (role.role !== 'reads-data' && role.role !== 'loads-model')) return []
    const id = argumentOf(given, role.argument ?? '0')?.literal
    if (typeof id !== 'string' || !isHubId(id) || written(evidence.path).has(id)) return []
    const { says: _, ...place } = evidence
    const value = argumentOf(given, 'revision')
    const [name = id, tag] = id.split(/[:@]/)
    const revision = typeof value?.literal === 'string' ? value.literal : tag
    const kind = role.role === 'reads-data' ? 'dataset' : 'model'
    const pinned =
      revision === undefined ? (value === undefined || value.literal === null ? 'no' : 'unknown') : isFixed(revision) ? 'yes' : 'no'
    return [{ ...place, id: name, kind, ...(revision !== undefined && { revision }), pinned }]
  })
}

/** Names under which the file itself saves something: they are folders, whatever they look like. */
function writtenIn(file: FileFacts | undefined): ReadonlySet<unknown> {
  const { assignments = [], calls = [] } = file?.python ?? {}
  const kept = assignments.filter(({ target }) => output.test(target))
  const given = calls.flatMap(({ name, arguments: all }) => (saving.test(name) ? all : all.filter((one) => output.test(one.name ?? ''))))
  return new Set([...kept, ...given].map(({ value }) => value.literal))
}

const saving = /\.save(?:_pretrained|_model|_to_disk)?$/
const output = /(?:^|[._])(?:output|save|checkpoint|ckpt|merged|logging)_?(?:dir|path|folder|directory)?$/i

/** `owner/name` or a bare name: neither a path of the file system nor a URL, and no file's ending. */
function isHubId(id: string): boolean {
  return (
    /^[\w.-]+(?:\/[\w.-]+)?(?:[:@][\w./-]+)?$/.test(id) &&
    !/^\.|\.(?:json|csv|pt|pth|bin|parquet|txt|onnx|safetensors)$/.test(id) &&
    !reader.test(id)
  )
}

/** Names that `load_dataset` takes for a format of local files. */
const reader = /^(?:csv|json|text|parquet|arrow|pandas|xml|imagefolder|audiofolder|videofolder|webdataset|sql)$/

/** A commit, or a tag that names a version; a branch moves. */
function isFixed(revision: string): boolean {
  return /^[0-9a-f]{40}$/.test(revision) || /^v?\d+(?:\.\d+)+/.test(revision)
}
