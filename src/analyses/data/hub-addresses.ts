import { literalBehind } from '../../graph/constants.ts'
import type { CallGraph } from '../../graph/reach.ts'
import type { Value } from '../../model/file-facts.ts'
import type { RoleMatch } from '../../tools/recognise.ts'

/** What an address on a hub says: whose data or model it is, and at which revision; `…` stands for what is not known. */
export interface HubAddress {
  id: string
  kind: 'dataset' | 'model'
  revision?: string
  /** Up to the revision, which it lacks. */
  address: string
}

/** What the arguments of a call address on a hub, each once: `hf://datasets/owner/name@revision/file`, also within a query. */
export function addressesIn({ arguments: given = [], evidence: { path } }: RoleMatch, graph: CallGraph): HubAddress[] {
  const texts = given.flatMap(({ value }) => partsOf(value)).map((value) => literalBehind(graph, path, value) ?? value.address)
  const found = texts.flatMap((text) => (typeof text === 'string' ? [...text.matchAll(onHub)] : []))
  return [...new Map(found.map((match) => [match[0], addressOf(match)])).values()]
}

function addressOf([, dataset = '', id = '', asked]: RegExpExecArray): HubAddress {
  // What follows the scheme as a whole may hold a revision.
  const revision = asked ?? (id === gap ? gap : undefined)
  return { id, kind: dataset === '' ? 'model' : 'dataset', address: `hf://${dataset}${id}`, ...(revision !== undefined && { revision }) }
}

/** Whether a place lies on a hub, by its address. */
export function isOnHub(place: string): boolean {
  return /^hf:\/\/(?!spaces\/|buckets\/)/.test(place)
}

function partsOf(value: Value): Value[] {
  const { items = [], entries = [] } = value
  const parts = [...items, ...entries.map((entry) => entry.value)]
  return parts.length > 0 ? parts.slice(0, mostParts) : [value]
}

const mostParts = 50
const gap = '…'
const onHub =
  /\bhf:\/\/(?!spaces\/|buckets\/)(datasets\/)?([\w.-]{1,100}\/[\w.…-]{1,100}|…(?:\/…|(?=@|\/[\w.-])|$))(?:@([^\s/'"@]{1,100}))?(?=[\s/'"]|$)/g
