import { resolve } from 'node:path'
import { ConfigurationError } from '../model/errors.ts'
import type { Source } from '../model/source.ts'
import { ruleChanges } from '../rule-changes.ts'
import { inputsRules, loadRules, pathsOf, type Rules, readLayers, ruleFilesOf } from '../rules.ts'
import type { GateInputs } from '../settings/inputs.ts'
import { openSource } from '../sources/index.ts'
import { namedLayers } from './named-policy.ts'

export interface OpenOptions {
  rev?: string
  policy?: string
}

/**
 * What a command works on: the source, and the rules of its policy file or of the one named, tightened by the inputs. What is compared
 * is judged by the base's policy file, as on a pull request, and the notices say what the head would change in it. Projects are found
 * in both. Throws ConfigurationError and ScanError.
 */
export async function open(
  path: string,
  options: OpenOptions,
  inputs: GateInputs = {},
  base?: Source,
): Promise<{ folder: string; source: Source; rules: Rules }> {
  if (path === '') throw new ConfigurationError('the path is empty', { remedy: 'Name a folder; `.` is where you stand.' })
  const folder = resolve(path)
  const source = await openSource(folder, options.rev)
  if ((await source.list()).length === 0)
    throw new ConfigurationError(`there is nothing to scan: ${folder} holds no files`, {
      remedy: 'Name the folder of the repository to scan.',
    })
  const paths = await pathsOf(base ? [source, base] : [source])
  const layersOf = (from: Source) =>
    options.policy === undefined ? readLayers(ruleFilesOf(from)) : namedLayers(options.policy, { folder, source })
  const load = async (from: Source) => loadRules([...(await layersOf(from)), inputsRules(inputs)], { today: today(), paths })
  const own = await load(source)
  if (!base || options.policy !== undefined) return { folder, source, rules: own }
  const rules = await load(base).catch(whereBroken(own))
  return { folder, source, rules: { ...rules, notices: [...rules.notices, ...ruleChanges(rules, own, 'branch')] } }
}

/** A base whose policy file is broken judges nothing: then the head's, which repairs it, does. */
function whereBroken(own: Rules): (error: unknown) => Rules {
  return (error) => {
    if (!(error instanceof ConfigurationError)) throw error
    const text = `The policy file of the base is broken, so that of the head judges. It said: ${error.message}`
    return { ...own, notices: [...own.notices, { level: 'warning', text }] }
  }
}

/** As 2026-11-21, by the machine's clock. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
