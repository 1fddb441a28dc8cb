import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'

const Commit = z.string().regex(/^(?!0+$)(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
const FullName = z.looseObject({ full_name: z.string() })

/** GitHub sends 25 MB at most. */
const mostBytes = 64 * 1024 * 1024

/** A field that is absent, or not what we know it to be, is undefined: an event is never refused for a field. */
function optional<T extends z.ZodType>(schema: T) {
  return schema.optional().catch(undefined)
}

const PullRequestPayload = z.looseObject({
  number: z.int().positive(),
  head: z.looseObject({ sha: Commit, repo: optional(FullName) }),
  base: z.looseObject({ ref: z.string(), sha: Commit, repo: optional(FullName) }),
})

const WorkflowRunPayload = z.looseObject({
  head_sha: Commit,
  pull_requests: z
    .array(
      z.looseObject({
        number: z.int().positive(),
        head: z.looseObject({ sha: Commit }),
        base: z.looseObject({ ref: z.string(), sha: Commit, repo: z.looseObject({ id: z.number() }) }),
      }),
    )
    .catch([]),
})

const Payload = z.looseObject({
  repository: optional(z.looseObject({ id: optional(z.number()), full_name: optional(z.string()) })),
  pull_request: optional(PullRequestPayload),
  merge_group: optional(z.looseObject({ head_sha: Commit, base_ref: z.string(), base_sha: Commit })),
  workflow_run: optional(WorkflowRunPayload),
  before: optional(Commit),
  ref: optional(z.string()),
})
/** The few fields of GitHub's event payloads that decide what is judged. */
export type Payload = z.infer<typeof Payload>

/** Reads the event's payload; a missing or broken file gives an empty one and the reason. */
export function readPayload(path: string | undefined): { payload: Payload; trouble?: string } {
  if (!path) return { payload: {}, trouble: 'GITHUB_EVENT_PATH is not set' }
  try {
    const { size } = statSync(path)
    if (size > mostBytes) return { payload: {}, trouble: `the event's payload has ${size} bytes, of which ${mostBytes} are read at most` }
    return { payload: Payload.parse(JSON.parse(readFileSync(path, 'utf8'))) }
  } catch (error) {
    return { payload: {}, trouble: `the event's payload cannot be read: ${error instanceof Error ? error.message : String(error)}` }
  }
}
