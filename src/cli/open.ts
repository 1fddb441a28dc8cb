import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ConfigurationError } from '../model/errors.ts'
import type { Source } from '../model/source.ts'
import { loadRules, type Rules, readSettings, ruleFilesOf } from '../rules.ts'
import { loadSettings } from '../settings/load.ts'
import { openSource } from '../sources/index.ts'

export interface OpenOptions {
  rev?: string
  policy?: string
}

/** What a command works on: the source, and the rules of its policy file or of the one named. Throws ConfigurationError and ScanError. */
export async function open(path: string, options: OpenOptions): Promise<{ folder: string; source: Source; rules: Rules }> {
  const folder = resolve(path)
  const source = await openSource(folder, options.rev)
  const files = ruleFilesOf(source)
  const settings =
    options.policy === undefined ? await readSettings(files) : loadSettings(await readPolicyFile(options.policy), options.policy)
  return { folder, source, rules: await loadRules(settings, files) }
}

async function readPolicyFile(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause) => {
    throw new ConfigurationError(`the policy file ${path} cannot be read: ${(cause as NodeJS.ErrnoException).code}`, { cause })
  })
}
