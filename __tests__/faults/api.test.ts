import { expect, test, vi } from 'vitest'
import { findPullRequest } from '../../src/comment/origin.ts'
import { connect } from '../../src/github/client.ts'
import { type CommentOutcome, stick } from '../../src/github/comment.ts'
import { failureOf } from '../../src/github/failure.ts'
import { askMergeBase } from '../../src/github/merge-base.ts'
import { remoteRepositories } from '../../src/github/remote-policy.ts'
import { openThread } from '../../src/github/thread.ts'
import { ConfigurationError, ScanError } from '../../src/model/errors.ts'
import { startGitHub } from '../github/fake-github.ts'
import { type Fault, startFaultProxy } from '../github/fault-proxy.ts'

// The client leaves seconds between two writes: the cases wait together.
vi.setConfig({ testTimeout: 120_000 })

const head = 'a'.repeat(40)
const tip = 'b'.repeat(40)
const churn = { owner: 'acme', name: 'churn' }
const patience = { second: 1, request: 2_000, pause: 2_000 }
const note = { key: 'c0ffee', head, run: { id: 20, attempt: 1 }, text: 'Score 72', create: true }
const marker = `<!-- mlops-scorecard:v1:c0ffee sha=${tip} run=7.1 -->\n`

const answer = (status: number, message: string, headers: Record<string, string> = {}): Fault => ({
  kind: 'answer',
  status,
  message,
  headers,
})
const text = (status: number, type: string, body: string, headers: Record<string, string> = {}): Fault => ({
  kind: 'text',
  status,
  type,
  text: body,
  headers,
})
const json = 'application/json'
const primary = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }

/** What goes wrong with every try of a call, and what GitHub's side then looks like. */
const faults: Record<string, [Fault, string]> = {
  '401': [answer(401, 'Bad credentials'), 'denied'],
  '403': [answer(403, 'Forbidden'), 'denied'],
  '403, not for this token': [answer(403, 'Resource not accessible by integration'), 'read-only'],
  '403, rate limit': [answer(403, 'API rate limit exceeded', primary), 'rate-limited'],
  '403, secondary limit': [answer(403, 'You have exceeded a secondary rate limit'), 'rate-limited'],
  '404': [answer(404, 'Not Found'), 'not-found'],
  '409': [answer(409, 'Conflict'), 'rejected'],
  '422': [answer(422, 'Validation Failed'), 'rejected'],
  '429, soon': [answer(429, 'Too many', { 'retry-after': '1' }), 'rate-limited'],
  '429, much later': [answer(429, 'Too many', { 'retry-after': '900' }), 'rate-limited'],
  '500': [answer(500, 'Server Error'), 'unavailable'],
  '502 in HTML': [text(502, 'text/html', `<html>${'<p>Unicorn!</p>\n'.repeat(2_000)}</html>`), 'unavailable'],
  '503': [answer(503, 'Unavailable'), 'unavailable'],
  'no answer': [{ kind: 'hang' }, 'network'],
  'an answer without end': [{ kind: 'drip' }, 'network'],
  'a reset connection': [{ kind: 'reset' }, 'network'],
  'half an answer': [{ kind: 'cut' }, 'network'],
  'no JSON': [text(200, json, 'null, or so'), 'network'],
  'HTML for JSON': [text(200, 'text/html', '<html>Please log in</html>'), 'network'],
  'JSON of another shape': [text(200, json, '{"hello": "world"}'), 'network'],
  'JSON null': [text(200, json, 'null'), 'network'],
  'a list for an object': [text(200, json, '[[]]'), 'network'],
  'a body of 8 MB': [text(200, json, `{"x": "${'x'.repeat(8_000_000)}"}`), 'network'],
  'a circle of redirections': [text(307, json, '{}', { location: '?again' }), 'network'],
}
const every = Object.keys(faults)
interface Call {
  /** How its requests begin. */
  request: string
  work: (apiUrl: string, token: string) => Promise<unknown>
  /** Comments that stand on the pull request. */
  before?: readonly string[]
  /** Where what comes of it is another than the kind of the fault. */
  differs?: Record<string, string>
}

const post = (apiUrl: string, token: string) => stick(openThread(connect(token, apiUrl, patience), churn, 5), note, () => Promise.resolve())

async function readPolicy(apiUrl: string, token: string) {
  const open = remoteRepositories(token, apiUrl, (given, url) => connect(given, url, patience))
  const files = await open({ ...churn, path: 'strict.yml', ref: 'main' })
  return [await files.read('strict.yml'), await files.paths()]
}

const all = (outcome: string, names = every) => Object.fromEntries(names.map((fault) => [fault, outcome]))
// What GitHub has done although its answer was lost is seen at the next try.
const lost = { 'half an answer': 'kept' }
const unread = [
  'an answer without end',
  'no JSON',
  'HTML for JSON',
  'JSON of another shape',
  'JSON null',
  'a list for an object',
  'a body of 8 MB',
]

