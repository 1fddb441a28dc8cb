import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync, realpathSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { ScanError } from '../model/errors.ts'
import type { FileMode, ReadResult, Source, SourceFile } from '../model/source.ts'
import { listFolder } from './folder.ts'
import { failed, records, runGit } from './git.ts'
import { type Missing, withLeastSizes } from './least-sizes.ts'
import { linkTarget } from './links.ts'
import { objectSizes } from './objects.ts'
import { blobId, decodeText, lfsPointerSize, mayBeLfsPointer } from './text.ts'

interface Tracked {
  path: string
  mode: FileMode
  blob: string
  /** Left out of the work tree by a sparse checkout. */
  skipped: boolean
}

/** Questions about the repository itself; git answers them from a few small files. */
const questionTimeout = 20_000

/**
 * The files of a folder as they are on disk: what git tracks and what it neither tracks nor ignores; every file of a
 * folder without git, and where git fails, with a notice. A subfolder of a checkout is a root of its own. Throws ScanError for a
 * bare repository.
 */
export async function openWorkTree(root: string): Promise<Source> {
  const known = await askGit(root)
  const notices: string[] = []
  let listing: Promise<SourceFile[]> | undefined
  return {
    description: 'work tree',
    commit: known.commit,
    list() {
      listing ??= list(root, known, notices)
      return listing
    },
    read: (files, limits) => read(root, files, limits.maxBytes),
    notices: () => notices,
    close: async () => {},
  }
}

interface Known {
  commit: string | undefined
  /** Why git does not list the files, though there is a `.git`; undefined where it does, and where there is none. */
  trouble?: string
  inWorkTree: boolean
}

async function askGit(root: string): Promise<Known> {
  const args = ['rev-parse', '--is-bare-repository', '--is-inside-work-tree']
  const answer = await runGit(args, { folder: root, timeout: questionTimeout }).catch(() => undefined)
  const [bare, inside] = answer?.code === 0 ? answer.stdout.toString('utf8').split('\n') : []
  if (inside === 'true') return { commit: await headOf(root), inWorkTree: true }
  const hasGit = lstatSync(join(root, '.git'), { throwIfNoEntry: false }) !== undefined
  if (bare === 'true' && !hasGit)
    throw new ScanError('this is a bare repository, which has no work tree', {
      remedy: 'Name the revision to scan: --rev HEAD.',
      misnomer: { word: root, names: [] },
    })
  if (!hasGit) return { commit: undefined, inWorkTree: false }
  const trouble = !answer ? 'git could not be started' : answer.code === 0 ? 'its work tree is elsewhere' : failed(args, answer).message
  return { commit: undefined, trouble, inWorkTree: false }
}

async function headOf(root: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']
  const result = await runGit(args, { folder: root, timeout: questionTimeout }).catch(() => undefined)
  return result?.code === 0 ? result.stdout.toString('utf8').trim() : undefined
}

async function list(root: string, { inWorkTree, trouble }: Known, notices: string[]): Promise<SourceFile[]> {
  if (!inWorkTree) return everything(root, notices, trouble)
  const tracked = await trackedFiles(root)
  if (!Array.isArray(tracked)) return everything(root, notices, tracked.message)
  const untracked = await untrackedFiles(root)
  if (!untracked) return everything(root, notices, 'git took too long to find what is ignored', tracked)
  if (tracked.length === 0 && untracked.length === 0) return everything(root, notices)
  return merged(root, tracked, untracked)
}

/** More than git would list, so that nothing is missed; with tracked files, also those that are not on disk on purpose. */
async function everything(root: string, notices: string[], trouble?: string, tracked: readonly Tracked[] = []): Promise<SourceFile[]> {
  if (trouble !== undefined) notices.push(`every file of the folder is read, ignored ones too: ${trouble}`)
  const { files, closed } = listFolder(root)
  for (const folder of closed.slice(0, 10)) notices.push(`a folder could not be read: ${folder}`)
  const paths = new Set(tracked.map(({ path }) => path))
  return merged(
    root,
    tracked,
    files.map(({ path }) => path).filter((path) => !paths.has(path)),
  )
}

async function merged(root: string, tracked: readonly Tracked[], untracked: readonly string[]): Promise<SourceFile[]> {
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
  const { absent, missing } = await notCheckedOut(root, gone)
  const all = [...files, ...absent].sort((a, b) => (a.path < b.path ? -1 : 1))
  return withLeastSizes(root, markPointers(root, all), missing)
}

/** The error where git fails: a broken index must not hide the files. */
async function trackedFiles(root: string): Promise<Tracked[] | ScanError> {
  const args = ['ls-files', '-z', '-t', '--cached', '--stage']
  const result = await runGit(args, { folder: root })
  if (result.code !== 0) return failed(args, result)
  const byPath = new Map<string, Tracked>()
  for (const record of records(result.stdout)) {
    const match = /^(\S) (\d{6}) ([0-9a-f]+) \d\t(.*)$/s.exec(record)
    if (!match) continue
    const [, tag, mode, blob, path] = match as unknown as [string, string, string, string, string]
    byPath.set(path, { path, blob, mode: modeOf(mode), skipped: tag === 'S' })
  }
  return [...byPath.values()]
}

/** Undefined where git does not come to an end: the repository can make its ignore rules slow, or block whoever reads them. */
async function untrackedFiles(root: string): Promise<string[] | undefined> {
  const result = await runGit(['ls-files', '-z', '--others', '--exclude-standard'], { folder: root, timeout: 20_000 })
  return result.code === 0 ? records(result.stdout).filter((path) => !path.endsWith('/')) : undefined
}

/** Tracked files that are not on disk: deleted ones are gone, sparse and partial checkouts still have theirs. */
async function notCheckedOut(root: string, gone: readonly Tracked[]): Promise<{ absent: SourceFile[]; missing: Map<string, Missing> }> {
  if (gone.length === 0) return { absent: [], missing: new Map() }
  const sizes = await objectSizes(
    root,
    'HEAD',
    gone.map((entry) => entry.blob),
  )
  const kept = gone.filter((entry) => entry.skipped || !sizes.has(entry.blob))
  return {
    absent: kept.map(({ path, mode }) => ({ path, mode })),
    missing: new Map(kept.map(({ path, blob, skipped }) => [path, { skipped, size: sizes.get(blob) }])),
  }
}

export function modeOf(mode: string): FileMode {
  if (mode === '120000') return 'symlink'
  if (mode === '160000') return 'submodule'
  return mode === '100755' ? 'executable' : 'file'
}

function onDisk(root: string, path: string): SourceFile | undefined {
  try {
    const stats = lstatSync(join(root, path))
    if (stats.isSymbolicLink()) return { path, mode: 'symlink', ...targetOf(root, path) }
    if (!stats.isFile()) return undefined
    return { path, size: stats.size, mode: stats.mode & 0o111 ? 'executable' : 'file' }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : { path, mode: 'file' }
  }
}

function targetOf(root: string, path: string): Pick<SourceFile, 'target'> {
  const target = linkTarget(path, readlinkSync(join(root, path)))
  return target === undefined ? {} : { target }
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
  if (file.mode === 'symlink' || file.mode === 'submodule') return { file, failure: 'unreadable', detail: 'not a regular file' }
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
    const content = bytes.subarray(0, length)
    const text = decodeText(content)
    return text === undefined ? { file, failure: 'binary', detail: 'binary content' } : { file, text, blob: blobId(content) }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error)
    return { file, failure: code === 'ENOENT' ? 'vanished' : 'unreadable', detail: code }
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}
