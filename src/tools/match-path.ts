import { Minimatch } from 'minimatch'
import { withoutBraces } from './match-name.ts'

interface Entry<Claim> {
  fits(path: string, name: string): boolean
  claim: Claim
}

/** Which records a path belongs to. */
export interface PathIndex<Claim> {
  find(path: string): Claim[]
}

/**
 * Compiles `[glob, claim]` pairs. A path is first looked up by its file name, its ending and its folders, so that few globs
 * are tried.
 */
export function pathIndex<Claim>(patterns: Iterable<readonly [string, Claim]>): PathIndex<Claim> {
  const byName = new Map<string, Entry<Claim>[]>()
  const byEnding = new Map<string, Entry<Claim>[]>()
  const byFolder = new Map<string, Entry<Claim>[]>()
  const others: Entry<Claim>[] = []
  for (const [written, claim] of patterns) {
    for (const pattern of withoutBraces(written)) {
      const entry = { fits: fitOf(pattern), claim }
      const folders = pattern.split('/')
      const name = folders.pop() ?? ''
      const ending = /^[^.]*\*[^.]*(\.[^.]+)$/.exec(name)?.[1]
      const folder = folders.find((word) => word !== '' && isPlain(word))
      if (isPlain(name)) add(byName, name, entry)
      else if (ending && isPlain(ending)) add(byEnding, ending, entry)
      else if (folder) add(byFolder, folder, entry)
      else others.push(entry)
    }
  }
  return {
    find(path) {
      const folders = path.split('/')
      const name = folders.pop() ?? ''
      const placed = [...new Set(folders)].flatMap((folder) => byFolder.get(folder) ?? [])
      const candidates = [...(byName.get(name) ?? []), ...(byEnding.get(endingOf(name)) ?? []), ...placed, ...others]
      return [...new Set(candidates.filter(({ fits }) => fits(path, name)).map(({ claim }) => claim))]
    },
  }
}

function isPlain(word: string): boolean {
  return !/[*?[\]()!+@]/.test(word)
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
