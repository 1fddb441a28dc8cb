import fc from 'fast-check'
import { minimatch } from 'minimatch'
import { expect, test } from 'vitest'
import { dispatcher } from '../../src/extractors/dispatch.ts'
import type { Extractor } from '../../src/extractors/extractor.ts'

function extractor(...files: string[]): Extractor {
  return { id: files.join(), files, affects: [], maxBytes: 1, extract: () => ({}) } as unknown as Extractor
}

test.each([
  ['Dockerfile', 'app/Dockerfile', true],
  ['*.py', 'a/b.py', true],
  ['*.py', 'py', false],
  ['*.{yml,yaml}', 'a.yaml', true],
  ['[Rr]unbook*', 'docs/runbook.md', true],
  ['*[Rr]unbook*', 'docs/our-runbook.md', true],
  ['**/.circleci/**/*.yml', '.circleci/a/b.yml', true],
  ['**/.circleci/**/*.yml', 'circleci/b.yml', false],
  ['?(*.)lock', 'lock', true],
])('%s and %s: %s', (glob, path, expected) => {
  expect(dispatcher([extractor(glob)])(path).length > 0).toBe(expected)
})

test('what Jupyter keeps as a copy is read only by who asks for copies', () => {
  const [reader, other] = [{ ...extractor('*.ipynb'), copies: true } as Extractor, extractor('*.ipynb')]
  const find = dispatcher([reader, other])
  expect(find('a/.ipynb_checkpoints/a-checkpoint.ipynb')).toEqual([reader])
  expect(find('a/a-checkpoint.ipynb')).toEqual([reader, other])
})

test('what is found is what each pattern, tried alone, matches', () => {
  const word = fc.constantFrom('a', 'b', '.a', 'a.b', '*', '*.b', 'a*', '[ab]*', '*[!a]', '{a,b}.a', '?.b', '**', '+(a)', 'a?(b)')
  const pattern = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('/'))
  const path = fc.array(fc.stringMatching(/^[ab][ab.]{0,3}$/), { minLength: 1, maxLength: 3 }).map((names) => names.join('/'))
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 5 }), path, (globs, at) => {
      const extractors = globs.map((glob) => extractor(glob))
      const alone = extractors.filter(({ files: [glob = ''] }) => minimatch(at, glob, { dot: true, matchBase: true }))
      expect(new Set(dispatcher(extractors)(at))).toEqual(new Set(alone))
    }),
    { numRuns: 500 },
  )
})
