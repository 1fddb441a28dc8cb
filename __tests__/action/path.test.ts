import { mkdirSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readInputs } from '../../src/action/inputs.ts'
import { judge } from '../../src/action/judge.ts'
import { type FakeGitHub, startGitHub } from '../github/fake-github.ts'
import { openPullRequest } from '../github/pull-request.ts'

vi.setConfig({ testTimeout: 60_000 })

const policyFile = '.github/mlops-scorecard.yml'
const workflow = '.github/workflows/scorecard.yml'
const base = {
  'ml/train.py': 'from sklearn.svm import SVC\n\nSVC().fit([[0], [1]], [0, 1])\n',
  [policyFile]: 'gate: { fail-on: introduced, severity: low }\n',
  [workflow]: 'on: pull_request\n',
}

let github: FakeGitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(async () => {
  await github.close()
})

/** What a run with `path: ml` says of a pull request. */
async function judged(change: Record<string, string>) {
  const { folder, state } = openPullRequest(github, { base, change })
  const context = {
    event: 'pull_request',
    repository: { owner: 'acme', name: 'churn' },
    head: state.head,
    base: { ref: 'main', commit: state.base },
    merge: state.merge,
    pullRequest: { number: 5, fork: false },
    actor: 'octocat',
    apiUrl: github.apiUrl,
    serverUrl: github.serverUrl,
    workflowRef: `acme/churn/${workflow}@refs/pull/5/merge`,
    workspace: folder,
    temporary: `${folder}-temporary`,
    troubles: [],
  }
  mkdirSync(context.temporary, { recursive: true })
  const { scorecard, comment } = await judge({ inputs: readInputs({ INPUT_PATH: 'ml' }), context })
  return { gate: scorecard.gate, notices: scorecard.notices, comment, blobs: `${github.serverUrl}/acme/churn/blob/${state.head}` }
}

test('a change that leaves policy file and workflow alone is not said to touch them', async () => {
  const { gate, notices } = await judged({ 'ml/data.py': 'x = 1\n' })
  expect(notices).toEqual([])
  expect(gate).toMatchObject({ failOn: 'introduced', outcome: 'passed' })
})

test('a change that breaks the policy file of the root does not pass', async () => {
  const { gate, notices } = await judged({ [policyFile]: 'gates: {}\n' })
  expect(gate).toMatchObject({ outcome: 'failed', reasons: ['this pull request would break the policy file'] })
  expect(notices).toMatchObject([{ level: 'error', path: policyFile, line: 1 }])
})

test('what a change does to policy file and workflow is shown, and linked where they stand', async () => {
  const { comment, blobs } = await judged({ [policyFile]: 'gate: { fail-on: never }\n', [workflow]: 'on: push\n' })
  expect(comment).toContain(
    `sets the gate's \`fail-on\` from introduced to never. It takes effect once merged. [\`${policyFile}\`](${blobs}/${policyFile})`,
  )
  expect(comment).toContain(`changes the workflow that runs this scorecard. [\`${workflow}\`](${blobs}/${workflow})`)
  expect(comment).toContain(`[\`train.py:3\`](${blobs}/ml/train.py#L3)`)
})
