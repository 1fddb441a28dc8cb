import { resolve } from 'node:path'
import { ConfigurationError } from '../model/errors.ts'
import type { Scorecard } from '../model/scorecard.ts'
import type { Source } from '../model/source.ts'
import { ruleChanges } from '../rule-changes.ts'
import { inputsRules, loadRules, pathsOf, policyFilePath, type Rules, readLayers, ruleFilesOf } from '../rules.ts'
import type { GateInputs } from '../settings/inputs.ts'
import { openSource } from '../sources/index.ts'
import { namedLayers } from './named-policy.ts'

export interface OpenOptions {
  rev?: string
  policy?: string
}

interface Opened {
  folder: string
  source: Source
  rules: Rules
  /** Why the head may not pass, whatever is found in it. */
  refusals: string[]
}

/**
 * What a command works on: the source, and the rules of its policy file or of the one named, tightened by the inputs. What is compared
 * is judged by the base's policy file, as on a pull request, and the notices say what the head would change in it. Projects are found
 * in both. Throws ConfigurationError and ScanError.
 */
export async function open(path: string, options: OpenOptions, inputs: GateInputs = {}, base?: Source): Promise<Opened> {
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
  const own = await attempt(() => load(source))
  if (base && options.policy === undefined) return { folder, source, ...compared(await attempt(() => load(base)), own) }
  if (own instanceof ConfigurationError) throw own
  return { folder, source, rules: own, refusals: [] }
}

/**
 * The rules of the base, with what the head would change in them. A head that would break the policy file is refused; a base whose file
 * is broken judges nothing: then the head's, which repairs it, does. Throws ConfigurationError where both are broken.
 */
function compared(base: Rules | ConfigurationError, own: Rules | ConfigurationError): Pick<Opened, 'rules' | 'refusals'> {
  if (base instanceof ConfigurationError) {
    if (own instanceof ConfigurationError) throw own
    const text = `The policy file of the base is broken, so that of the head judges. It said: ${base.message}`
    return { rules: noticed(own, [{ level: 'warning', text }]), refusals: [] }
  }
  if (!(own instanceof ConfigurationError)) return { rules: noticed(base, ruleChanges(base, own, 'branch')), refusals: [] }
  const text = `This branch would break the policy file, so that of the base judges. It said: ${own.message}`
  return {
    rules: noticed(base, [{ level: 'error', text, path: policyFilePath, ...own.location }]),
    refusals: ['this branch would break the policy file'],
  }
}

function noticed(rules: Rules, notices: Scorecard['notices']): Rules {
  return { ...rules, notices: [...rules.notices, ...notices] }
}

async function attempt(load: () => Promise<Rules>): Promise<Rules | ConfigurationError> {
  try {
    return await load()
  } catch (error) {
    if (error instanceof ConfigurationError) return error
    throw error
  }
}

/** As 2026-11-21, by the machine's clock. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
