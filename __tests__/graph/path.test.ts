import { expect, test } from 'vitest'
import { baseOf, isWithin, parentOf, repositoryPath } from '../../src/graph/path.ts'

test.each([
  ['a/b', '../c', 'a/c'],
  ['', './data//raw/', 'data/raw'],
  ['a', '../../c', 'c'],
  ['a', '/c', 'c'],
])('%j writes %j for %j', (folder, written, expected) => {
  expect(repositoryPath(folder, written)).toBe(expected)
})

test.each([
  ['a/b/c.py', 'a/b', 'c.py'],
  ['c.py', '', 'c.py'],
])('%j lies in %j by the name of %j', (path, folder, name) => {
  expect([parentOf(path), baseOf(path)]).toEqual([folder, name])
})

test.each([
  ['a/b.py', 'a', true],
  ['a', 'a', true],
  ['a', '', true],
  ['ab/c.py', 'a', false],
  ['a', 'a/b', false],
])('%j is within %j: %j', (path, folder, expected) => {
  expect(isWithin(path, folder)).toBe(expected)
})
