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

/** A function that works out once what each object answers, as long as that lives: head and base share the facts of a file, and so do projects. */
export function rememberedOf<From extends object, To>(work: (from: From) => To, most = Number.POSITIVE_INFINITY): (from: From) => To {
  const known = new WeakMap<From, { answer: To }>()
  let kept = 0
  return (from) => {
    const held = known.get(from)
    if (held) return held.answer
    const answer = work(from)
    if (kept++ < most) known.set(from, { answer })
    return answer
  }
}

const mostFiles = 5000

/** The same of what a file says, for the first files: of a hundred thousand the answers would take more room than they save time. */
export function rememberedOfFiles<From extends object, To>(work: (from: From) => To): (from: From) => To {
  return rememberedOf(work, mostFiles)
}
