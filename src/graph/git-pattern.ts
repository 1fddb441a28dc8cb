import { Minimatch } from 'minimatch'
import { baseOf } from './path.ts'

/** A line of `.gitignore`, `.gitattributes` or CODEOWNERS, compiled. */
export interface GitPattern {
  /** The line takes back what an earlier one said: `!keep.csv`. */
  negated: boolean
  /** Whether it names the path itself; `isFolder` is taken as true where it isn't known. */
  matches(path: string, isFolder?: boolean): boolean
  /** Of a plain pattern: `/a/b` for a path from the root, `b` for a name in any folder, `*.b` for an ending; absent of any other glob. */
  key?: string
  /** Of any other glob: the outermost of the folders that it writes out, `a` of `/a/b*`. */
  top?: string
}

/** Compiles a pattern that stands in a folder (empty for the root). A `/` before its end anchors it there, as git has it. */
export function gitPattern(line: string, folder = ''): GitPattern {
  const negated = line.startsWith('!')
  const pattern = line.replace(/^!/, '').replace(/^\\([!#])/, '$1')
  const foldersOnly = pattern.endsWith('/')
  const whole = pattern.replace(/^\/|\/$/g, '')
  // In any folder: the same as the name alone.
  const bare = whole.replace(/^(?:\*\*\/)+(?=[^/]+$)/, '')
  const anchored = bare === whole && (pattern.startsWith('/') || bare.includes('/'))
  const matchesBelow = matcherOf(bare, anchored)
  const above = folder === '' ? '' : `${folder}/`
  const key = keyOf(bare, anchored, above)
  const [, top] = /^([^*?[\\/]+)\//.exec(`${above}${anchored ? bare : ''}`) ?? []
  return {
    negated,
    ...(key !== undefined ? { key } : top !== undefined && { top }),
    matches(path, isFolder = true) {
      if (bare === '' || (foldersOnly && !isFolder) || !path.startsWith(above)) return false
      return matchesBelow(path.slice(above.length))
    },
  }
}

/** Most patterns are a plain path, a plain name or an ending: those need no glob, and a repository can have a thousand. */
function matcherOf(pattern: string, anchored: boolean): (path: string) => boolean {
  const plain = isPlain(pattern)
  if (plain && anchored) return (path) => path === pattern
  if (plain) return (path) => path === pattern || path.endsWith(`/${pattern}`)
  if (isEnding(pattern) && !anchored) return (path) => path.endsWith(pattern.slice(1))
  const start = anchored ? (/^[^*?[\\]*/.exec(pattern)?.[0] ?? '') : ''
  let glob: Minimatch | undefined
  return (path) => {
    if (!path.startsWith(start)) return false
    glob ??= new Minimatch(pattern, globOptions)
    return glob.match(anchored ? path : baseOf(path))
  }
}

const globOptions = { dot: true, nocomment: true, nonegate: true, nobrace: true, noext: true }

function keyOf(pattern: string, anchored: boolean, above: string): string | undefined {
  if (isPlain(pattern)) return anchored ? `/${above}${pattern}` : pattern
  return isEnding(pattern) && !anchored ? pattern : undefined
}

function isPlain(pattern: string): boolean {
  return !/[*?[\\]/.test(pattern)
}

function isEnding(pattern: string): boolean {
  return /^\*\.[\w.-]+$/.test(pattern)
}
