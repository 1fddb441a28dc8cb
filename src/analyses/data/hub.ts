import { literalBehind } from '../../graph/constants.ts'
import { grouped } from '../../graph/grouped.ts'
import type { CallGraph, Scope } from '../../graph/reach.ts'
import { remembered } from '../../graph/remembered.ts'
import type { Project } from '../../model/facts.ts'
import type { Value } from '../../model/file-facts.ts'
import { type Evidence, formatLocation, locationOf } from '../../model/location.ts'
import { argumentOf } from '../../tools/match-arguments.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import { givingTo } from '../given.ts'
import { addressesIn, isOnHub } from './hub-addresses.ts'

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
  const loading = roles.filter(({ role }) => role.role === 'reads-data' || role.role === 'loads-model')
  const byId = loading
    .filter(({ role }) => role.format === 'hub')
    .flatMap((match) =>
      askedFor(graph, match).flatMap(({ path, place, named, revision: value }): HubUse[] => {
        const id = literalBehind(graph, path, named)
        if (typeof id !== 'string' || isOnHub(id) || !isHubId(id) || isWritten(id, path, named?.literal !== undefined)) return []
        const asked = literalBehind(graph, path, value)
        const [name = id, tag] = id.split(/[:@]/)
        const revision = typeof asked === 'string' ? asked : tag
        const kind = match.role.role === 'reads-data' ? 'dataset' : 'model'
        const isOpen = value === undefined ? match.arguments?.some((argument) => argument.name === '**') : value.literal !== null
        const pinned = revision === undefined ? (isOpen ? 'unknown' : 'no') : isFixed(revision) ? 'yes' : 'no'
        const evidence = place === match.evidence ? undefined : [place, match.evidence].map(locationOf)
        return [
          { ...locationOf(place), id: name, kind, ...(revision !== undefined && { revision }), pinned, ...(evidence && { evidence }) },
        ]
      }),
    )
  return [...byId, ...loading.flatMap((match) => addressed(match, graph))]
}

/** What a call names by its address; of one that is not known as a whole, what may be fixed. */
function addressed(match: RoleMatch, graph: CallGraph): HubUse[] {
  return addressesIn(match, graph).flatMap((found): HubUse[] => {
    const { id, kind, revision, address } = found
    const isOpen = revision?.includes('…') === true
    if (revision === undefined && id.includes('…')) return []
    const pinned = isOpen ? 'unknown' : revision !== undefined && isFixed(revision) ? 'yes' : 'no'
    return [{ ...locationOf(match.evidence), id, kind, ...(revision !== undefined && !isOpen && { revision }), pinned, address }]
  })
}

/** What a hub is asked for, in the place where that is written. */
interface Asked extends Scope {
  place: Evidence
  /** What the call that loads names it by. */
  argument: string
  named: Value | undefined
  revision: Value | undefined
}

/** Functions that may stand between the name and what loads it. */
const mostWrappers = 3

/** What a call asks for: what is handed to the function around it, where that hands it on. */
function askedFor(graph: CallGraph, { role, evidence, within = '', arguments: given = [] }: RoleMatch): Asked[] {
  const key = role.argument ?? '0'
  const [named, revision] = [argumentOf(given, key), argumentOf(given, 'revision')]
  let asked: Asked[] = [{ path: evidence.path, within, place: evidence, argument: key.split('|', 1)[0] ?? key, named, revision }]
  for (let left = mostWrappers; left > 0; left--) {
    const further = asked.flatMap((one) => handedTo(graph, one) ?? [one])
    if (further.length === asked.length && further.every((one, index) => one === asked[index])) break
    asked = further.slice(0, mostAsked)
  }
  return asked
}

const mostAsked = 50

/** What is asked for as callers say it; undefined where it is known already, or nobody says anything of it. */
function handedTo(graph: CallGraph, asked: Asked): Asked[] | undefined {
  const { path, argument, named, revision } = asked
  if (named === undefined || typeof literalBehind(graph, path, named) === 'string') return undefined
  const handed = givingTo(graph, asked).flatMap(({ path: from, call, given }): Asked[] => {
    const name = given(named, argument)
    const place = { path: from, line: call.line, ...(call.cell !== undefined && { cell: call.cell }) }
    const at = { path: from, within: call.within ?? '', place, argument }
    return name === undefined || name === named ? [] : [{ ...at, named: name, revision: revision && given(revision, 'revision') }]
  })
  return handed.length > 0 ? handed : undefined
}

/** What is loaded where the project reads, in the order of the reads, and then the rest. */
export function inOrderOfReads(uses: readonly HubUse[], reads: Project['data']['reads']): HubUse[] {
  const order = new Map(reads.map((read, index) => [formatLocation(read), index]))
  const indexOf = (use: HubUse) => Math.min(...(use.evidence ?? [use]).map((place) => order.get(formatLocation(place)) ?? reads.length))
  return [...uses].sort((a, b) => indexOf(a) - indexOf(b))
}

/** Whether a read is of a data set of a hub, at a revision that is fixed, or not, or cannot be read. */
export function isOnHubAt(pinned: HubUse['pinned'], uses: readonly HubUse[], read: Project['data']['reads'][number] | undefined): boolean {
  const isThere = (place: Evidence) => place.path === read?.path && place.line === read?.line && place.cell === read?.cell
  return uses.some((use) => use.pinned === pinned && use.kind === 'dataset' && (use.evidence ?? [use]).some(isThere))
}

/** Each data set and model once for each way in which it is asked for, at the first of its places; what is only shown stands apart. */
export function oncePerUse(uses: readonly HubUse[], isShown: (path: string) => boolean): HubUse[] {
  const alike = grouped(uses, ({ path, id, kind, revision, pinned }) => [kind, id, revision, pinned, isShown(path)].join('\n'))
  return [...alike.values()].flatMap(([first, ...more]) => {
    if (!first) return []
    return more.length === 0 ? [first] : [{ ...first, evidence: placesOf([first, ...more]) }]
  })
}

/** Where they are asked for and loaded, each place once. */
function placesOf(uses: readonly HubUse[]): Evidence[] {
  const places = uses.flatMap((use) => use.evidence ?? [locationOf(use)])
  return [...new Map(places.map((place) => [formatLocation(place), place])).values()]
}

/** Whether a call is given an address on a hub, or what may be a name there where it can load by one: no file, folder or format of files. */
export function mayAskHub({ role }: RoleMatch, target: string): boolean {
  return isOnHub(target) || (role.format === 'hub' && isHubId(target.replace(/…$/, '_')))
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
