import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Client } from '../github/client.ts'
import type { Repository } from '../github/context.ts'
import { ConfigurationError } from '../model/errors.ts'

const Event = z.looseObject({
  workflow_run: z.looseObject({
    event: z.string(),
    head_sha: z.string().regex(/^[0-9a-f]{40,64}$/),
    head_branch: z.string(),
    head_repository: z.looseObject({ owner: z.looseObject({ login: z.string() }) }).nullable(),
  }),
})
const Pull = z.looseObject({ number: z.int().positive(), head: z.looseObject({ sha: z.string() }) })

/** Where the run that uploaded the scorecard came from. */
export interface Origin {
  event: string
  head: string
  branch: string
  /** Absent where the fork has been deleted. */
  owner: string | undefined
}

/** The `workflow_run` event that started this job. Throws ConfigurationError for any other. */
export function readOrigin(eventPath: string | undefined): Origin {
  try {
    const { workflow_run: run } = Event.parse(JSON.parse(readFileSync(eventPath ?? '', 'utf8')))
    return { event: run.event, head: run.head_sha, branch: run.head_branch, owner: run.head_repository?.owner.login }
  } catch (cause) {
    throw new ConfigurationError('this entry runs on `workflow_run` only', {
      cause,
      remedy: '`mlops-scorecard init --forks` writes both workflows.',
    })
  }
}

/**
 * Number of the open pull request whose head is that commit; undefined where there is none any more. GitHub names no pull
 * request of a fork in the event, and what the artifact says of it would be the fork's word.
 */
export async function findPullRequest(
  client: Client,
  { owner, name }: Repository,
  { head, branch, owner: fork }: Origin,
): Promise<number | undefined> {
  if (fork === undefined) return undefined
  const answer = await client.rest.pulls.list({ owner, repo: name, state: 'open', head: `${fork}:${branch}`, per_page: 100 })
  const pulls = z.array(Pull).parse(answer.data)
  return pulls.find((pull) => pull.head.sha === head)?.number
}
