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
  const glob = new Minimatch(anchored ? bare : `**/${bare}`, { dot: true, nocomment: true, nonegate: true, nobrace: true, noext: true })
  const above = folder === '' ? '' : `${folder}/`
  return {
    negated,
    matches(path, isFolder = true) {
      if (bare === '' || (foldersOnly && !isFolder) || !path.startsWith(above)) return false
      return glob.match(path.slice(above.length))
    },
  }
}

/** A path and the folders above it, from the outermost on. */
export function pathAndParents(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
