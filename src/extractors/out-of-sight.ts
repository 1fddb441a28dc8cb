import type { Problem } from '../model/facts.ts'
import type { SourceFile } from '../model/source.ts'
import { affectedBy, type Extractor } from './extractor.ts'

/** Links that lead to links. */
const maxHops = 10

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
