import { Minimatch } from 'minimatch'

/** A line of `.gitignore`, `.gitattributes` or CODEOWNERS, compiled. */
export interface GitPattern {
  /** The line takes back what an earlier one said: `!keep.csv`. */
  negated: boolean
  /** Whether it names the path itself; `isFolder` is taken as true where it isn't known. */
  matches(path: string, isFolder?: boolean): boolean
}

/** Compiles a pattern that stands in a folder (empty for the root). A `/` before its end anchors it there, as git has it. */
export function gitPattern(line: string, folder = ''): GitPattern {
  const negated = line.startsWith('!')
  const pattern = line.replace(/^!/, '').replace(/^\\([!#])/, '$1')
  const foldersOnly = pattern.endsWith('/')
  const bare = pattern.replace(/^\/|\/$/g, '')
  const anchored = pattern.startsWith('/') || bare.includes('/')
  const matchesBelow = matcherOf(bare, anchored)
  const above = folder === '' ? '' : `${folder}/`
  return {
    negated,
    matches(path, isFolder = true) {
      if (bare === '' || (foldersOnly && !isFolder) || !path.startsWith(above)) return false
      return matchesBelow(path.slice(above.length))
    },
  }
}

/** Most patterns are a plain path, a plain name or an ending: those need no glob, and a repository can have a thousand. */
function matcherOf(pattern: string, anchored: boolean): (path: string) => boolean {
  const plain = !/[*?[\\]/.test(pattern)
  if (plain && anchored) return (path) => path === pattern
  if (plain) return (path) => path === pattern || path.endsWith(`/${pattern}`)
  const ending = /^\*(\.[\w.-]+)$/.exec(pattern)?.[1]
  if (ending && !anchored) return (path) => path.endsWith(ending)
  const glob = new Minimatch(anchored ? pattern : `**/${pattern}`, {
    dot: true,
    nocomment: true,
    nonegate: true,
    nobrace: true,
    noext: true,
  })
  const start = anchored ? (/^[^*?[\\]*/.exec(pattern)?.[0] ?? '') : ''
  return (path) => path.startsWith(start) && glob.match(path)
}

/** A path and the folders above it, from the outermost on. */
export function pathAndParents(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
