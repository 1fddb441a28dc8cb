import { type Client, connect } from '../github/client.ts'
import type { Context, Repository } from '../github/context.ts'
import { failureOf } from '../github/failure.ts'
import { openRemote } from '../github/remote-files.ts'
import { ConfigurationError } from '../model/errors.ts'
import type { Scorecard } from '../model/scorecard.ts'
import { loadRules, type RuleFiles, type Rules, readSettings, ruleFilesOf } from '../rules.ts'
import { openSource } from '../sources/index.ts'
import type { Inputs } from './inputs.ts'
import type { Sides } from './sides.ts'

type Notice = Scorecard['notices'][number]

interface Origin {
  files: RuleFiles
  /** Policy file in them; absent: their own, if there is one. */
  path?: string
  notices: Notice[]
}

/**
 * The rules of a run. What a pull request would change cannot judge it: its target branch's tip does, or else the base in the
 * checkout. Throws ConfigurationError.
 */
export async function readRules(inputs: Inputs, context: Context, sides: Sides): Promise<{ rules: Rules; notices: Notice[] }> {
  const client = inputs.token ? connect(inputs.token, context.apiUrl) : undefined
  const { files, path, notices } = await originOf(inputs, context, sides, client)
  const settings = await readSettings(files, path)
  return { rules: await loadRules(settings, files), notices }
}

async function originOf({ policy }: Inputs, context: Context, sides: Sides, client: Client | undefined): Promise<Origin> {
  const [, owner, name, file, ref] = /^([\w.-]+)\/([\w.-]+):([^@]+)@(.+)$/.exec(policy) ?? []
  if (owner && name && file && ref) return { files: await openForeign(client, { owner, name }, ref, policy), path: file, notices: [] }
  const own = await ownFiles(context, sides, client)
  return policy ? { ...own, path: policy } : own
}

async function openForeign(client: Client | undefined, repository: Repository, ref: string, policy: string): Promise<RuleFiles> {
  if (!client) throw new ConfigurationError(`policy ${policy} is in another repository, and the input \`token\` is empty`)
  try {
    return await openRemote(client, repository, ref)
  } catch (error) {
    const { says, advice } = failureOf(error)
    throw new ConfigurationError(`policy ${policy} cannot be read: GitHub answers "${says}"`, {
      remedy: `${advice} The workflow's own token reads this repository and public ones only; for another, pass the token of a GitHub App that has \`contents: read\` there.`,
      cause: error,
    })
  }
}

async function ownFiles(context: Context, sides: Sides, client: Client | undefined): Promise<Origin> {
  if (!context.pullRequest) return { files: await ownSource(context, 'HEAD'), notices: [] }
  const tip = client && (await targetTip(client, context))
  if (tip) return { files: tip, notices: [] }
  const { base } = sides
  if (base && 'commit' in base && base.commit) {
    const text = 'The policy file is that of the commit compared with, since the tip of the target branch cannot be read.'
    return { files: await ownSource(context, base.commit), notices: [{ level: 'note', text }] }
  }
  const text = "The target branch's policy file cannot be read, so the policies judge as they come. Give the job `contents: read`."
  return { files: { read: async () => undefined, paths: async () => [] }, notices: [{ level: 'warning', text }] }
}

/** Policy files count from the root of the repository, whatever folder is scanned. */
async function ownSource({ workspace }: Context, revision: string): Promise<RuleFiles> {
  const source = await openSource(workspace, revision).catch(() => openSource(workspace))
  return ruleFilesOf(source)
}

async function targetTip(client: Client, { repository, base }: Context): Promise<RuleFiles | undefined> {
  if (!base?.ref) return undefined
  try {
    return await openRemote(client, repository, base.ref)
  } catch (error) {
    failureOf(error)
    return undefined
  }
}
