import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type FakeGitHub, startGitHub } from '../github/fake-github.ts'
import { startForwardProxy } from '../github/forward-proxy.ts'
import { openPullRequest } from '../github/pull-request.ts'

vi.setConfig({ testTimeout: 120_000 })

const train = `import mlflow
from sklearn.svm import SVC
from sklearn.datasets import load_iris

with mlflow.start_run():
    X, y = load_iris(return_X_y=True)
    SVC().fit(X, y)
`
const untracked = train.replace('import mlflow\n', '').replace('with mlflow.start_run():', 'if True:')
const base = { 'train.py': train, 'requirements.txt': 'scikit-learn==1.5.0\nmlflow==2.14.0\n', 'README.md': '# Churn\n' }
const change = { 'train_small.py': untracked }

let github: FakeGitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

function comments() {
  return github.state.comments.map(({ body }) => body)
}

function writes() {
  return github.requests.filter((operation) => /^issues\/(create|update|delete)/.test(operation))
}

describe('the comment of a pull request', () => {
  test('is created, then kept without a write, then updated in place, then created again after it was deleted', async () => {
    const pull = openPullRequest(github, { base, change })
    const first = await pull.run()
    expect(first).toMatchObject({ code: 0, warnings: [], outputs: { 'comment-url': expect.stringContaining('#issuecomment-') } })
    expect(comments()).toEqual([expect.stringMatching(/^<!-- mlops-scorecard:v1:[0-9a-f]{16} sha=[0-9a-f]{40} run=101\.1 -->\n/)])
    expect(comments()[0]).toContain('train_small.py')

    expect(await pull.run()).toMatchObject({ code: 0, outputs: first.outputs && { score: first.outputs['score'] } })
    expect(writes()).toEqual(['issues/create-comment'])

    pull.push({ 'train_small.py': train })
    expect(await pull.run()).toMatchObject({ code: 0, log: expect.arrayContaining([expect.stringContaining('Comment updated')]) })
    expect(comments()).toHaveLength(1)

    github.state.comments = []
    expect(await pull.run()).toMatchObject({ log: expect.arrayContaining([expect.stringContaining('Comment created')]) })
    expect(comments()).toHaveLength(1)
  })

  test('is the only one of ours; what a person wrote under our marker stays', async () => {
    const pull = openPullRequest(github, { base, change })
    await pull.run()
    const [ours = ''] = comments()
    github.state.comment(5, ours)
    github.state.comment(5, ours, { login: 'mallory', type: 'User' })
    await pull.run()
    expect(github.state.comments.map(({ login }) => login)).toEqual(['github-actions[bot]', 'mallory'])
  })

  test('is not written when the pull request has moved on', async () => {
    const pull = openPullRequest(github, { base, change })
    github.state.pull(5, 'f'.repeat(40))
    expect(await pull.run()).toMatchObject({ code: 0, log: expect.arrayContaining([expect.stringContaining('moved on to fffffff')]) })
    expect(writes()).toEqual([])
  })

  test('is not written with `comment: never`', async () => {
    const pull = openPullRequest(github, { base, change })
    expect(await pull.run({ inputs: { comment: 'never' } })).toMatchObject({ code: 0 })
    expect(writes()).toEqual([])
  })

  test('compares with a base that the checkout lacks: it is fetched, and the checkout is left as it was', async () => {
    const pull = openPullRequest(github, { base, change })
    const workspace = pull.shallowClone()
    const before = pull.git('-C', workspace, 'count-objects', '-v')
    const result = await pull.run({ workspace })
    expect(result).toMatchObject({ code: 0, outputs: { introduced: expect.stringMatching(/^[1-9]/) } })
    expect(comments()).toEqual([expect.stringContaining('train_small.py')])
    expect(pull.git('-C', workspace, 'count-objects', '-v')).toBe(before)
  })

  test('says that nothing was compared where the base is out of reach', async () => {
    const pull = openPullRequest(github, { base, change })
    const result = await pull.run({ workspace: pull.shallowClone(), env: { GITHUB_SERVER_URL: 'http://127.0.0.1:9' } })
    expect(result).toMatchObject({ code: 0, outputs: { 'previous-score': '' } })
    expect(comments()).toHaveLength(1)
  })
})

