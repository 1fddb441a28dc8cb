import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ownerOf, ownersOfRemotes } from '../../src/sources/remotes.ts'
import { makeRepository } from './repository.ts'

test.each([
  ['https://github.com/acme/churn.git', 'acme'],
  ['https://x-access-token:abc@github.com/acme/churn', 'acme'],
  ['git@github.com:acme/churn.git', 'acme'],
  ['github.com:acme/churn', 'acme'],
  ['ssh://git@ghe.acme.example:2222/acme/churn/', 'acme'],
  ['/srv/git/acme/churn.git', undefined],
  ['../acme/churn', undefined],
  ['C:\\acme\\churn', undefined],
  ['C:/acme/churn', undefined],
  ['file:///srv/acme/churn', undefined],
  ['', undefined],
])('%j is of %s', (url, owner) => {
  expect(ownerOf(url)).toBe(owner)
})

test('a checkout has the owners of its remotes, each once', async () => {
  const { folder, git } = makeRepository()
  expect(await ownersOfRemotes(folder)).toEqual([])
  git('remote', 'add', 'origin', 'git@github.com:octocat/churn.git')
  git('remote', 'add', 'upstream', 'https://github.com/acme/churn')
  expect(await ownersOfRemotes(folder)).toEqual(['octocat', 'acme'])
  expect(await ownersOfRemotes(mkdtempSync(join(tmpdir(), 'scorecard-')))).toEqual([])
})
