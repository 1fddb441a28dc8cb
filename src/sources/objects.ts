import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { ScanError } from '../model/errors.ts'
import { runGit, spawnGit, stopGit } from './git.ts'
import { noCommit } from './no-commit.ts'

/** True for a partial clone: objects may be missing on purpose, and asking for one could start a fetch. */
export async function isPartial(folder: string): Promise<boolean> {
  const found = await runGit(['config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$'], { folder })
  return found.code === 0 && found.stdout.length > 0
}

/** Sizes in bytes of those of a commit's blobs that the object store holds; absent ones are left out. Asks no remote. */
export async function objectSizes(folder: string, commit: string, blobs: readonly string[]): Promise<Map<string, number>> {
  const sizes = new Map<string, number>()
  if (blobs.length === 0) return sizes
  const missing = (await isPartial(folder)) ? await missingObjects(folder, commit) : new Set<string>()
  const input = blobs.filter((blob) => !missing.has(blob)).join('\n')
  if (input === '') return sizes
  const result = await runGit(['cat-file', '--batch-check=%(objectname) %(objectsize)', '--buffer'], { folder, input: `${input}\n` })
  for (const line of result.stdout.toString('utf8').split('\n')) {
    const match = /^([0-9a-f]+) (\d+)$/.exec(line)
    if (match?.[1]) sizes.set(match[1], Number(match[2]))
  }
  return sizes
}

/** `rev-list --missing=print` is the one listing that names absent objects without trying to fetch them, also in old git. */
async function missingObjects(folder: string, commit: string): Promise<Set<string>> {
  const result = await runGit(['rev-list', '--objects', '--no-walk', '--missing=print', '--no-object-names', commit], { folder })
  const names = result.stdout.toString('utf8').split('\n')
  return new Set(names.filter((name) => name.startsWith('?')).map((name) => name.slice(1)))
}

/** Broken objects that are stepped over; each costs a process. */
const maxBroken = 20
const stallMs = 60_000

/**
 * Contents of blobs in the order asked; `undefined` for one that the store does not hold, or holds broken: git ends at such a one,
 * and is asked again for the rest. Throws ScanError where git says nothing for `timeout` milliseconds, or ends too often.
 */
export async function* readObjects(
  folder: string,
  blobs: readonly string[],
  { timeout = stallMs } = {},
): AsyncGenerator<Buffer | undefined> {
  let read = 0
  for (let broken = 0; read < blobs.length; broken++) {
    if (broken > maxBroken) throw new ScanError(`git cat-file ended before ${blobs[read]}, after ${maxBroken} broken objects`)
    for await (const content of readBatch(folder, blobs.slice(read), timeout)) {
      read++
      yield content
    }
    if (read++ < blobs.length) yield undefined
  }
}

/** Contents up to where git ends. One process for all. */
async function* readBatch(folder: string, blobs: readonly string[], timeout: number): AsyncGenerator<Buffer | undefined> {
  const child = spawnGit(['cat-file', '--batch', '--buffer'], { folder })
  child.stdin.on('error', () => {})
  child.on('error', () => {})
  child.stderr.resume()
  child.stdin.end(`${blobs.join('\n')}\n`)
  const stream = byteReader(child, timeout)
  try {
    for (const _ of blobs) {
      const header = await stream.line()
      if (header === undefined) return
      const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1]
      if (size === undefined) {
        yield undefined
        continue
      }
      const content = await stream.bytes(Number(size))
      if (!content || !(await stream.bytes(1))) return
      yield content
    }
  } finally {
    stopGit(child)
  }
}

/** Each gives undefined where the stream ends before it. Throws ScanError where nothing comes for too long. */
interface ByteReader {
  line(): Promise<string | undefined>
  bytes(count: number): Promise<Buffer | undefined>
}

/** Reads lines and counted bytes from git's output, keeping each chunk once: no buffer is joined until it is asked for. */
function byteReader(child: ChildProcessWithoutNullStreams, timeout: number): ByteReader {
  const chunks: AsyncIterator<Buffer> = child.stdout[Symbol.asyncIterator]()
  let pending: Buffer[] = []
  let length = 0
  const more = async (): Promise<boolean> => {
    const chunk = await nextChunk(chunks, child, timeout)
    if (!chunk) return false
    pending.push(chunk)
    length += chunk.length
    return true
  }
  const take = (count: number): Buffer => {
    const all = pending.length === 1 ? (pending[0] as Buffer) : Buffer.concat(pending)
    pending = count < all.length ? [all.subarray(count)] : []
    length -= count
    return all.subarray(0, count)
  }
  return {
    async line() {
      for (;;) {
        const end = newlineIn(pending)
        if (end >= 0) return take(end + 1).toString('utf8', 0, end)
        if (!(await more())) return undefined
      }
    },
    async bytes(count) {
      while (length < count) if (!(await more())) return undefined
      return take(count)
    },
  }
}

/** The clock runs only while git is waited for: what a reader does between two chunks is not git's time. */
async function nextChunk(
  chunks: AsyncIterator<Buffer>,
  child: ChildProcessWithoutNullStreams,
  timeout: number,
): Promise<Buffer | undefined> {
  let stalled = false
  const timer = setTimeout(() => {
    stalled = true
    stopGit(child)
  }, timeout)
  try {
    const next = await chunks.next()
    if (!stalled) return next.done ? undefined : next.value
  } catch {
    // A stream that is destroyed while it is waited for.
  } finally {
    clearTimeout(timer)
  }
  if (stalled) throw new ScanError('git cat-file: took too long')
  return undefined
}

function newlineIn(chunks: readonly Buffer[]): number {
  let before = 0
  for (const chunk of chunks) {
    const at = chunk.indexOf(10)
    if (at >= 0) return before + at
    before += chunk.length
  }
  return -1
}

/** Full id of the commit that a revision names. Throws ScanError where there is none, or git cannot tell. */
export async function resolveCommit(folder: string, revision: string): Promise<string> {
  // Older git knows no --end-of-options here, so that what could be an option never gets there.
  const result = revision.startsWith('-') ? undefined : await runGit(['rev-parse', '--verify', `${revision}^{commit}`], { folder })
  if (result?.code === 0) return result.stdout.toString('utf8').trim()
  throw await noCommit(folder, revision, result)
}
