import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { ConfigurationError } from '../model/errors.ts'
import type { Source } from '../model/source.ts'
import { inheritOptions, ruleFilesOf } from '../rules.ts'
import type { RuleFiles } from '../settings/files.ts'
import { inherit, type RuleLayer } from '../settings/inherit.ts'
import { openSource } from '../sources/index.ts'
import { checkoutOf, isBelow } from './checkout.ts'

/**
 * A policy file by its path, with what it extends. That, and its own policies, count in the repository that holds it: in what is
 * scanned where it lies there, else in its checkout, or beside it where it lies in none. Throws ConfigurationError.
 */
export async function namedLayers(path: string, scanned?: { folder: string; source: Source }): Promise<RuleLayer[]> {
  const home = dirname(resolve(path))
  const checkout = checkoutOf(home)
  const isOwn = scanned && isBelow(scanned.folder, resolve(path)) && !(checkout && isBelow(scanned.folder, checkout))
  const files = isOwn ? ruleFilesOf(scanned.source) : filesOf(checkout ?? home)
  return inherit({ path, files }, await textOf(path), await inheritOptions(files))
}

/** Files of a folder as they are on disk. It is listed only for a glob: beside a policy file may lie whatever there is. */
function filesOf(folder: string): RuleFiles {
  return {
    paths: async () => (await (await openSource(folder)).list()).map((file) => file.path),
    read: async (path) => readFile(join(folder, path), 'utf8').catch(() => undefined),
  }
}

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause) => {
    throw new ConfigurationError(`the policy file ${path} cannot be read: ${(cause as NodeJS.ErrnoException).code}`, { cause })
  })
}
