import { uncalled } from './dotted-name.ts'
import { importRoots } from './import-roots.ts'
import { patternFinder } from './module-patterns.ts'
import { baseOf, parentOf } from './path.ts'
import { rememberedOfList } from './remembered.ts'

/** Where a dotted name leads: a Python file of the repository, and what is left of the name inside it. */
export interface Resolved {
  path: string
  rest: string[]
}

export interface ModuleIndex {
  /** The repository's own file that `dotted`, as written in `from`, leads to; undefined where it is somebody else's. */
  resolve(from: string, dotted: string): Resolved | undefined
  /** The repository's own files that `pattern`, a dotted name with a `*` for what is not known, may lead to when `from` says it. */
  matching(from: string, pattern: string): readonly string[]
  /** The file of `python -m dotted`, run in `folder`. */
  moduleFile(folder: string, dotted: string): string | undefined
}

/** Far more folders than any module lies below: a longer name would be tried at each of its dots. */
const deepest = 100

/** Finds modules in any layout: script folder first, then its ancestors and their source folders, then package roots elsewhere. */
export const indexModules = rememberedOfList((paths): ModuleIndex => {
  const files = new Set<string>()
  const notebooks = new Set<string>()
  const folders = new Set<string>()
  const rootsOf = new Map<string, Set<string>>()
  for (const path of paths) {
    if (path.endsWith('.ipynb')) notebooks.add(path)
    if (!path.endsWith('.py')) continue
    files.add(path)
    for (let at = path; at !== ''; at = parentOf(at)) {
      if (at !== path) folders.add(at)
      const name = baseOf(at).replace(/\.py$/, '')
      const roots = rootsOf.get(name) ?? new Set()
      rootsOf.set(name, roots.add(parentOf(at)))
    }
  }

  function below(root: string, segments: readonly string[]): Resolved | undefined {
    for (let taken = Math.min(segments.length, deepest); taken > 0; taken--) {
      const at = join(root, segments.slice(0, taken).map(uncalled).join('/'))
      const path = [`${at}.py`, `${at}/__init__.py`].find((file) => files.has(file))
      if (path !== undefined) return { path, rest: segments.slice(taken) }
    }
    return undefined
  }

  const rootsFor = importRoots(files, rootsOf)
  function absolute(from: string, segments: string[]): Resolved | undefined {
    for (const root of rootsFor(parentOf(from), uncalled(segments[0] ?? ''))) {
      const found = below(root, segments)
      if (found) return found
    }
    return undefined
  }

  function relative(from: string, dotted: string): Resolved | undefined {
    const { folder, rest } = relativePlace(from, dotted)
    const found = below(folder, rest) ?? notebookBelow(notebooks, folder, rest)
    if (found) return found
    const own = join(folder, '__init__.py')
    return files.has(own) ? { path: own, rest } : undefined
  }

  const filesBelow = patternFinder(files, folders)
  function matching(from: string, pattern: string): string[] {
    const { folder, rest } = relativePlace(from, pattern)
    const roots = pattern.startsWith('.') ? [folder] : rootsFor(parentOf(from), rest[0] ?? '')
    for (const root of roots) {
      const found = filesBelow(root, rest)
      if (found.length > 0) return found
    }
    return []
  }

  const knownIn = knownByFolder<Resolved | undefined>()
  const matchesIn = knownByFolder<readonly string[]>()
  return {
    matching(from, pattern) {
      const known = matchesIn(from)
      if (!known.has(pattern)) known.set(pattern, matching(from, pattern))
      return known.get(pattern) ?? []
    },
    resolve(from, dotted) {
      const known = knownIn(from)
      if (!known.has(dotted)) known.set(dotted, dotted.startsWith('.') ? relative(from, dotted) : absolute(from, dotted.split('.')))
      return known.get(dotted)
    },
    moduleFile(folder, dotted) {
      const segments = dotted.split('.')
      const found = below(folder, segments) ?? absolute(join(folder, '_'), segments)
      if (!found || found.rest.length > 0) return undefined
      const main = found.path.replace(/__init__\.py$/, '__main__.py')
      return files.has(main) ? main : found.path
    },
  }
})

/** What `%run` takes in may be a notebook; an import statement names none. */
function notebookBelow(notebooks: ReadonlySet<string>, root: string, segments: readonly string[]): Resolved | undefined {
  for (let taken = 1; notebooks.size > 0 && taken <= Math.min(segments.length, deepest); taken++) {
    const path = `${join(root, segments.slice(0, taken).join('/'))}.ipynb`
    if (notebooks.has(path)) return { path, rest: segments.slice(taken) }
  }
  return undefined
}

/** What was resolved before in the folder of a file: a name means the same in all of its files. */
function knownByFolder<Known>(): (from: string) => Map<string, Known> {
  const byFolder = new Map<string, Map<string, Known>>()
  const byFile = new Map<string, Map<string, Known>>()
  return (from) => {
    const held = byFile.get(from)
    if (held) return held
    const known = byFolder.get(parentOf(from)) ?? new Map<string, Known>()
    byFolder.set(parentOf(from), known)
    byFile.set(from, known)
    return known
  }
}

/** The folder that the leading dots of a name mean in a file, and what is below it. */
function relativePlace(from: string, dotted: string): { folder: string; rest: string[] } {
  const dots = /^\.+/.exec(dotted)?.[0].length ?? 0
  let folder = parentOf(from)
  for (let up = 1; up < dots; up++) folder = parentOf(folder)
  return { folder, rest: dotted.slice(dots).split('.').filter(Boolean) }
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
