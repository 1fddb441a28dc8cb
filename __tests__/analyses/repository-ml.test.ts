import { expect, test } from 'vitest'
import { isAboutMachineLearning } from '../../src/analyses/repository-ml.ts'
import { emptyProject } from '../../src/model/empty.ts'
import type { Project } from '../../src/model/facts.ts'

test.each<[string, Partial<Project>, 'yes' | 'no' | 'unknown']>([
  ['a model behind an API', { hostedModels: [{ path: 'app.py', provider: 'bedrock', model: 'claude-3', pinned: 'yes' }] }, 'yes'],
  ['a model file', { files: [{ path: 'model.onnx', kind: 'model', lfs: false, owners: [] }] }, 'yes'],
  [
    'a template of training',
    { kinds: ['template'], files: [{ path: '{{ name }}/src/train_model.py', kind: 'source', lfs: false, owners: [] }] },
    'yes',
  ],
  ['a schedule of trains', { files: [{ path: 'station/train.py', kind: 'source', lfs: false, owners: [] }] }, 'no'],
  ['nothing of the kind', {}, 'no'],
  ['nothing so far', { undecided: ['training'] }, 'unknown'],
])('%s', (_, facts, expected) => {
  expect(isAboutMachineLearning([{ ...emptyProject('.'), ...facts }])).toBe(expected)
})
