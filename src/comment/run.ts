import { debug } from '@actions/core'
import { keyOf } from '../action/comment.ts'
import { say } from '../github/annotations.ts'
import { type Client, connect } from '../github/client.ts'
import { stick } from '../github/comment.ts'
import { type Context, type Environment, readContext } from '../github/context.ts'
import { failureOf } from '../github/failure.ts'
import { log } from '../github/log.ts'
import { permalinkTo } from '../github/permalink.ts'
import { openThread } from '../github/thread.ts'
import { ConfigurationError, ScanError } from '../model/errors.ts'
import type { Scorecard } from '../model/scorecard.ts'
import { commentLimit, renderMarkdown } from '../reports/markdown/index.ts'
import { readArtifact } from './artifact.ts'
import { readInputs } from './inputs.ts'
import { findPullRequest, type Origin, readOrigin } from './origin.ts'

export interface World {
  env: Environment
  connect?: (token: string, apiUrl: string) => Client
}

/** Posts the scorecard of a fork's run. Returns the exit code: 0 also where there is nothing to comment on, 2 for a wrong set-up or artifact. */
export async function run({ env, connect: dial = connect }: World): Promise<0 | 2 | 3> {
  try {
    const inputs = readInputs(env)
    const context = readContext(env)
    const origin = readOrigin(env['GITHUB_EVENT_PATH'])
    const client = dial(inputs.token, context.apiUrl)
    const number = await findPullRequest(client, context.repository, origin)
    if (number === undefined) log('No open pull request has that commit as its head any more; nothing to comment on.')
    else await post(client, number, readArtifact(inputs.scorecard), context, origin)
    return 0
  } catch (error) {
    say({ level: 'error', title: 'MLOps Scorecard: no comment', message: wordsOf(error) })
    return error instanceof ConfigurationError ? 2 : 3
  }
}

/** What went wrong and what to do about it. */
function wordsOf(error: unknown): string {
  if (error instanceof ConfigurationError || error instanceof ScanError) return [error.message, error.remedy].filter(Boolean).join('\n')
  try {
    const { says, advice } = failureOf(error)
    return `GitHub answers "${says}". ${advice}`
  } catch {
    if (error instanceof Error && error.stack) debug(error.stack)
    return `${error instanceof Error ? error.message : String(error)}\nThis is a bug; please report it.`
  }
}

/** The fork's run made the scorecard, and a fork can change its workflow. It stands first, where nothing of the report can crowd it out. */
const foreign = "> ℹ️ Reported by the fork's own run, which the fork could change. The gate of a required workflow is what counts."

async function post(client: Client, number: number, scorecard: Scorecard, context: Context, { head }: Origin): Promise<void> {
  const report = renderMarkdown(scorecard, { permalink: permalinkTo(context, head) }, commentLimit - foreign.length)
  const outcome = await stick(openThread(client, context.repository, number), {
    key: keyOf({ path: '', policy: '' }),
    head,
    text: `${foreign}\n\n${report}`,
    create: true,
    ...(context.run && { run: context.run }),
  })
  if (outcome.status === 'refused') {
    const { says, advice } = outcome.failure
    throw new ScanError(`GitHub answers "${says}"`, { remedy: advice })
  }
  log(outcome.status === 'skipped' ? `No comment is written: ${outcome.reason}.` : `Comment ${outcome.status}: ${outcome.url}`)
}
