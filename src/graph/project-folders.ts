import { isAssetPath, isTestPath } from './file-kind.ts'

const names = [
  String.raw`pyproject\.toml|setup\.(?:py|cfg)|Pipfile|pixi\.toml`,
  String.raw`(?:[\w.-]*[-_.])?requirements(?:[-_.][\w.-]*)?\.(?:txt|in)|requirements/[^/]+\.(?:txt|in)`,
  String.raw`(?:environment|conda(?:[-_]env(?:ironment)?)?)(?:[-_.][\w-]+)?\.ya?ml`,
  String.raw`dvc\.yaml|\.dvc/config|MLproject|bentofile\.ya?ml|cog\.yaml|databricks\.ya?ml`,
  String.raw`DESCRIPTION|renv\.lock|(?:Julia)?Project\.toml`,
]

/** Folders that hold the manifest of the project around them. */
const aside = '(?:requirements|environments?|envs?|conda(?:[-_]envs?)?|docker(?:[-_]context)?)'
/** What is installed, run or packed as one has such a file at its root. */
const manifest = new RegExp(`^(?:(?<folder>.*?)/)??(?:${aside}/)?(?:${names.join('|')})$`)
/** A model that MLflow wrote brings manifests of its own. */
const model = /^(?:(?<folder>.*)\/)?MLmodel$/

/**
 * Folders below `root`, itself included, in which a project stands by its manifest; what lies within such a folder is part of it. Folders
 * that are hidden, of tests, of documents, of templates or from elsewhere hold none.
 */
export function projectFolders(paths: readonly string[], root: string): string[] {
  const start = root === '.' ? '' : `${root}/`
  const below = paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length))
  const found = foldersWith(below, manifest)
  const models = foldersWith(below, model)
  const inside = outermost([...found].filter((folder) => folder !== '' && isPlace(folder) && !models.has(folder)))
  return [...(found.has('') ? [root] : []), ...inside.map((folder) => `${start}${folder}`)]
}

function foldersWith(paths: readonly string[], file: RegExp): Set<string> {
  const matches = paths.map((path) => file.exec(path)).filter((match) => match !== null)
  return new Set(matches.map(({ groups }) => groups?.['folder'] ?? ''))
}

function isPlace(folder: string): boolean {
  return !/(?:^|\/)\.|\{\{/.test(folder) && !isTestPath(folder) && !isAssetPath(folder)
}

/** Every folder that holds a file, at whatever depth; not the root. */
export function foldersOf(paths: readonly string[]): Set<string> {
  const folders = new Set<string>()
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  return folders
}

/** The folders that lie within no other of them, sorted. */
export function outermost(folders: readonly string[]): string[] {
  const kept: string[] = []
  for (const folder of folders.map((one) => `${one}/`).toSorted()) {
    const last = kept.at(-1)
    if (last === undefined || !folder.startsWith(last)) kept.push(folder)
  }
  return kept.map((folder) => folder.slice(0, -1)).toSorted()
}

/** The folder of `roots` that a path lies in; of several the nearest; undefined where it lies in none. */
export function nearestRoot(roots: ReadonlySet<string>, path: string): string | undefined {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    const folder = path.slice(0, end)
    if (roots.has(folder)) return folder
  }
  return roots.has('.') ? '.' : undefined
}
