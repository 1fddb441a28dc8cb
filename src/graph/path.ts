/** A path that something in a folder writes, as seen from the root of the repository. Steps that would lead out of it are left out. */
export function repositoryPath(folder: string, written: string): string {
  const parts: string[] = []
  for (const part of `${written.startsWith('/') ? '' : folder}/${written}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** Folder of a path; the empty string is the repository's root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** Whether a path is a folder's or below it; everything is within the root. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

/** The last part of a path. */
export function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** A path and the folders above it, from the outermost on. */
export function pathAndParents(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
