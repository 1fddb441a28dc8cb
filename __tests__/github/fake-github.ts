import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type Account, answer, type Reply, State } from './fake-state.ts'
import { serveGit } from './git-server.ts'
import { judgeRequest, judgeResponse, matchOperation } from './openapi.ts'
import { close, listen, readBody } from './server.ts'

export interface FakeGitHub {
  apiUrl: string
  serverUrl: string
  port: number
  state: State
  /** Requests by operation, in the order of their arrival. */
  requests: string[]
  /** What GitHub's own description objects to, in requests and answers. A test ends with none. */
  violations: string[]
  /** Runs before the named operation takes effect: the world moves while we look. */
  before(operation: string, happen: () => void): void
  /** Folder of the repository that git clients of this GitHub fetch from. */
  host(folder: string): void
  close(): Promise<void>
}

/** A stateful GitHub on a port: permissions, pages and limits as the real one has them, each exchange held against its API description. */
export async function startGitHub({ prefix = '' } = {}): Promise<FakeGitHub> {
  const state = new State()
  const requests: string[] = []
  const violations: string[] = []
  const happenings = new Map<string, () => void>()
  let hosted = ''

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    if (url.pathname.startsWith(`/${state.repository}/`)) return serveGit(hosted, state, request, response)
    const method = request.method ?? 'GET'
    const body = await readJson(request)
    const account = state.accountOf(request.headers.authorization)
    if (url.pathname === (prefix ? '/api/graphql' : '/graphql')) {
      requests.push('graphql')
      return send(response, answerGraphql(account, body))
    }
    const match = url.pathname.startsWith(prefix) ? matchOperation(method, url.pathname.slice(prefix.length)) : undefined
    if (!match) {
      violations.push(`there is no ${method} ${url.pathname}`)
      return send(response, { status: 404, body: { message: 'Not Found' } })
    }
    requests.push(match.id)
    violations.push(...judgeRequest(match, { method, url, body }))
    happenings.get(match.id)?.()
    const reply = answer(state, account, match, url, body as Record<string, unknown>)
    violations.push(...judgeResponse(match, reply.status, reply.body))
    return send(response, reply)
  }

  const server = createServer((request, response) => void handle(request, response))
  const port = await listen(server)
  return {
    apiUrl: `http://127.0.0.1:${port}${prefix}`,
    serverUrl: `http://127.0.0.1:${port}`,
    port,
    state,
    requests,
    violations,
    before: (operation, happen) => {
      happenings.set(operation, () => {
        happenings.delete(operation)
        happen()
      })
    },
    host: (folder) => {
      hosted = folder
    },
    close: () => close(server),
  }
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = (await readBody(request)).toString('utf8')
  return text === '' ? undefined : JSON.parse(text)
}

function answerGraphql(account: Account | undefined, body: unknown): Reply {
  const { query } = body as { query: string }
  if (!account) return { status: 401, body: { message: 'Bad credentials' } }
  if (query !== '{ viewer { login } }') return { status: 200, body: { errors: [{ message: `unknown query ${query}` }] } }
  return { status: 200, body: { data: { viewer: { login: account.login } } } }
}

function send(response: ServerResponse, { status, body, headers = {} }: Reply) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'x-github-request-id': '0000:TEST', ...headers })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}
