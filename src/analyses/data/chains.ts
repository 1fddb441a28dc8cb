import type { RoleMatch } from '../../tools/recognise.ts'
import { placeOf } from '../target.ts'

/** What is read at one place, by one call or by a chain of them that each say something of it. */
export interface ReadChain {
  /** The last call, which reads. */
  match: RoleMatch
  /** What the calls name, in their order; undefined where they work it out. */
  target?: string
  isQuery: boolean
}

/** Matches as reads: `read.format("jdbc").option("dbtable", "orders").load()` is one, of what each of its calls names. */
export function readChains(matches: readonly RoleMatch[]): ReadChain[] {
  return chained(onePerPlace(matches)).map(({ last, links }) => {
    const targets = links.flatMap((link) => placeOf(link) ?? [])
    return { match: last, isQuery: links.some(isQuery), ...(targets.length > 0 && { target: targets.join(' ') }) }
  })
}

/** What two records know is read once, and is a query if one of them says so. */
function onePerPlace(matches: readonly RoleMatch[]): RoleMatch[] {
  const found = new Map<string, RoleMatch>()
  for (const match of matches) {
    const { path, line, cell } = match.evidence
    const key = `${path}\n${line}\n${cell}\n${match.name}\n${placeOf(match)}`
    if (!found.has(key) || isQuery(match)) found.set(key, match)
  }
  return [...found.values()]
}

function chained(matches: readonly RoleMatch[]): { last: RoleMatch; links: RoleMatch[] }[] {
  const chains: { last: RoleMatch; links: RoleMatch[] }[] = []
  const open = new Map<string, (typeof chains)[number]>()
  for (const match of matches) {
    const body = `${match.evidence.path}\n${match.within}`
    const chain = open.get(body)
    if (chain && match.name.startsWith(`${chain.last.name}().`)) {
      chain.links.push(match)
      chain.last = match
    } else {
      const begun = { last: match, links: [match] }
      open.set(body, begun)
      chains.push(begun)
    }
  }
  return chains
}

function isQuery({ role }: RoleMatch): boolean {
  return role.format === 'database'
}
