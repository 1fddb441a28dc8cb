import { expect, test } from 'vitest'
import { readJson } from '../../src/languages/json.ts'

test('keys are found from a line on', () => {
  const document = readJson('{\n  "a": {"x": 1},\n  "b": {\n    "x": 2\n  }\n}')
  expect(document.value).toEqual({ a: { x: 1 }, b: { x: 2 } })
  expect(document.find('x')).toBe(2)
  expect(document.find('x', document.find('b'))).toBe(4)
  expect(document.find('absent', 3)).toBe(3)
})

test.each(['', '[]', '{"a": }', 'null'])('%j is no object', (text) => {
  expect(readJson(text)).toMatchObject({ problem: { line: 1 } })
})
