import { minimatch } from 'minimatch'

/** Longest text that a glob is held against: what stands beyond it decides nothing. */
const maxLength = 500

const special = /[\\^$.|+()[\]{}]/g

/** Writes out `{a,b}`: the patterns without braces that one with braces stands for. */
export function withoutBraces(pattern: string): string[] {
  return pattern.includes('{') ? minimatch.braceExpand(pattern) : [pattern]
}

/** Returns a test for a glob over text that is no path: `*` is any run of characters, `?` one, `{a,b}` either; leading folders may be left open. */
export function globOf(pattern: string): (text: string) => boolean {
  if (!/[*?{]/.test(pattern)) return (text) => text === pattern
  let expressions: RegExp[] | undefined
  return (text) => {
    expressions ??= withoutBraces(pattern).map(compileGlob)
    return expressions.some((expression) => expression.test(text.slice(0, maxLength)))
  }
}

function compileGlob(plain: string): RegExp {
  const parts = plain.split(/(^\*\*\/|\*+|\?)/)
  return new RegExp(`^${parts.map(expressionOf).join('')}$`, 's')
}

function expressionOf(part: string): string {
  if (part === '**/') return '(?:.*/)?'
  if (part === '?') return '.'
  return part.startsWith('*') ? '.*' : part.replace(special, '\\$&')
}

/** Which records a name belongs to: exact names by hash, globs one by one. */
export interface NameIndex<Claim> {
  find(name: string): Claim[]
}

/** Compiles `[pattern, claim]` pairs; `fold` brings patterns and names to one spelling. */
export function nameIndex<Claim>(
  entries: Iterable<readonly [string, Claim]>,
  fold: (name: string) => string = (name) => name,
): NameIndex<Claim> {
  const exact = new Map<string, Claim[]>()
  const globs: { test: (text: string) => boolean; claim: Claim }[] = []
  for (const [written, claim] of entries) {
    for (const pattern of withoutBraces(fold(written))) {
      if (/[*?]/.test(pattern)) globs.push({ test: globOf(pattern), claim })
      else exact.set(pattern, [...(exact.get(pattern) ?? []), claim])
    }
  }
  return {
    find(name) {
      const folded = fold(name)
      const matching = globs.filter(({ test }) => test(folded)).map(({ claim }) => claim)
      return [...(exact.get(folded) ?? []), ...matching]
    },
  }
}
