import { describe, expect, test } from 'vitest'
import type { Target } from '../../src/graph/made-by-name.ts'
import { callGraph, chainTo, reachFrom } from '../../src/graph/reach.ts'
import { readPython } from '../../src/languages/python.ts'

function graphOf(tree: Record<string, string>, targets: Target[] = []) {
  const budget = { spend: () => true }
  const modules = Object.entries(tree).map(([path, text]) => [path, readPython([{ text }], budget).module] as const)
  return callGraph(new Map(modules), () => targets)
}

function reached(tree: Record<string, string>, start = { path: 'main.py', within: '', main: true }): string[] {
  const reach = reachFrom(graphOf(tree), [start])
  return [...reach.arrivals()].map(({ scope: { path, within } }) => (path === 'main.py' ? within : `${path} ${within}`)).filter(Boolean)
}

describe('running a script reaches', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['a function that it calls', { 'main.py': 'def fit(): pass\nfit()\n' }, ['fit']],
    ['what stands behind the guard', { 'main.py': 'def fit(): pass\nif __name__ == "__main__":\n    fit()\n' }, ['fit']],
    ['a function of another module', { 'main.py': 'from lib import fit\nfit()\n', 'lib.py': 'def fit(): pass\n' }, ['lib.py fit']],
    [
      'the method of what another module made',
      { 'main.py': 'from lib import service\nservice.go()\n', 'lib.py': 'class A:\n  def go(self): pass\nservice = A()\n' },
      ['lib.py A', 'lib.py A.go'],
    ],
    [
      'the method of what a package passes on, made by a class from elsewhere',
      {
        'main.py': 'import lib\nlib.service.go()\n',
        'lib/__init__.py': 'from .a import service\n',
        'lib/a.py': 'from .b import A\nservice = A()\n',
        'lib/b.py': 'class A:\n  def go(self): pass\n',
      },
      ['lib/b.py A', 'lib/b.py A.go'],
    ],
    [
      'the method of what is handed on',
      {
        'main.py': 'from lib import service\ndef ask(s):\n  s.go()\ndef main():\n  ask(service)\nmain()\n',
        'lib.py': 'class A:\n  def go(self): pass\nservice = A()\n',
      },
      ['main', 'ask', 'lib.py A', 'lib.py A.go'],
    ],
    [
      'the method of whatever has those of the protocol that is asked for',
      {
        'main.py':
          'from typing import Protocol\nclass P(Protocol):\n  def go(self): ...\nclass A:\n  def go(self): pass\nclass Other:\n  def go(self): pass\ndef run(p: P):\n  p.go()\nrun(A())\n',
      },
      ['A', 'run', 'P', 'P.go', 'A.go'],
    ],
    [
      'the method of what derives from the class that is asked for, and of nothing else that is made',
      {
        'main.py':
          'class B:\n  def go(self): pass\nclass A(B):\n  def go(self): pass\nclass Other:\n  def go(self): pass\ndef run(b: B):\n  b.go()\nrun(A(Other()))\n',
      },
      ['Other', 'A', 'B', 'run', 'B.go', 'A.go'],
    ],
    [
      'nothing by objects that are made of each other',
      { 'main.py': 'from lib import a\na.go()\n', 'lib.py': 'from lab import b\na = b.x()\n', 'lab.py': 'from lib import a\nb = a.y()\n' },
      [],
    ],
    [
      'a name that a package passes on',
      { 'main.py': 'from lib import fit\nfit()\n', 'lib/__init__.py': 'from .a import fit\n', 'lib/a.py': 'def fit(): pass\n' },
      ['lib/a.py fit'],
    ],
    [
      'a name from any of several star imports',
      {
        'main.py': 'from lib.a import *\nfrom lib.b import *\nfit()\nlog()\n',
        'lib/a.py': 'def fit(): pass\n',
        'lib/b.py': 'def log(): pass\n',
      },
      ['lib/a.py fit', 'lib/b.py log'],
    ],
    [
      'a name that several star imports have, from the last',
      {
        'main.py': 'from lib.a import *\nfrom lab.b import *\nfit()\n',
        'lib/a.py': 'def fit(): pass\n',
        'lab/b.py': 'def fit(): pass\n',
      },
      ['lab/b.py fit'],
    ],
    [
      'a method and its constructor',
      { 'main.py': 'class T:\n  def __init__(self): pass\n  def fit(self): pass\nT().fit()\n' },
      ['T', 'T.__init__', 'T.fit'],
    ],
    [
      'the method that an own one extends',
      { 'main.py': 'class B:\n  def __init__(self): pass\nclass T(B):\n  def __init__(self):\n    super().__init__()\nT()\n' },
      ['T', 'B', 'T.__init__', 'B.__init__'],
    ],
    [
      'what a base class holds',
      {
        'main.py':
          'class S:\n  def fit(self): pass\nclass B:\n  s = S()\n  def run(self):\n    self.s.fit()\nclass T(B): pass\nT().run()\n',
      },
      ['T', 'B', 'B.run', 'S', 'S.fit'],
    ],
    [
      'what an instance does when it is called',
      { 'main.py': 'class T:\n  def __call__(self): pass\n  def fit(self): pass\nt = T()\nt()\n' },
      ['T', 'T.__call__'],
    ],
    [
      'what instances in a list do when they are called',
      { 'main.py': 'class B: pass\nclass T(B):\n  def __call__(self): pass\nfor t in [T()]:\n  t()\n' },
      ['T', 'B', 'T.__call__'],
    ],
    [
      'what decorates a function',
      { 'main.py': 'def log(f):\n  def inner(): f()\n  return inner\n@log\ndef fit(): pass\nif __name__ == "__main__":\n  fit()\n' },
      ['fit', 'log', 'log.inner'],
    ],
    [
      'the methods of a class that a command line is made of',
      { 'main.py': 'import fire\nclass T:\n  def fit(self): pass\n  def _log(self): pass\nfire.Fire(T)\n' },
      ['T.fit'],
    ],
    [
      'a function of any module that is chosen by name',
      {
        'main.py': 'import importlib\nm = importlib.import_module("lib." + name)\nm.fit()\n',
        'lib/a.py': 'def fit(): pass\n',
        'lib/b.py': 'def fit(): pass\ndef log(): pass\n',
      },
      ['lib/a.py fit', 'lib/b.py fit'],
    ],
    ['an inherited method', { 'main.py': 'class B:\n  def fit(self): pass\nclass T(B):\n  pass\nT().fit()\n' }, ['T', 'B', 'B.fit']],
    [
      'the method of the class that is used, through its base',
      { 'main.py': 'class B:\n  def run(self):\n    self.fit()\n  def fit(self): pass\nclass T(B):\n  def fit(self): pass\nT().run()\n' },
      ['T', 'B', 'B.run', 'B.fit', 'T.fit'],
    ],
    [
      'a function that is handed over',
      { 'main.py': 'import torch\ndef fit(): pass\ntorch.multiprocessing.spawn(fit, nprocs=2)\n' },
      ['fit'],
    ],
    [
      'a method that is handed over',
      { 'main.py': 'import threading\nclass T:\n  def fit(self): pass\nt = T()\nthreading.Thread(target=t.fit).start()\n' },
      ['T', 'T.fit'],
    ],
    [
      'a method that is bound to arguments',
      { 'main.py': 'from functools import partial\nclass T:\n  def fit(self): pass\ndef run():\n  partial(T().fit, 1)()\nrun()\n' },
      ['run', 'T', 'T.fit'],
    ],
    ['a function in a table', { 'main.py': 'def fit(): pass\njobs = {"fit": fit}\njobs["fit"]()\n' }, ['fit']],
    ['a nested function', { 'main.py': 'def tune():\n  def objective(): pass\n  search(objective)\ntune()\n' }, ['tune', 'tune.objective']],
    [
      'the method of a class that a function defines',
      {
        'main.py':
          'def run():\n  class B:\n    def fit(self): pass\n  class T(B):\n    def __init__(self): pass\n  t = T()\n  t.fit()\nrun()\n',
      },
      ['run', 'run.T', 'run.B', 'run.T.__init__', 'run.B.fit'],
    ],
    [
      'the method of a class in a class',
      { 'main.py': 'class O:\n  class T:\n    def __init__(self): pass\n    def fit(self): pass\nO.T().fit()\n' },
      ['O.T', 'O.T.__init__', 'O.T.fit'],
    ],
    [
      'the class in a class of its own methods',
      { 'main.py': 'class O:\n  class T:\n    def __init__(self): pass\n  def run(self):\n    self.T()\nO().run()\n' },
      ['O', 'O.run', 'O.T', 'O.T.__init__'],
    ],
    [
      'the method of a parameter',
      { 'main.py': 'class T:\n  def fit(self): pass\ndef run(t):\n  t.fit()\nrun(T())\n' },
      ['T', 'run', 'T.fit'],
    ],
    [
      'commands of a command line',
      { 'main.py': 'import typer\napp = typer.Typer()\n@app.command()\ndef fit(): pass\nif __name__ == "__main__":\n  app()\n' },
      ['fit'],
    ],
    [
      'commands of a group',
      {
        'main.py': 'import click\n@click.group()\ndef cli(): pass\n@cli.command()\ndef fit(): pass\nif __name__ == "__main__":\n  cli()\n',
      },
      ['cli', 'fit'],
    ],
    ['any function of fire', { 'main.py': 'import fire\ndef fit(): pass\nif __name__ == "__main__":\n  fire.Fire()\n' }, ['fit']],
    [
      'hooks that a framework calls',
      { 'main.py': 'import keras\nclass C(keras.callbacks.Callback):\n  def on_epoch_end(self): pass\nC()\n' },
      ['C', 'C.on_epoch_end'],
    ],
    [
      'what computes in a network, and no more',
      {
        'main.py':
          'from torch import nn\nclass N(nn.Module):\n  def forward(self): pass\n  def improve(self): pass\n  def update(self): pass\nN()\n{}.update({})\n',
      },
      ['N', 'N.forward'],
    ],
    [
      'a method of a network that is called',
      { 'main.py': 'from torch import nn\nclass N(nn.Module):\n  def update(self, x, o): pass\ndef fit(n):\n  n.update(1, 2)\nfit(N())\n' },
      ['N', 'fit', 'N.update'],
    ],
    [
      'what a wrapper was given, where what it gave is called',
      {
        'main.py': 'from lib.learner import A\nA().learn()\n',
        'lib/learner.py': 'import jax\nfrom lib import steps\nup = jax.jit(steps.update)\nclass A:\n  def learn(self):\n    up(1)\n',
        'lib/steps.py': 'def update(x): pass\n',
      },
      ['lib/learner.py A', 'lib/learner.py A.learn', 'lib/steps.py update'],
    ],
    [
      'functions of a table, by its key',
      {
        'main.py':
          'def fit(): pass\ndef score(): pass\nsteps = {"fit": fit}\nsteps["score"] = score\ndef run(name):\n  steps[name]()\nrun("fit")\n',
      },
      ['run', 'fit', 'score'],
    ],
    [
      'functions of a table, asked for its key',
      { 'main.py': 'def fit(): pass\nsteps = {"fit": fit}\ndef run(name):\n  steps.get(name)()\nrun("fit")\n' },
      ['run', 'fit'],
    ],
    [
      'what either branch gave a name to',
      {
        'main.py': 'def run(x):\n  if x:\n    from a import go\n  else:\n    from b import go\n  go()\nrun(1)\n',
        'a.py': 'def go(): pass\n',
        'b.py': 'def go(): pass\n',
      },
      ['run', 'b.py go', 'a.py go'],
    ],
    [
      'classes of a table of another module, handed through a package',
      {
        'main.py': 'from lib import STEPS\ndef run(name):\n  step = STEPS.get(name)\n  step(1).fit()\nrun("fit")\n',
        'lib/__init__.py': 'from .table import STEPS\n',
        'lib/table.py': 'from .steps import Step as S\nSTEPS = {"fit": S}\n',
        'lib/steps.py': 'class Step:\n  def fit(self): pass\n',
      },
      ['run', 'lib/steps.py Step', 'lib/steps.py Step.fit'],
    ],
    [
      'a function that is handed on from a table of another module',
      {
        'main.py': 'from lib import STEPS\ndef run(name):\n  step = STEPS.get(name)\n  Worker(step).go()\nrun("fit")\n',
        'lib.py': 'def fit(): pass\nSTEPS = {"fit": fit}\n',
      },
      ['run', 'lib.py fit'],
    ],
    [
      'any function of a table that one is handed on from',
      {
        'main.py': 'from lib import STEPS\ndef run(name):\n  go(STEPS[name])\nrun("a")\n',
        'lib.py': 'def a(): pass\ndef b(): pass\nSTEPS = {"a": a, "b": b}\n',
      },
      ['run', 'lib.py a', 'lib.py b'],
    ],
    [
      'of a table the function under a key that is written out',
      {
        'main.py': 'from lib import STEPS\ngo(STEPS["b"])\n',
        'lib.py': 'def a(): pass\ndef b(): pass\nSTEPS = {"a": a, "b": b}\n',
      },
      ['lib.py b'],
    ],
    [
      'what a framework calls of a client of federated learning',
      { 'main.py': 'import flwr as fl\nclass C(fl.client.NumPyClient):\n  def fit(self): pass\nfl.client.start_client(client=C())\n' },
      ['C', 'C.fit'],
    ],
    ['a function that is run by its attribute', { 'main.py': 'def fit(): pass\nfit.remote()\n' }, ['fit']],
    [
      'not what made the argument that another caller gives',
      {
        'main.py': 'from lib import check\ncheck(1)\n',
        'lib.py': 'def fit(): pass\ndef run():\n  x = fit()\n  check(x)\ndef check(x):\n  x.index.equals(x)\n',
      },
      ['lib.py check'],
    ],
    ['itself no second time', { 'main.py': 'def a():\n  b()\ndef b():\n  a()\na()\n' }, ['a', 'b']],
  ])('%s', (_, tree, expected) => {
    expect(reached(tree)).toEqual(expected)
  })

  test.each<[string, Record<string, string>]>([
    ['a function that is only defined', { 'main.py': 'def fit(): pass\n' }],
    [
      'what the guard of an imported module holds',
      { 'main.py': 'import lib\n', 'lib.py': 'def fit(): pass\nif __name__ == "__main__":\n  fit()\n' },
    ],
    [
      'a class of a table that is only registered',
      { 'main.py': 'class T:\n  def __init__(self): pass\nKINDS = {"t": T}\nregister(KINDS[t])\n' },
    ],
    ['a class that is only registered', { 'main.py': 'register(T)\nclass T:\n  def __init__(self): pass\n' }],
    [
      'a method by way of switching a network to training',
      { 'main.py': 'class T:\n  def train(self): pass\ndef run(model):\n  model.train()\n' },
    ],
  ])('not %s', (_, tree) => {
    expect(reached(tree)).toEqual([])
  })
})