const calls: Record<string, Call> = {
  'comment: list': { request: 'GET /repos/acme/churn/issues/5/comments', work: post },
  'comment: pull request': { request: 'GET /repos/acme/churn/pulls/5', work: post },
  'comment: create': { request: 'POST /repos/acme/churn/issues/5/comments', work: post, differs: lost },
  'comment: update': {
    request: 'PATCH /repos/acme/churn/issues/comments/',
    work: post,
    before: [`${marker}Score 11`],
    differs: { ...lost, '404': 'created' },
  },
  'comment: delete a second one': {
    request: 'DELETE /repos/acme/churn/issues/comments/',
    work: post,
    before: [`${marker}Score 11`, `${marker}Score 12`],
    differs: { ...lost, ...all('updated', ['404', ...unread]) },
  },
  'comment: whose the token is, which only tells ours from others': {
    request: 'POST /graphql',
    work: post,
    before: [`${marker}Score 11`],
    differs: all('updated'),
  },
  'policy: commit': { request: 'GET /repos/acme/churn/commits/main', work: readPolicy },
  // A file that is not there is for the reader to refuse, who knows whether it must be; a list is a folder.
  'policy: content': {
    request: 'GET /repos/acme/churn/contents/strict.yml',
    work: readPolicy,
    differs: { '404': 'no file', 'a list for an object': 'denied' },
  },
  'policy: paths': { request: 'GET /repos/acme/churn/git/trees/', work: readPolicy },
  'merge base': {
    request: 'GET /repos/acme/churn/compare/',
    work: (apiUrl, token) => askMergeBase(connect(token, apiUrl, patience), churn, 'main', head),
  },
  "a fork's pull request": {
    request: 'GET /repos/acme/churn/pulls?',
    work: (apiUrl, token) =>
      findPullRequest(connect(token, apiUrl, patience), churn, { event: 'pull_request', head, branch: 'topic', owner: 'acme' }),
  },
}

/** What comes of a call in a word, where every one of its requests meets the fault. */
async function meet({ request, work, before = [] }: Call, fault: Fault): Promise<string> {
  const github = await startGitHub()
  github.state.pull(5, head)
  github.state.branches.set('main', tip)
  github.state.files.set(`${tip}:strict.yml`, 'gate: {}\n')
  github.state.mergeBase = () => tip
  for (const body of before) github.state.comment(5, body)
  const proxy = await startFaultProxy(github.port, { [request]: fault })
  try {
    const outcome = await work(proxy.apiUrl, github.state.token({ contents: 'read', pull_requests: 'write' })).catch((error) => error)
    expect(github.state.comments.filter(({ body }) => body.includes(note.text)).length).toBeLessThanOrEqual(1)
    return wordOf(outcome)
  } finally {
    await proxy.close()
    await github.close()
  }
}

function wordOf(outcome: unknown): string {
  if (outcome instanceof ConfigurationError || outcome instanceof ScanError) {
    expectWords(`${outcome.message} ${outcome.remedy ?? ''}`)
    expect(outcome.message).toContain('acme/churn')
    const kind = outcome.cause === undefined ? 'denied' : failureOf(outcome.cause).kind
    expect(outcome instanceof ScanError).toBe(['rate-limited', 'unavailable', 'network'].includes(kind))
    return kind
  }
  if (outcome instanceof Error) return failureOf(outcome).kind
  if (Array.isArray(outcome)) return outcome[0] ?? 'no file'
  const posted = outcome as CommentOutcome
  if (posted.status !== 'refused') return posted.status
  expectWords(`${posted.failure.says} ${posted.failure.advice}`)
  return posted.failure.kind
}

/** Short enough for a line of a log, and no page of HTML. */
function expectWords(words: string): void {
  expect(words).toMatch(/\S/)
  expect(words.length).toBeLessThan(400)
  expect(words).not.toMatch(/<html>|\n.*\n.*\n/)
}

test.concurrent.each(Object.entries(calls))(
  '%s: whatever GitHub answers is told for what it is, and nothing is taken for granted',
  async (_, call) => {
    const cells = await Promise.all(every.map(async (fault) => [fault, await meet(call, faults[fault]![0])]))
    const kinds = Object.fromEntries(every.map((fault) => [fault, faults[fault]![1]]))
    expect(Object.fromEntries(cells)).toEqual({ ...kinds, ...call.differs })
  },
)

test('a redirection to another host does not take the token along', async () => {
  const other = await startGitHub()
  const elsewhere = text(307, json, '{}', { location: `${other.apiUrl}/repos/acme/churn/pulls/5` })
  expect(await meet({ request: 'GET /repos/acme/churn/pulls/5', work: post }, elsewhere)).toBe('denied')
  expect(other.requests).toContain('pulls/get')
  await other.close()
})
