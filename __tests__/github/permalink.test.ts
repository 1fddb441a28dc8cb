import { expect, test } from 'vitest'
import { permalinkTo } from '../../src/github/permalink.ts'

const context = { serverUrl: 'https://github.com', repository: { owner: 'acme', name: 'churn' } }
const link = permalinkTo(context, 'abc', 'services')

test('a place is a line of a file at a commit', () => {
  expect(link('a b/#1.py', 3)).toBe('https://github.com/acme/churn/blob/abc/services/a%20b/%231.py#L3')
  expect(link('..a/b..')).toBe('https://github.com/acme/churn/blob/abc/services/..a/b..')
})

test.each(['../../../../../evil/x', 'a/../b', './a', '..'])('%s, which leads to another page, has no address', (path) => {
  expect(link(path)).toBeUndefined()
})
