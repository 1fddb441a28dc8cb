import { existsSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { ConfigurationError } from '../model/errors.ts'
import { version } from '../model/version.ts'
import { bundledFolder, checkedPoliciesPath } from '../policies/bundled.ts'
import { loadPolicies } from '../policies/load.ts'
import type { Policy } from '../policies/policy.ts'
import { painter } from '../reports/colour.ts'
import { explainEvaluation, explainPolicy } from '../reports/explain.ts'
import { policyReference } from '../reports/policy-reference.ts'
import { scan } from '../scan.ts'
import { isBrokenDown } from '../scorecard/breakdown.ts'
import { isFolder } from '../sources/index.ts'
import { didYouMean } from '../strict/nearest.ts'
import { checkoutOf } from './checkout.ts'
import { type OpenOptions, open, today } from './open.ts'
import { wantsColour, write } from './output.ts'
import { openScanCache } from './scan-cache.ts'

interface ExplainOptions extends OpenOptions {
  all?: boolean
  cache: boolean
}

/** `explain`: a policy in full; with a path, how this repository or file came by its outcome. */
export async function explainCommand(id: string | undefined, path: string | undefined, options: ExplainOptions): Promise<void> {
  if (options.all) return write(policyReference(await loadPolicies(bundledFolder, checkedPoliciesPath)))
  if (id === undefined) throw new ConfigurationError('name a policy, or use --all', { remedy: 'mlops-scorecard explain --all lists them.' })
  const paint = painter(wantsColour(process.env, process.stdout.isTTY))
  if (path === undefined)
    return write(
      found(await loadPolicies(bundledFolder, checkedPoliciesPath), id)
        .map((policy) => explainPolicy(policy, paint))
        .join('\n'),
    )
  const { folder, file } = place(path, id)
  const { source, rules } = await open(folder, options)
  const policies = found(
    rules.policies.map(({ policy }) => policy),
    id,
  )
  const cache = options.cache ? openScanCache(folder) : undefined
  const { scorecard, facts } = await scan({ head: source, rules, today: today(), version, ...(cache && { cache }) })
  cache?.save()
  await write(
    policies.map((policy) => explainEvaluation(policy, scorecard, facts, { paint, ...(file === undefined ? {} : { file }) })).join('\n'),
  )
  if (isBrokenDown(scorecard)) process.exitCode = 3
}

function found(policies: readonly Policy[], id: string): Policy[] {
  const exact = policies.filter((policy) => policy.id === id)
  const some = exact.length > 0 ? exact : policies.filter((policy) => policy.id.startsWith(id))
  if (some.length > 0) return some
  const meant = didYouMean(
    id,
    policies.map((policy) => policy.id),
  )
  throw new ConfigurationError(`there is no policy "${id}"${meant}`, {
    remedy: `Policies: ${policies.map((policy) => policy.id).join(', ')}.`,
  })
}

/** A file is explained within the nearest folder above it that has a `.git`, or within its own. */
function place(path: string, id: string): { folder: string; file?: string } {
  const full = resolve(path)
  if (!existsSync(full)) {
    const remedy = existsSync(resolve(id)) ? `The policy comes first: \`mlops-scorecard explain ${path} ${id}\`.` : undefined
    throw new ConfigurationError(`there is no file or folder ${path}`, remedy === undefined ? {} : { remedy })
  }
  if (isFolder(full)) return { folder: full }
  const folder = checkoutOf(dirname(full)) ?? dirname(full)
  return { folder, file: relative(folder, full) }
}
