import type { ReadResult, Source, SourceFile } from '../model/source.ts'
import { failed, records, runGit } from './git.ts'
import { withLeastSizes } from './least-sizes.ts'
import { linkTarget, maxTarget } from './links.ts'
import { objectSizes, readObjects, resolveCommit } from './objects.ts'
import { decodeText, lfsPointerSize, mayBeLfsPointer } from './text.ts'
import { modeOf } from './work-tree.ts'

/**
 * The files of a commit, read from git's object store; nothing is checked out. `folder` may be a subfolder of a checkout, or
 * a bare repository; `below` names a folder of the commit that is then the root, empty where the commit has none.
 */
export async function openRevision(folder: string, revision: string, below = ''): Promise<Source> {
  const commit = await resolveCommit(folder, revision)
  let listing: Promise<SourceFile[]> | undefined
  return {
    description: `revision ${commit.slice(0, 12)}`,
    commit,
    list() {
      listing ??= list(folder, commit, below)
      return listing
    },
    read: (files, limits) => read(folder, files, limits.maxBytes),
    close: async () => {},
  }
}

async function list(folder: string, commit: string, below: string): Promise<SourceFile[]> {
  if (below !== '' && !(await isFolder(folder, `${commit}:${below}`))) return []
  const args = ['ls-tree', '-r', '-z', below === '' ? commit : `${commit}:${below}`]
  const result = await runGit(args, { folder })
  if (result.code !== 0) throw failed(args, result)
  const entries = records(result.stdout).flatMap((record) => {
    const match = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(record)
    return match ? [{ mode: modeOf(match[1] as string), blob: match[2] as string, path: match[3] as string }] : []
  })
  const sizes = await objectSizes(folder, commit, [...new Set(entries.filter(({ mode }) => mode !== 'submodule').map(({ blob }) => blob))])
  const files = entries.map((entry): SourceFile => {
    const size = entry.mode === 'symlink' || entry.mode === 'submodule' ? undefined : sizes.get(entry.blob)
    return size === undefined ? entry : { ...entry, size }
  })
  const marked = await markPointers(
    folder,
    files.sort((a, b) => (a.path < b.path ? -1 : 1)),
  )
  return withLeastSizes(folder, await withTargets(folder, marked, sizes))
}

async function withTargets(folder: string, files: readonly SourceFile[], sizes: ReadonlyMap<string, number>): Promise<SourceFile[]> {
  const links = files.filter(({ mode, blob = '' }) => mode === 'symlink' && (sizes.get(blob) ?? maxTarget + 1) <= maxTarget)
  const targets = new Map<SourceFile, string>()
  const written = readObjects(
    folder,
    links.map(({ blob = '' }) => blob),
  )
  for (const link of links) {
    const target = linkTarget(link.path, ((await written.next()).value as Buffer | undefined)?.toString('utf8') ?? '')
    if (target !== undefined) targets.set(link, target)
  }
  return files.map((file) => {
    const target = targets.get(file)
    return target === undefined ? file : { ...file, target }
  })
}

async function isFolder(folder: string, object: string): Promise<boolean> {
  const result = await runGit(['cat-file', '-t', object], { folder })
  return result.stdout.toString('utf8').trim() === 'tree'
}

async function markPointers(folder: string, files: SourceFile[]): Promise<SourceFile[]> {
  const sizes = new Map<SourceFile, number>()
  const candidates = files.filter((file) => mayBeLfsPointer(file.size))
  for await (const result of read(folder, candidates, () => 1024)) {
    const size = 'text' in result ? lfsPointerSize(result.text) : undefined
    if (size !== undefined) sizes.set(result.file, size)
  }
  return files.map((file) => {
    const size = sizes.get(file)
    return size === undefined ? file : { ...file, size, lfs: true }
  })
}

async function* read(folder: string, files: readonly SourceFile[], maxBytes: (file: SourceFile) => number): AsyncIterable<ReadResult> {
  const readable = files.filter((file) => failureOf(file, maxBytes(file)) === undefined)
  const contents = readObjects(
    folder,
    readable.map((file) => file.blob as string),
  )
  for (const file of files) {
    const failure = failureOf(file, maxBytes(file))
    if (failure) {
      yield failure
      continue
    }
    const content = (await contents.next()).value as Buffer | undefined
    if (!content) yield absent(file)
    else {
      const text = decodeText(content)
      yield text === undefined ? { file, failure: 'binary', detail: 'binary content' } : { file, text }
    }
  }
}

function failureOf(file: SourceFile, maxBytes: number): ReadResult | undefined {
  if (file.mode === 'symlink' || file.mode === 'submodule') return { file, failure: 'unreadable', detail: 'not a regular file' }
  if (file.blob === undefined || file.size === undefined) return absent(file)
  if (!file.lfs && file.size > maxBytes)
    return { file, failure: 'oversized', detail: `${file.size} bytes, of which ${maxBytes} are read at most` }
  return undefined
}

function absent(file: SourceFile): ReadResult {
  return { file, failure: 'absent', detail: 'its object is not in this clone' }
}
