import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { budgetOf } from '../../src/extractors/extractor.ts'
import { notebook } from '../../src/extractors/notebook.ts'

function extract(content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return notebook.extract({ path: 'a.ipynb', text, budget: budgetOf(1_000_000) })
}

function code(source: string | string[], more: object = {}) {
  return { cell_type: 'code', source, outputs: [], execution_count: null, ...more }
}

describe('a notebook', () => {
  it('is one module over its code cells', () => {
    const { facts } = extract({
      cells: [code(['import a as b\n', 'm = b.X()']), { cell_type: 'markdown', source: 'm.no()' }, code('!pip install c\nm.fit()')],
    })
    expect(facts.python?.calls).toMatchObject([
      { name: 'a.X', cell: 1, line: 2 },
      { name: 'a.X().fit', cell: 2, line: 2 },
    ])
    expect(facts.commands).toMatchObject([{ words: ['pip', 'install', 'c'], cell: 2, line: 1 }])
  })

  it('with more code than any module has is summed up, and its code is left unread', () => {
    const { facts, problems } = extract({ cells: [code('a()\n'.repeat(150_000)), code('a()\n'.repeat(150_000))] })
    expect([facts.python, facts.notebook?.codeCells]).toEqual([undefined, 2])
    expect(problems).toEqual([{ reason: 'oversized: 1200000 characters of code, of which 1000000 are read at most' }])
  })

  it('is summed up', () => {
    const { facts } = extract({
      metadata: { kernelspec: { language: 'python' } },
      cells: [code('a\nb', { execution_count: 2, outputs: [{}] }), code('', { execution_count: null }), code('c', { execution_count: 1 })],
    })
    expect(facts.notebook).toEqual({
      language: 'python',
      codeCells: 3,
      lines: 3,
      longestCellLines: 2,
      hasOutputs: true,
      outOfOrder: true,
      cells: [
        { cell: 1, lines: 2, hasOutputs: true },
        { cell: 2, lines: 0, hasOutputs: false },
        { cell: 3, lines: 1, hasOutputs: false },
      ],
    })
  })

  it.each([
    [[1, 2, 3], false],
    [[1, null, 5], false],
    [[1, 1], true],
    [[2, 1], true],
    [[null, null], false],
    [[0, 0], false],
  ])('with execution counts %j is out of order: %s', (counts, expected) => {
    const { facts } = extract({ cells: counts.map((count) => code('a', { execution_count: count })) })
    expect(facts.notebook?.outOfOrder).toBe(expected)
  })

  it('of nbformat 3 keeps its cells in worksheets', () => {
    const { facts } = extract({ worksheets: [{ cells: [{ cell_type: 'code', input: ['import a'], prompt_number: 1 }] }] })
    expect(facts.python?.imports).toMatchObject([{ module: 'a', cell: 1 }])
  })

  it('of another language is not Python', () => {
    const { facts } = extract({ metadata: { kernelspec: { name: 'ir' } }, cells: [code('library(caret)')] })
    expect(facts.notebook?.language).toBe('r')
    expect(facts.foreign).toEqual({
      language: 'r',
      imports: [{ name: 'caret', line: 1 }],
      calls: [{ name: 'library', line: 1, first: { reference: 'caret' } }],
    })
    expect(facts.python).toBeUndefined()
  })

  it.each([{ kernelspec: { name: 'python3', language: 'R' } }, { kernelspec: { name: 'python3' }, language_info: { name: 'markdown' } }])(
    'runs in the kernel that is named, whatever language it claims: %j',
    (metadata) => {
      const { facts } = extract({ metadata, cells: [code('import a')] })
      expect(facts).toMatchObject({ notebook: { language: 'python' }, python: { imports: [{ module: 'a' }] } })
    },
  )

  it('that nobody has written to yet has no cells', () => {
    expect(extract('\n')).toMatchObject({ facts: { notebook: { codeCells: 0 } }, problems: [] })
  })

  it.each([
    ['not a notebook: it is no JSON', '{"cells": ['],
    ['not a notebook: it has no cells', '{}'],
    ['not a notebook: it has no cells', 'null'],
  ])('that cannot be read is a problem: %s', (reason, text) => {
    expect(extract(text)).toEqual({ facts: {}, problems: [{ reason }] })
  })

  it('of any JSON is read without throwing', () => {
    const cell = fc.record({
      cell_type: fc.constant('code'),
      source: fc.jsonValue(),
      outputs: fc.jsonValue(),
      execution_count: fc.jsonValue(),
    })
    const shape = fc.record({ cells: fc.array(fc.oneof(cell, fc.jsonValue())), metadata: fc.jsonValue() })
    fc.assert(fc.property(fc.oneof(shape, fc.jsonValue()), (content) => void extract(content)))
  })
})
