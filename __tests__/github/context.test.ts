import { truncateSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readContext } from '../../src/github/context.ts'
import { type ExampleEvent, eventPayload, type Json, writeEvent } from './event-file.ts'

const [head, base, merge] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)]
const repository = { full_name: 'acme/churn', id: 7 }
const pull = { number: 5, head: { sha: head, repo: repository }, base: { ref: 'main', sha: base, repo: repository } }

function contextOf(event: string, payload: unknown, env: Record<string, string> = {}) {
  return readContext({
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: writeEvent(payload),
    GITHUB_REPOSITORY: 'acme/churn',
    GITHUB_SHA: merge,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '77',
    GITHUB_WORKSPACE: '/github/workspace',
    ...env,
  })
}

function subjectOf(event: ExampleEvent, changes: Json, env?: Record<string, string>, name: string = event) {
  const { head, base, merge, pullRequest } = contextOf(name, eventPayload(event, changes), env)
  return { head, base, merge, pullRequest }
}

describe('what a run is about', () => {
  test('pull_request: the head, its base and the trial merge', () => {
    expect(subjectOf('pull_request', { number: 5, pull_request: pull }, { GITHUB_REF: 'refs/pull/5/merge' })).toEqual({
      head,
      base: { ref: 'main', commit: base },
      merge,
      pullRequest: { number: 5, fork: false },
    })
  })

  test('pull_request_target: no merge, since the run stands on the base', () => {
    expect(subjectOf('pull_request', { pull_request: pull }, {}, 'pull_request_target')).toEqual({
      head,
      base: { ref: 'main', commit: base },
      merge: undefined,
      pullRequest: { number: 5, fork: false },
    })
  })

  test.each([
    ['another repository', { full_name: 'stranger/churn', fork: true }, true],
    ['a fork that was deleted', null, true],
    ['the same repository, itself a fork of another', { full_name: 'acme/churn', fork: true }, false],
  ])('the head comes from %s', (_, repo, fork) => {
    const payload = { pull_request: { ...pull, head: { sha: head, repo } } }
    expect(subjectOf('pull_request', payload).pullRequest).toEqual({ number: 5, fork })
  })

  test('push: the commit and what the branch was before', () => {
    const payload = { ref: 'refs/heads/release/2', before: base, after: head }
    expect(subjectOf('push', payload)).toMatchObject({ head: merge, base: { ref: 'release/2', commit: base }, pullRequest: undefined })
  })

  test('push of a new branch: nothing to compare with', () => {
    expect(subjectOf('push', { before: '0'.repeat(40) })).toMatchObject({ head: merge, base: undefined })
  })

  test('merge_group: the candidate against the queue’s base, no pull request', () => {
    const payload = { merge_group: { head_sha: head, base_sha: base, base_ref: 'refs/heads/main' } }
    expect(subjectOf('merge_group', payload)).toMatchObject({ head, base: { ref: 'main', commit: base }, pullRequest: undefined })
  })

  test.each([
    ['workflow_dispatch', eventPayload('workflow_dispatch')],
    ['schedule', { schedule: '0 5 * * 1' }],
    ['repository_dispatch', {}],
    ['something_new', { pull_request: { number: 'five' }, merge_group: [] }],
  ])('%s: the commit that the run was started for', (event, payload) => {
    expect(contextOf(event, payload)).toMatchObject({ event, head: merge })
    expect(contextOf(event, payload)).not.toHaveProperty('pullRequest')
  })
})

describe('workflow_run', () => {
  const listed = (number: number, id: number, sha = head) => ({ number, head: { sha }, base: { ref: 'main', sha: base, repo: { id } } })
  const runOf = (...pull_requests: Json[]) => ({ repository, workflow_run: { head_sha: head, pull_requests } })

  test('the pull request of this repository that has this head', () => {
    const pulls = [listed(5, 7), listed(6, 8), listed(7, 7, base)]
    expect(subjectOf('workflow_run', runOf(...pulls))).toMatchObject({ head, pullRequest: { number: 5, fork: false } })
  })

  test.each([
    ['none, as for a fork', []],
    ['two', [listed(5, 7), listed(9, 7)]],
  ])('%s: no comment', (_, pulls) => {
    expect(subjectOf('workflow_run', runOf(...pulls))).toEqual({ head, base: undefined, merge: undefined, pullRequest: undefined })
  })
})

describe('where the run stands', () => {
  test('GitHub Enterprise Server', () => {
    const env = {
      GITHUB_API_URL: 'https://git.acme.example/api/v3/',
      GITHUB_SERVER_URL: 'https://git.acme.example',
      GITHUB_RUN_ATTEMPT: '2',
    }
    expect(contextOf('push', {}, env)).toMatchObject({
      apiUrl: 'https://git.acme.example/api/v3',
      runUrl: 'https://git.acme.example/acme/churn/actions/runs/77',
      run: { id: 77, attempt: 2 },
    })
  })

  test.each([
    ['not JSON', '{"pull_request":'],
    ['not an object', '[1, 2]'],
  ])('a payload that is %s is noted where it is not needed', (_, text) => {
    expect(contextOf('schedule', text)).toMatchObject({ head: merge, troubles: [expect.stringContaining('cannot be read')] })
  })

  test.each<[string, string, string]>([
    ['pull_request', 'not JSON', '{"pull_request":'],
    ['pull_request', 'of another event', '{"ref": "refs/heads/main"}'],
    ['pull_request_target', 'of a pull request without a commit', '{"pull_request": {"number": 5}}'],
    ['merge_group', 'empty', '{}'],
    ['push', 'not JSON', '"'],
    ['workflow_run', 'empty', ''],
  ])('%s with a payload that is %s: no guess what is to be judged', (event, _, text) => {
    expect(() => contextOf(event, text)).toThrow(/does not say what is to be judged/)
  })

  test('a payload larger than any that GitHub sends is not read', () => {
    const path = writeEvent('')
    truncateSync(path, 2 ** 31)
    expect(() => contextOf('push', {}, { GITHUB_EVENT_PATH: path })).toThrow(/2147483648 bytes/)
  })

  test('a payload that is not there', () => {
    expect(() => contextOf('push', {}, { GITHUB_EVENT_PATH: '/nonexistent' })).toThrow(/ENOENT/)
    expect(() => contextOf('pull_request', {}, { GITHUB_EVENT_PATH: '' })).toThrow(/GITHUB_EVENT_PATH is not set/)
  })

  test('outside of GitHub Actions the command line is named', () => {
    expect(() => readContext({})).toThrow(/GITHUB_REPOSITORY/)
  })
})
