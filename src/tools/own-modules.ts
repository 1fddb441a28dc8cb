import type { SourceFile } from '../model/source.ts'

/** Whether `import root` in a file means a module of the repository and not an installed package. */
export type OwnModules = (path: string, root: string) => boolean

/** Folders that a project commonly puts on the module path. */
const sourceFolders = ['', 'src/', 'lib/', 'python/']

/** Returns the test for a repository's files: a module is looked for beside the file and in every folder above that is no package. */
export function ownModules(files: readonly SourceFile[]): OwnModules {
  const paths = new Set(files.map(({ path }) => path).filter((path) => path.endsWith('.py')))
  const names = new Set([...paths].map(moduleName))
  const known = new Map<string, string[]>()
  return (path, root) => {
    if (!names.has(root.slice(root.lastIndexOf('/') + 1))) return false
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const key = `${folder} ${root}`
    const found = known.get(key) ?? candidates(paths, folder, root)
    known.set(key, found)
    return found.some((candidate) => candidate !== path)
  }
}

/** `b` of `a/b.py` and of `a/b/__init__.py`. */
function moduleName(path: string): string {
  const module = path.replace(/(?:\/__init__)?\.py$/, '')
  return module.slice(module.lastIndexOf('/') + 1)
}

function candidates(paths: ReadonlySet<string>, folder: string, root: string): string[] {
  return foldersAbove(folder)
    .filter((above) => !paths.has(`${above}__init__.py`))
    .flatMap((above) => sourceFolders.map((inner) => `${above}${inner}${root}`))
    .flatMap((module) => [`${module}.py`, `${module}/__init__.py`])
    .filter((path) => paths.has(path))
}

/** `a/b/` → `a/b/`, `a/`, and the empty string for the root. */
function foldersAbove(folder: string): string[] {
  const folders = [folder]
  for (let at = folder; at !== ''; ) {
    at = at.slice(0, at.lastIndexOf('/', at.length - 2) + 1)
    folders.push(at)
  }
  return folders
}
