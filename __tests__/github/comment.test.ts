import { describe, expect, test as unarmed } from 'vitest'
import { connect } from '../../src/github/client.ts'
import { type CommentOutcome, type Note, stick } from '../../src/github/comment.ts'
import { openThread } from '../../src/github/thread.ts'
import { type FakeGitHub, startGitHub } from './fake-github.ts'
import { type Fault, startFaultProxy } from './fault-proxy.ts'

const head = 'a'.repeat(40)
const later = 'b'.repeat(40)
const note: Note = { key: 'c0ffee', head, run: { id: 20, attempt: 1 }, text: 'Score 72\n', create: true }
const marker = `<!-- mlops-scorecard:v1:c0ffee sha=${head} run=20.1 -->`

interface World {
  github: FakeGitHub
  post: (changes?: Partial<Note>, way?: { token?: string; apiUrl?: string; request?: number }) => Promise<CommentOutcome>
  bodies: () => string[]
}

const test = unarmed.extend<World>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture needs
  github: async ({}, use) => {
    const github = await startGitHub()
    github.state.pull(5, head)
    await use(github)
    await github.close()
    expect(github.violations).toEqual([])
  },
  post: async ({ github }, use) => {
    const own = github.state.token({ pull_requests: 'write' })
    await use((changes, { token = own, apiUrl = github.apiUrl, request = 10_000 } = {}) => {
      const thread = openThread(connect(token, apiUrl, { second: 1, request, pause: 90_000 }), { owner: 'acme', name: 'churn' }, 5)
      return stick(thread, { ...note, ...changes }, () => Promise.resolve())
    })
  },
  bodies: async ({ github }, use) => {
    await use(() => github.state.comments.map(({ body }) => body))
  },
})

describe.concurrent('one comment', () => {
  test('is created, with the marker on its first line', async ({ post, bodies }) => {
    expect(await post()).toEqual({ status: 'created', url: expect.stringContaining('#issuecomment-') })
    expect(bodies()).toEqual([`${marker}\nScore 72\n`])
  })

  test('is kept without a write while it says the same, also for a newer commit', async ({ github, post }) => {
    await post()
    github.state.pull(5, later)
    expect(await post({ head: later })).toMatchObject({ status: 'kept' })
    expect(github.requests.filter((operation) => operation === 'issues/update-comment')).toEqual([])
  })

  test('is kept where GitHub has changed its line ends', async ({ github, post }) => {
    github.state.comment(5, `${marker}\r\nScore 72\r\n\r\nGood.`)
    expect(await post({ text: 'Score 72\n\nGood.\n' })).toMatchObject({ status: 'kept' })
  })

  test('is updated in place', async ({ post, bodies }) => {
    await post()
    expect(await post({ text: 'Score 80' })).toMatchObject({ status: 'updated' })
    expect(bodies()).toEqual([`${marker}\nScore 80`])
  })

  test('is created again after somebody deleted it, also in the middle of an update', async ({ github, post, bodies }) => {
    await post()
    github.before('issues/update-comment', () => {
      github.state.comments = []
    })
    expect(await post({ text: 'Score 80' })).toMatchObject({ status: 'created' })
    expect(bodies()).toEqual([`${marker}\nScore 80`])
  })

  test('is found behind a hundred others', async ({ github, post }) => {
    for (let index = 0; index < 130; index += 1) github.state.comment(5, `Looks good (${index})`)
    await post()
    expect(await post()).toMatchObject({ status: 'kept' })
    expect(github.state.comments).toHaveLength(131)
  })

  test('replaces younger duplicates of ours', async ({ github, post, bodies }) => {
    await post()
    github.state.comment(5, `${marker}\nScore 72\n`)
    github.state.comment(5, `${marker}\nScore 11`)
    expect(await post()).toMatchObject({ status: 'kept' })
    expect(bodies()).toEqual([`${marker}\nScore 72\n`])
  })

  test('is not created where only an existing one is wanted, which is still updated', async ({ post }) => {
    expect(await post({ create: false })).toEqual({ status: 'skipped', reason: 'nothing changed' })
    await post()
    expect(await post({ create: false, text: 'Score 80' })).toMatchObject({ status: 'updated' })
  })

  test('each key has its own', async ({ github, post }) => {
    await post()
    await post({ key: 'c0ffee00' })
    expect(github.state.comments).toHaveLength(2)
  })

  test('is cut before it is longer than GitHub takes', async ({ post }) => {
    const text = '🙂 row\n\n'.repeat(20_000)
    expect(await post({ text })).toMatchObject({ status: 'created' })
    expect(await post({ text })).toMatchObject({ status: 'kept' })
  })
})

