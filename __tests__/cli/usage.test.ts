import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fail } from '../../src/cli/exit.ts'
import { explainCommand } from '../../src/cli/explain.ts'
import { scanCommand } from '../../src/cli/scan.ts'
import { makeRepository } from '../sources/repository.ts'

vi.setConfig({ testTimeout: 60_000 })

let printed: string
beforeEach(() => {
  printed = ''
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text, done) => {
      printed += String(text)
      if (typeof done === 'function') done()
      return true
    })
})
afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

const base = { format: 'terminal', cache: false }
const fits = 'from sklearn.svm import SVC\nSVC().fit(x, y)\n'

async function scanned(folder: string, options: object = {}) {
  process.exitCode = await scanCommand(folder, { ...base, ...options }).then(() => process.exitCode, fail)
  return { status: process.exitCode, printed }
}

describe('what is named and not there is wrong usage', () => {
  test('a branch: the nearest is named', async () => {
    const { folder } = makeRepository({ 'train.py': fits })
    expect(await scanned(folder, { base: 'mian' })).toEqual({
      status: 2,
      printed: 'mlops-scorecard: no commit "mian" in this repository, did you mean "main"?\n  Check the name, or fetch it first.\n',
    })
  })

  test('a branch that only a remote has', async () => {
    const { folder, git } = makeRepository({ 'train.py': fits })
    git('update-ref', 'refs/remotes/upstream/develop', 'HEAD')
    expect((await scanned(folder, { base: 'develop' })).printed).toContain(
      'no commit "develop" in this repository, did you mean "upstream/develop"?',
    )
  })

  test('a commit, of which a shallow checkout may hold none', async () => {
    const { folder, commit } = makeRepository({ 'train.py': fits })
    commit({ 'tune.py': fits })
    const copy = mkdtempSync(join(tmpdir(), 'shallow-'))
    spawnSync('git', ['clone', '-q', '--depth', '1', `file://${folder}`, copy])
    const { status, printed: text } = await scanned(copy, { base: 'HEAD~1' })
    expect(status).toBe(2)
    expect(text).toContain('this checkout is shallow and holds its newest commits only.')
  })

  test('a folder', async () => {
    const { folder } = makeRepository({ 'train.py': fits })
    expect((await scanned(join(folder, 'train.py'), { base: 'HEAD' })).status).toBe(2)
  })
})

describe('explain', () => {
  const options = { cache: false }

  test('knows the policy that was perhaps meant', async () => {
    await expect(explainCommand('dockerfile-pined', undefined, options)).rejects.toThrow(
      'there is no policy "dockerfile-pined", did you mean "dockerfile-pinned"?',
    )
  })

  test('says which comes first', async () => {
    await expect(explainCommand('.', 'dockerfile-pinned', options)).rejects.toMatchObject({
      remedy: 'The policy comes first: `mlops-scorecard explain dockerfile-pinned .`.',
    })
  })
})

describe('a gate on what a change introduces', () => {
  const policyFile = { '.github/mlops-scorecard.yml': 'gate: { fail-on: introduced, severity: high }\n' }

  test('says that nothing was compared, where nothing was asked for', async () => {
    const { folder } = makeRepository({ 'train.py': fits, ...policyFile })
    const said = 'note: The gate fails on what a change introduces, and nothing was compared: say with what, as --base origin/main'
    expect((await scanned(folder)).printed).toContain(said)
    printed = ''
    expect((await scanned(folder, { base: 'HEAD' })).printed).not.toContain('nothing was compared')
  })

  test('judges what is not committed yet against the last commit', async () => {
    const { folder, write } = makeRepository({ 'train.py': fits, ...policyFile })
    expect((await scanned(folder, { base: 'HEAD' })).status).toBe(0)
    write('Dockerfile', 'FROM python:latest\n')
    expect((await scanned(folder, { base: 'HEAD' })).status).toBe(1)
  })

  test('holds the first commit against nothing', async () => {
    const { folder, git } = makeRepository({ 'train.py': fits, ...policyFile })
    git('checkout', '-q', '--orphan', 'first')
    expect(await scanned(folder, { base: 'HEAD' })).toMatchObject({ status: 1, printed: expect.stringContaining('there is no commit yet') })
  })
})
