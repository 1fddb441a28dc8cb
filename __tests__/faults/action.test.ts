import { mkdtempSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type FakeGitHub, startGitHub } from '../github/fake-github.ts'
import type { Job } from '../github/fake-runner.ts'
import { startFaultProxy } from '../github/fault-proxy.ts'
import { openPullRequest } from '../github/pull-request.ts'
import { close, listen } from '../github/server.ts'

vi.setConfig({ testTimeout: 120_000 })

const untracked = 'from sklearn.svm import SVC\nSVC().fit(x, y)\n'
const base = { 'README.md': '# Churn\n' }
const change = { 'train.py': untracked }
/** A gate that the change does not pass. */
const enforced = { 'fail-on': 'introduced', severity: 'info' }

let github: FakeGitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(() => github.close())

const errors = expect.arrayContaining([expect.objectContaining({ name: 'error' })])

test('in a world that is whole the gate fails, by exit code 1', async () => {
  expect(await openPullRequest(github, { base, change }).run({ inputs: enforced })).toMatchObject({ code: 1, outputs: { gate: 'failed' } })
})

describe('whatever is missing, nothing passes', () => {
  test.each<[string, Partial<Job>, number, RegExp]>([
    ['no payload', { env: { GITHUB_EVENT_PATH: '/nonexistent' } }, 3, /does not say what is to be judged/],
    ['a payload that is cut', { payload: '{"pull_request": {"numb' }, 3, /does not say what is to be judged/],
    ['a payload that is a folder', { env: { GITHUB_EVENT_PATH: tmpdir() } }, 3, /EISDIR/],
    ['no workspace', { env: { GITHUB_WORKSPACE: '/nonexistent' } }, 2, /no checkout in the workspace.*\n.*actions\/checkout/],
    ['no git', { env: { PATH: '/nonexistent' } }, 3, /git could not be started\nInstall git/],
    ['a path that is no folder', { inputs: { ...enforced, path: 'servces/churn' } }, 2, /"servces\/churn", which is no folder/],
    ['a path out of the repository', { inputs: { ...enforced, path: '../..' } }, 2, /which is no folder/],
    ['no room for outputs', { env: { GITHUB_OUTPUT: '/dev/full' } }, 3, /the outputs could not be written: ENOSPC/],
    ['no folder for temporary files', { env: { RUNNER_TEMP: '/dev/null/nowhere' } }, 2, /cannot write \/dev\/null\/nowhere/],
  ])('%s', async (_, job, code, says) => {
    const result = await openPullRequest(github, { base, change }).run({ inputs: enforced, ...job })
    expect(result.code).toBe(code)
    expect(result.annotations).toEqual(errors)
    expect(result.annotations.map(({ message }) => message).join('\n')).toMatch(says)
    expect(result.log.join('\n')).not.toMatch(/^ {4}at /m)
  })

  test.each<[string, Partial<Job>]>([
    ['no HOME', { env: { HOME: '/nonexistent' } }],
    ['no room for the summary', { env: { GITHUB_STEP_SUMMARY: '/dev/full' } }],
    ['no token', { token: '' }],
  ])('%s: the gate all the same', async (_, job) => {
    expect(await openPullRequest(github, { base, change }).run({ inputs: enforced, ...job })).toMatchObject({
      code: 1,
      outputs: { gate: 'failed' },
    })
  })

  test('GitHub answers nothing but errors: the gate without a comment; with a policy of elsewhere, no result', async () => {
    const down = { kind: 'answer' as const, status: 503, message: 'Unavailable' }
    const proxy = await startFaultProxy(github.port, Object.fromEntries(['GET', 'POST', 'PATCH'].map((method) => [method, down])))
    const env = { GITHUB_API_URL: proxy.apiUrl }
    const pull = openPullRequest(github, { base, change })
    expect(await pull.run({ inputs: enforced, env })).toMatchObject({ code: 1, outputs: { gate: 'failed', 'comment-url': '' } })
    const result = await pull.run({ inputs: { policy: 'acme/churn:strict.yml@main' }, env })
    expect(result).toMatchObject({ code: 3, outputs: {} })
    expect(result.annotations).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/503.*\nGitHub had trouble; run the job again/) }),
    ])
    await proxy.close()
  })
})

describe('two runs for one pull request', () => {
  test('at once: one comment, of what both found', async () => {
    const pull = openPullRequest(github, { base, change })
    const results = await Promise.all([pull.run(), pull.run()])
    expect(results.map(({ code }) => code)).toEqual([0, 0])
    await pull.run()
    expect(github.state.comments).toHaveLength(1)
  })

  test('the older one ends last: its result does not cover the newer', async () => {
    const pull = openPullRequest(github, { base, change })
    await pull.run({ env: { GITHUB_RUN_ID: '201' } })
    const [{ body }] = github.state.comments as [{ body: string }]
    const older = await pull.run({ env: { GITHUB_RUN_ID: '200' } })
    expect(older.log).toContainEqual(expect.stringContaining('a newer run has already reported on this commit'))
    expect(github.state.comments).toMatchObject([{ body }])
  })
})

test.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('%s while objects are fetched: the private repository is removed, and git ends too', async (signal, code) => {
  const server = createServer(() => {})
  const temporary = mkdtempSync(join(tmpdir(), 'temporary-'))
  const pull = openPullRequest(github, { base, change })
  const asked = new Promise<void>((resolve) => server.once('request', () => resolve()))
  const closed = new Promise<void>((resolve) => server.once('connection', (socket) => socket.once('close', () => resolve())))
  const result = await pull.run({
    workspace: pull.shallowClone(),
    env: { GITHUB_SERVER_URL: `http://127.0.0.1:${await listen(server)}`, RUNNER_TEMP: temporary },
    started: (child) =>
      void asked.then(() => {
        expect(readdirSync(temporary)).toEqual([expect.stringMatching(/^scorecard-/)])
        child.kill(signal)
      }),
  })
  expect(result).toMatchObject({ code, outputs: {}, log: expect.arrayContaining([expect.stringContaining(`ended by ${signal}`)]) })
  expect(readdirSync(temporary)).toEqual([])
  await closed
  await close(server)
})
