import { describe, expect, test } from 'vitest'
import { indexModules } from '../../src/graph/modules.ts'

describe('a dotted name leads to', () => {
  test.each([
    ['a file beside the script', ['app/train.py', 'app/model.py'], 'app/train.py', 'model.Net', 'app/model.py', ['Net']],
    [
      'a package at the root',
      ['scripts/run.py', 'pkg/__init__.py', 'pkg/fit.py'],
      'scripts/run.py',
      'pkg.fit.train',
      'pkg/fit.py',
      ['train'],
    ],
    ['a package in a src layout', ['train.py', 'src/pkg/__init__.py'], 'train.py', 'pkg.main', 'src/pkg/__init__.py', ['main']],
    ['a namespace package', ['run.py', 'ns/part/fit.py'], 'run.py', 'ns.part.fit.train', 'ns/part/fit.py', ['train']],
    ['src as a package of its own', ['nb/a.ipynb', 'src/fit.py'], 'nb/a.ipynb', 'src.fit.train', 'src/fit.py', ['train']],
    [
      'a package root elsewhere',
      ['jobs/run.py', 'backend/pkg/__init__.py'],
      'jobs/run.py',
      'pkg.main',
      'backend/pkg/__init__.py',
      ['main'],
    ],
    ['a sibling', ['pkg/__init__.py', 'pkg/a.py', 'pkg/b.py'], 'pkg/a.py', '.b.fit', 'pkg/b.py', ['fit']],
    ['a module above', ['pkg/x/a.py', 'pkg/b.py'], 'pkg/x/a.py', '..b.fit', 'pkg/b.py', ['fit']],
    ['its own package', ['pkg/__init__.py', 'pkg/a.py'], 'pkg/a.py', '.fit', 'pkg/__init__.py', ['fit']],
    ['what a call returned', ['run.py', 'model.py'], 'run.py', 'model.Net().fit', 'model.py', ['Net()', 'fit']],
  ])('%s', (_, paths, from, name, path, rest) => {
    expect(indexModules(paths).resolve(from, name)).toEqual({ path, rest })
  })

  test.each([
    ['nothing for a library', ['run.py'], 'run.py', 'sklearn.svm.SVC'],
    ['nothing for a folder of scripts elsewhere', ['a/run.py', 'b/tools/torch.py'], 'a/run.py', 'torch.nn'],
  ])('%s', (_, paths, from, name) => {
    expect(indexModules(paths).resolve(from, name)).toBeUndefined()
  })

  test('its module or nothing, however long it is', () => {
    const name = `.${Array.from({ length: 50_000 }, () => 'm').join('.')}`
    expect(indexModules(['m/a.py', 'm/m/m.py']).resolve('a.py', name)?.path).toBe('m/m/m.py')
    expect(indexModules(['m/a.py']).resolve('a.py', name)).toBeUndefined()
  })

  test('the nearest of several', () => {
    const index = indexModules(['one/model.py', 'two/model.py', 'two/train.py', 'model.py'])
    expect(index.resolve('two/train.py', 'model.fit')?.path).toBe('two/model.py')
  })

  test('the nearest source folder, then the one with the shortest path, then a package root', () => {
    const index = indexModules(['c/m/__init__.py', 'one/src/m.py', 'seven/lib/m.py', 'two/run.py', 'two/src/m.py', 'two/x/run.py'])
    expect(['two/run.py', 'two/x/run.py', 'run.py'].map((from) => index.resolve(from, 'm.fit')?.path)).toEqual([
      'two/src/m.py',
      'two/src/m.py',
      'one/src/m.py',
    ])
  })
})

describe('a name with a gap leads to', () => {
  const tree = [
    'run.py',
    'm/__init__.py',
    'm/a.py',
    'm/b_one.py',
    'm/b_two.py',
    'm/c/__init__.py',
    'm/d/model.py',
    'm/e/model.py',
    'n/a.py',
  ]
  test.each<[string, string, string, string[]]>([
    ['every module of a package', 'run.py', 'm.*', ['m/a.py', 'm/b_one.py', 'm/b_two.py', 'm/c/__init__.py']],
    ['those whose names begin so', 'run.py', 'm.b_*', ['m/b_one.py', 'm/b_two.py']],
    ['those of its packages', 'run.py', 'm.*.model', ['m/d/model.py', 'm/e/model.py']],
    ['modules beside', 'm/a.py', '.b_*', ['m/b_one.py', 'm/b_two.py']],
    ['modules of a folder that is no package', 'run.py', 'n.*', ['n/a.py']],
    ['nothing in a library', 'run.py', 'torch.*', []],
  ])('%s', (_, from, pattern, paths) => {
    expect(indexModules(tree).matching(from, pattern)).toEqual(paths)
  })

  test('few modules of very many', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `m/a${index}.py`)
    expect(indexModules(many).matching('run.py', 'm.*')).toHaveLength(100)
  })
})

describe('python -m runs', () => {
  test.each([
    ['a module', ['pkg/train.py'], '', 'pkg.train', 'pkg/train.py'],
    ['the main module of a package', ['pkg/__init__.py', 'pkg/__main__.py'], '', 'pkg', 'pkg/__main__.py'],
    ['a module below the folder it is run in', ['backend/src/train.py'], 'backend', 'src.train', 'backend/src/train.py'],
    ['a module of a src layout', ['src/pkg/train.py'], '', 'pkg.train', 'src/pkg/train.py'],
    ['nothing of its own', ['train.py'], '', 'pytest', undefined],
  ])('%s', (_, paths, folder, name, expected) => {
    expect(indexModules(paths).moduleFile(folder, name)).toBe(expected)
  })
})
