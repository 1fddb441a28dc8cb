import { describe, expect, test } from 'vitest'
import { readToml } from '../../src/languages/toml.ts'

describe('lines', () => {
  const document = readToml(
    [
      '[project]',
      'name = "a"',
      'dependencies = [',
      '  "numpy",',
      '  "pandas",',
      ']',
      '[[tool.x]]',
      'k = 1',
      '[[tool.x]]',
      'k = 2',
      '[tool.x.y]',
      '"quoted key" = 3',
    ].join('\n'),
  )

  test.each([
    [['project'], 1],
    [['project', 'name'], 2],
    [['project', 'dependencies'], 3],
    [['tool', 'x', 1, 'k'], 10],
    [['tool', 'x', 1, 'y', 'quoted key'], 12],
    [['project', 'unknown'], 1],
    [['unknown'], 1],
  ])('%j stands on line %i', (path, line) => {
    expect(document.lineOf(...path)).toBe(line)
  })

  test('a text is found from a line on', () => {
    expect(document.find('pandas', 3)).toBe(5)
    expect(document.find('absent', 3)).toBe(3)
  })
})

test('a file that does not parse is a problem with its line', () => {
  const { value, problem } = readToml('[a]\nb = \n')
  expect(value).toBeUndefined()
  expect(problem).toMatchObject({ line: 2 })
})

test('a byte order mark does not count', () => {
  expect(readToml('\uFEFFa = 1').value).toEqual({ a: 1 })
})
