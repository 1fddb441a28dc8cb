import type { SourceFile } from '../model/source.ts'
import { runGit } from './git.ts'

/** What is known of a file that git does not hold, beside its path. */
export interface Missing {
  /** A sparse checkout leaves it out, whatever its size. */
  skipped?: boolean
  /** Of its object, which is there though the file is not. */
  size?: number | undefined
}

/** No clone that was made with a size limit leaves out less, where it does not say what its limit was. */
const smallestLimit = 500_001

/**
 * The same files; an absent one with the least size that it can have, where a size limit of the clone is why it is absent: the limit
 * that git recorded; where none is recorded and most files are there, the size of the largest that is.
 */
export async function withLeastSizes(
  folder: string,
  files: readonly SourceFile[],
  missing: ReadonlyMap<string, Missing> = new Map(),
): Promise<SourceFile[]> {
  const isAbsent = (file: SourceFile) => file.size === undefined && (file.mode === 'file' || file.mode === 'executable')
  if (!files.some(isAbsent)) return [...files]
  const filters = await filtersOf(folder)
  const recorded = filters.length > 0
  const limit = recorded ? leastLimit(filters) : largestOf(files, files.filter(isAbsent).length)
  return files.map((file) => {
    if (!isAbsent(file)) return file
    const { skipped = false, size } = missing.get(file.path) ?? {}
    const atLeast = size ?? (skipped && !recorded ? undefined : limit)
    return atLeast === undefined ? file : { ...file, atLeast }
  })
}

/** Which objects the repository left with its remotes when it fetched: `blob:none`, `blob:limit=1048576`. */
export async function filtersOf(folder: string): Promise<string[]> {
  const { code, stdout } = await runGit(['config', '--get-regexp', '^remote\\..*\\.partialclonefilter$'], { folder })
  if (code !== 0) return []
  return stdout
    .toString('utf8')
    .split('\n')
    .flatMap((line) => /\s(\S+)$/.exec(line)?.[1] ?? [])
}

const units: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 }

/** Undefined where any of the filters leaves out more than what is large. */
function leastLimit(filters: readonly string[]): number | undefined {
  const limits = filters.map((filter) => {
    const [, digits = '', unit = ''] = /^blob:limit=(\d+)([kmg]?)$/i.exec(filter) ?? []
    return digits === '' ? 0 : Number(digits) * (units[unit.toLowerCase()] ?? 1)
  })
  const least = Math.min(...limits)
  return least > 0 ? least : undefined
}

/** Undefined where most files are missing: then it was not for their size. */
function largestOf(files: readonly SourceFile[], absent: number): number | undefined {
  const sizes = files.flatMap(({ size, lfs }) => (size !== undefined && lfs !== true ? [size] : []))
  if (absent >= sizes.length) return undefined
  return sizes.reduce((largest, size) => Math.max(largest, size), smallestLimit)
}