describe.concurrent('whose comment it is', () => {
  test.for([
    ['a person', { login: 'mallory', type: 'User' as const }],
    ['another app', { login: 'echo-bot[bot]', type: 'Bot' as const }],
  ])('a marker that %s wrote is left alone', async ([_, account], { github, post, bodies }) => {
    github.state.comment(5, `${marker}\nAll is well`, account)
    expect(await post()).toMatchObject({ status: 'created' })
    expect(bodies()).toEqual([`${marker}\nAll is well`, `${marker}\nScore 72\n`])
  })

  test('a marker within a text is no marker', async ({ github, post }) => {
    github.state.comment(5, `> ${marker}\nquoted`)
    expect(await post()).toMatchObject({ status: 'created' })
  })

  test("a person's token finds that person's comment", async ({ github, post }) => {
    const token = github.state.token({ pull_requests: 'write' }, { login: 'octocat', type: 'User' })
    await post({}, { token })
    expect(await post({}, { token })).toMatchObject({ status: 'kept' })
  })
})

describe.concurrent('an older result never covers a newer one', () => {
  test('the pull request has a newer head', async ({ github, post, bodies }) => {
    github.state.pull(5, later)
    expect(await post()).toEqual({ status: 'skipped', reason: 'the pull request has moved on to bbbbbbb' })
    expect(bodies()).toEqual([])
  })

  test('a newer run has reported on the same commit', async ({ post, bodies }) => {
    await post({ run: { id: 21, attempt: 1 }, text: 'Score 80' })
    expect(await post()).toMatchObject({ status: 'skipped', reason: expect.stringContaining('newer run') })
    expect(bodies()).toEqual([expect.stringContaining('Score 80')])
  })

  test('a re-run that somebody asked for is not older', async ({ post }) => {
    await post({ run: { id: 21, attempt: 1 }, text: 'Score 80' })
    expect(await post({ run: { id: 20, attempt: 2 } })).toMatchObject({ status: 'updated' })
  })

  test('two first runs in the same moment leave one comment', async ({ github, post }) => {
    const outcomes = await Promise.all([post(), post({ run: { id: 21, attempt: 1 } })])
    expect(outcomes.map(({ status }) => status)).not.toContain('refused')
    await post()
    expect(github.state.comments).toHaveLength(1)
  })
})

describe.concurrent('what a token may not do', () => {
  test.for([
    ['read-only', { pull_requests: 'read' } as const],
    ['without any permission for pull requests', { contents: 'read' } as const],
  ])('a token that is %s', async ([_, permissions], { github, post }) => {
    const outcome = await post({}, { token: github.state.token(permissions) })
    expect(outcome).toMatchObject({
      status: 'refused',
      failure: { kind: 'read-only', advice: expect.stringContaining('pull-requests: write') },
    })
    expect(outcome).toMatchObject({ failure: { advice: expect.stringContaining('pull_requests=') } })
  })

  test('an unknown token, a locked conversation and a pull request that is not there are told apart', async ({ github, post }) => {
    expect(await post({}, { token: 'nobody' })).toMatchObject({ status: 'refused', failure: { kind: 'denied' } })
    github.state.pull(5, head).locked = true
    expect(await post()).toMatchObject({ failure: { kind: 'denied', says: expect.stringContaining('locked') } })
    github.state.pulls.clear()
    expect(await post()).toMatchObject({ failure: { kind: 'not-found' } })
  })
})