test('what settings name, where something makes it by name', () => {
  const tree = {
    'main.py': 'import hydra\ndef run(cfg):\n  hydra.utils.instantiate(cfg.trainer).go()\nrun(1)\n',
    'lib.py': 'class T:\n  def go(self): pass\nclass U:\n  def go(self): pass\ndef make(): pass\n',
  }
  const targets = ['lib.T', 'lib.make', 'torch.optim.Adam'].map((name) => ({ path: 'conf/a.yaml', name }))
  const graph = graphOf(tree, targets)
  expect(graph.importers('lib.py')).toEqual(['main.py'])
  const arrivals = [...reachFrom(graph, [{ path: 'main.py', within: '', main: true }]).arrivals()]
  expect(arrivals.map(({ scope }) => scope.within).filter(Boolean)).toEqual(['run', 'T', 'make', 'T.go'])
})

test('the top level of what is imported on the way runs too', () => {
  const reach = reachFrom(graphOf({ 'main.py': 'import a\n', 'a.py': 'import b\n', 'b.py': 'setup()\n' }), [
    { path: 'main.py', within: '', main: true },
  ])
  expect(reach.has('b.py', undefined)).toBe(true)
})

test('the chain names each call on the way', () => {
  const reach = reachFrom(graphOf({ 'main.py': 'from lib import run\nrun()\n', 'lib.py': 'def run():\n  fit()\ndef fit(): pass\n' }), [
    { path: 'main.py', within: '', main: true },
  ])
  expect(chainTo(reach.get('lib.py', 'fit'))).toEqual([
    { path: 'main.py', line: 2, says: 'run' },
    { path: 'lib.py', line: 2, says: 'fit' },
  ])
})

test('where all searches have taken what they may together, each goes on only to what is near', () => {
  const row = Array.from({ length: 300 }, (_, index) => `def f${index}():\n  f${index + 1}()\n`).join('')
  const imports = Array.from({ length: 300 }, (_, index) => [`m${index}.py`, `import m${index + 1}\n`])
  const graph = graphOf({ 'main.py': `import m0\n${row}f0()\n`, ...Object.fromEntries(imports) })
  const search = () => reachFrom(graph, [{ path: 'main.py', within: '' }])
  expect([[...search().arrivals()].length, search().paths().size]).toEqual([301, 301])
  Object.assign(graph.left, { scopes: 0, modules: 0 })
  expect([[...search().arrivals()].length, search().paths().size]).toEqual([50, 201])
})
