/** A function that works each answer out once. */
export function remembered<From, To>(work: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>()
  return (from) => {
    if (!known.has(from)) known.set(from, work(from))
    return known.get(from) as To
  }
}
