import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { FileMode, ReadResult, Source, SourceFile } from '../model/source.ts'
import { listFolder } from './folder.ts'
import { failed, records, runGit } from './git.ts'
import { objectSizes } from './objects.ts'
import { decodeText, lfsPointerSize, mayBeLfsPointer } from './text.ts'

interface Tracked {
  path: string
  mode: FileMode
  blob: string
  /** Left out of the work tree by a sparse checkout. */
  skipped: boolean
}

/**
 * The files of a folder as they are on disk: what git tracks and what it neither tracks nor ignores; every file of a
 * folder without git. A subfolder of a checkout is a root of its own.
 */
export async function openWorkTree(root: string): Promise<Source> {
  const commit = await headOf(root)
  let listing: Promise<SourceFile[]> | undefined
  return {
    description: 'work tree',
    commit,
    list() {
      listing ??= list(root)
      return listing
    },
    read: (files, limits) => read(root, files, limits.maxBytes),
    close: async () => {},
  }
}

async function headOf(root: string): Promise<string | undefined> {
  const result = await runGit(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { folder: root }).catch(() => undefined)
  return result?.code === 0 ? result.stdout.toString('utf8').trim() : undefined
}

async function list(root: string): Promise<SourceFile[]> {
  const tracked = await trackedFiles(root)
  if (!tracked) return markPointers(root, listFolder(root))
  const untracked = await untrackedFiles(root)
  if (tracked.length === 0 && untracked.length === 0) return markPointers(root, listFolder(root))
  const gone: Tracked[] = []
  const files: SourceFile[] = []
  for (const entry of tracked) {
    const file = entry.mode === 'submodule' ? { path: entry.path, mode: entry.mode } : onDisk(root, entry.path)
    if (!file) gone.push(entry)
    else files.push(file)
  }
  for (const path of untracked) {
    const file = onDisk(root, path)
    if (file) files.push(file)
  }
  files.push(...(await notCheckedOut(root, gone)))
  return markPointers(
    root,
    files.sort((a, b) => (a.path < b.path ? -1 : 1)),
  )
}

/** Undefined where the folder is in no work tree of git, or git cannot read it. */
async function trackedFiles(root: string): Promise<Tracked[] | undefined> {
  const inside = await runGit(['rev-parse', '--is-inside-work-tree'], { folder: root }).catch(() => undefined)
  if (inside?.code !== 0 || inside.stdout.toString('utf8').trim() !== 'true') return undefined
  const args = ['ls-files', '-z', '-t', '--cached', '--stage']
  const result = await runGit(args, { folder: root })
  if (result.code !== 0) throw failed(args, result)
  const byPath = new Map<string, Tracked>()
  for (const record of records(result.stdout)) {
    const match = /^(\S) (\d{6}) ([0-9a-f]+) \d\t(.*)$/s.exec(record)
    if (!match) continue
    const [, tag, mode, blob, path] = match as unknown as [string, string, string, string, string]
    byPath.set(path, { path, blob, mode: modeOf(mode), skipped: tag === 'S' })
  }
  return [...byPath.values()]
}

/** Reading ignore rules can be made slow or blocking by the repository; without them, untracked files are left out. */
async function untrackedFiles(root: string): Promise<string[]> {
  const result = await runGit(['ls-files', '-z', '--others', '--exclude-standard'], { folder: root, timeout: 20_000 })
  return result.code === 0 ? records(result.stdout).filter((path) => !path.endsWith('/')) : []
}

/** Tracked files that are not on disk: deleted ones are gone, sparse and partial checkouts still have theirs. */
async function notCheckedOut(root: string, gone: Tracked[]): Promise<SourceFile[]> {
  if (gone.length === 0) return []
  const sizes = await objectSizes(
    root,
    'HEAD',
    gone.map((entry) => entry.blob),
  )
  return gone.filter((entry) => entry.skipped || !sizes.has(entry.blob)).map(({ path, mode }) => ({ path, mode }))
}

export function modeOf(mode: string): FileMode {
  if (mode === '120000') return 'symlink'
  if (mode === '160000') return 'submodule'
  return mode === '100755' ? 'executable' : 'file'
}

function onDisk(root: string, path: string): SourceFile | undefined {
  try {
    const stats = lstatSync(join(root, path))
    if (stats.isSymbolicLink()) return { path, mode: 'symlink' }
    if (!stats.isFile()) return undefined
    return { path, size: stats.size, mode: stats.mode & 0o111 ? 'executable' : 'file' }
  } catch {
    return undefined
  }
}

function markPointers(root: string, files: SourceFile[]): SourceFile[] {
  const inside = guard(root)
  return files.map((file) => {
    if (!mayBeLfsPointer(file.size) || file.mode === 'symlink') return file
    const result = readFile(root, file, 1024, inside)
    const size = 'text' in result ? lfsPointerSize(result.text) : undefined
    return size === undefined ? file : { ...file, size, lfs: true }
  })
}

async function* read(root: string, files: readonly SourceFile[], maxBytes: (file: SourceFile) => number): AsyncIterable<ReadResult> {
  const inside = guard(root)
  for (const file of files) yield readFile(root, file, maxBytes(file), inside)
}

/** True for paths whose folder, links resolved, is still below the root: a tracked folder may have become a link out of the tree. */
function guard(root: string): (path: string) => boolean {
  const real = realpathSync(root)
  const known = new Map<string, boolean>()
  return (path) => {
    const folder = dirname(join(root, path))
    let inside = known.get(folder)
    if (inside === undefined) {
      try {
        const resolved = realpathSync(folder)
        inside = resolved === real || resolved.startsWith(real.endsWith(sep) ? real : real + sep)
      } catch {
        inside = false
      }
      known.set(folder, inside)
    }
    return inside
  }
}

function readFile(root: string, file: SourceFile, maxBytes: number, inside: (path: string) => boolean): ReadResult {
  if (file.size === undefined) return { file, failure: 'absent', detail: 'not in the work tree' }
  if (!inside(file.path)) return { file, failure: 'unreadable', detail: 'its folder is a link out of the tree' }
  let handle: number | undefined
  try {
    handle = openSync(join(root, file.path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    const stats = fstatSync(handle)
    if (!stats.isFile()) return { file, failure: 'unreadable', detail: 'not a regular file' }
    if (stats.size > maxBytes) return { file, failure: 'oversized', detail: `${stats.size} bytes, of which ${maxBytes} are read at most` }
    const bytes = Buffer.alloc(stats.size)
    let length = 0
    while (length < bytes.length) {
      const count = readSync(handle, bytes, length, bytes.length - length, length)
      if (count === 0) break
      length += count
    }
    const text = decodeText(bytes.subarray(0, length))
    return text === undefined ? { file, failure: 'binary', detail: 'binary content' } : { file, text }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error)
    return { file, failure: code === 'ENOENT' ? 'vanished' : 'unreadable', detail: code }
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}
