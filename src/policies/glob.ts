import { RE2JS } from 're2js'

const cache = new Map<string, (path: string) => boolean>()

/**
 * Whether a path matches a glob: `*` and `?` within a segment, `**` any number of segments, `[a-z]`, `{a,b}`; hidden files count.
 * A pattern without `/` matches the file's name in any folder, one that ends in `/` all that is below. In linear time, for any pattern.
 */
export function matchesGlob(path: string, pattern: string): boolean {
  let matcher = cache.get(pattern)
  if (!matcher) {
    const expression = RE2JS.compile(toRegularExpression(pattern))
    matcher = (candidate) => expression.matches(candidate)
    if (cache.size > 1000) cache.clear()
    cache.set(pattern, matcher)
  }
  return matcher(path)
}

function toRegularExpression(pattern: string): string {
  const rooted = pattern.replace(/^\.?\//, '')
  const below = rooted.endsWith('/') ? `${rooted}**` : rooted
  return pattern.includes('/') ? translate(below) : `(?:.*/)?${translate(below)}`
}

const token = /\*\*\/|\/\*\*$|\*+|\?|\[[!^]?\]?[^\]]*\]|\\.|[{},]|[^*?[{},\\]+|[\s\S]/g

function translate(glob: string): string {
  let depth = 0
  const parts = (glob.match(token) ?? []).map((part) => {
    if (part === '{') depth++
    if (part === '}' && depth === 0) return '\\}'
    if (part === '}') depth--
    return translateToken(part, depth > 0)
  })
  return `(?s)${parts.join('')}${')'.repeat(depth)}`
}

function translateToken(part: string, inBraces: boolean): string {
  if (part === '**/') return '(?:.*/)?'
  if (part === '/**') return '/.+'
  if (part === '**') return '.*'
  if (part.startsWith('*')) return '[^/]*'
  if (part === '?') return '[^/]'
  if (part === '{') return '(?:'
  if (part === '}') return ')'
  if (part === ',' && inBraces) return '|'
  if (part.startsWith('[') && part.length > 2) return characterClass(part)
  return RE2JS.quote(part.startsWith('\\') && part.length > 1 ? part.slice(1) : part)
}

function characterClass(part: string): string {
  const negated = part[1] === '!' || part[1] === '^'
  const members = part.slice(negated ? 2 : 1, -1).replaceAll(/[\\\][^]/g, '\\$&')
  return members === '' ? RE2JS.quote(part) : `[${negated ? '^/' : ''}${members}]`
}
