import { expect, test } from 'vitest'
import { parseCondaSpec } from '../../src/languages/conda.ts'

test.each([
  ['numpy=1.20.1', 'numpy', true],
  ['numpy==1.20', 'numpy', true],
  ['numpy=1.20', 'numpy', false],
  ['numpy=1.20.*', 'numpy', false],
  ['numpy=1.20.1=py38h_0', 'numpy', true],
  ['x264=1!164.3095=h166bdaf_2', 'x264', true],
  ['x264==1!164.3095', 'x264', true],
  ['x264=1!164', 'x264', false],
  ['numpy!=1.20.1', 'numpy', false],
  ['numpy', 'numpy', false],
  ['Numpy >=1.2.3', 'numpy', false],
  ['conda-forge::jq', 'jq', false],
  ['nvidia/label/cuda-11::cuda=11.7.1', 'cuda', true],
  ['pytorch[version=">=2"]', 'pytorch', false],
])('%s is %s, pinned: %s', (text, name, pinned) => {
  expect(parseCondaSpec(text)).toMatchObject({ name, pinned })
})

test('what is no specification is none', () => {
  expect(parseCondaSpec('  ')).toBeUndefined()
})
