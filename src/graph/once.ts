import type { FileFacts } from '../model/file-facts.ts'

/** Facts of a file of the repository, by its path. */
export type FactsByPath = Pick<ReadonlyMap<string, FileFacts>, 'get'>

interface Answered<Answer> {
  given: readonly FileFacts[]
  /** What was looked up on the way, and found. */
  met: ReadonlyMap<string, FileFacts | undefined>
  answer: Answer
}

/**
 * Works out an answer from some of a repository's facts and from what it looks up on the way. An earlier answer holds for as long as
 * both are the same objects: for another project, or for a base that differs from its head in other files.
 */
export function oncePerInput<Answer>(
  givenIn: (facts: ReadonlyMap<string, FileFacts>) => readonly FileFacts[],
  work: (given: readonly FileFacts[], facts: FactsByPath) => Answer,
): (facts: ReadonlyMap<string, FileFacts>) => Answer {
  // An answer goes when the first of what it rests on does.
  const known = new WeakMap<FileFacts, Answered<Answer>>()
  return (facts) => {
    const given = givenIn(facts)
    const [first] = given
    const held = first && known.get(first)
    if (held && isSame(held.given, given) && [...held.met].every(([path, file]) => facts.get(path) === file)) return held.answer
    const met = new Map<string, FileFacts | undefined>()
    const answer = work(given, {
      get(path) {
        const file = facts.get(path)
        met.set(path, file)
        return file
      },
    })
    if (first) known.set(first, { given, met, answer })
    return answer
  }
}

function isSame(before: readonly FileFacts[], now: readonly FileFacts[]): boolean {
  return before.length === now.length && before.every((file, index) => file === now[index])
}
