import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http'
import { close, listen, readBody } from './server.ts'

/** What goes wrong with one request. `after` means that GitHub did what was asked and its answer is lost. */
export type Fault =
  | { kind: 'answer'; status: number; message: string; headers?: Record<string, string>; after?: boolean }
  | { kind: 'reset'; after?: boolean }
  | { kind: 'cut' }
  | { kind: 'hang'; after?: boolean }
  | { kind: 'text'; status: number; type: string; text: string; headers?: Record<string, string> }
  | { kind: 'drip' }

export interface FaultProxy {
  apiUrl: string
  close(): Promise<void>
}

/** Stands before a GitHub and spoils the requests that `METHOD path` names: one fault each, first come first served; a single one, always. */
export async function startFaultProxy(port: number, faults: Record<string, Fault | Fault[]>): Promise<FaultProxy> {
  const pending = new Map(Object.entries(faults).map(([key, some]) => [key, Array.isArray(some) ? [...some] : some]))
  const take = (request: IncomingMessage) => {
    const key = [...pending.keys()].find((name) => `${request.method} ${request.url}`.startsWith(name))
    const some = key === undefined ? undefined : pending.get(key)
    return Array.isArray(some) ? some.shift() : some
  }
  async function handle(request: IncomingMessage, response: ServerResponse) {
    const body = await readBody(request)
    const fault = take(request)
    if (!fault) return pass(port, request, body, response)
    if ('after' in fault && fault.after) await pass(port, request, body)
    if (fault.kind === 'reset') return void request.socket.destroy()
    if (fault.kind === 'cut') return cut(port, request, body, response)
    if (fault.kind === 'hang') return undefined
    if (fault.kind === 'drip') return drip(response)
    if (fault.kind === 'text')
      return void response.writeHead(fault.status, { 'content-type': fault.type, ...fault.headers }).end(fault.text)
    response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers })
    return void response.end(JSON.stringify({ message: fault.message }))
  }
  const server = createServer((request, response) => void handle(request, response))
  return { apiUrl: `http://127.0.0.1:${await listen(server)}`, close: () => close(server) }
}

/** Hands the request on, host name included, so that the addresses of further pages lead through this proxy too. */
function pass(port: number, request: IncomingMessage, body: Buffer, response?: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const { method, url, headers } = request
    const onward = forward({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
      answer.on('end', resolve)
      if (!response) return void answer.resume()
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      return void answer.pipe(response)
    })
    onward.end(body)
  })
}

/** An answer that begins and never ends. */
function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  const timer = setInterval(() => response.write(' '), 20)
  response.on('close', () => clearInterval(timer))
}

/** The head of the answer and half of its body arrive. */
function cut(port: number, { method, url, headers }: IncomingMessage, body: Buffer, response: ServerResponse): void {
  const onward = forward({ host: '127.0.0.1', port, method, path: url, headers }, async (answer) => {
    const whole = await readBody(answer)
    response.writeHead(answer.statusCode ?? 500, { ...answer.headers, 'content-length': String(whole.length) })
    response.write(whole.subarray(0, Math.ceil(whole.length / 2)))
    setImmediate(() => response.destroy())
  })
  onward.end(body)
}
