import { expect, it } from 'vitest'
import { extractFile } from '../../src/extractors/extract.ts'
import type { Extractor } from '../../src/extractors/extractor.ts'

const file = { path: 'a.yml', mode: 'file' } as const

it('a reader that has trouble with every line says so, and does not list them all', () => {
  const problems = Array.from({ length: 1000 }, (_, index) => ({ line: index + 1, reason: 'odd' }))
  const reader: Extractor = { id: 'odd', files: ['*'], affects: ['tests'], maxBytes: 10, extract: () => ({ facts: {}, problems }) }
  const found = extractFile({ file, text: '' }, [reader]).problems
  expect(found).toHaveLength(21)
  expect(found[19]).toMatchObject({ line: 20, reason: 'odd' })
  expect(found[20]).toMatchObject({ reason: '980 more problems of the odd reader' })
})

it.each<[string, string, string[]]>([
  ['a reader that does not want a file does not mind its size', 'kind: Deployment', []],
  [
    'a reader that wants a file says how much of it is too much',
    'name: a-long-environment',
    ['oversized: 24 characters, of which 10 are read at most'],
  ],
])('%s', (_, text, reasons) => {
  const reader: Extractor = {
    id: 'environment',
    files: ['*.yml'],
    wants: (content) => content.startsWith('name:'),
    affects: ['dependencies'],
    maxBytes: 10,
    extract: () => ({ facts: {} }),
  }
  expect(extractFile({ file, text }, [reader]).problems.map(({ reason }) => reason)).toEqual(reasons)
})
