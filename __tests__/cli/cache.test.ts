import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js')
let home: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cache-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

function scan(folder: string, ...options: string[]): string {
  const env = { ...process.env, XDG_CACHE_HOME: join(home, 'cache') }
  return spawnSync(process.execPath, [cli, 'scan', folder, ...options], { encoding: 'utf8', env }).stdout
}

function repository(): string {
  const folder = join(home, 'repository')
  spawnSync('git', ['init', '--quiet', folder])
  writeFileSync(join(folder, 'train.py'), 'from sklearn.svm import SVC\nSVC().fit(x, y)\n')
  return folder
}

const remembered = () => (existsSync(join(home, 'cache')) ? readdirSync(join(home, 'cache', 'mlops-scorecard')) : [])

it('a second scan says what the first one said', () => {
  const folder = repository()
  const first = scan(folder)
  expect(remembered()).toHaveLength(1)
  expect(first).toContain('✗ Experiments are tracked')
  expect(scan(folder)).toBe(first)
  expect(remembered()).toHaveLength(1)
})

it('what changed is read anew', () => {
  const folder = repository()
  scan(folder)
  writeFileSync(join(folder, 'train.py'), 'from sklearn.svm import SVC\nimport mlflow\nmlflow.autolog()\nSVC().fit(x, y)\n')
  expect(scan(folder)).toContain('✓ Experiments are tracked')
})

it('nothing is kept where that is asked', () => {
  scan(repository(), '--no-cache')
  expect(remembered()).toEqual([])
})