describe('a run for a fork', () => {
  test('is green, has its summary, and says once why there is no comment', async () => {
    const pull = openPullRequest(github, { base, change })
    const token = github.state.token({ contents: 'read', pull_requests: 'read' })
    const fork = { head: { sha: pull.state.head, ref: 'feature', repo: { full_name: 'stranger/churn' } } }
    const payload = pull.payload()
    const result = await pull.run({ token, payload: { ...payload, pull_request: { ...(payload['pull_request'] as object), ...fork } } })
    expect(result).toMatchObject({ code: 0, outputs: { 'comment-url': '', gate: 'passed' } })
    expect(result.summary).toContain('MLOps Scorecard')
    const about = result.annotations.filter(({ message }) => message.includes('in the summary of this run'))
    expect(about).toEqual([expect.objectContaining({ name: 'notice', message: expect.stringContaining('fork') })])
  })

  test('a token that lacks the permission in a branch of the same repository is told which', async () => {
    const pull = openPullRequest(github, { base, change })
    const result = await pull.run({ token: github.state.token({ contents: 'read' }) })
    expect(result).toMatchObject({ code: 0 })
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ name: 'warning', message: expect.stringContaining('pull-requests: write') }),
    )
  })
})

describe('the gate and the configuration', () => {
  const policyFile = '.github/mlops-scorecard.yml'
  const strict = 'gate:\n  fail-on: introduced\n  severity: low\n'

  test('a failed gate exits 1, with every result in place', async () => {
    const pull = openPullRequest(github, { base, change })
    const result = await pull.run({ inputs: { 'fail-on': 'introduced', severity: 'low' } })
    expect(result).toMatchObject({ code: 1, outputs: { gate: 'failed' } })
    expect(result.annotations).toContainEqual(expect.objectContaining({ name: 'error', message: expect.stringContaining('introduced') }))
    expect(comments()).toHaveLength(1)
  })

  test('the target branch’s tip decides, not what the pull request says of itself', async () => {
    const pull = openPullRequest(github, { base, change: { ...change, [policyFile]: 'gate: { fail-on: never }\n' } })
    pull.moveMain({ [policyFile]: strict })
    expect(await pull.run()).toMatchObject({ code: 1, outputs: { gate: 'failed' } })
    expect(comments()[0]).toContain('Weaker policy')
  })

  test("another repository's policy file is read at its commit", async () => {
    const pull = openPullRequest(github, { base, change })
    const commit = 'd'.repeat(40)
    github.state.files.set(`${commit}:policies/strict.yml`, strict)
    expect(await pull.run({ inputs: { policy: `acme/churn:policies/strict.yml@${commit}` } })).toMatchObject({ code: 1 })
  })

  test('a policy file of a repository out of reach: exit 2, absent or no access', async () => {
    const pull = openPullRequest(github, { base, change })
    const result = await pull.run({ inputs: { policy: 'acme/secret:policy.yml@main' } })
    expect(result).toMatchObject({
      code: 2,
      annotations: [{ name: 'error', message: expect.stringContaining('does not exist, or the token has no access') }],
    })
  })

  test('a wrong input: exit 2, naming it and the nearest right word', async () => {
    const pull = openPullRequest(github, { base, change })
    const result = await pull.run({ inputs: { 'fail-on': 'introducd', 'minimum-score': '101' } })
    expect(result).toMatchObject({
      code: 2,
      annotations: [{ name: 'error', message: expect.stringContaining('did you mean "introduced"?') }],
    })
    expect(result.annotations[0]?.message).toContain('minimum-score')
    expect(result.summary).toContain('introducd')
  })

  test('a link in the checkout does not lead a report elsewhere', async () => {
    const pull = openPullRequest(github, { base, change })
    pull.link('report.json', '/tmp/elsewhere.json')
    expect(await pull.run({ inputs: { 'json-file': 'report.json' } })).toMatchObject({ code: 2 })
  })
})

