import { grouped } from './grouped.ts'
import { baseOf, parentOf, repositoryPath } from './path.ts'
import { remembered } from './remembered.ts'

/** Folders that are put on the import path by convention or by `package_dir`. */
const sourceFolders = new Set(['src', 'lib', 'python', 'code', 'source', 'app', 'scripts', 'include'])

/**
 * Returns what finds the folders on the import path of code in a folder that hold something called `first`, the likeliest first, some
 * twice: of all that hold it (`rootsOf`) those around the code, then source folders, the nearest first, then those that hold a package.
 */
export function importRoots(
  files: ReadonlySet<string>,
  rootsOf: ReadonlyMap<string, ReadonlySet<string>>,
): (home: string, first: string) => Iterable<string> {
  const above = remembered(folderAndParents)
  const elsewhere = remembered((first: string) => rootsElsewhere(files, first, rootsOf.get(first) ?? []))
  return function* (home, first) {
    const roots = rootsOf.get(first)
    if (!roots) return
    const around = above(home)
    for (const folder of around) if (roots.has(folder)) yield folder
    const { sources, all } = elsewhere(first)
    for (const folder of around) yield* sources.get(folder) ?? []
    yield* all
  }
}

interface Elsewhere {
  /** Source folders, by the folder that holds them. */
  sources: ReadonlyMap<string, readonly string[]>
  /** Source folders, then those that are no packages and hold one. */
  all: readonly string[]
}

/** Of the folders that hold something called `first`, those from which it can be imported anywhere, the shortest path first. */
function rootsElsewhere(files: ReadonlySet<string>, first: string, roots: Iterable<string>): Elsewhere {
  const sorted = [...roots].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  const sources = sorted.filter((root) => sourceFolders.has(baseOf(root)))
  const packages = sorted.filter(
    (root) => !files.has(repositoryPath(root, '__init__.py')) && files.has(repositoryPath(root, `${first}/__init__.py`)),
  )
  return { sources: grouped(sources, parentOf), all: [...sources, ...packages] }
}

/** A folder and those that it is in, up to the root. */
function folderAndParents(folder: string): string[] {
  const found = [folder]
  for (let at = folder; at !== ''; at = parentOf(at)) found.push(parentOf(at))
  return found
}
