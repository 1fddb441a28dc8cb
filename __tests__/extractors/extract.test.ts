import { expect, it } from 'vitest'
import { dispatcher } from '../../src/extractors/dispatch.ts'
import { extractFile } from '../../src/extractors/extract.ts'
import type { Extractor } from '../../src/extractors/extractor.ts'
import { extractors } from '../../src/extractors/index.ts'

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

const program: Extractor = {
  id: 'program',
  files: ['[a-z]+([a-z_-])'],
  firstLine: /^#!.*sh\b/,
  affects: ['tests'],
  maxBytes: 60,
  extract: () => ({ facts: { tasks: { runner: 'script', tasks: [] } } }),
}
const train = { path: 'bin/train', mode: 'file' } as const

it.each([
  ['#!/bin/bash\npytest\n', true],
  ['#!/bin/sh', true],
  ['pytest\n#!/bin/sh\n', false],
  [`#!/bin/sh\n${'echo a\n'.repeat(9)}`, false],
])('a program is known by its first line, and by no more than anyone writes: %j', (text, expected) => {
  const { facts, problems } = extractFile({ file: train, text }, [program])
  expect([facts.tasks !== undefined, problems]).toEqual([expected, []])
})

it.each([
  ['binary', []],
  ['oversized', []],
  ['unreadable', ['tests']],
  ['absent', ['tests']],
  ['absent', [], { atLeast: 1e6 }],
  ['absent', ['tests'], { atLeast: 60 }],
] as const)(
  'of a file that only its first line would tell for a program, and that is %s, is unknown: %j',
  (failure, affects, about = {}) => {
    const { problems } = extractFile({ file: { ...train, ...about }, failure, detail: '' }, [program])
    expect(problems.flatMap((problem) => problem.affects)).toEqual(affects)
  },
)

it.each([
  ['joblib', 'tests/a.jl', 'binary', false],
  ['a video', 'a.ts', 'binary', false],
  ['source that cannot be read', 'tests/a.jl', 'unreadable', true],
  ['no script of Python', 'a.py', 'binary', true],
] as const)('of %s in %s, which is %s, something is unknown: %j', (_, path, failure, expected) => {
  const concerned = dispatcher(extractors)(path)
  expect(extractFile({ file: { path, mode: 'file' }, failure, detail: '' }, concerned).problems.length > 0).toBe(expected)
})

it.each([
  ['#!/bin/bash', ['shell-program']],
  ['#! /usr/bin/env -S sh -e', ['shell-program']],
  ['#!/usr/bin/env python3', ['python-program']],
  ['#!/usr/bin/fish', []],
  ['pytest # as #!/bin/sh does', []],
])('%s begins a program of %j', (line, expected) => {
  expect(extractors.flatMap(({ id, firstLine }) => (firstLine?.test(line) ? [id] : []))).toEqual(expected)
})
