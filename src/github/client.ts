import { randomUUID } from 'node:crypto'
// The package's index reads and prints the event when it is imported; only this half of it is wanted.
import { GitHub, getOctokitOptions } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'

/** How long requests may take, in milliseconds. */
export interface Patience {
  /** Base of every wait between two tries. */
  second: number
  /** Limit of one request, from sending it to the end of its answer's head. */
  request: number
  /** Longest pause that a rate limit may ask for. */
  pause: number
}

export type Client = InstanceType<typeof GitHub>

const usual: Patience = { second: 1_000, request: 30_000, pause: 90_000 }
const retries = 2
const waitsForLimits = 2

function silent() {}

/** A client that honours the runner's proxy, retries what is safe to repeat and waits out short rate limits. */
export function connect(token: string, apiUrl: string, patience: Patience = usual): Client {
  const worthWaiting = (seconds: number, _request: unknown, _client: unknown, tries: number) =>
    tries < waitsForLimits && seconds * 1_000 <= patience.pause
  const Client = GitHub.plugin(timeLimit(patience.request), retry, throttling)
  return new Client(
    getOctokitOptions(token, {
      baseUrl: apiUrl,
      userAgent: 'mlops-scorecard',
      log: { debug: silent, info: silent, warn: silent, error: silent },
      retry: { retries, retryAfterBaseValue: patience.second },
      throttle: {
        // Without a name, all clients of a process would share one queue.
        id: randomUUID(),
        onRateLimit: worthWaiting,
        onSecondaryRateLimit: worthWaiting,
        retryAfterBaseValue: patience.second,
      },
    }),
  )
}

/** First in line, and so innermost: each try gets a limit of its own. */
function timeLimit(milliseconds: number) {
  return (client: Pick<Client, 'hook'>) => {
    client.hook.before('request', (options) => {
      options.request = { ...options.request, signal: AbortSignal.timeout(milliseconds) }
    })
    return {}
  }
}
