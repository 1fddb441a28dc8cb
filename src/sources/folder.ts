import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ScanError } from '../model/errors.ts'
import type { SourceFile } from '../model/source.ts'

/** Far above any repository that people work in; what is left out unsaid would look like what is not there. */
const maxFiles = 1_000_000
/** Folders that hold what was installed or computed; without git there are no ignore rules that would say so. */
const derived = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  '__pycache__',
  '.venv',
  'venv',
  '.tox',
  '.nox',
  '.ipynb_checkpoints',
  '.mypy_cache',
  '.pytest_cache',
])

export interface FolderListing {
  /** Sorted by path. */
  files: SourceFile[]
  /** Folders that could not be entered, each with the reason. */
  closed: string[]
}

/** Regular files and links below a folder that git does not know. Throws ScanError for more than a million. */
export function listFolder(root: string): FolderListing {
  const files: SourceFile[] = []
  const closed: string[] = []
  const pending = ['']
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of entries(root, folder, closed)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (!derived.has(entry.name)) pending.push(path)
        continue
      }
      const file = describe(root, path, entry)
      if (file) files.push(file)
      if (files.length > maxFiles) throw new ScanError(`more than ${maxFiles} files`, { remedy: 'Name a folder of it to scan.' })
    }
  }
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), closed }
}

function entries(root: string, folder: string, closed: string[]): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT') closed.push(`${folder} (${code})`)
    return []
  }
}

function describe(root: string, path: string, entry: Dirent): SourceFile | undefined {
  if (entry.isSymbolicLink()) return { path, mode: 'symlink' }
  if (!entry.isFile()) return undefined
  try {
    const stats = lstatSync(join(root, path))
    return { path, size: stats.size, mode: stats.mode & 0o111 ? 'executable' : 'file' }
  } catch {
    return undefined
  }
}
