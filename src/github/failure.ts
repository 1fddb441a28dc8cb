import { z } from 'zod'

/** Why GitHub did not do what was asked, and what to do about it. */
export interface Failure {
  kind: 'read-only' | 'denied' | 'not-found' | 'rejected' | 'rate-limited' | 'unavailable' | 'network'
  /** What happened, in GitHub's words where it gave any; text from outside, to be escaped where it is printed. */
  says: string
  advice: string
  /** Whether the same request can succeed later; a request that creates something may have taken effect all the same. */
  temporary: boolean
  /** Seconds that GitHub asks to wait. */
  retryAfter?: number
}

type Headers = Readonly<Record<string, unknown>>

interface Answer {
  status: number
  message: string
  /** Absent where nothing came back. */
  headers?: Headers
}

/** Tells failed requests apart; whatever else was thrown is thrown on. */
export function failureOf(error: unknown): Failure {
  const answer = readAnswer(error)
  if (!answer) throw error
  const { status, message, headers } = answer
  const says = `${status}: ${message}`
  if (!headers) return network(message)
  if (status >= 500) return { kind: 'unavailable', says, advice: 'GitHub had trouble; run the job again.', temporary: true }
  if (status === 429 || headers['x-ratelimit-remaining'] === '0' || /secondary rate/i.test(message)) return rateLimited(says, headers)
  if (status === 403 && /not accessible by/i.test(message)) return readOnly(says, headers['x-accepted-github-permissions'])
  if (status === 401) return { kind: 'denied', says, advice: 'The token is not valid: check the input `token`.', temporary: false }
  if (status === 403) return { kind: 'denied', says, advice: 'The token may not do this here.', temporary: false }
  if (status === 404) return notFound(says)
  return { kind: 'rejected', says, advice: 'GitHub refused the request; please report this.', temporary: false }
}

const RequestFailure = z.looseObject({
  status: z.number(),
  message: z.string(),
  response: z.looseObject({ headers: z.record(z.string(), z.unknown()) }).optional(),
})

const longestWords = 200

function readAnswer(error: unknown): Answer | undefined {
  if (error instanceof z.ZodError) return { status: 0, message: 'the answer is cut off, or not what GitHub would say' }
  const { data } = RequestFailure.safeParse(error)
  return data && { status: data.status, message: worded(data.message), ...(data.response && { headers: data.response.headers }) }
}

/** What proxies answer can be a page of HTML. */
function worded(message: string): string {
  const line = message.trim().split(/\r?\n/)[0] ?? ''
  return /^<(?:!doctype|html|head|body)/i.test(line) ? 'a page of HTML' : line.slice(0, longestWords)
}

function network(message: string): Failure {
  return {
    kind: 'network',
    says: message,
    advice: 'GitHub could not be reached; check the proxy settings of the runner and run the job again.',
    temporary: true,
  }
}

function rateLimited(says: string, headers: Headers): Failure {
  const seconds = Number(headers['retry-after'])
  return {
    kind: 'rate-limited',
    says,
    advice: "The token's rate limit is used up; run the job again later.",
    temporary: true,
    ...(seconds > 0 && { retryAfter: seconds }),
  }
}

function readOnly(says: string, accepted: unknown): Failure {
  const permissions = typeof accepted === 'string' && /^[\w=;, -]+$/.test(accepted) ? ` (it asks for ${accepted})` : ''
  return {
    kind: 'read-only',
    says,
    advice: `The token lacks a permission: give the job \`permissions: pull-requests: write\`${permissions}. Runs for forks and for Dependabot are read-only whatever the workflow says.`,
    temporary: false,
  }
}

function notFound(says: string): Failure {
  return {
    kind: 'not-found',
    says,
    advice: 'It does not exist, or the token has no access to it: GitHub does not tell the two apart.',
    temporary: false,
  }
}
