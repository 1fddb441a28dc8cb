import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ConfigurationError } from '../model/errors.ts'
import type { Source } from '../model/source.ts'
import { inputsRules, loadRules, type Rules, readLayers, ruleFilesOf, vendoredOnly } from '../rules.ts'
import { inherit } from '../settings/inherit.ts'
import type { GateInputs } from '../settings/inputs.ts'
import { openSource } from '../sources/index.ts'

export interface OpenOptions {
  rev?: string
  policy?: string
}

/** What a command works on: the source, and the rules of its policy file or of the one named, tightened by the inputs. Throws ConfigurationError and ScanError. */
export async function open(
  path: string,
  options: OpenOptions,
  inputs: GateInputs = {},
): Promise<{ folder: string; source: Source; rules: Rules }> {
  const folder = resolve(path)
  const source = await openSource(folder, options.rev)
  const files = ruleFilesOf(source)
  const layers =
    options.policy === undefined
      ? await readLayers(files)
      : await inherit({ path: options.policy, files }, await readPolicyFile(options.policy), { open: vendoredOnly(files) })
  return { folder, source, rules: await loadRules([...layers, inputsRules(inputs)], today()) }
}

/** As 2026-11-21, by the machine's clock. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

async function readPolicyFile(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause) => {
    throw new ConfigurationError(`the policy file ${path} cannot be read: ${(cause as NodeJS.ErrnoException).code}`, { cause })
  })
}
