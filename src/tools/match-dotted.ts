import { globOf, withoutBraces } from './match-name.ts'

/** One segment of a dotted pattern: `many` is `**`, any number of segments, none included. */
type Segment = { many: true } | { many: false; test: (segment: string) => boolean }

interface Entry<Claim> {
  segments: Segment[]
  /** The pattern also holds for every name below it. */
  prefix: boolean
  /** Its longest plain part, which every name that matches contains. */
  needle: string
  claim: Claim
}

/** Which records a dotted name belongs to, found by its first or its last segment. */
export interface DottedIndex<Claim> {
  find(name: string): Claim[]
}

/** The module that a dotted name begins with. */
export function firstSegment(name: string): string {
  const plain = bare(name)
  const dot = plain.indexOf('.')
  return dot < 0 ? plain : plain.slice(0, dot)
}

/** `sklearn.svm.SVC().fit` as `sklearn.svm.SVC.fit`. */
function bare(name: string): string {
  return name.includes('()') ? name.replaceAll('()', '') : name
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
    const entry = { segments: words.map(segmentOf), prefix, needle: needleOf(pattern), claim }
    const first = words[0] ?? ''
    const last = words.at(-1) ?? ''
    if (pattern === '**') always.push(claim)
    else if (isPlain(first)) add(byFirst, first, entry)
    else if (isPlain(last) && !prefix) add(byLast, last, entry)
    else others.push(entry)
  }

  return {
    find(name) {
      const plain = bare(name)
      const candidates = [
        ...(byFirst.get(firstSegment(plain)) ?? []),
        ...(byLast.get(plain.slice(plain.lastIndexOf('.') + 1)) ?? []),
        ...others.filter(({ needle }) => plain.includes(needle)),
      ]
      if (candidates.length === 0) return always
      const segments = plain.split('.')
      return [...always, ...candidates.filter((entry) => matches(entry, segments)).map(({ claim }) => claim)]
    },
  }
}

function needleOf(pattern: string): string {
  const parts = pattern.split(/[*?]+\.?|\.[*?]+/)
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '')
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

/** Takes as little as possible for each `**`, and more where what follows does not fit: the last one alone needs to be taken back to. */
function matches<Claim>({ segments: pattern, prefix }: Entry<Claim>, segments: readonly string[]): boolean {
  let [at, many, taken] = [0, -1, 0]
  for (let next = 0; next < segments.length; ) {
    if (prefix && at === pattern.length) return true
    const expected = pattern[at]
    if (expected?.many) {
      many = at++
      taken = next
    } else if (expected?.test(segments[next] ?? '')) {
      at++
      next++
    } else if (many >= 0) {
      at = many + 1
      next = ++taken
    } else return false
  }
  while (pattern[at]?.many) at++
  return at === pattern.length
}
