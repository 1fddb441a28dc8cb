import type { Problem } from '../model/facts.ts'
import type { SourceFile } from '../model/source.ts'
import { affectedBy, type Extractor } from './extractor.ts'

/** Links that lead to links. */
const maxHops = 10

/** What may stand in the place of a folder, and is not entered. */
const closed = new Set<SourceFile['mode']>(['symlink', 'submodule'])

/**
 * A problem for each submodule, and each link to what is not listed, in whose place `before` has files that a reader wants: what was
 * read there may still be in use.
 */
export function movedOutOfSight(
  files: readonly SourceFile[],
  before: readonly SourceFile[],
  extractorsOf: (path: string) => Extractor[],
  isLooked: (path: string) => boolean,
): Problem[] {
  const veils = new Map(files.filter(({ path, mode }) => closed.has(mode) && isLooked(path)).map((file) => [file.path, file]))
  if (veils.size === 0 || before.length === 0) return []
  const targets = new Set([...veils.values()].flatMap(({ target }) => target ?? []))
  const entered = new Set(files.flatMap(({ path }) => foldersAround(path).filter((folder) => targets.has(folder))))
  for (const { path, target } of veils.values()) if (target !== undefined && entered.has(target)) veils.delete(path)
  const affected = new Map<string, Set<string>>()
  for (const { path } of before.filter((file) => !closed.has(file.mode) && isLooked(file.path))) {
    const veil = [path, ...foldersAround(path)].find((place) => veils.has(place))
    // A link in the place of one file is told of where links are.
    if (veil === undefined || (veil === path && veils.get(veil)?.mode === 'symlink')) continue
    const readers = extractorsOf(path).filter((reader) => !reader.firstLine)
    const affects = affected.get(veil) ?? new Set()
    for (const fact of readers.flatMap((reader) => affectedBy(reader, path))) affects.add(fact)
    if (affects.size > 0) affected.set(veil, affects)
  }
  const reason = 'unreadable: a link or a submodule, where the base has files that are read'
  return [...affected].map(([path, affects]) => ({ path, stage: 'source' as const, reason, affects: [...affects] }))
}

/** The folders that a file lies in, the nearest first. */
function foldersAround(path: string): string[] {
  const folders: string[] = []
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) folders.push(path.slice(0, end))
  return folders
}

/**
 * A problem for each file that a reader wants and that is not what it seems: git-lfs keeps its content, or it is a link to what is not
 * read as such a file. Without it, code could be taken out of sight by a change that leaves it in use.
 */
export function outOfSight(
  files: readonly SourceFile[],
  extractorsOf: (path: string) => Extractor[],
  isLooked: (path: string) => boolean,
): Problem[] {
  const veiled = files.filter(({ path, mode, lfs }) => (lfs || mode === 'symlink') && isLooked(path))
  const links = veiled.length > 0 ? new Map(files.map((file) => [file.path, file])) : new Map<string, SourceFile>()
  return veiled.flatMap((file) => {
    const readers = extractorsOf(file.path).filter((reader) => !reader.firstLine)
    const read = file.lfs ? [] : extractorsOf(targetOf(file, links)?.path ?? '')
    const affects = [...new Set(readers.filter((reader) => !read.includes(reader)).flatMap((reader) => affectedBy(reader, file.path)))]
    const reason = file.lfs ? 'absent: git-lfs keeps its content' : 'unreadable: a link to what is not read as such a file'
    return affects.length > 0 ? [{ path: file.path, stage: 'source' as const, reason, affects }] : []
  })
}

/** The file in which a link ends; undefined where that is none. */
function targetOf(link: SourceFile, files: ReadonlyMap<string, SourceFile>): SourceFile | undefined {
  let file: SourceFile | undefined = link
  for (let hops = 0; file?.mode === 'symlink' && hops < maxHops; hops++) file = files.get(file.target ?? '')
  return file?.mode === 'file' || file?.mode === 'executable' ? file : undefined
}
