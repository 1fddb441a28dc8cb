import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gitPattern } from '../../src/graph/git-pattern.ts'
import { lastRule } from '../../src/graph/git-rules.ts'

function rulesOf(lines: readonly string[], folder = '') {
  return lines.map((line, order) => ({ order, line, pattern: gitPattern(line, folder) }))
}

test.each<[string, string]>([
  ['src/train.py', '/src/train.py'],
  ['a/b/train.py', 'train.py'],
  ['a/data.csv', '*.csv'],
  ['a/data.tar.gz', '*.tar.gz'],
  ['a/model-1.bin', 'model-?.bin'],
])('%s is named by %s', (path, line) => {
  expect(lastRule(rulesOf(['*.md', line, 'docs/']))(path)?.line).toBe(line)
})

test('of several rules the last one counts, however it is written', () => {
  expect(lastRule(rulesOf(['*.csv', 'a.csv', '/a.csv', '?.csv', 'b.csv']))('a.csv')?.line).toBe('?.csv')
  expect(lastRule(rulesOf(['?.csv', '/a.csv', '*.csv', 'a.csv', 'b.csv']))('a.csv')?.line).toBe('a.csv')
})

test('`**/` before a name says no more than the name', () => {
  const { key, matches } = gitPattern('**/*.csv')
  expect(key).toBe('*.csv')
  expect(['a.csv', 'a/b.csv', 'a/b.csv/c'].map((path) => matches(path))).toEqual([true, true, false])
})

test('of more patterns than people write the last count', () => {
  const rule = lastRule(rulesOf(['*1*', ...Array.from({ length: 1000 }, (_, index) => `*x${index}*`)]))
  expect(['a1', 'x7', 'ax999b'].map((path) => rule(path)?.line)).toEqual([undefined, '*x7*', '*x999*'])
})

test('looking rules up finds what trying one after the other finds', () => {
  const word = fc.constantFrom('a', 'b', 'a.b', '*.b', '*', 'a*', '?', '**')
  const line = fc.tuple(fc.constantFrom('', '/', '!'), fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '/'))
  const lines = fc.array(
    line.map(([start, words, end]) => `${start}${words.join('/')}${end}`),
    { maxLength: 6 },
  )
  const path = fc.array(fc.constantFrom('a', 'b', 'a.b', 'b.a.b'), { minLength: 1, maxLength: 4 }).map((names) => names.join('/'))
  fc.assert(
    fc.property(lines, path, fc.constantFrom('', 'a'), fc.boolean(), (written, at, folder, isFolder) => {
      const rules = rulesOf(written, folder)
      return lastRule(rules)(at, isFolder) === rules.findLast(({ pattern }) => pattern.matches(at, isFolder))
    }),
  )
})
