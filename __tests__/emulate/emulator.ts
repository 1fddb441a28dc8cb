import { createSign } from 'node:crypto'

interface Emulator {
  url: string
  generatedSecrets: readonly { kind: string; value: string }[]
  close(): Promise<void>
}

export interface Emulation {
  apiUrl: string
  head: string
  base: string
  call(method: string, path: string, body?: object): Promise<{ status: number; data: Record<string, never> }>
  /** A token of the App's installation with these permissions and no others. */
  token(permissions: Record<string, string>): Promise<string>
  close(): Promise<void>
}

const app = { app_id: 7, slug: 'scorecard', name: 'Scorecard', permissions: { contents: 'write', issues: 'write', pull_requests: 'write' } }
const seed = {
  tokens: { 'octocat-token': { login: 'octocat', scopes: ['repo'] } },
  github: {
    users: [{ login: 'octocat' }],
    repos: [{ owner: 'octocat', name: 'churn', auto_init: true }],
    apps: [{ ...app, installations: [{ installation_id: 9, account: 'octocat', repository_selection: 'all' }] }],
  },
}

/** Starts the emulator with `octocat/churn` and pull request 1 in it. */
export async function emulateGitHub(): Promise<Emulation> {
  const { createEmulator } = await import(process.env['EMULATE'] ?? 'emulate')
  const emulator: Emulator = await createEmulator({ service: 'github', port: 0, seed })
  const request = async (authorization: string, method: string, path: string, body?: object) => {
    const headers = { authorization, accept: 'application/vnd.github+json', 'content-type': 'application/json' }
    const response = await fetch(emulator.url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    const text = await response.text()
    return { status: response.status, data: text === '' ? {} : JSON.parse(text) }
  }
  const call: Emulation['call'] = (method, path, body) => request('token octocat-token', method, `/repos/octocat/churn${path}`, body)
  const base = (await call('GET', '/git/ref/heads/main')).data['object']['sha']
  await call('POST', '/git/refs', { ref: 'refs/heads/feature', sha: base })
  await call('PUT', '/contents/train.py', { message: 'Change', branch: 'feature', content: Buffer.from('x').toString('base64') })
  const pull = await call('POST', '/pulls', { title: 'Change', head: 'feature', base: 'main' })
  const key = emulator.generatedSecrets.find(({ kind }) => kind === 'github.app_private_key')?.value ?? ''
  return {
    apiUrl: emulator.url,
    head: pull.data['head']['sha'],
    base,
    call,
    token: async (permissions) => {
      const path = '/app/installations/9/access_tokens'
      return (await request(`Bearer ${signAppToken(key)}`, 'POST', path, { permissions })).data['token']
    },
    close: () => emulator.close(),
  }
}

function signAppToken(key: string): string {
  const now = Math.floor(Date.now() / 1_000)
  const parts = [
    { alg: 'RS256', typ: 'JWT' },
    { iat: now - 60, exp: now + 300, iss: '7' },
  ]
  const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`
}
