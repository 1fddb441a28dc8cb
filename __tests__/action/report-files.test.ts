import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { writeReport } from '../../src/action/report-files.ts'
import { type Context, readContext } from '../../src/github/context.ts'

let root: string
let context: Context
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reports-'))
  for (const name of ['workspace', 'temporary', 'elsewhere']) mkdirSync(join(root, name))
  context = readContext({
    GITHUB_REPOSITORY: 'acme/churn',
    GITHUB_WORKSPACE: join(root, 'workspace'),
    RUNNER_TEMP: join(root, 'temporary'),
  })
})

test.each([
  ['', 'temporary/mlops-scorecard/scorecard.json'],
  ['out/card.json', 'workspace/out/card.json'],
  ['../elsewhere/card.json', 'elsewhere/card.json'],
])('the path %j is %s', (wanted, path) => {
  expect(writeReport('{}', wanted, 'scorecard.json', context)).toBe(join(root, path))
  expect(readFileSync(join(root, path), 'utf8')).toBe('{}')
})

test('an older report is replaced as a whole', () => {
  writeReport('{"long": true}', 'card.json', 'scorecard.json', context)
  expect(readFileSync(writeReport('{}', 'card.json', 'scorecard.json', context), 'utf8')).toBe('{}')
})

test('a link that the checkout brought along is not followed, as the file or on the way', () => {
  const target = join(root, 'elsewhere', 'target')
  writeFileSync(target, 'untouched')
  symlinkSync(target, join(root, 'workspace', 'card.json'))
  symlinkSync(join(root, 'elsewhere'), join(root, 'workspace', 'out'))
  expect(() => writeReport('{}', 'card.json', 'scorecard.json', context)).toThrow(/cannot write/)
  expect(() => writeReport('{}', 'out/target', 'scorecard.json', context)).toThrow(/a folder on the way is a link/)
  expect(readFileSync(target, 'utf8')).toBe('untouched')
})
