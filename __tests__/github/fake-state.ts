import { exampleOf, type Match } from './openapi.ts'

export interface Account {
  login: string
  type: 'Bot' | 'User'
  permissions: Partial<Record<'contents' | 'issues' | 'pull_requests', 'read' | 'write'>>
}

export interface Pull {
  number: number
  head: string
  /** `owner:branch` that it comes from. */
  from: string
  locked: boolean
}

export interface StoredComment {
  id: number
  issue: number
  body: string
  login: string
  type: 'Bot' | 'User'
  edits: number
}

export interface Reply {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

type Fields = Record<string, unknown>
type Handler = (state: State, account: Account, path: Record<string, string>, url: URL, body: Fields) => Reply

/** One repository, `acme/churn`, and those that others hold beside it, with its pull requests, comments, files and the tokens that may reach it. */
export class State {
  readonly repository = 'acme/churn'
  readonly pulls = new Map<number, Pull>()
  comments: StoredComment[] = []
  readonly files = new Map<string, string>()
  /** Repositories beside it, of which only files and commits are kept. */
  readonly others = new Set<string>()
  /** While it is down every answer is a 503. */
  down = false
  readonly branches = new Map<string, string>()
  mergeBase: (base: string, head: string) => string | undefined = () => undefined
  private readonly accounts = new Map<string, Account>()
  private nextId = 1_000

  /** A token for the account, with these permissions and no other. */
  token(permissions: Account['permissions'], account: Partial<Account> = {}): string {
    const token = `token-${this.accounts.size + 1}`
    this.accounts.set(token, { login: 'github-actions[bot]', type: 'Bot', ...account, permissions })
    return token
  }

  pull(number: number, head: string, from = 'acme:topic'): Pull {
    const pull = { number, head, from, locked: false }
    this.pulls.set(number, pull)
    return pull
  }

  comment(issue: number, body: string, account: Pick<Account, 'login' | 'type'> = { login: 'github-actions[bot]', type: 'Bot' }) {
    const comment: StoredComment = { id: this.nextId, issue, body, login: account.login, type: account.type, edits: 0 }
    this.nextId += 1
    this.comments.push(comment)
    return comment
  }

  accountOf(authorization: string | undefined): Account | undefined {
    return this.accounts.get(authorization?.replace(/^(?:token|bearer) /i, '') ?? '')
  }
}

const readsPulls = ['pull_requests=read', 'issues=read']
const writesPulls = ['issues=write', 'pull_requests=write']
// Each operation wants one of these.
const accepted: Record<string, string[]> = {
  'issues/list-comments': readsPulls,
  'issues/create-comment': writesPulls,
  'issues/update-comment': writesPulls,
  'issues/delete-comment': writesPulls,
  'pulls/get': ['pull_requests=read'],
  'pulls/list': ['pull_requests=read'],
  'git/get-tree': ['contents=read'],
  'repos/compare-commits-with-basehead': ['contents=read'],
  'repos/get-commit': ['contents=read'],
  'repos/get-content': ['contents=read'],
}

const handlers: Record<string, Handler> = {
  'issues/list-comments': listComments,
  'issues/create-comment': createComment,
  'issues/update-comment': updateComment,
  'issues/delete-comment': deleteComment,
  'pulls/get': getPull,
  'pulls/list': listPulls,
  'git/get-tree': getTree,
  'repos/compare-commits-with-basehead': compareCommits,
  'repos/get-commit': getCommit,
  'repos/get-content': getContent,
  'users/get-authenticated': getUser,
}

/** What GitHub would answer; the state is changed accordingly. */
export function answer(state: State, account: Account | undefined, { id, path }: Match, url: URL, body: Fields): Reply {
  if (!account) return { status: 401, body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest' } }
  if (state.down) return { status: 503, body: { code: 'unavailable', message: 'Service unavailable', documentation_url: '' } }
  const repository = `${path['owner']}/${path['repo']}`
  if (path['repo'] && repository !== state.repository && !state.others.has(repository)) return notFound()
  const wanted = accepted[id]
  if (wanted && !wanted.some((permission) => holds(account, permission))) return forbidden(account, wanted)
  return handlers[id]?.(state, account, path, url, body) ?? notFound()
}

function holds({ permissions }: Account, wanted: string): boolean {
  const [scope = '', level] = wanted.split('=')
  const held = permissions[scope as keyof typeof permissions]
  return held === 'write' || held === level
}

function forbidden({ type }: Account, wanted: string[]): Reply {
  const message = type === 'Bot' ? 'Resource not accessible by integration' : 'Resource not accessible by personal access token'
  return { status: 403, body: { message, status: '403' }, headers: { 'x-accepted-github-permissions': wanted.join('; ') } }
}

function notFound(): Reply {
  return { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' } }
}

function listComments(state: State, _account: Account, path: Record<string, string>, url: URL): Reply {
  const issue = Number(path['issue_number'])
  if (!state.pulls.has(issue)) return notFound()
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100)
  const page = Number(url.searchParams.get('page') ?? 1)
  const all = state.comments.filter((comment) => comment.issue === issue)
  const shown = all.slice((page - 1) * size, page * size)
  const next = new URL(url)
  next.searchParams.set('page', String(page + 1))
  const headers = page * size < all.length ? { link: `<${next}>; rel="next"` } : {}
  return { status: 200, body: shown.map((comment) => show(state, comment)), headers }
}

function createComment(state: State, account: Account, path: Record<string, string>, _url: URL, { body }: Fields): Reply {
  const pull = state.pulls.get(Number(path['issue_number']))
  if (!pull) return notFound()
  if (pull.locked) return { status: 403, body: { message: 'Unable to create comment because issue is locked.' } }
  return tooLong(body) ?? { status: 201, body: show(state, state.comment(pull.number, String(body), account)) }
}

function updateComment(state: State, _account: Account, path: Record<string, string>, _url: URL, { body }: Fields): Reply {
  const comment = state.comments.find(({ id }) => id === Number(path['comment_id']))
  if (!comment) return notFound()
  const refusal = tooLong(body)
  if (refusal) return refusal
  comment.body = String(body)
  comment.edits += 1
  return { status: 200, body: show(state, comment) }
}

function deleteComment(state: State, _account: Account, path: Record<string, string>): Reply {
  const known = state.comments.length
  state.comments = state.comments.filter(({ id }) => id !== Number(path['comment_id']))
  return state.comments.length === known ? notFound() : { status: 204 }
}

/** The message speaks of characters; what is counted is bytes. */
function tooLong(body: unknown): Reply | undefined {
  if (Buffer.byteLength(String(body)) <= 262_144) return undefined
  const message = 'body is too long (maximum is 65536 characters)'
  return {
    status: 422,
    body: { message: 'Validation Failed', errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }] },
  }
}

