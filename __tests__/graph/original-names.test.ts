import { describe, expect, it } from 'vitest'
import { budgetOf } from '../../src/extractors/extractor.ts'
import { withOriginalNames } from '../../src/graph/original-names.ts'
import { readPython } from '../../src/languages/python.ts'

type Tree = Readonly<Record<string, string>>

function modulesOf(tree: Tree) {
  const read = (path: string, text: string) => [path, { path, python: readPython([{ text }], budgetOf(1e6)).module }] as const
  return withOriginalNames(new Map(Object.entries(tree).map(([path, text]) => read(path, text))))
}

function callsIn(tree: Tree): string[] {
  return modulesOf(tree)
    .get('a.py')
    ?.python?.calls.map(({ name }) => name) as string[]
}

const common = 'import mlflow\nimport numpy as np\nfrom sklearn.svm import SVC as Machine\n'

describe('a module calls by its own name what it borrows', () => {
  it.each<[string, Tree, string[]]>([
    ['by name', { 'common.py': common, 'a.py': 'from common import mlflow\nmlflow.log_metric("a", 1)\n' }, ['mlflow.log_metric']],
    ['by another name', { 'common.py': common, 'a.py': 'from common import np as n\nn.random.seed(1)\n' }, ['numpy.random.seed']],
    [
      'by a star',
      { 'common.py': common, 'a.py': 'from common import *\nMachine().fit(x)\n' },
      ['sklearn.svm.SVC', 'sklearn.svm.SVC().fit'],
    ],
    ['beside it in a package', { 'p/common.py': common, 'a.py': 'from p.common import *\nnp.load("a")\n' }, ['numpy.load']],
    [
      'by one of several stars',
      {
        'common.py': common,
        'other.py': 'import torch\n',
        'a.py': 'from common import *\nfrom other import *\nnp.load(torch.load("a"))\n',
      },
      ['torch.load', 'numpy.load'],
    ],
    [
      'from a module that borrows it in turn',
      { 'common.py': common, 'base.py': 'from common import *\n', 'a.py': 'from base import mlflow\nmlflow.start_run()\n' },
      ['mlflow.start_run'],
    ],
    ['modules that borrow from each other', { 'b.py': 'from a import *\n', 'a.py': 'from b import *\nc.d()\n' }, ['b.c.d']],
    [
      'what that module defines itself',
      { 'common.py': `${common}def np(): pass\n`, 'a.py': 'from common import np\nnp.x()\n' },
      ['common.np.x'],
    ],
    [
      'what a function imports',
      { 'common.py': 'def f():\n  import mlflow\n', 'a.py': 'from common import mlflow\nmlflow.x()\n' },
      ['common.mlflow.x'],
    ],
    [
      'a parameter of that name',
      { 'common.py': common, 'other.py': 'import torch\n', 'a.py': 'from common import *\nfrom other import *\ndef f(np):\n  np.x()\n' },
      ['np.x'],
    ],
  ])('%s', (_, tree, calls) => {
    expect(new Set(callsIn(tree))).toEqual(new Set(calls))
  })

  it('and imports it, where it borrows it', () => {
    const python = modulesOf({ 'common.py': common, 'a.py': 'import x\nfrom common import *\nmlflow.log_metric("a", np)\n' }).get(
      'a.py',
    )?.python
    expect(python?.imports).toContainEqual({ module: 'mlflow', alias: 'mlflow', level: 0, line: 2 })
    expect(python?.imports.map(({ module }) => module)).not.toContain('sklearn.svm')
    expect(python?.calls).toMatchObject([{ arguments: [{}, { value: { reference: 'numpy' } }] }])
  })

  it('a base and a decorator too', () => {
    const python = modulesOf({ 'common.py': common, 'a.py': 'from common import *\n@mlflow.trace\nclass A(Machine): pass\n' }).get(
      'a.py',
    )?.python
    expect(python?.definitions).toMatchObject([{ bases: ['sklearn.svm.SVC'], decorators: [{ name: 'mlflow.trace' }] }])
  })

  it('and facts in which nothing is borrowed are what they were', () => {
    const facts = new Map([['a.py', { path: 'a.py', python: readPython([{ text: 'import mlflow\nmlflow.x()\n' }], budgetOf(1e6)).module }]])
    expect(withOriginalNames(facts)).toBe(facts)
  })
})
