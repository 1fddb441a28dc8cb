import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareVersions } from '../../src/policies/version.ts'

test.each([
  ['12.10', '12.4', 1],
  ['v1.2', '1.2.0', 0],
  ['1.0rc1', '1.0', -1],
  ['1.0a1', '1.0b1', -1],
  ['12.4-cudnn', '12.4.1', -1],
  ['12.4-cudnn', '12.4', 1],
  ['3.12-slim', '3.12-slim', 0],
  ['2024.01.15', '2023.12.31', 1],
  ['10000000000000000000', '9999999999999999999', 1],
  ['', '0', 0],
])('%s to %s is %d', (left, right, order) => {
  expect(compareVersions(left, right)).toBe(order)
})

test('is an order', () => {
  const version = fc.string({ unit: fc.constantFrom('0', '1', '12', '.', '-', 'rc', 'post', 'v'), maxLength: 8 })
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      expect(compareVersions(a, b) + compareVersions(b, a)).toBe(0)
      if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0) expect(compareVersions(a, c)).toBeLessThanOrEqual(0)
    }),
  )
})