describe.concurrent('when the network or GitHub fails', () => {
  const create = 'POST /repos/acme/churn/issues/5/comments'
  const list = 'GET /repos/acme/churn/issues/5/comments'
  const pull = 'GET /repos/acme/churn/pulls/5'
  const update = 'PATCH /repos/acme/churn/issues/comments/'
  const badGateway: Fault = { kind: 'answer', status: 502, message: 'Bad Gateway' }
  const tooMany: Fault = { kind: 'answer', status: 429, message: 'Too many requests', headers: { 'retry-after': '1' } }
  const secondary: Fault = { kind: 'answer', status: 403, message: 'You have exceeded a secondary rate limit.' }
  const primary: Fault = {
    kind: 'answer',
    status: 403,
    message: 'API rate limit exceeded',
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' },
  }

  async function postThrough(
    { github, post }: Pick<World, 'github' | 'post'>,
    faults: Record<string, Fault[]>,
    changes: Partial<Note> = {},
  ) {
    const proxy = await startFaultProxy(github.port, faults)
    try {
      const hangs = Object.values(faults)
        .flat()
        .some(({ kind }) => kind === 'hang')
      return await post(changes, { apiUrl: proxy.apiUrl, ...(hangs && { request: 1_000 }) })
    } finally {
      await proxy.close()
    }
  }

  test.for<[string, Record<string, Fault[]>]>([
    ['502 on create', { [create]: [badGateway] }],
    ['502 on create, which took effect', { [create]: [{ ...badGateway, after: true }] }],
    ['the connection is reset on create', { [create]: [{ kind: 'reset' }] }],
    ['the connection is reset on create, which took effect', { [create]: [{ kind: 'reset', after: true }] }],
    ['create hangs', { [create]: [{ kind: 'hang' }] }],
    ['create hangs, though it took effect', { [create]: [{ kind: 'hang', after: true }] }],
    ['the answer to create is cut', { [create]: [{ kind: 'cut' }] }],
    ['429 on create', { [create]: [tooMany] }],
    ['a secondary limit on create', { [create]: [secondary] }],
    ['the primary limit on create', { [create]: [primary] }],
    ['502 twice on list', { [list]: [badGateway, badGateway] }],
    ['a list that is cut', { [list]: [{ kind: 'cut' }] }],
    ['a list that hangs', { [list]: [{ kind: 'hang' }] }],
    ['429 on list', { [list]: [tooMany] }],
    ['502 on the pull request', { [pull]: [badGateway] }],
  ])('%s: one comment in the end', async ([_, faults], { bodies, github, post }) => {
    expect(await postThrough({ github, post }, faults)).toMatchObject({ status: expect.stringMatching(/created|kept/) })
    expect(bodies()).toEqual([`${marker}\nScore 72\n`])
  })

  test.for<[string, Record<string, Fault[]>]>([
    ['502 on update', { [update]: [badGateway] }],
    ['a secondary limit on update', { [update]: [secondary] }],
    ['the connection is reset on update', { [update]: [{ kind: 'reset', after: true }] }],
    ['the second page is cut', { [`${list}?per_page=100&page=2`]: [{ kind: 'cut' }] }],
    ['the second page is reset', { [`${list}?per_page=100&page=2`]: [{ kind: 'reset' }] }],
  ])('%s: the comment is up to date in the end', async ([_, faults], { github, post, bodies }) => {
    for (let index = 0; index < 120; index += 1) github.state.comment(5, 'Looks good')
    await post()
    expect(await postThrough({ github, post }, faults, { text: 'Score 80' })).toMatchObject({ status: 'updated' })
    expect(bodies().filter((body) => body.startsWith('<!--'))).toEqual([`${marker}\nScore 80`])
  })

  test('GitHub stays down: refused, and it says so', async ({ github, post }) => {
    const faults = { [list]: Array.from({ length: 40 }, () => badGateway) }
    expect(await postThrough({ github, post }, faults)).toMatchObject({ status: 'refused', failure: { kind: 'unavailable' } })
  })

  test('a limit that lasts longer than a run should wait is not waited for', async ({ bodies, github, post }) => {
    const long: Fault = { kind: 'answer', status: 429, message: 'secondary rate limit', headers: { 'retry-after': '900' } }
    expect(await postThrough({ github, post }, { [create]: [long] })).toMatchObject({
      status: 'refused',
      failure: { kind: 'rate-limited', retryAfter: 900 },
    })
    expect(bodies()).toEqual([])
  })

  test('nobody listens at the address', async ({ post }) => {
    expect(await post({}, { apiUrl: 'http://127.0.0.1:9' })).toMatchObject({
      status: 'refused',
      failure: { kind: 'network' },
    })
  })
})