describe('other events', () => {
  test.for([
    ['push', 'push', { ref: 'refs/heads/main' }],
    ['schedule', undefined, { schedule: '0 5 * * 1' }],
    ['workflow_dispatch', 'workflow_dispatch', {}],
    ['something_new', undefined, {}],
  ] as const)('%s: summary and outputs, no comment', async ([event, example, changes]) => {
    const pull = openPullRequest(github, { base, change })
    const result = await pull.runOnMain(event, example, changes)
    expect(result).toMatchObject({ code: 0, warnings: [], outputs: { gate: 'passed', 'comment-url': '' } })
    expect(result.summary).toContain('MLOps Scorecard')
    expect(writes()).toEqual([])
  })

  test('merge_group: the gate judges what the group would introduce', async () => {
    const pull = openPullRequest(github, { base, change })
    const group = { head_sha: pull.state.merge, base_sha: pull.state.base, base_ref: 'refs/heads/main' }
    const result = await pull.run({
      event: 'merge_group',
      payload: { merge_group: group },
      inputs: { 'fail-on': 'introduced', severity: 'low' },
      env: { GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-5' },
    })
    expect(result).toMatchObject({ code: 1, outputs: { gate: 'failed', 'comment-url': '' } })
    expect(writes()).toEqual([])
  })

  test('pull_request_target: the head is fetched as data; out of reach, the run fails and never compares the base with itself', async () => {
    const pull = openPullRequest(github, { base, change })
    const workspace = `${pull.folder}-main`
    pull.git('clone', '-q', '--single-branch', '--branch=main', `file://${pull.folder}`, workspace)
    const env = { GITHUB_SHA: pull.state.base, GITHUB_REF: 'refs/heads/main' }
    const target = { event: 'pull_request_target', workspace, env }
    expect(await pull.run(target)).toMatchObject({ code: 0, outputs: { introduced: expect.stringMatching(/^[1-9]/) } })
    expect(comments()).toEqual([expect.stringContaining('train_small.py')])
    const failed = await pull.run({ ...target, env: { ...env, GITHUB_SERVER_URL: 'http://127.0.0.1:9' } })
    expect(failed).toMatchObject({ code: 3, outputs: {}, annotations: [{ name: 'error' }] })
  })
})

describe('where it runs', () => {
  test('GitHub Enterprise Server', async () => {
    await github.close()
    github = await startGitHub({ prefix: '/api/v3' })
    const pull = openPullRequest(github, { base, change })
    await pull.run()
    expect(await pull.run()).toMatchObject({ code: 0 })
    expect(github.requests).toContain('graphql')
    expect(comments()).toEqual([expect.stringContaining(`${github.serverUrl}/acme/churn/actions/runs/101`)])
  })

  test('behind a proxy', async () => {
    const pull = openPullRequest(github, { base, change })
    const proxy = await startForwardProxy(github.port)
    const env = { GITHUB_API_URL: 'http://api.github.test', http_proxy: proxy.url }
    expect(await pull.run({ env })).toMatchObject({ code: 0 })
    await proxy.close()
    expect(comments()).toHaveLength(1)
    expect(new Set(proxy.hosts)).toEqual(new Set(['api.github.test:80']))
  })

  test('names in the scanned tree never become workflow commands', async () => {
    const names = ['::error file=x::pwned .py', 'a ##[error]pwned.py', 'b\n::error::pwned\n.py']
    const pull = openPullRequest(github, { base, change: Object.fromEntries(names.map((name) => [name, untracked])) })
    const result = await pull.run()
    expect(result.code).toBe(0)
    const files = new Set(result.annotations.map(({ properties }) => properties['file']))
    expect(files).toEqual(new Set(names))
    expect(result.annotations.filter(({ properties }) => properties['title'] === undefined)).toEqual([])
    expect(result.log.join('\n')).toContain('pwned')
  })
})
