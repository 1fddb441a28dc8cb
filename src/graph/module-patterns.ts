import { baseOf, parentOf } from './path.ts'

/** More modules than a program chooses from by name: of a larger package the first ones are taken. */
const mostMatching = 100
const mostSegments = 20

/** Returns what finds modules below a folder by the segments of their dotted name, of which any may have a `*` for what is not known. */
export function patternFinder(
  files: ReadonlySet<string>,
  folders: ReadonlySet<string>,
): (root: string, segments: readonly string[]) => string[] {
  let inner: ReadonlyMap<string, readonly string[]> | undefined

  function namesIn(folder: string, pattern: string): readonly string[] {
    if (!pattern.includes('*')) return [pattern]
    inner ??= contents([...files, ...folders])
    const start = pattern.slice(0, pattern.indexOf('*'))
    const end = pattern.slice(pattern.lastIndexOf('*') + 1)
    const isIt = (name: string) => name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end)
    return (inner.get(folder) ?? []).filter(isIt)
  }

  return (root, segments) => {
    if (segments.length > mostSegments) return []
    let found = [root]
    for (const segment of segments) {
      const below = found.flatMap((folder) => namesIn(folder, segment).map((name) => (folder === '' ? name : `${folder}/${name}`)))
      found = below.slice(0, mostMatching)
    }
    return found.flatMap((at) => [`${at}.py`, `${at}/__init__.py`].filter((file) => files.has(file)).slice(0, 1))
  }
}

/** Names of the modules and packages in each folder, in their order, of the paths of files and folders; not `__init__` and its like. */
function contents(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const inner = new Map<string, Set<string>>()
  for (const path of paths) {
    const name = baseOf(path).replace(/\.py$/, '')
    if (!name.startsWith('__')) inner.set(parentOf(path), (inner.get(parentOf(path)) ?? new Set()).add(name))
  }
  return new Map([...inner].map(([folder, names]) => [folder, [...names].sort()]))
}
