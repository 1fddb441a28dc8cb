import fc from 'fast-check'
import { minimatch } from 'minimatch'
import { expect, test } from 'vitest'
import { matchesGlob } from '../../src/policies/glob.ts'

test.each([
  ['data/train.csv', 'data/*.csv', true],
  ['data/raw/train.csv', 'data/*.csv', false],
  ['data/raw/train.csv', 'data/**/*.csv', true],
  ['data/train.csv', 'data/**/*.csv', true],
  ['data/train.csv', 'data/**', true],
  ['data', 'data/**', false],
  ['data/raw/a', 'data/', true],
  ['a/b/model.pt', '*.pt', true],
  ['a/b/model.pt', '/*.pt', false],
  ['.github/x.yml', '**/*.yml', true],
  ['src/a.ts', 'src/[ab].ts', true],
  ['src/c.ts', 'src/[!ab].ts', true],
  ['src/a.tsx', 'src/*.{ts,tsx}', true],
  ['a{b', 'a\\{b', true],
  ['a+b(c)', 'a+b(c)', true],
  ['deep/a.py', './deep/*.py', true],
  ['line\nbreak', '*', true],
])('%s matches %s: %s', (path, pattern, expected) => {
  expect(matchesGlob(path, pattern)).toBe(expected)
})

test('agrees with minimatch on what both know', () => {
  const segment = fc.string({ unit: fc.constantFrom('a', 'b', '.', '-'), minLength: 1, maxLength: 3 }).filter((it) => !/^\.+$/.test(it))
  const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
  const part = fc.oneof(segment, fc.constantFrom('*', '**', '?', 'a*', '*b', '{a,b}', '[ab]'))
  const pattern = fc.array(part, { minLength: 2, maxLength: 4 }).map((parts) => parts.join('/'))
  fc.assert(
    fc.property(path, pattern, (file, glob) => {
      fc.pre(!glob.endsWith('**') && !glob.includes('**/**'))
      expect(matchesGlob(file, glob)).toBe(minimatch(file, glob, { dot: true }))
    }),
    { numRuns: 500 },
  )
})

test('takes any text', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (path, pattern) => void matchesGlob(path, pattern)))
})
