import { shorten } from './body.ts'
import type { Run } from './context.ts'
import { type Failure, failureOf } from './failure.ts'
import { type Marker, markerStart, readMarker, writeMarker } from './marker.ts'
import type { Comment, Thread } from './thread.ts'

/** What is to stand on a pull request. */
export interface Note {
  /** Tells the scorecards of one pull request apart; hexadecimal. */
  key: string
  /** Commit that was judged. */
  head: string
  run?: Run
  /** Markdown. */
  text: string
  /** False: an existing comment is brought up to date, a new one is not written. */
  create: boolean
}

export type CommentOutcome =
  | { status: 'created' | 'updated' | 'kept'; url: string }
  | { status: 'skipped'; reason: string }
  | { status: 'refused'; failure: Failure }

type Wait = (seconds: number) => Promise<void>

const tries = 3
const longestWait = 60

/** Makes the note the one comment of ours with its key; it resolves whatever GitHub answers. */
export async function stick(thread: Thread, note: Note, wait: Wait = sleep): Promise<CommentOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await settle(thread, note)
    } catch (error) {
      const failure = failureOf(error)
      const seconds = failure.retryAfter ?? attempt * attempt
      if (!failure.temporary || attempt === tries || seconds > longestWait) return { status: 'refused', failure }
      await wait(seconds)
    }
  }
}

/** What is known better than by the list, which can lag behind. */
interface Known {
  /** Just added. */
  created?: Comment
  /** Deleted meanwhile. */
  gone: readonly number[]
}

/** One look at the conversation and what follows from it. */
async function settle(thread: Thread, note: Note, known: Known = { gone: [] }): Promise<CommentOutcome> {
  const { created } = known
  const [oldest, ...younger] = await listOwn(thread, note.key, known)
  const reason = await outdated(thread, note, oldest)
  if (reason) return { status: 'skipped', reason }
  if (!oldest) return create(thread, note, known)
  const kept = textOf(oldest) === normalise(note.text)
  const updated = kept ? oldest : await unlessGone(thread.update(oldest.id, bodyOf(note)))
  if (!updated) return created ? settle(thread, note, without(known, oldest)) : create(thread, note, without(known, oldest))
  for (const { id } of younger) await unlessGone(thread.remove(id))
  if (oldest.id === created?.id) return { status: 'created', url: created.html_url }
  return { status: kept ? 'kept' : 'updated', url: updated.html_url }
}

/** Looks again afterwards: another run may have created its comment in the same moment. */
async function create(thread: Thread, note: Note, known: Known): Promise<CommentOutcome> {
  if (!note.create) return { status: 'skipped', reason: 'nothing changed' }
  const created = await thread.create(bodyOf(note))
  return settle(thread, note, { ...known, created })
}

function without({ created, gone }: Known, { id }: Comment): Known {
  return { ...(created && created.id !== id && { created }), gone: [...gone, id] }
}

/** Anyone can write our marker: only comments of the account that the token writes under are ours. */
async function listOwn(thread: Thread, key: string, { created, gone }: Known): Promise<Comment[]> {
  const marked = (await thread.list(markerStart(key))).filter(({ id }) => !gone.includes(id))
  if (created && !marked.some(({ id }) => id === created.id)) marked.push(created)
  if (marked.length === 0) return []
  const viewer = created?.user ? created.user.login : await thread.viewer()
  return marked.filter(({ user }) => (viewer === undefined ? user?.type === 'Bot' : user?.login === viewer))
}

async function outdated(thread: Thread, note: Note, existing: Comment | undefined): Promise<string | undefined> {
  const head = await thread.head()
  if (head !== note.head) return `the pull request has moved on to ${head.slice(0, 7)}`
  const marker = existing && readMarker(existing.body)
  return marker && isNewer(marker, note) ? 'a newer run has already reported on this commit' : undefined
}

/** A re-run is asked for later than any first attempt, so it is never older. */
function isNewer(marker: Marker, note: Note): boolean {
  if (!marker.run || !note.run || note.run.attempt > 1) return false
  return marker.head === note.head && marker.run.id > note.run.id
}

async function unlessGone<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request
  } catch (error) {
    if (failureOf(error).kind === 'not-found') return undefined
    throw error
  }
}

function bodyOf(note: Note): string {
  return `${writeMarker(note)}\n${shorten(note.text)}`
}

function textOf(comment: Comment): string {
  return normalise(comment.body.slice(comment.body.indexOf('\n') + 1))
}

/** The same result of another run is the same: what links to the run does not count. */
function normalise(text: string): string {
  return shorten(text)
    .replaceAll('\r\n', '\n')
    .replace(/\/actions\/runs\/\d+/g, '/actions/runs')
    .trimEnd()
}

function sleep(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1_000))
}
