import { globOf } from './match-name.ts'

/** One segment of a pattern: `many` is `**`, any number of segments, none included. */
export type Segment = { many: true } | { many: false; test: (segment: string) => boolean }

/** Compiles a segment as a record writes it: plain, with `*` and `?`, or `**`. */
export function segmentOf(word: string): Segment {
  return word === '**' ? { many: true } : { many: false, test: globOf(word) }
}

/**
 * Whether a pattern holds for a name or path in segments; with `prefix` also for everything below. Takes as little as possible for
 * each `**`, and more where what follows does not fit: the last one alone needs to be taken back to.
 */
export function holds(pattern: readonly Segment[], segments: readonly string[], prefix = false): boolean {
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
