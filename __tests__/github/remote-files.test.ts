import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Client, connect } from '../../src/github/client.ts'
import { failureOf } from '../../src/github/failure.ts'
import { askMergeBase } from '../../src/github/merge-base.ts'
import { openRemote } from '../../src/github/remote-files.ts'
import { type FakeGitHub, startGitHub } from './fake-github.ts'

const [tip, later] = ['a'.repeat(40), 'b'.repeat(40)]
const churn = { owner: 'acme', name: 'churn' }

let github: FakeGitHub
let client: Client
beforeEach(async () => {
  github = await startGitHub()
  github.state.branches.set('main', tip)
  github.state.files.set(`${tip}:.github/mlops-scorecard.yml`, 'gate: {}\n')
  github.state.files.set(`${tip}:policies/größe.yml`, 'id: größe\n')
  client = connect(github.state.token({ contents: 'read' }), github.apiUrl)
})
afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

test('a branch is resolved once; what is pushed meanwhile does not mix in', async () => {
  const files = await openRemote(client, churn, 'main')
  github.state.branches.set('main', later)
  expect(files.commit).toBe(tip)
  expect(await files.read('.github/mlops-scorecard.yml')).toBe('gate: {}\n')
})

test('paths of all files, text beyond ASCII, and a file that is not there', async () => {
  const files = await openRemote(client, churn, tip)
  expect(await files.paths()).toEqual(['.github/mlops-scorecard.yml', 'policies/größe.yml'])
  expect(await files.read('policies/größe.yml')).toBe('id: größe\n')
  expect(await files.read('policies/none.yml')).toBeUndefined()
})

test.each([
  ['a branch that is not there', churn, 'none'],
  ['a repository out of reach', { owner: 'acme', name: 'secret' }, 'main'],
])('%s is not found', async (_, repository, ref) => {
  const error = await openRemote(client, repository, ref).catch((thrown) => thrown)
  expect(failureOf(error)).toMatchObject({ kind: 'not-found', advice: expect.stringContaining('no access') })
})

test('the commit from which two parted', async () => {
  github.state.mergeBase = () => tip
  expect(await askMergeBase(client, churn, 'main', later)).toBe(tip)
})
