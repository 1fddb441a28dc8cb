import { Minimatch, minimatch } from 'minimatch'
import type { Extractor } from './extractor.ts'

const options = { dot: true, nocomment: true, nonegate: true } as const

interface Glob {
  extractor: Extractor
  /** Characters with which every name that matches begins, and its ending; absent where they may be any. */
  first: string | undefined
  ending: string | undefined
  matches(path: string, name: string): boolean
}

/**
 * Finds the extractors of a path. Most patterns are a plain name or `*.ending`: those are looked up, so that the cost of a
 * path does not grow with the number of extractors; of the others few can match a name that begins and ends as it does.
 */
export function dispatcher(extractors: readonly Extractor[]): (path: string) => Extractor[] {
  const byName = new Map<string, Extractor[]>()
  const byEnding = new Map<string, Extractor[]>()
  const globs: Glob[] = []
  for (const extractor of extractors) {
    for (const glob of extractor.files) {
      if (/^[\w.-]+$/.test(glob)) add(byName, glob, extractor)
      else if (/^\*\.\w+$/.test(glob)) add(byEnding, glob.slice(2), extractor)
      else globs.push(...minimatch.braceExpand(glob).map((pattern) => compile(pattern, extractor)))
    }
  }
  const alike = new Map<string, Glob[]>()
  function candidates(start: string, ending: string): Glob[] {
    const key = `${start}${ending}`
    const known =
      alike.get(key) ??
      globs.filter((glob) => (glob.first ?? start).includes(start) && (glob.ending === undefined || glob.ending === ending))
    alike.set(key, known)
    return known
  }
  return (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const ending = name.slice(name.lastIndexOf('.') + 1)
    const found = new Set([...(byName.get(name) ?? []), ...(ending === name ? [] : (byEnding.get(ending) ?? []))])
    for (const { extractor, matches } of candidates(name.charAt(0), ending)) if (matches(path, name)) found.add(extractor)
    return isCopy(path) ? [...found].filter(({ copies }) => copies) : [...found]
  }
}

function isCopy(path: string): boolean {
  return path.includes('.ipynb_checkpoints/')
}

/** A glob without `/` is held against the file's name. It is compiled when a path first holds its longest plain part. */
function compile(pattern: string, extractor: Extractor): Glob {
  const wholePath = pattern.includes('/')
  const { needle, ...name } = pattern.includes('(') ? anything : plainParts(pattern)
  let glob: Minimatch | undefined
  return {
    ...name,
    extractor,
    matches(path, name) {
      if (!path.includes(needle)) return false
      glob ??= new Minimatch(pattern, options)
      return glob.match(wholePath ? path : name)
    },
  }
}

const anything = { needle: '', first: undefined, ending: undefined }

/** What stands in every path that matches a pattern without groups. */
function plainParts(pattern: string): Pick<Glob, 'first' | 'ending'> & { needle: string } {
  const last = pattern.slice(pattern.lastIndexOf('/') + 1)
  const plain = pattern.replaceAll(/\[[^\]]*\]/g, '*').split(/[^\w.-]+/)
  const [, one, several] = /^(?:([\w.-])|\[(\w+)\])/.exec(last) ?? []
  return {
    needle: plain.reduce((longest, part) => (part.length > longest.length ? part : longest), ''),
    first: one ?? several,
    ending: /\.(\w+)$/.exec(last)?.[1],
  }
}

function add(index: Map<string, Extractor[]>, key: string, extractor: Extractor): void {
  const list = index.get(key)
  if (list) list.push(extractor)
  else index.set(key, [extractor])
}
