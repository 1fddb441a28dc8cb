/** V8 copies what is shorter; of anything longer that is cut out of a text it keeps a reference into the text. */
const longestCopied = 12

/** Parts of one file's facts that are gone through at most. What refers to one list many times over could have more than fit anywhere. */
const mostParts = 500_000

/**
 * Returns what makes a value, in place, as small as it can be. Strings are exchanged for copies, equal ones for the same: each that
 * a reader cut out of a file would keep the whole text of the file in memory. Lists lose the room that they kept to grow into.
 */
export function detacher(): (value: unknown) => void {
  const copies = new Map<string, string>()

  function copyOf(text: string): string {
    const held = copies.get(text)
    if (held !== undefined) return held
    // Joined with something else a text is written anew, and what is cut out of that refers to no more than it.
    const copy = ` ${text}`.slice(1)
    copies.set(copy, copy)
    return copy
  }

  return (value) => {
    const pending = [value]
    const exchange = (held: unknown): unknown => {
      if (typeof held === 'string') return held.length > longestCopied ? copyOf(held) : held
      if (typeof held !== 'object') return held
      const kept = Array.isArray(held) ? held.slice() : held
      pending.push(kept)
      return kept
    }
    let left = mostParts
    for (let item = pending.pop(); item !== undefined && left-- > 0; item = pending.pop()) {
      if (Array.isArray(item)) {
        for (let index = 0; index < item.length; index++) item[index] = exchange(item[index])
      } else {
        const record = item as Record<string, unknown>
        for (const key in record) record[key] = exchange(record[key])
      }
    }
  }
}
