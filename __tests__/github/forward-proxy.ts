import { createServer } from 'node:http'
import { connect } from 'node:net'
import { close, listen } from './server.ts'

export interface ForwardProxy {
  url: string
  /** Hosts that clients asked to be connected with. */
  hosts: string[]
  close(): Promise<void>
}

/** A company's proxy: it opens tunnels, whatever host is asked for, to the one port it knows. */
export async function startForwardProxy(port: number): Promise<ForwardProxy> {
  const hosts: string[] = []
  const server = createServer((_, response) => response.writeHead(405).end())
  server.on('connect', ({ url = '' }, socket) => {
    hosts.push(url)
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    for (const end of [onward, socket]) end.on('error', () => onward.destroy())
  })
  return { url: `http://127.0.0.1:${await listen(server)}`, hosts, close: () => close(server) }
}
