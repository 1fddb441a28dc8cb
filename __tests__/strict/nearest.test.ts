import { expect, test } from 'vitest'
import { nearest } from '../../src/strict/nearest.ts'

test.each([
  ['pinn', ['pin', 'path', 'image'], 'pin'],
  ['entryPoint', ['entryPoints', 'pipelines'], 'entryPoints'],
  ['failOn', ['fail-on', 'severity'], 'fail-on'],
  ['hihg', ['high', 'low'], 'high'],
  ['on', ['off', 'warn'], undefined],
  ['completely-other', ['high', 'low'], undefined],
])('%s of %j is %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected)
})
