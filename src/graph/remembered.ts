/** A function that works each answer out once, or, with a bound, forgets all of them when there are so many, and starts again. */
export function remembered<From, To>(work: (from: From) => To, most = Number.POSITIVE_INFINITY): (from: From) => To {
  return recalled(work, () => new Map<From, To>(), most)
}

/** The same of what each object answers, as long as that lives: head and base share the facts of a file, and so do projects. */
export function rememberedOf<From extends object, To>(work: (from: From) => To, most = Number.POSITIVE_INFINITY): (from: From) => To {
  return recalled(work, () => new WeakMap<From, To>(), most)
}

/** Files whose answers are kept for a base or another project: of a hundred thousand they would take more room than they save time. */
export const mostFiles = 5000

/** The same of what a file says. */
export function rememberedOfFiles<From extends object, To>(work: (from: From) => To): (from: From) => To {
  return rememberedOf(work, mostFiles)
}

/** The same of a list of names, for as long as the next one asked about is the same: a base mostly has the files of its head. */
export function rememberedOfList<To>(work: (names: readonly string[]) => To): (names: readonly string[]) => To {
  let last: { names: readonly string[]; answer: To } | undefined
  return (names) => {
    const isSame = last?.names.length === names.length && last.names.every((name, index) => name === names[index])
    if (!last || !isSame) last = { names, answer: work(names) }
    return last.answer
  }
}

interface Memory<From, To> {
  get(from: From): To | undefined
  has(from: From): boolean
  set(from: From, answer: To): unknown
}

function recalled<From, To>(work: (from: From) => To, empty: () => Memory<From, To>, most: number): (from: From) => To {
  let known = empty()
  let kept = 0
  return (from) => {
    const held = known.get(from)
    if (held !== undefined || known.has(from)) return held as To
    const answer = work(from)
    if (++kept > most) [known, kept] = [empty(), 1]
    known.set(from, answer)
    return answer
  }
}
