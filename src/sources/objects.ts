import { ScanError } from '../model/errors.ts'
import { gitText, runGit, spawnGit } from './git.ts'

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

/** Contents of blobs in the order asked; `undefined` for one that the store does not hold. One git process for all. */
export async function* readObjects(folder: string, blobs: readonly string[]): AsyncGenerator<Buffer | undefined> {
  if (blobs.length === 0) return
  const child = spawnGit(['cat-file', '--batch', '--buffer'], { folder })
  child.stdin.on('error', () => {})
  child.on('error', () => {})
  child.stderr.resume()
  child.stdin.end(`${blobs.join('\n')}\n`)
  const stream = byteReader(child.stdout)
  try {
    for (const blob of blobs) {
      const header = await stream.line()
      if (header === undefined) throw new ScanError(`git cat-file ended before ${blob}`)
      const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1]
      if (size === undefined) yield undefined
      else {
        const content = await stream.bytes(Number(size))
        await stream.bytes(1)
        yield content
      }
    }
  } finally {
    child.kill('SIGKILL')
  }
}

interface ByteReader {
  line(): Promise<string | undefined>
  bytes(count: number): Promise<Buffer>
}

/** Reads lines and counted bytes from a stream, keeping each chunk once: no buffer is joined until it is asked for. */
function byteReader(input: AsyncIterable<Buffer>): ByteReader {
  const chunks = input[Symbol.asyncIterator]()
  let pending: Buffer[] = []
  let length = 0
  const more = async (): Promise<boolean> => {
    const next = await chunks.next()
    if (next.done) return false
    pending.push(next.value)
    length += next.value.length
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
      while (length < count) if (!(await more())) throw new ScanError('git cat-file ended within an object')
      return take(count)
    },
  }
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

/** Full id of the commit that a revision names. Throws ScanError where there is none. */
export async function resolveCommit(folder: string, revision: string): Promise<string> {
  try {
    return (await gitText(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], { folder })).trim()
  } catch (cause) {
    throw new ScanError(`no commit "${revision}" in this repository`, {
      cause,
      remedy: 'Check the name, or fetch it first; a shallow checkout holds one commit only.',
    })
  }
}