function show(state: State, { id, issue, body, login, type }: StoredComment): Fields {
  const example = exampleOf('issues/create-comment')
  const html_url = `https://github.com/${state.repository}/pull/${issue}#issuecomment-${id}`
  return { ...example, id, body, html_url, user: { ...(example['user'] as object), login, type } }
}

function getPull(state: State, _account: Account, path: Record<string, string>): Reply {
  const pull = state.pulls.get(Number(path['pull_number']))
  if (!pull) return notFound()
  // The documented example has teams that lack what the description itself asks of a team.
  const example: Fields = { ...exampleOf('pulls/get'), requested_teams: [] }
  return { status: 200, body: { ...example, number: pull.number, head: { ...(example['head'] as object), sha: pull.head } } }
}

function listPulls(state: State, _account: Account, _path: Record<string, string>, url: URL): Reply {
  const from = url.searchParams.get('head')
  const pulls = [...state.pulls.values()].filter((pull) => pull.from === from)
  const example = exampleOf('pulls/list')
  const head = example['head'] as object
  return { status: 200, body: pulls.map(({ number, head: sha }) => ({ ...example, number, requested_teams: [], head: { ...head, sha } })) }
}

function getCommit(state: State, _account: Account, path: Record<string, string>): Reply {
  const ref = path['ref'] ?? ''
  const sha = state.branches.get(ref) ?? (/^[0-9a-f]{40}$/.test(ref) ? ref : undefined)
  return sha ? { status: 200, body: { ...exampleOf('repos/get-commit'), files: [], sha } } : notFound()
}

function compareCommits(state: State, _account: Account, path: Record<string, string>): Reply {
  const [base = '', head = ''] = (path['basehead'] ?? '').split('...')
  const sha = state.mergeBase(base, head)
  if (!sha) return notFound()
  const commit = { ...exampleOf('repos/get-commit'), files: [], sha }
  return { status: 200, body: { ...exampleOf('repos/compare-commits-with-basehead'), merge_base_commit: commit, commits: [], files: [] } }
}

function getTree(state: State, _account: Account, path: Record<string, string>): Reply {
  const commit = `${path['tree_sha']}:`
  const paths = [...state.files.keys()].filter((name) => name.startsWith(commit)).map((name) => name.slice(commit.length))
  const tree = paths.map((name) => ({ path: name, mode: '100644', type: 'blob', sha: '0'.repeat(40) }))
  return { status: 200, body: { sha: path['tree_sha'], truncated: false, tree } }
}

function getContent(state: State, _account: Account, path: Record<string, string>, url: URL): Reply {
  const name = path['path'] ?? ''
  const text = state.files.get(`${url.searchParams.get('ref')}:${name}`)
  if (text === undefined) return notFound()
  const content = Buffer.from(text)
  const isLarge = content.length > 1024 * 1024
  const held = isLarge ? { encoding: 'none', content: '' } : { encoding: 'base64', content: content.toString('base64') }
  const file = { type: 'file', size: content.length, name, path: name, ...held }
  return { status: 200, body: { ...exampleOf('repos/get-content'), ...file } }
}

function getUser(_state: State, account: Account): Reply {
  if (account.type === 'Bot') return { status: 403, body: { message: 'Resource not accessible by integration' } }
  return { status: 200, body: { ...exampleOf('users/get-authenticated'), login: account.login } }
}
