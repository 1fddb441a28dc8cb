import { globOf, withoutBraces } from './match-name.ts'

/** One segment of a dotted pattern: `many` is `**`, any number of segments, none included. */
type Segment = { many: true } | { many: false; test: (segment: string) => boolean }

interface Entry<Claim> {
  segments: Segment[]
  /** The pattern also holds for every name below it. */
  prefix: boolean
  claim: Claim
}

/** Which records a dotted name belongs to, found by its first or its last segment. */
export interface DottedIndex<Claim> {
  find(name: string): Claim[]
}

/** Splits a resolved name: `sklearn.svm.SVC().fit` has the segments of `sklearn.svm.SVC.fit`. */
export function segmentsOf(name: string): string[] {
  return name.replaceAll('()', '').split('.')
}

/** Compiles `[pattern, claim]` pairs; with `prefix`, `mlflow` also holds for `mlflow.sklearn`. */
export function dottedIndex<Claim>(
  patterns: Iterable<readonly [string, Claim]>,
  { prefix = false }: { prefix?: boolean } = {},
): DottedIndex<Claim> {
  const byFirst = new Map<string, Entry<Claim>[]>()
  const byLast = new Map<string, Entry<Claim>[]>()
  const others: Entry<Claim>[] = []
  const always: Claim[] = []
  for (const [written, claim] of patterns) for (const pattern of withoutBraces(written)) file(pattern, claim)

  function file(pattern: string, claim: Claim): void {
    const words = pattern.split('.')
    const entry = { segments: words.map(segmentOf), prefix, claim }
    const first = words[0] ?? ''
    const last = words.at(-1) ?? ''
    if (pattern === '**') always.push(claim)
    else if (isPlain(first)) add(byFirst, first, entry)
    else if (isPlain(last) && !prefix) add(byLast, last, entry)
    else others.push(entry)
  }
  return {
    find(name) {
      const segments = segmentsOf(name)
      const candidates = [...(byFirst.get(segments[0] ?? '') ?? []), ...(byLast.get(segments.at(-1) ?? '') ?? []), ...others]
      return [...always, ...candidates.filter((entry) => matches(entry, segments)).map(({ claim }) => claim)]
    },
  }
}

function isPlain(word: string): boolean {
  return !/[*?{]/.test(word)
}

function segmentOf(word: string): Segment {
  return word === '**' ? { many: true } : { many: false, test: globOf(word) }
}

function add<Claim>(map: Map<string, Entry<Claim>[]>, key: string, entry: Entry<Claim>): void {
  const list = map.get(key)
  if (list) list.push(entry)
  else map.set(key, [entry])
}

/** Keeps the set of pattern positions that the segments read so far can have reached: linear, whatever the pattern. */
function matches<Claim>({ segments: pattern, prefix }: Entry<Claim>, segments: readonly string[]): boolean {
  let reached = new Set([0])
  for (const segment of segments) {
    reached = step(pattern, skipMany(pattern, reached), segment)
    if (reached.size === 0) return false
    if (prefix && reached.has(pattern.length)) return true
  }
  return skipMany(pattern, reached).has(pattern.length)
}

function skipMany(pattern: readonly Segment[], reached: Set<number>): Set<number> {
  const all = new Set(reached)
  for (const position of all) if (pattern[position]?.many) all.add(position + 1)
  return all
}

function step(pattern: readonly Segment[], reached: Set<number>, segment: string): Set<number> {
  const next = new Set<number>()
  for (const position of reached) {
    const expected = pattern[position]
    if (expected === undefined) continue
    if (expected.many) next.add(position)
    else if (expected.test(segment)) next.add(position + 1)
  }
  return next
}
