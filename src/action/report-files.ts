import { closeSync, constants, mkdirSync, openSync, realpathSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { Context } from '../github/context.ts'
import { ConfigurationError } from '../model/errors.ts'

/**
 * Writes a report to the path that an input asks for, or else to a temporary file; returns its absolute path.
 * The workspace holds a stranger's files: a link in it must not lead the write elsewhere. Throws ConfigurationError.
 */
export function writeReport(content: string, wanted: string, name: string, context: Context): string {
  const path = wanted ? resolve(context.workspace, wanted) : join(context.temporary, 'mlops-scorecard', name)
  try {
    mkdirSync(dirname(path), { recursive: true })
    refuseLinks(path, wanted ? context.workspace : context.temporary)
    const file = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0), 0o644)
    writeFileSync(file, content)
    closeSync(file)
    return path
  } catch (error) {
    if (error instanceof ConfigurationError) throw error
    throw new ConfigurationError(`cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`, {
      remedy: 'Name a path that is free and not a link.',
      cause: error,
    })
  }
}

function refuseLinks(path: string, root: string): void {
  const inside = relative(root, path)
  if (inside.startsWith('..')) return
  if (join(realpathSync(dirname(path)), basename(path)) === join(realpathSync(root), inside)) return
  throw new ConfigurationError(`cannot write ${path}: a folder on the way is a link`, { remedy: 'Name a path that no link is part of.' })
}
