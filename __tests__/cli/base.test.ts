import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Scorecard } from '../../src/model/scorecard.ts'
import { makeRepository } from '../sources/repository.ts'

const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js')
const file = '.github/mlops-scorecard.yml'
const strict = 'gate: { fail-on: introduced, severity: high }\n'

/** A branch that replaces the policy file and adds an unpinned image, held against where it started. */
function compared(before: string, after: string, ...options: string[]) {
  const { folder, commit } = makeRepository({ 'train.py': 'from sklearn.svm import SVC\nSVC().fit(x, y)\n', [file]: before })
  commit({ [file]: after, Dockerfile: 'FROM python\n' })
  const args = ['scan', folder, '--rev', 'HEAD', '--base', 'HEAD~1', '--format', 'json', ...options]
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' })
  return { status, stderr, scorecard: status === 2 ? undefined : Scorecard.parse(JSON.parse(stdout)) }
}

it('the policy file of the base judges, and what the branch would change in it is said', () => {
  const { status, scorecard } = compared(strict, 'gate: { fail-on: never }\npolicies: { dockerfile-pinned: off }\n')
  expect(status).toBe(1)
  expect(scorecard?.notices).toMatchObject([
    { level: 'warning', text: expect.stringContaining('this branch turns `dockerfile-pinned` off'), path: file },
    { level: 'warning', text: expect.stringContaining('`fail-on` from introduced to never'), path: file },
  ])
})

it('a policy file that is named judges instead', () => {
  const { folder } = makeRepository({ 'named.yml': 'gate: { fail-on: never }\n' })
  const { status, scorecard } = compared(strict, strict, '--policy', join(folder, 'named.yml'))
  expect({ status, notices: scorecard?.notices }).toEqual({ status: 0, notices: [] })
})

it('a branch that would break the policy file is refused, and judged by that of the base', () => {
  const { status, scorecard } = compared(strict, 'gate: { fail-on: sometimes }\n')
  expect(status).toBe(1)
  expect(scorecard?.notices).toMatchObject([{ level: 'error', text: expect.stringContaining('sometimes'), path: file, line: 1 }])
  expect(scorecard?.gate.reasons).toEqual(['this branch would break the policy file', expect.stringContaining('dockerfile-pinned (high)')])
})

it('where both are broken nothing judges', () => {
  const { status, stderr } = compared('gate: { fail-on: at-times }\n', 'gate: { fail-on: sometimes }\n')
  expect(status).toBe(2)
  expect(stderr).toContain('sometimes')
})

it('a branch that repairs the policy file is judged by it', () => {
  const { status, scorecard } = compared('gate: { fail-on: sometimes }\n', strict)
  expect(status).toBe(1)
  expect(scorecard?.notices).toMatchObject([{ level: 'warning', text: expect.stringContaining('of the base is broken') }])
})
