import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventPayload } from '../github/event-file.ts'
import { type Result, runAction } from '../github/fake-runner.ts'
import { makeRepository } from '../sources/repository.ts'
import { type Emulation, emulateGitHub } from './emulator.ts'

let github: Emulation
let writer: string
beforeAll(async () => {
  github = await emulateGitHub()
  writer = await github.token({ contents: 'read', pull_requests: 'write', issues: 'write' })
})
afterAll(() => github.close())

const tracked = 'import mlflow\nfrom sklearn.svm import SVC\n\nmlflow.autolog()\nSVC().fit([[0], [1]], [0, 1])\n'
const repository = makeRepository({ 'train.py': tracked, 'requirements.txt': 'scikit-learn==1.5.0\nmlflow==2.14.0\n' })

function run(token: string, headRepository = 'octocat/churn'): Promise<Result> {
  const pull = {
    number: 1,
    head: { sha: github.head, ref: 'feature', repo: { full_name: headRepository } },
    base: { sha: github.base, ref: 'main', repo: { full_name: 'octocat/churn' } },
  }
  return runAction({
    action: join(import.meta.dirname, '..', '..'),
    workspace: repository.folder,
    event: 'pull_request',
    payload: eventPayload('pull_request', { number: 1, pull_request: pull }),
    token,
    env: {
      GITHUB_API_URL: github.apiUrl,
      // Nobody listens there: what git cannot fetch, the API has to tell.
      GITHUB_SERVER_URL: 'http://127.0.0.1:9',
      GITHUB_REPOSITORY: 'octocat/churn',
      GITHUB_SHA: repository.git('rev-parse', 'HEAD'),
      GITHUB_REF: 'refs/pull/1/merge',
      GITHUB_RUN_ID: '1',
    },
  })
}

async function comments(): Promise<{ id: number; body: string; updated_at: string }[]> {
  return (await github.call('GET', '/issues/1/comments?per_page=100')).data as never
}

test('a read-only token, as a fork has it: green, with a summary, and no comment', async () => {
  const reader = await github.token({ contents: 'read', pull_requests: 'read', issues: 'read' })
  const result = await run(reader, 'stranger/churn')
  expect(result).toMatchObject({ code: 0, summary: expect.stringContaining('MLOps Scorecard') })
  expect(result.annotations.filter(({ properties }) => properties['title']?.includes('no comment'))).toHaveLength(1)
  expect(await comments()).toEqual([])
})

test('created behind a hundred others, kept, updated, created again; a stranger’s marker is left alone', async () => {
  for (let index = 0; index < 110; index += 1) await github.call('POST', '/issues/1/comments', { body: `Looks good (${index})` })
  const ours = async () => (await everyComment()).filter(({ body }) => body.startsWith('<!-- mlops-scorecard:v1:'))
  const everyComment = async () => [
    ...(await comments()),
    ...((await github.call('GET', '/issues/1/comments?per_page=100&page=2')).data as never as { id: number; body: string }[]),
  ]

  expect((await run(writer)).log).toContainEqual(expect.stringContaining('Comment created'))
  expect((await run(writer)).log).toContainEqual(expect.stringContaining('Comment kept'))

  repository.commit({ 'train_small.py': tracked.replace('mlflow.autolog()', '') })
  expect((await run(writer)).log).toContainEqual(expect.stringContaining('Comment updated'))

  const [comment] = await ours()
  await github.call('DELETE', `/issues/comments/${comment?.id}`)
  await github.call('POST', '/issues/1/comments', { body: comment?.body ?? '' })
  expect((await run(writer)).log).toContainEqual(expect.stringContaining('Comment created'))
  expect(await ours()).toHaveLength(2)
})
