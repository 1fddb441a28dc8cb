import { lastName } from '../graph/dotted-name.ts'
import { withoutBraces } from './match-name.ts'
import { holds, type Segment, segmentOf } from './match-segments.ts'

interface Entry<Claim> {
  /** Compiled when a name is first held against it: most never are. */
  segments?: Segment[]
  words: readonly string[]
  /** The pattern also holds for every name below it. */
  prefix: boolean
  /** Its longest plain part, which every name that matches contains, where it is found by nothing else. */
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
    const entry = { words, prefix, needle: '', claim }
    const first = words[0] ?? ''
    const last = words.at(-1) ?? ''
    if (pattern === '**') always.push(claim)
    else if (isPlain(first)) add(byFirst, first, entry)
    else if (isPlain(last) && !prefix) add(byLast, last, entry)
    else others.push({ ...entry, needle: needleOf(pattern) })
  }

  return {
    find(name) {
      const plain = bare(name)
      const candidates = [
        ...(byFirst.get(firstSegment(plain)) ?? []),
        ...(byLast.get(lastName(plain)) ?? []),
        ...others.filter(({ needle }) => plain.includes(needle)),
      ]
      if (candidates.length === 0) return always
      const segments = plain.split('.')
      return [...always, ...candidates.filter((entry) => matches(entry, segments)).map(({ claim }) => claim)]
    },
  }
}

function matches<Claim>(entry: Entry<Claim>, segments: readonly string[]): boolean {
  entry.segments ??= entry.words.map(segmentOf)
  return holds(entry.segments, segments, entry.prefix)
}

function needleOf(pattern: string): string {
  const parts = pattern.split(/[*?]+\.?|\.[*?]+/)
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '')
}

function isPlain(word: string): boolean {
  return !/[*?{]/.test(word)
}

function add<Claim>(map: Map<string, Entry<Claim>[]>, key: string, entry: Entry<Claim>): void {
  const list = map.get(key)
  if (list) list.push(entry)
  else map.set(key, [entry])
}
