/** Random choices that a seed repeats: the same seed gives the same choices on every machine. */
export function randomOf(seed) {
  let state = (seed ^ 0x9e3779b9) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count) => Math.floor(next() * count)
  return {
    below,
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)],
    times: (most, make) => Array.from({ length: below(most + 1) }, (_, index) => make(index)),
  }
}

/** Seed of one part of a run. */
export function seedOf(run, part) {
  return Math.imul(run + 1, 0x85ebca6b) ^ Math.imul(part + 1, 0xc2b2ae35)
}
