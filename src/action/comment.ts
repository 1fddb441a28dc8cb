import { createHash } from 'node:crypto'
import { say } from '../github/annotations.ts'
import { type Client, connect } from '../github/client.ts'
import { type CommentOutcome, stick } from '../github/comment.ts'
import type { Context } from '../github/context.ts'
import type { Failure } from '../github/failure.ts'
import { log } from '../github/log.ts'
import { openThread } from '../github/thread.ts'
import type { Scorecard } from '../model/scorecard.ts'
import { ceasedIn, isCompared } from '../reports/words.ts'
import type { Inputs } from './inputs.ts'
import type { Verdict } from './verdict.ts'

export type Connect = (token: string, apiUrl: string) => Client

/** Brings the pull request's comment up to date and says in the log what became of it; returns its address, if there is one. */
export async function comment(verdict: Verdict, inputs: Inputs, context: Context, dial: Connect = connect): Promise<string> {
  const { pullRequest, head, run } = context
  if (!pullRequest || !head || inputs.comment === 'never') return ''
  if (!inputs.token) {
    log('No comment is written: the input `token` is empty.')
    return ''
  }
  const thread = openThread(dial(inputs.token, context.apiUrl), context.repository, pullRequest.number)
  const create = inputs.comment === 'always' || isNews(verdict.scorecard)
  const outcome = await stick(thread, { key: keyOf(inputs), head, text: verdict.comment, create, ...(run && { run }) })
  tell(outcome, context)
  return 'url' in outcome ? outcome.url : ''
}

/** Scorecards of other folders, and by other policy files, have comments of their own; a new version of the file keeps its comment. */
export function keyOf({ path, policy }: Pick<Inputs, 'path' | 'policy'>): string {
  const file = policy.replace(/@[^@/]*$/, '')
  return createHash('sha256').update(`${path}\n${file}`).digest('hex').slice(0, 16)
}

function isNews({ base, counts, evaluations, gate }: Scorecard): boolean {
  return !isCompared({ base }) || counts.introduced + counts.fixed + ceasedIn(evaluations) > 0 || gate.outcome === 'failed'
}

function tell(outcome: CommentOutcome, context: Context): void {
  if (outcome.status === 'refused') explain(outcome.failure, context)
  else if (outcome.status === 'skipped') log(`No comment is written: ${outcome.reason}.`)
  else log(`Comment ${outcome.status}: ${outcome.url}`)
}

function explain({ kind, says, advice }: Failure, context: Context): void {
  const expected = kind === 'read-only' && (context.pullRequest?.fork || context.actor === 'dependabot[bot]')
  const reason = expected ? 'A run for a fork or for Dependabot has a token that can only read.' : `GitHub answers "${says}". ${advice}`
  say({
    level: expected ? 'notice' : 'warning',
    title: 'MLOps Scorecard: no comment',
    message: `The scorecard is in the summary of this run instead of in a comment. ${reason}`,
  })
}
