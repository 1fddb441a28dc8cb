import { statSync } from 'node:fs'
import { ScanError } from '../model/errors.ts'
import type { Source } from '../model/source.ts'
import { openRevision } from './revision.ts'
import { openWorkTree } from './work-tree.ts'

/** The folder as it is on disk, or a revision of its repository. Throws ScanError where there is no such folder or commit. */
export async function openSource(folder: string, revision?: string): Promise<Source> {
  if (!isFolder(folder)) {
    throw new ScanError(`${folder} is not a folder`, {
      remedy: 'Name the folder of the repository to scan.',
      misnomer: { word: folder, names: [] },
    })
  }
  return revision === undefined ? openWorkTree(folder) : openRevision(folder, revision)
}

/** False also where a part of the path is a file, or may not be looked into. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
