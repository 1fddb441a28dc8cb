import { z } from 'zod'
import type { Client } from './client.ts'
import type { Repository } from './context.ts'

const Comment = z.looseObject({
  id: z.number(),
  html_url: z.string(),
  body: z.string().catch(''),
  user: z.looseObject({ login: z.string(), type: z.string() }).nullable(),
})
export type Comment = z.infer<typeof Comment>

const Pull = z.looseObject({ head: z.looseObject({ sha: z.string() }) })
const Viewer = z.looseObject({ viewer: z.looseObject({ login: z.string() }) })

/** The conversation of one pull request. Each call is one request (or page after page of one) and throws what the client throws. */
export interface Thread {
  /** Comments whose body starts so, oldest first. */
  list(start: string): Promise<Comment[]>
  create(body: string): Promise<Comment>
  update(id: number, body: string): Promise<Comment>
  remove(id: number): Promise<void>
  /** Commit that is the pull request's head now. */
  head(): Promise<string>
  /** Login under which the token writes; undefined where GitHub does not say. */
  viewer(): Promise<string | undefined>
}

/** Opens the conversation of a pull request. */
export function openThread(client: Client, { owner, name: repo }: Repository, number: number): Thread {
  const pull = { owner, repo, pull_number: number }
  const issue = { owner, repo, issue_number: number }
  return {
    list: (start) => listComments(client, issue, start),
    // Never repeated blindly: an answer that is lost on its way back may belong to a comment that now exists.
    create: async (body) => Comment.parse((await client.rest.issues.createComment({ ...issue, body, request: { retries: 0 } })).data),
    update: async (id, body) => Comment.parse((await client.rest.issues.updateComment({ owner, repo, comment_id: id, body })).data),
    remove: async (id) => {
      await client.rest.issues.deleteComment({ owner, repo, comment_id: id })
    },
    head: async () => Pull.parse((await client.rest.pulls.get(pull)).data).head.sha,
    viewer: () => readViewer(client),
  }
}

/** Octokit's own paginator takes a conflict, and an answer that is empty or breaks off, for an end of the list: then a second comment would follow. */
async function listComments(client: Client, issue: { owner: string; repo: string; issue_number: number }, start: string) {
  const found: Comment[] = []
  for (let page = 1, more = true; more; page += 1) {
    const { data, headers } = await client.rest.issues.listComments({ ...issue, per_page: 100, page })
    const comments = z.array(Comment).parse(data)
    found.push(...comments.filter(({ body }) => body.startsWith(start)))
    more = comments.length > 0 && /rel="next"/.test(headers.link ?? '')
  }
  return found.sort((one, other) => one.id - other.id)
}

/** GET /user is closed to the tokens of Actions and Apps; GraphQL answers each of them. */
async function readViewer(client: Client): Promise<string | undefined> {
  try {
    return Viewer.parse(await client.graphql('{ viewer { login } }')).viewer.login
  } catch {
    return undefined
  }
}
