import { literalBehind } from '../../graph/constants.ts'
import { grouped } from '../../graph/grouped.ts'
import type { CallGraph } from '../../graph/reach.ts'
import { remembered } from '../../graph/remembered.ts'
import type { Project } from '../../model/facts.ts'
import { locationOf } from '../../model/location.ts'
import { argumentOf } from '../../tools/match-arguments.ts'
import type { RoleMatch } from '../../tools/recognise.ts'

type HubUse = Project['data']['hub'][number]

/** Data sets and models that calls load from a hub by id, with the revision that they ask for. */
export function hubUses(roles: readonly RoleMatch[], graph: CallGraph): HubUse[] {
  const writtenBy = remembered((path: string) => writtenIn(path, graph))
  let anywhere: ReadonlySet<unknown> | undefined
  const isWritten = (id: string, path: string, isHere: boolean) => {
    if (isHere) return writtenBy(path).has(id)
    anywhere ??= new Set([...graph.modules.keys()].flatMap((one) => [...writtenBy(one)]))
    return anywhere.has(id)
  }
  return roles.flatMap(({ role, evidence, arguments: given = [] }): HubUse[] => {
    if (role.format !== 'hub' || (role.role !== 'reads-data' && role.role !== 'loads-model')) return []
    const named = argumentOf(given, role.argument ?? '0')
    const id = literalBehind(graph, evidence.path, named)
    if (typeof id !== 'string' || !isHubId(id) || isWritten(id, evidence.path, named?.literal !== undefined)) return []
    const value = argumentOf(given, 'revision')
    const asked = literalBehind(graph, evidence.path, value)
    const [name = id, tag] = id.split(/[:@]/)
    const revision = typeof asked === 'string' ? asked : tag
    const kind = role.role === 'reads-data' ? 'dataset' : 'model'
    const isOpen = value === undefined ? given.some((argument) => argument.name === '**') : value.literal !== null
    const pinned = revision === undefined ? (isOpen ? 'unknown' : 'no') : isFixed(revision) ? 'yes' : 'no'
    return [{ ...locationOf(evidence), id: name, kind, ...(revision !== undefined && { revision }), pinned }]
  })
}

/** What is loaded where the project reads, in the order of the reads, and then the rest. */
export function inOrderOfReads(uses: readonly HubUse[], reads: Project['data']['reads']): HubUse[] {
  const order = new Map(reads.map((read, index) => [placeKey(read), index]))
  const indexOf = (use: HubUse) => order.get(placeKey(use)) ?? reads.length
  return [...uses].sort((a, b) => indexOf(a) - indexOf(b))
}

function placeKey({ path, line, cell }: Pick<HubUse, 'path' | 'line' | 'cell'>): string {
  return `${path}\n${cell}\n${line}`
}

/** Each data set and model once for each way in which it is asked for, at the first of its places; what is only shown stands apart. */
export function oncePerUse(uses: readonly HubUse[], isShown: (path: string) => boolean): HubUse[] {
  const alike = grouped(uses, ({ path, id, kind, revision, pinned }) => [kind, id, revision, pinned, isShown(path)].join('\n'))
  return [...alike.values()].flatMap(([first, ...more]) => {
    if (!first) return []
    return more.length === 0 ? [first] : [{ ...first, evidence: [first, ...more].map(locationOf) }]
  })
}

/** Whether a call that can load from a hub is given what may be a name there, and no file, folder or format of files. */
export function mayAskHub({ role }: RoleMatch, target: string): boolean {
  return role.format === 'hub' && isHubId(target.replace(/…$/, '_'))
}

/** Names under which a file saves something: they are folders, whatever they look like. */
function writtenIn(path: string, graph: CallGraph): ReadonlySet<unknown> {
  const { assignments = [], calls = [] } = graph.modules.get(path) ?? {}
  const kept = assignments.filter(({ target }) => output.test(target))
  const given = calls.flatMap(({ name, arguments: all }) => (saving.test(name) ? all : all.filter((one) => output.test(one.name ?? ''))))
  return new Set([...kept, ...given].map(({ value }) => literalBehind(graph, path, value)))
}

const saving = /\.save(?:_pretrained|_model|_to_disk)?$/
const output = /(?:^|[._])(?:output|save|checkpoint|ckpt|merged|logging)_?(?:dir|path|folder|directory)?$/i

/** `owner/name` or a bare name: neither a path of the file system nor a URL, and no file's ending. */
function isHubId(id: string): boolean {
  return (
    /^[\w.-]+(?:\/[\w.-]+)?(?:[:@][\w./-]+)?$/.test(id) &&
    !/^\.|\.(?:json|csv|pt|pth|bin|parquet|txt|onnx|safetensors)$/.test(id) &&
    !reader.test(id) &&
    !folder.test(id)
  )
}

/** Names that `load_dataset` takes for a format of local files. */
const reader = /^(?:csv|json|text|parquet|arrow|pandas|xml|imagefolder|audiofolder|videofolder|webdataset|sql)$/

/** Names that people give to folders of their own, and nobody on a hub has: `output/llama`, `saved_model`, `my-best-model`. */
const folder =
  /^(?:\w*_)?(?:models?|outputs?|results?|checkpoints?|ckpts?|artifacts?|weights|runs|logs|tmp|data)\/|^(?:[\w.-]*[_-])?(?:models?|outputs?|results?|checkpoints?|ckpts?|artifacts?|weights)$/i

/** A commit, or a tag that names a version; a branch moves. */
function isFixed(revision: string): boolean {
  return /^[0-9a-f]{40}$/.test(revision) || /^v?\d+(?:\.\d+)+/.test(revision)
}
