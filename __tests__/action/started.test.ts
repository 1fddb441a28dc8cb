import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readInputs } from '../../src/action/inputs.ts'
import { judge } from '../../src/action/judge.ts'
import { readContext } from '../../src/github/context.ts'
import { writeEvent } from '../github/event-file.ts'
import { type FakeGitHub, startGitHub } from '../github/fake-github.ts'
import { openPullRequest } from '../github/pull-request.ts'

vi.setConfig({ testTimeout: 60_000 })

let github: FakeGitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(async () => {
  await github.close()
})

const policy = '.github/mlops-scorecard.yml'
const base = { 'train.py': 'from sklearn.svm import SVC\nSVC().fit(x, y)\n', [policy]: 'gate: { fail-on: any }\n' }
const change = { [policy]: 'gate: { fail-on: never }\n' }

test.each<[event: string, payload: (head: string) => object]>([
  ['workflow_run', (head) => ({ workflow_run: { head_sha: head, pull_requests: [] } })],
  ['issue_comment', () => ({ issue: { number: 5, pull_request: {} } })],
])('after %s the policy of a stranger that lies in the workspace does not judge', async (event, payload) => {
  const pull = openPullRequest(github, { base, change })
  pull.git('checkout', '-q', pull.state.head)
  const context = readContext({
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: writeEvent({ repository: { id: 1, full_name: github.state.repository }, ...payload(pull.state.head) }),
    GITHUB_REPOSITORY: github.state.repository,
    GITHUB_SHA: pull.state.base,
    GITHUB_WORKSPACE: pull.folder,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: github.serverUrl,
  })
  const { scorecard } = await judge({ inputs: readInputs({}), context })
  expect(scorecard.repository.head).toBe(pull.state.head)
  expect(scorecard.gate).toMatchObject({ outcome: 'failed', failOn: 'any' })
})
