/** A function that works each answer out once, or, with a bound, keeps those last asked for: at least so many, at most twice as many. */
export function remembered<From, To>(work: (from: From) => To, most = Number.POSITIVE_INFINITY): (from: From) => To {
  return recalled(work, () => new Map<From, To>(), most)
}

/** The same of what each object answers, as long as that lives: head and base share the facts of a file, and so do projects. */
export function rememberedOf<From extends object, To>(work: (from: From) => To, most = Number.POSITIVE_INFINITY): (from: From) => To {
  return recalled(work, () => new WeakMap<From, To>(), most)
}

/** Files whose answers are kept: of a hundred thousand they would take more room than they save time. */
export const mostFiles = 1000

/** The same of what a file says. */
export function rememberedOfFiles<From extends object, To>(work: (from: From) => To): (from: From) => To {
  return rememberedOf(work, mostFiles)
}

interface Memory<From, To> {
  get(from: From): To | undefined
  has(from: From): boolean
  set(from: From, answer: To): unknown
}

/** Answers that are asked for again move from the older half to the newer one; a full newer half becomes the older. */
function recalled<From, To>(work: (from: From) => To, empty: () => Memory<From, To>, most: number): (from: From) => To {
  let [newer, older] = [empty(), empty()]
  let kept = 0
  return (from) => {
    const held = newer.get(from)
    if (held !== undefined || newer.has(from)) return held as To
    const answer = older.has(from) ? (older.get(from) as To) : work(from)
    if (++kept > most) [newer, older, kept] = [empty(), newer, 1]
    newer.set(from, answer)
    return answer
  }
}
