import { expect, test } from 'vitest'
import { oncePerInput } from '../../src/graph/once.ts'
import type { FileFacts } from '../../src/model/file-facts.ts'

const workflow: FileFacts = { path: 'ci.yml' }
const makefile: FileFacts = { path: 'Makefile' }
const readme: FileFacts = { path: 'README.md' }

/** Counts how often the answer is worked out: from `ci.yml`, which leads to the Makefile and to a script that may not be there. */
function counted() {
  let times = 0
  const answer = oncePerInput(
    (facts) => [...facts.values()].filter(({ path }) => path === 'ci.yml'),
    (_, facts) => [facts.get('Makefile'), facts.get('run.sh'), ++times],
  )
  return (...files: FileFacts[]) => answer(new Map(files.map((file) => [file.path, file]))).at(-1)
}

test('an answer holds while everything that it rests on is the same', () => {
  const answer = counted()
  expect(answer(workflow, makefile, readme)).toBe(1)
  expect(answer(workflow, makefile)).toBe(1)
})

test.each([
  ['what it starts from changed', [{ ...workflow }, makefile]],
  ['what it looked up changed', [workflow, { ...makefile }]],
  ['what it looked up is gone', [workflow]],
  ['what it looked for in vain is there', [workflow, makefile, { path: 'run.sh' }]],
])('it is worked out anew where %s', (_, files) => {
  const answer = counted()
  answer(workflow, makefile)
  expect(answer(...files)).toBe(2)
})

test('nothing is remembered of nothing', () => {
  const answer = counted()
  expect([answer(makefile), answer(makefile)]).toEqual([1, 2])
})
