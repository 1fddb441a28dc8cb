import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { State } from './fake-state.ts'
import { readBody } from './server.ts'

/** Git's own server for the repository in the folder, behind GitHub's door: a token needs `contents: read`. */
export async function serveGit(folder: string, state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const account = state.accountOf(request.headers.authorization && tokenOf(request.headers.authorization))
  if (!account?.permissions.contents) return void response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end()
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: pathname.replace(`/${state.repository}`, '/.git'),
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'],
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'uploadpack.allowAnySHA1InWant',
      GIT_CONFIG_VALUE_0: 'true',
      GIT_CONFIG_KEY_1: 'uploadpack.allowFilter',
      GIT_CONFIG_VALUE_1: 'true',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  // A git that has its answer closes its end early.
  child.stdin.on('error', () => {})
  child.stdin.end(await readBody(request))
  const chunks: Buffer[] = []
  for await (const chunk of child.stdout) chunks.push(chunk)
  sendCgi(Buffer.concat(chunks), response)
}

/** As a request's token: the form in which the API takes it. */
function tokenOf(authorization: string): string {
  const [, basic = ''] = /^basic (.+)$/i.exec(authorization) ?? []
  return `token ${Buffer.from(basic, 'base64').toString('utf8').replace('x-access-token:', '')}`
}

function sendCgi(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf('\r\n\r\n')
  const headers = output.subarray(0, end).toString('utf8').split('\r\n')
  const pairs = headers.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])
  const { Status: status = '200', ...others } = Object.fromEntries(pairs)
  response.writeHead(Number.parseInt(status, 10), others)
  response.end(output.subarray(end + 4))
}
