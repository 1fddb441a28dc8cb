import { Minimatch } from 'minimatch'
import type { Extractor } from './extractor.ts'

const options = { dot: true, nocomment: true, nonegate: true } as const

/**
 * Finds the extractors of a path. Most patterns are a plain name or `*.ending`: those are looked up, so that the cost of a
 * path does not grow with the number of extractors; only the others are matched one by one.
 */
export function dispatcher(extractors: readonly Extractor[]): (path: string) => Extractor[] {
  const byName = new Map<string, Extractor[]>()
  const byEnding = new Map<string, Extractor[]>()
  const others: { pattern: Minimatch; wholePath: boolean; extractor: Extractor }[] = []
  for (const extractor of extractors) {
    for (const glob of extractor.files) {
      if (/^[\w.-]+$/.test(glob)) add(byName, glob, extractor)
      else if (/^\*\.\w+$/.test(glob)) add(byEnding, glob.slice(2), extractor)
      else others.push({ pattern: new Minimatch(glob, options), wholePath: glob.includes('/'), extractor })
    }
  }
  return (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const ending = name.slice(name.lastIndexOf('.') + 1)
    const found = new Set([...(byName.get(name) ?? []), ...(ending === name ? [] : (byEnding.get(ending) ?? []))])
    for (const { pattern, wholePath, extractor } of others) if (pattern.match(wholePath ? path : name)) found.add(extractor)
    return [...found]
  }
}

function add(index: Map<string, Extractor[]>, key: string, extractor: Extractor): void {
  const list = index.get(key)
  if (list) list.push(extractor)
  else index.set(key, [extractor])
}
