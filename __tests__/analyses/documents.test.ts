import { expect, test } from 'vitest'
import { documents } from '../../src/analyses/documents.ts'
import { files } from '../../src/analyses/files.ts'
import { notebooks } from '../../src/analyses/notebooks.ts'
import { projectOf } from './project-of.ts'

test.each<[string, Record<string, string>, object]>([
  [
    'what stands in the root',
    { 'README.md': '# A', LICENSE: 'x', 'sub/CHANGELOG.md': 'x' },
    { readme: { path: 'README.md' }, license: { path: 'LICENSE' } },
  ],
  ["a template's own documents are not the project's", { '{{ name }}/LICENSE': 'x', 'lib/README.md': 'x' }, {}],
  [
    'where a host looks',
    { '.github/CODEOWNERS': '* @a', 'docs/CONTRIBUTING.md': 'x', '.github/SECURITY.md': 'x' },
    {
      codeowners: { path: '.github/CODEOWNERS' },
      contributing: { path: 'docs/CONTRIBUTING.md' },
      security: { path: '.github/SECURITY.md' },
    },
  ],
  ['a CODEOWNERS that no host reads', { 'sub/CODEOWNERS': '* @a' }, {}],
  [
    'cards and runbooks lie anywhere; the nearest counts',
    { 'a/b/model_card.md': 'x', 'models/MODEL_CARD.md': 'x', 'docs/runbook.md': 'x', 'tests/data_card.md': 'x' },
    { modelCard: { path: 'models/MODEL_CARD.md' }, runbook: { path: 'docs/runbook.md' } },
  ],
])('%s', (_, tree, expected) => {
  expect(documents.analyse(projectOf(tree), {})).toEqual(expected)
})

test('a project within a repository takes over its licence, not its README', () => {
  const found = documents.analyse(projectOf({ 'README.md': 'x', LICENSE: 'x', 'app/main.py': '' }, 'app'), {})
  expect(found).toEqual({ license: { path: 'LICENSE' } })
})

test('files with kind, size and owners', () => {
  const project = projectOf({ CODEOWNERS: '*.csv @data\n', 'a.csv': { size: 5, lfs: true }, link: { mode: 'symlink' } })
  expect(files.analyse(project, {})).toEqual([
    { path: 'CODEOWNERS', size: 12, kind: 'document', lfs: false, owners: [] },
    { path: 'a.csv', size: 5, kind: 'data', lfs: true, owners: ['@data'] },
    { path: 'link', kind: 'symlink', lfs: false, owners: [] },
  ])
})

test('notebooks with what they keep of having been run', () => {
  const cell = (count: number, source: string, outputs: object[] = []) => ({
    cell_type: 'code',
    execution_count: count,
    source,
    outputs,
    metadata: {},
  })
  const notebook = {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {},
    cells: [cell(2, 'a = 1\nb = 2'), cell(1, 'a', [{ output_type: 'stream', name: 'stdout', text: '1' }])],
  }
  expect(notebooks.analyse(projectOf({ 'a.ipynb': JSON.stringify(notebook), 'b.py': '' }), {})).toEqual([
    { path: 'a.ipynb', codeCells: 2, lines: 3, hasOutputs: true, outOfOrder: true, longestCellLines: 2 },
  ])
})
