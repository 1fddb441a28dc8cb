import { Minimatch } from 'minimatch'
import { globOf, withoutBraces } from './match-name.ts'
import { holds, type Segment, segmentOf } from './match-segments.ts'

interface Entry<Claim> {
  /** `segments` are those of the path, the last of them its file name. */
  fits(path: string, segments: readonly string[]): boolean
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
      const segments = path.split('/')
      const name = segments.at(-1) ?? ''
      const candidates = [...(byName.get(name) ?? []), ...(byEnding.get(endingOf(name)) ?? [])]
      for (const folder of new Set(segments.slice(0, -1))) candidates.push(...(byFolder.get(folder) ?? []))
      candidates.push(...others)
      const found = new Set<Claim>()
      for (const { fits, claim } of candidates) if (!found.has(claim) && fits(path, segments)) found.add(claim)
      return [...found]
    },
  }
}

function isPlain(word: string): boolean {
  return !/[*?[\]()!+@]/.test(word)
}

/** A pattern without `/` is held against the file's name. What is no plain glob is left to minimatch, and compiled when it is first asked. */
function fitOf(pattern: string): Entry<unknown>['fits'] {
  const words = pattern.split('/')
  if (/[[\]()\\!#]/.test(pattern)) return otherFit(pattern, words.length === 1)
  if (words.length === 1) {
    const test = globOf(pattern)
    return (_, segments) => test(segments.at(-1) ?? '')
  }
  // `a/**` is what lies below `a`, and not a file of that name.
  const below = [...words, ...(words.at(-1) === '**' ? ['*'] : [])]
  let compiled: Segment[] | undefined
  return (_, segments) => {
    compiled ??= below.map(segmentOf)
    return holds(compiled, segments)
  }
}

function otherFit(pattern: string, nameOnly: boolean): Entry<unknown>['fits'] {
  let glob: Minimatch | undefined
  return (path, segments) => {
    glob ??= new Minimatch(pattern, { dot: true })
    return glob.match(nameOnly ? (segments.at(-1) ?? '') : path)
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
