import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from '../model/source.ts'

const maxFiles = 200_000
const maxDepth = 100
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

/** Regular files and links below a folder that git does not know, sorted by path; at most 200,000 in folders at most 100 deep. */
export function listFolder(root: string): SourceFile[] {
  const files: SourceFile[] = []
  const pending: { path: string; depth: number }[] = [{ path: '', depth: 0 }]
  while (pending.length > 0 && files.length < maxFiles) {
    const folder = pending.pop()
    if (!folder) break
    for (const entry of entries(join(root, folder.path))) {
      const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`
      if (entry.isDirectory()) {
        if (!derived.has(entry.name) && folder.depth < maxDepth) pending.push({ path, depth: folder.depth + 1 })
      } else {
        const file = describe(root, path, entry)
        if (file) files.push(file)
      }
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}

function entries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
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
