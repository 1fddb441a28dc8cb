import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownersOf } from '../../src/graph/owners.ts'
import type { CodeownersRule } from '../../src/model/file-facts.ts'

function owners(rules: [string, ...string[]][], path: string, at = 'CODEOWNERS'): string[] {
  const codeowners = rules.map(([pattern, ...names], index): CodeownersRule => ({ line: index + 1, pattern, owners: names }))
  return ownersOf(new Map([[at, { path: at, codeowners }]]))(path)
}

test.each<[string, string, boolean]>([
  ['*', 'a/b/c.py', true],
  ['*.py', 'a/b/c.py', true],
  ['*.py', 'a/b/c.pyi', false],
  ['/src/', 'src/a/b.py', true],
  ['/src/', 'lib/src/a.py', false],
  ['src/', 'lib/src/a.py', true],
  ['docs/*', 'docs/a.md', true],
  ['docs/*', 'docs/deep/a.md', false],
  ['docs/**', 'docs/deep/a.md', true],
  ['/apps', 'apps/a.py', true],
  ['apps', 'x/apps/y.py', true],
  ['**/logs', 'a/b/logs/x', true],
  ['/build/logs/', 'build/logs', false],
  ['src/train.py', 'src/train.py', true],
  ['path\\ with\\ space', 'path with space/a', true],
  ['/.github/', '.github/workflows/ci.yml', true],
])('%s covers %s: %s', (pattern, path, covered) => {
  expect(owners([[pattern, '@a']], path)).toEqual(covered ? ['@a'] : [])
})

test('the last rule that matches decides, also when it names nobody', () => {
  const rules: [string, ...string[]][] = [['*', '@all'], ['/src/', '@ml', '@data'], ['/src/generated/']]
  expect(owners(rules, 'README.md')).toEqual(['@all'])
  expect(owners(rules, 'src/a.py')).toEqual(['@ml', '@data'])
  expect(owners(rules, 'src/generated/a.py')).toEqual([])
})

test('a file elsewhere than the hosts look counts for nothing', () => {
  expect(owners([['*', '@a']], 'x', 'sub/CODEOWNERS')).toEqual([])
  expect(owners([['*', '@a']], 'x', '.github/CODEOWNERS')).toEqual(['@a'])
})

test('the more official of two files counts alone', () => {
  const rule = (owner: string) => [{ line: 1, pattern: '*', owners: [owner] }]
  const facts = new Map(['CODEOWNERS', '.github/CODEOWNERS'].map((path) => [path, { path, codeowners: rule(path) }]))
  expect(ownersOf(facts)('x')).toEqual(['.github/CODEOWNERS'])
})

test('any pattern gives an answer', () => {
  const text = fc.string({ unit: fc.constantFrom('*', '/', 'a', '!', '?', '[', '\\', '{', '.') })
  fc.assert(fc.property(text, (pattern) => Array.isArray(owners([[pattern, '@a']], 'a/a.a'))))
})
