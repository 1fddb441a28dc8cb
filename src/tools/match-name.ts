import { minimatch } from 'minimatch'

/** Longest text that a glob is held against: what stands beyond it decides nothing. */
const maxLength = 500

const special = /[\\^$.|+()[\]{}]/g

/** Writes out `{a,b}`: the patterns without braces that one with braces stands for. */
export function withoutBraces(pattern: string): string[] {
  if (!pattern.includes('{')) return [pattern]
  const [, before = '', words, after = ''] = /^([^{}\\$]*)\{([^{}\\$]+,[^{}\\$]+)\}([^{}\\$]*)$/.exec(pattern) ?? []
  return words === undefined ? minimatch.braceExpand(pattern) : words.split(',').map((word) => `${before}${word}${after}`)
}

/** Returns a test for a glob over text that is no path: `*` is any run of characters, `?` one, `{a,b}` either; leading folders may be left open. */
export function globOf(pattern: string): Test {
  if (!/[*?{]/.test(pattern)) return (text) => text === pattern
  let tests: Test[] | undefined
  return (text) => {
    tests ??= withoutBraces(pattern).map(testOf)
    const start = text.length > maxLength ? text.slice(0, maxLength) : text
    return tests.some((test) => test(start))
  }
}

type Test = (text: string) => boolean

function testOf(glob: string): Test {
  if (!glob.startsWith('**/')) return piecesTest(glob)
  const [here, below] = [piecesTest(glob.slice('**/'.length)), piecesTest(glob.slice('*'.length))]
  return (text) => here(text) || below(text)
}

/** The text between the stars, in its order; most globs have one star, and are a beginning or an end. */
function piecesTest(glob: string): Test {
  if (glob.includes('?')) return expressionTest(glob)
  const [first = '', ...between] = glob.split(/\*+/)
  const last = between.pop()
  if (last === undefined) return (text) => text === first
  return (text) => {
    if (!text.startsWith(first)) return false
    let at = first.length
    for (const piece of between) {
      const found = text.indexOf(piece, at)
      if (found < 0) return false
      at = found + piece.length
    }
    return at + last.length <= text.length && text.endsWith(last)
  }
}

function expressionTest(glob: string): Test {
  const parts = glob.split(/(\*+|\?)/)
  const expression = new RegExp(`^${parts.map(expressionOf).join('')}$`, 's')
  return (text) => expression.test(text)
}

function expressionOf(part: string): string {
  if (part === '?') return '.'
  return part.startsWith('*') ? '.*' : part.replace(special, '\\$&')
}

/** Which records a name belongs to: exact names by hash, globs by their first character. */
export interface NameIndex<Claim> {
  find(name: string): Claim[]
}

interface Glob<Claim> {
  /** First character of every name that matches; empty where it may be any. */
  first: string
  test: Test
  claim: Claim
}

/** Compiles `[pattern, claim]` pairs; `fold` brings patterns and names to one spelling. */
export function nameIndex<Claim>(
  entries: Iterable<readonly [string, Claim]>,
  fold: (name: string) => string = (name) => name,
): NameIndex<Claim> {
  const exact = new Map<string, Claim[]>()
  const globs: Glob<Claim>[] = []
  const byFirst = new Map<string, Glob<Claim>[]>()
  for (const [written, claim] of entries) {
    for (const pattern of withoutBraces(fold(written))) {
      if (/[*?]/.test(pattern)) globs.push({ first: /^[^*?]/.exec(pattern)?.[0] ?? '', test: globOf(pattern), claim })
      else exact.set(pattern, [...(exact.get(pattern) ?? []), claim])
    }
  }

  function candidates(start: string): Glob<Claim>[] {
    const known = byFirst.get(start) ?? globs.filter(({ first }) => first === '' || first === start)
    byFirst.set(start, known)
    return known
  }

  return {
    find(name) {
      const folded = fold(name)
      const found = [...(exact.get(folded) ?? [])]
      for (const { test, claim } of candidates(folded.charAt(0))) if (test(folded)) found.push(claim)
      return found
    },
  }
}
