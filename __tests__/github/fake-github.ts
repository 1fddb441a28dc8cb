import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Account, answer, type Reply, State } from './fake-state.ts'
import { judgeRequest, judgeResponse, matchOperation } from './openapi.ts'

export interface FakeGitHub {
  apiUrl: string
  port: number
  state: State
  /** Requests by operation, in the order of their arrival. */
  requests: string[]
  /** What GitHub's own description objects to, in requests and answers. A test ends with none. */
  violations: string[]
  /** Runs before the named operation takes effect: the world moves while we look. */
  before(operation: string, happen: () => void): void
  close(): Promise<void>
}

/** A stateful GitHub on a port: permissions, pages and limits as the real one has them, each exchange held against its API description. */
export async function startGitHub({ prefix = '' } = {}): Promise<FakeGitHub> {
  const state = new State()
  const requests: string[] = []
  const violations: string[] = []
  const happenings = new Map<string, () => void>()

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
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
    close: () => close(server),
  }
}

/** Listens on a free port of this machine. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

export async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
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
