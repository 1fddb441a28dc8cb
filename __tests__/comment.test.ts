import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { run } from '../src/comment/run.ts'
import { connect } from '../src/github/client.ts'
import { eventPayload, type Json, writeEvent } from './github/event-file.ts'
import { type FakeGitHub, startGitHub } from './github/fake-github.ts'
import { elementsOf, render } from './reports/render.ts'
import { evaluation, finding, scorecard } from './reports/scorecard.ts'

const head = 'c'.repeat(40)
const card = scorecard([evaluation({ findings: [finding({ state: 'introduced' })] })])
let github: FakeGitHub
let folder: string

beforeEach(async () => {
  github = await startGitHub()
  github.state.pull(5, head, 'mallory:patch-1')
  folder = mkdtempSync(join(tmpdir(), 'artifact-'))
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await github.close()
  expect(github.violations).toEqual([])
})

const forkRun = {
  event: 'pull_request',
  head_sha: head,
  head_branch: 'patch-1',
  head_repository: { owner: { login: 'mallory' } },
  pull_requests: [] as Json[],
}

function start(artifact: string | undefined, changes: Json = {}) {
  const path = join(folder, 'scorecard.json')
  if (artifact !== undefined) writeFileSync(path, artifact)
  return run({
    env: {
      GITHUB_REPOSITORY: github.state.repository,
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_EVENT_PATH: writeEvent(eventPayload('workflow_run', { workflow_run: { ...forkRun, ...changes } })),
      GITHUB_API_URL: github.apiUrl,
      INPUT_TOKEN: github.state.token({ pull_requests: 'write' }),
      INPUT_SCORECARD: path,
    },
    connect: (token, apiUrl) => connect(token, apiUrl, { second: 1, request: 10_000, pause: 1 }),
  })
}

describe('the second entry', () => {
  it("renders the fork's scorecard anew, and says whose word it is", async () => {
    expect(await start(JSON.stringify(card))).toBe(0)
    expect(github.state.comments).toMatchObject([{ issue: 5, body: expect.stringContaining('Asked for: Base images are pinned.') }])
    expect(github.state.comments[0]?.body).toContain("Reported by the fork's own run")
  })

  it('updates its comment in place', async () => {
    await start(JSON.stringify(card))
    await start(JSON.stringify({ ...card, score: { value: 12 } }))
    expect(github.state.comments).toMatchObject([{ edits: 1, body: expect.stringContaining('MLOps Scorecard: 12') }])
  })

  it('finds the pull request by the commit, not by what the artifact or the branch says', async () => {
    expect(await start(JSON.stringify(card), { head_sha: 'd'.repeat(40) })).toBe(0)
    expect(github.state.comments).toEqual([])
  })

  it('says nothing where the fork is gone', async () => {
    expect(await start(JSON.stringify(card), { head_repository: null })).toBe(0)
    expect(github.state.comments).toEqual([])
  })
})

describe('an artifact that is no scorecard is refused', () => {
  it.each([
    ['not JSON', '<h1>approved</h1>'],
    ['another shape', '{"score": 100}'],
    ['a field too many', JSON.stringify({ ...card, comment: '<script>' })],
    ['a huge file', JSON.stringify({ ...card, padding: 'x'.repeat(9_000_000) })],
  ])('%s', async (_, artifact) => {
    expect(await start(artifact)).toBe(2)
    expect(github.state.comments).toEqual([])
  })

  it('a link to a file of the runner', async () => {
    symlinkSync('/etc/passwd', join(folder, 'scorecard.json'))
    expect(await start(undefined)).toBe(2)
  })

  it('nothing at all', async () => expect(await start(undefined)).toBe(2))
})

it.each([
  ['reasons', { gate: { ...card.gate, outcome: 'failed', reasons: ['x '.repeat(40_000)] } }],
  ['notices', { notices: Array.from({ length: 30 }, () => ({ level: 'note', text: 'x '.repeat(4_000) })) }],
])('%s of a forged scorecard, however long, do not crowd out whose word it is', async (_, forged) => {
  await start(JSON.stringify({ ...card, ...forged }))
  expect(github.state.comments).toMatchObject([{ body: expect.stringContaining("Reported by the fork's own run") }])
})

it('strings of a forged scorecard make no element and mention nobody', async () => {
  const evil = '<img src=x> @octocat [x](http://evil)'
  const forged = scorecard(
    [evaluation({ title: evil, capability: evil, reason: evil, findings: [finding({ path: evil, message: evil, remediation: evil })] })],
    { notices: [{ level: 'error', text: evil }], lockIn: [{ project: evil, exposure: evil, platforms: [] }] },
  )
  await start(JSON.stringify(forged))
  const body = github.state.comments[0]?.body ?? ''
  expect(elementsOf(body)).not.toContain('img')
  for (const [, address] of render(body).matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^https:\/\/github\.com\/acme\/churn\/blob\//)
  expect(render(body).replace(/<code>[^<]*<\/code>/g, '')).not.toContain('@octocat')
})
