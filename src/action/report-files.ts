import { lstatSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { Context } from '../github/context.ts'
import { ConfigurationError } from '../model/errors.ts'
import { makeFolder, writeWhole } from '../whole-file.ts'

/**
 * Writes a report, whole or not at all, to the path that an input asks for, or else to a temporary file; returns its absolute path.
 * The workspace holds a stranger's files: a link in it must not lead the write elsewhere. Throws ConfigurationError and ScanError.
 */
export function writeReport(content: string, wanted: string, name: string, context: Context): string {
  const path = wanted ? resolve(context.workspace, wanted) : join(context.temporary, 'mlops-scorecard', name)
  makeFolder(dirname(path))
  refuseLinks(path, wanted ? context.workspace : context.temporary)
  writeWhole(path, content)
  return path
}

function refuseLinks(path: string, root: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new ConfigurationError(`cannot write ${path}: it is a link`, { remedy: 'Name a path that is free and not a link.' })
  const inside = relative(root, path)
  if (inside.startsWith('..')) return
  if (join(realpathSync(dirname(path)), basename(path)) === join(realpathSync(root), inside)) return
  throw new ConfigurationError(`cannot write ${path}: a folder on the way is a link`, { remedy: 'Name a path that no link is part of.' })
}
