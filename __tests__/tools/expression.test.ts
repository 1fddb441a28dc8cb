import { expect, test } from 'vitest'
import { isExpression, isFoundIn } from '../../src/tools/expression.ts'

test.each([
  [String.raw`-\d{8}$|@\d{8}$`, 'claude-20250101', true],
  [String.raw`-\d{8}$|@\d{8}$`, 'claude-latest', false],
  ['^ft:', 'ft:gpt', true],
])('%s in %s: %s', (expression, text, found) => {
  expect(isFoundIn(expression, text)).toBe(found)
})

test('an expression that takes others for ever comes to an end', () => {
  expect(isFoundIn('^(a+)+$', `${'a'.repeat(500)}!`)).toBe(false)
})

test.each([
  ['(', false],
  ['(?=a)b', false],
  ['a|b', true],
])('%s can be an expression: %s', (text, can) => {
  expect(isExpression(text)).toBe(can)
})
