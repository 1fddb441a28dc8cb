/** A function that works each answer out once. */
export function remembered<From, To>(work: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>()
  return (from) => {
    const held = known.get(from)
    if (held !== undefined || known.has(from)) return held as To
    const answer = work(from)
    known.set(from, answer)
    return answer
  }
}
