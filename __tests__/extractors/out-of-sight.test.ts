import { expect, test } from 'vitest'
import { dispatcher } from '../../src/extractors/dispatch.ts'
import { extractors } from '../../src/extractors/index.ts'
import { movedOutOfSight, outOfSight } from '../../src/extractors/out-of-sight.ts'
import type { SourceFile } from '../../src/model/source.ts'

const extractorsOf = dispatcher(extractors)
const link = (path: string, target?: string): SourceFile => ({ path, mode: 'symlink', ...(target !== undefined && { target }) })
const file = (path: string, lfs = false): SourceFile => ({ path, mode: 'file', size: 100, ...(lfs && { lfs }) })

function paths(files: readonly SourceFile[], excluded: readonly string[] = []): string[] {
  return outOfSight(files, extractorsOf, (path) => !excluded.includes(path)).map(({ path }) => path)
}

test.each<[what: string, files: SourceFile[]]>([
  ['code behind a link to what is not read as code', [link('train.py', 'notes.txt'), file('notes.txt')]],
  ['code behind a link that leads out of the tree', [link('train.py')]],
  ['code behind a link to nothing', [link('train.py', 'gone.py')]],
  ['code behind links in a circle', [link('train.py', 'a'), link('a', 'a')]],
  ['code that git-lfs keeps', [file('train.py', true)]],
])('%s is out of sight', (_, files) => {
  expect(paths(files)).toEqual(['train.py'])
})

test('it could change what its readers feed', () => {
  const [problem] = outOfSight([link('train.py', 'notes.txt'), file('notes.txt')], extractorsOf, () => true)
  expect(problem).toMatchObject({ stage: 'source', reason: 'unreadable: a link to what is not read as such a file' })
  expect(problem?.affects).toContain('training')
})

test.each<[what: string, files: SourceFile[]]>([
  ['a link to code that is read where it stands', [link('a/train.py', 'b'), link('b', 'c/train.py'), file('c/train.py')]],
  ['a link that no reader wants', [link('data', 'elsewhere'), link('data.csv')]],
  ['data that git-lfs keeps', [file('data.csv', true), file('model.onnx', true)]],
])('%s is not', (_, files) => {
  expect(paths(files)).toEqual([])
})

test('what is excluded is not looked at, and can be what a link leads to', () => {
  const files = [link('a.py', 'gone'), link('b.py', 'c.py'), file('c.py')]
  expect(paths(files, ['a.py', 'c.py'])).toEqual([])
})

const submodule = (path: string): SourceFile => ({ path, mode: 'submodule' })

test.each<[what: string, head: SourceFile[], base: SourceFile[], found: string[]]>([
  ['a submodule in the place of code', [submodule('src')], [file('src/a/train.py'), file('b.py')], ['src']],
  ['a submodule of the name of a module', [submodule('train.py')], [file('train.py')], ['train.py']],
  ['a link in the place of one file', [link('train.py')], [file('train.py')], []],
  ['a link out of the tree in its place', [link('src')], [file('src/train.py')], ['src']],
  ['a link to a folder that is read', [link('src', 'lib'), file('lib/train.py')], [file('src/train.py')], []],
  ['a submodule in the place of what no reader wants', [submodule('data')], [file('data/a.csv')], []],
  ['a submodule that was one before', [submodule('src')], [submodule('src')], []],
  ['one whose name only begins so', [submodule('src')], [file('src2/train.py')], []],
])('%s', (_, head, base, found) => {
  const problems = movedOutOfSight(head, base, extractorsOf, () => true)
  expect(problems.map(({ path }) => path)).toEqual(found)
  for (const { affects } of problems) expect(affects).toContain('training')
  expect(movedOutOfSight(head, base, extractorsOf, () => false)).toEqual([])
})
