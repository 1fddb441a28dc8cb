import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { initCommand } from '../../src/cli/init.ts'

const scoring = '.github/workflows/mlops-scorecard.yml'
const commenting = '.github/workflows/mlops-scorecard-comment.yml'
const policy = '.github/mlops-scorecard.yml'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'init-'))
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true)
  return () => vi.restoreAllMocks()
})
const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const edit = (path: string, text: string) => writeFileSync(join(folder, path), text)

describe('init --forks after init', () => {
  test('gives the first workflow what the second needs, and leaves the policy file alone', async () => {
    await initCommand(folder, {})
    edit(policy, '# mine\n')
    await initCommand(folder, { forks: true })
    expect(read(scoring)).toContain('actions/upload-artifact')
    expect(existsSync(join(folder, commenting))).toBe(true)
    expect(read(policy)).toBe('# mine\n')
  })

  test('says what an edited workflow lacks, and replaces no policy file by force', async () => {
    await initCommand(folder, {})
    edit(policy, '# mine\n')
    edit(scoring, `${read(scoring)}# mine\n`)
    await expect(initCommand(folder, { forks: true })).rejects.toMatchObject({
      message: `kept ${scoring} as found`,
      remedy: expect.stringContaining('- uses: actions/upload-artifact'),
    })
    await initCommand(folder, { forks: true, force: true })
    expect([read(scoring).includes('# mine'), read(policy)]).toEqual([false, '# mine\n'])
  })
})

test('init again finds all as it would write it', async () => {
  await initCommand(folder, {})
  await expect(initCommand(folder, {})).resolves.toBeUndefined()
  edit(policy, '# mine\n')
  await expect(initCommand(folder, {})).rejects.toThrow(`kept ${policy} as found`)
})
