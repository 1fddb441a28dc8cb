import { connect } from '../github/client.ts'
import type { Context, Repository } from '../github/context.ts'
import { failureOf } from '../github/failure.ts'
import { openRemote } from '../github/remote-files.ts'
import { ConfigurationError, ScanError } from '../model/errors.ts'
import type { Scorecard } from '../model/scorecard.ts'
import type { Source } from '../model/source.ts'
import { loadRules, policyFilePath, type Rules, readLayers, ruleFilesOf } from '../rules.ts'
import { compareSettings } from '../settings/compare.ts'
import type { RuleFiles } from '../settings/files.ts'
import type { Inputs } from './inputs.ts'
import type { Sides } from './sides.ts'

type Notice = Scorecard['notices'][number]

/**
 * The rules that judge, from the target branch's tip, and what the reader must know about them: what the head would change in
 * them is shown and does not count yet. Throws where the tip cannot be read: missing policy is no policy to pass by.
 */
export async function rulesOf(sides: Sides, inputs: Inputs, context: Context): Promise<{ rules: Rules; notices: Notice[] }> {
  const workflow = await workflowNotices(sides, context)
  const foreign = foreignPolicy(inputs.policy)
  if (foreign) return { rules: await readRules(await openForeign(foreign, inputs, context), foreign.path), notices: workflow }
  const files = await ownFiles(sides, inputs, context)
  const path = inputs.policy === '' ? undefined : inputs.policy
  if (!context.pullRequest) return { rules: await readRules(files, path), notices: workflow }
  const head = await rulesOrError(ruleFilesOf(sides.head), path)
  const base = await rulesOrError(files, path)
  if (!(base instanceof ConfigurationError)) return { rules: base, notices: [...changesOf(base, head), ...workflow] }
  if (head instanceof ConfigurationError) throw base
  return { rules: await loadRules([]), notices: [...repaired(base), ...workflow] }
}

/** The target branch's files as git has them, or else as the API answers. */
async function ownFiles({ rules }: Sides, { token }: Inputs, { apiUrl, repository, base }: Context): Promise<RuleFiles> {
  if (!('missing' in rules)) return ruleFilesOf(rules)
  try {
    return await openRemote(connect(token, apiUrl), repository, base?.ref ?? 'HEAD')
  } catch (cause) {
    throw new ScanError(`the policy of the target branch could not be read: ${rules.missing}`, {
      remedy: 'Check the network and that the token has `contents: read`; the head is never judged by its own policy.',
      cause,
    })
  }
}

interface ForeignPolicy {
  repository: Repository
  path: string
  ref: string
}

/** Of `owner/repo:path@ref`. */
function foreignPolicy(policy: string): ForeignPolicy | undefined {
  const [, owner, name, path, ref] = /^([\w.-]+)\/([\w.-]+):([^@]+)@(.+)$/.exec(policy) ?? []
  return owner && name && path && ref ? { repository: { owner, name }, path, ref } : undefined
}

async function openForeign({ repository, ref }: ForeignPolicy, { token, policy }: Inputs, { apiUrl }: Context): Promise<RuleFiles> {
  if (token === '') throw new ConfigurationError(`the policy file ${policy} cannot be read: the input \`token\` is empty`)
  try {
    return await openRemote(connect(token, apiUrl), repository, ref)
  } catch (cause) {
    const { says, advice } = failureOf(cause)
    throw new ConfigurationError(`the policy file ${policy} cannot be read: GitHub answers "${says}"`, {
      remedy: `${advice} The workflow's own token reads this repository and public ones; for another, pass the token of a GitHub App with \`contents: read\` there.`,
      cause,
    })
  }
}

async function readRules(files: RuleFiles, path: string | undefined): Promise<Rules> {
  return loadRules(await readLayers(files, path))
}

async function rulesOrError(files: RuleFiles, path: string | undefined): Promise<Rules | ConfigurationError> {
  try {
    return await readRules(files, path)
  } catch (error) {
    if (error instanceof ConfigurationError) return error
    throw error
  }
}

/** With a broken file at the base the built-in policies judge, and the run is red; unless this pull request repairs the file. */
function repaired(base: ConfigurationError): Notice[] {
  return [
    {
      level: 'warning',
      text: `The policy file of the target branch is broken, so the built-in policies judge. This pull request repairs it. It said: ${base.message}`,
    },
  ]
}

function changesOf(base: Rules, head: Rules | ConfigurationError): Notice[] {
  if (head instanceof ConfigurationError)
    return [{ level: 'error', text: `This pull request would break the policy file: ${head.message}`, path: policyFilePath }]
  const { path } = head.settings
  if (base.settings.path === undefined && path !== undefined) {
    return [
      { level: 'note', text: 'This pull request adds the policy file. It takes effect once merged; until then the defaults judge.', path },
    ]
  }
  return compareSettings(base, head).map(({ effect, says }) => ({
    level: effect === 'weaker' ? ('warning' as const) : ('note' as const),
    text: `**${effect === 'other' ? 'Policy change' : `${effect === 'weaker' ? 'Weaker' : 'Stricter'} policy`}:** this pull request ${says}. It takes effect once merged.`,
    path: path ?? base.settings.path ?? policyFilePath,
  }))
}

/** An advisory set-up lives in the repository: a change to the workflow that runs it cannot be stopped from there, so it is named. */
async function workflowNotices(sides: Sides, context: Context): Promise<Notice[]> {
  const path = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(context.workflowRef ?? '')?.[1]
  if (path === undefined || !sides.base || 'missing' in sides.base) return []
  const [now, before] = await Promise.all([blobOf(sides.head, path), blobOf(sides.base, path)])
  if (now === before) return []
  const verb = before === undefined ? 'adds' : now === undefined ? 'removes' : 'changes'
  return [{ level: verb === 'adds' ? 'note' : 'warning', text: `This pull request ${verb} the workflow that runs this scorecard.`, path }]
}

async function blobOf(source: Source, path: string): Promise<string | undefined> {
  return (await source.list()).find((file) => file.path === path)?.blob
}
