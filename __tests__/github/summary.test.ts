import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addToSummary } from '../../src/github/summary.ts'

function summaryFile(content = '') {
  const path = join(mkdtempSync(join(tmpdir(), 'summary-')), 'summary.md')
  writeFileSync(path, content)
  return path
}

test('what is there stays, and the text follows', () => {
  const path = summaryFile('before\n')
  expect(addToSummary(path, '# Score')).toBeUndefined()
  expect(readFileSync(path, 'utf8')).toBe('before\n# Score\n\n')
})

test.each([
  ['no path', undefined, /none/],
  ['a path without a file', '/nonexistent/summary.md', /ENOENT/],
  ['a folder', tmpdir(), /EISDIR/],
  ['a full disk', '/dev/full', /ENOSPC/],
])('%s: said, not thrown', (_, path, reason) => {
  expect(addToSummary(path, 'text')).toMatch(reason)
})

test('above 1 MiB the runner would drop all of it: the text is cut before', () => {
  const path = summaryFile()
  expect(addToSummary(path, '🙂 row\n\n'.repeat(200_000))).toBeUndefined()
  expect(statSync(path).size).toBeLessThan(1_048_576)
  expect(addToSummary(summaryFile('x'.repeat(1_048_570)), 'and more')).toBe('it is full')
})
