import type { Reference, RuleFiles } from '../settings/files.ts'
import type { OpenRepository } from '../settings/inherit.ts'

export interface Remembering {
  /** Opens, and remembers what was opened. */
  open: OpenRepository
  /** What was opened before; anything else says nothing: what only the head extends is shown, and never fetched. */
  ifKnown: OpenRepository
  /** Whether something that was asked for could not be had. */
  isMissing(): boolean
  /** Whether the head asked for what was not opened before. */
  isUnread(): boolean
}

const unread: RuleFiles = { read: async () => '', paths: async () => [] }

/** One opener for the target branch, and one for the head that fetches nothing. */
export function remembering(open: OpenRepository): Remembering {
  const known = new Map<string, RuleFiles>()
  let missing = 0
  let unknown = 0
  const counted = async <T>(request: Promise<T>): Promise<T> => {
    missing += 1
    const answer = await request
    if (answer !== undefined) missing -= 1
    return answer
  }
  return {
    async open(reference) {
      const files = await counted(open(reference))
      const watched = { ...files, read: (path: string) => counted(files.read(path)) }
      known.set(keyOf(reference), watched)
      return watched
    },
    async ifKnown(reference) {
      const files = known.get(keyOf(reference))
      if (!files) unknown += 1
      return files ?? unread
    },
    isMissing: () => missing + unknown > 0,
    isUnread: () => unknown > 0,
  }
}

function keyOf({ owner, name, ref }: Reference): string {
  return `${owner}/${name}@${ref}`
}
