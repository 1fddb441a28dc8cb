import { expect, test } from 'vitest'
import { openedBy, overlap } from '../../src/model/facts.ts'

test.each([
  [
    'what a fact is named by opens it with its parts',
    ['documents'],
    [],
    ['documents', 'documents.codeowners', 'documents.license', 'documents.modelCard', 'documents.runbook'],
  ],
  [
    'but for parts that are settled',
    ['documents'],
    ['documents.license', 'documents.modelCard'],
    ['documents', 'documents.codeowners', 'documents.runbook'],
  ],
  ['a part opens itself and the whole', ['serving.rollback'], [], ['serving', 'serving.rollback']],
  ['a settled part opens nothing', ['serving.rollback'], ['serving.rollback'], []],
  ['a part of few files is opened by its own name alone, and opens no more', ['data.rawFiles'], [], ['data.rawFiles']],
  ['what is no fact opens nothing', ['weather'], [], []],
] as const)('%s', (_, names, settled, open) => {
  expect(openedBy(new Set(names), new Set(settled))).toEqual(open)
})

test.each([
  ['serving', 'serving', true],
  ['serving', 'serving.rollback', true],
  ['serving.rollback', 'serving', true],
  ['serving.rollback', 'serving.present', false],
  ['serving', 'monitoring', false],
])('%s and %s overlap: %s', (one, other, expected) => {
  expect(overlap(one, other)).toBe(expected)
})
