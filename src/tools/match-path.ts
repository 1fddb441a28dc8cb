import { Minimatch } from 'minimatch'

interface Entry<Claim> {
  fits(path: string, name: string): boolean
  claim: Claim
}

/** Which records a path belongs to. */
export interface PathIndex<Claim> {
  find(path: string): Claim[]
}

/** Compiles `[glob, claim]` pairs. A path is first looked up by its file name and by its ending, so that few globs are tried. */
export function pathIndex<Claim>(patterns: Iterable<readonly [string, Claim]>): PathIndex<Claim> {
  const byName = new Map<string, Entry<Claim>[]>()
  const byEnding = new Map<string, Entry<Claim>[]>()
  const others: Entry<Claim>[] = []
  for (const [pattern, claim] of patterns) {
    const entry = { fits: fitOf(pattern), claim }
    const last = pattern.slice(pattern.lastIndexOf('/') + 1)
    const ending = /^[^.]*(?:\*[^.]*)(\.[^*?{}[\]()!+@]+)$/.exec(last)?.[1]
    if (!/[*?{}[\]()!+@]/.test(last)) add(byName, last, entry)
    else if (ending && !/[{}[\]()!+@]/.test(last)) add(byEnding, endingOf(ending), entry)
    else others.push(entry)
  }
  return {
    find(path) {
      const name = path.slice(path.lastIndexOf('/') + 1)
      const candidates = [...(byName.get(name) ?? []), ...(byEnding.get(endingOf(name)) ?? []), ...others]
      return candidates.filter(({ fits }) => fits(path, name)).map(({ claim }) => claim)
    },
  }
}

/** A pattern without `/` is held against the file's name. Compiled when it is first asked. */
function fitOf(pattern: string): Entry<unknown>['fits'] {
  let glob: Minimatch | undefined
  const nameOnly = !pattern.includes('/')
  return (path, name) => {
    glob ??= new Minimatch(pattern, { dot: true })
    return glob.match(nameOnly ? name : path)
  }
}

/** The last dot and what follows; the whole name where it has none. */
function endingOf(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('.'), 0))
}

function add<Claim>(map: Map<string, Entry<Claim>[]>, key: string, entry: Entry<Claim>): void {
  const list = map.get(key)
  if (list) list.push(entry)
  else map.set(key, [entry])
}
