import { minimatch } from 'minimatch'

/** Longest text that a glob is held against: what stands beyond it decides nothing. */
const maxLength = 500

/** Patterns that the braces of one may stand for; a handful of braces would else stand for a million. */
const mostAlternatives = 1000

/** Writes out `{a,b}`: the patterns without braces that one with braces stands for. */
export function withoutBraces(pattern: string): string[] {
  if (!pattern.includes('{')) return [pattern]
  const [, before = '', words, after = ''] = /^([^{}\\$]*)\{([^{}\\$]+,[^{}\\$]+)\}([^{}\\$]*)$/.exec(pattern) ?? []
  return words === undefined
    ? minimatch.braceExpand(pattern, { braceExpandMax: mostAlternatives })
    : words.split(',').map((word) => `${before}${word}${after}`)
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
  if (glob.includes('?')) return letterTest(glob)
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

/** Letter by letter; where it fails, the last star takes one letter more. No more steps than both lengths multiplied. */
function letterTest(glob: string): Test {
  return (text) => {
    let [at, read, star, taken] = [0, 0, -1, 0]
    while (read < text.length) {
      if (glob[at] === '*') [star, taken, at] = [at, read, at + 1]
      else if (glob[at] === '?' || glob[at] === text[read]) [at, read] = [at + 1, read + 1]
      else if (star >= 0) [at, taken, read] = [star + 1, taken + 1, taken + 1]
      else return false
    }
    return /^\**$/.test(glob.slice(at))
  }
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
