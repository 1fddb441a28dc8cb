import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPython } from '../../src/languages/python.ts'

const plenty = { spend: () => true }

function read(text: string) {
  return readPython([{ text }], plenty).module
}

function lastCall(text: string) {
  return read(text).calls.at(-1)
}

describe('other names of calls', () => {
  const branches = 'if x:\n  from a import b as s\nelif y:\n  from a import c as s\nelse:\n  raise E\n'

  it.each<[string, string, string[] | undefined]>([
    ['after branches that import', `${branches}s.run()`, ['a.b.run']],
    ['after branches that assign', 'import a, b\nif x:\n  s = a\nelse:\n  s = b\ns.run()', ['a.run']],
    [
      'after branches within branches',
      'if x:\n  import a as s\nelse:\n  if y:\n    import b as s\n  else:\n    import c as s\ns()',
      ['a', 'b'],
    ],
    ['after cases', 'match x:\n  case 1:\n    import a as s\n  case _:\n    import b as s\ns.run()', ['a.run']],
    ['in a function before the branches', `def f():\n  s.run()\n${branches}`, ['a.c.run']],
    ['in a branch', 'if x:\n  import a as s\nelse:\n  import b as s\n  s.run()', undefined],
    ['after plain values', 'if x:\n  s = None\nelse:\n  import b as s\ns.run()', undefined],
    ['after what replaces both', `${branches}import d as s\ns.run()`, undefined],
    ['after an import that failed', 'try:\n  import a as s\nexcept ImportError:\n  import b as s\ns.run()', undefined],
  ])('%s', (_, text, expected) => {
    expect(lastCall(text)?.otherwise).toEqual(expected)
  })

  it('are few, however many branches there are', () => {
    const chain = Array.from({ length: 2000 }, (_, index) => `elif x == ${index}:\n  import m${index} as s\n`).join('')
    expect(lastCall(`if x:\n  import a as s\n${chain}s.run()`)?.otherwise?.length).toBeLessThanOrEqual(8)
  })
})

describe('names of calls', () => {
  it.each([
    ['an alias', 'import numpy as np\nnp.load("a")', 'numpy.load'],
    ['letters of another font', 'import 𝐣oblib as 𝓳\nj.𝐥oad("a")', 'joblib.load'],
    ['letters of another width', 'from ａ import ｂ\nb.ｃ()', 'a.b.c'],
    ['a function in letters of another font', 'import a\ndef 𝐟(): return a.b()\nf().c()', 'a.b().c'],
    ['a submodule under its package', 'import a.b\na.b.c()', 'a.b.c'],
    ['a submodule under an alias', 'import a.b as c\nc.d()', 'a.b.d'],
    ['an imported name', 'from a.b import c as d\nd()', 'a.b.c'],
    ['a relative import keeps its dots', 'from ..a import b\nb.c()', '..a.b.c'],
    ['a relative import of a module', 'from . import a\na.b()', '.a.b'],
    ['an import inside a function', 'def f():\n  import a as b\n  b.c()', 'a.c'],
    ['an import that another function made', 'def f():\n  import a as b\ndef g():\n  b.c()', 'b.c'],
    ['an optional import', 'try:\n  import a as b\nexcept ImportError:\n  b = None\nb.c()', 'a.c'],
    ['an optional import with a function in its place', 'try:\n  from a import b\nexcept ImportError:\n  def b(): pass\nb()', 'a.b'],
    ['an optional import with a class in its place', 'try:\n  from a import b\nexcept ImportError:\n  class b: pass\nb.c()', 'a.b.c'],
    ['an optional import with a call in its place', 'try:\n  import a\nexcept ImportError as e:\n  a = M() if m else None\na.c()', 'a.c'],
    ['an optional import with another one in its place', 'try:\n  import a as b\nexcept ImportError:\n  import c as b\nb.d()', 'a.d'],
    ['an import that any failure replaces', 'try:\n  import a\nexcept:\n  a = m.M()\na.c()', 'a.c'],
    ['an import that an exception replaces', 'try:\n  import a\nexcept Exception:\n  a = m.M()\na.c()', 'a.c'],
    ['an import that is replaced where none failed', 'try:\n  import a\nexcept KeyError:\n  a = m.M()\na.c()', 'm.M().c'],
    ['an import that is replaced where it worked', 'try:\n  import a\nexcept ImportError:\n  pass\nelse:\n  a = m.M()\na.c()', 'm.M().c'],
    ['an import that is replaced in the end', 'try:\n  import a\nexcept ImportError:\n  pass\nfinally:\n  a = m.M()\na.c()', 'm.M().c'],
    ['an import that is replaced behind the fallback', 'try:\n  import a\nexcept ImportError:\n  a = m.M()\na = m.N()\na.c()', 'm.N().c'],
    ['a fallback for what no import binds', 'a = m.M()\ntry:\n  import b\nexcept ImportError:\n  a = m.N()\na.c()', 'm.N().c'],
    ['a fallback for nothing', 'a = None\ntry:\n  import b\nexcept ImportError:\n  a = m.N()\na.c()', 'm.N().c'],
    [
      'an optional import with a fallback of several steps',
      'try:\n  import a\nexcept ImportError:\n  a = m.M()\n  a = a.n()\na.c()',
      'a.c',
    ],
    ['a name from the only star import', 'from f.v import *\nlearner().fit()', 'f.v.learner().fit'],
    ['a name from star imports of one package', 'from f import *\nfrom f.v import *\nlearner()', 'f.v.learner'],
    ['a name from one of several star imports', 'from f import *\nfrom g import *\nlearner()', 'learner'],
    ['a built-in next to a star import', 'from f import *\nprint()', 'print'],
    ['a name that nothing binds', 'a.b()', 'a.b'],
    ['what a call returned', 'from s import A\nm = A(1)\nm.fit(x)', 's.A().fit'],
    ['a copy', 'from s import A\nm = A()\nn = m\nn.fit()', 's.A().fit'],
    ['a chain', 'import a\na.b().c().d()', 'a.b().c().d'],
    ['the last assignment before the use', 'import a\nm = a.X()\nm = a.Y()\nm.f()\nm = a.Z()', 'a.Y().f'],
    ['an assignment that uses the name', 'import a\nd = a.read()\nd = d.drop()\nd.save()', 'a.read().drop().save'],
    ['a global that is assigned later', 'import a\ndef f():\n  m.go()\nm = a.X()\nf', 'a.X().go'],
    ['a global statement', 'import a\nm = None\ndef f():\n  global m\n  m = a.X()\ndef g():\n  m.go()', 'a.X().go'],
    ['a context manager', 'import a\nwith a.b() as c, c.d() as e:\n  e.f()', 'a.b().d().f'],
    ['an annotated parameter', 'from p import Q\ndef f(m: Q):\n  m.fit()', 'p.Q().fit'],
    ['an annotation in quotes', 'import p\ndef f(m: "p.Q"):\n  m.fit()', 'p.Q().fit'],
    ['an optional annotation', 'from p import Q\ndef f(m: Optional[Q] = None):\n  m.fit()', 'p.Q().fit'],
    ['what a component puts out', 'from k import M, Output\ndef f(m: Output[M]):\n  m.fit()', 'k.M().fit'],
    ['a union with None', 'from p import Q\ndef f(m: Q | None):\n  m.fit()', 'p.Q().fit'],
    ['an annotated attribute', 'from p import Q\nclass A:\n  m: Q\n  def f(self):\n    self.m.fit()', 'p.Q().fit'],
    ['a parameter hides a global', 'import a\nm = a.X()\ndef f(m):\n  m.fit()', 'm.fit'],
    ['a loop variable hides an earlier value', 'import a\nm = a.X()\nfor m in ms:\n  m.fit()', 'm.fit'],
    ['a comprehension hides a value', 'import a\nm = a.X()\n[m.fit() for m in ms]', 'm.fit'],
    ['a comprehension ends', 'import a\nm = a.X()\n[m for m in ms]\nm.fit()', 'a.X().fit'],
    ['a generator argument hides a value', 'import a\nm = a.X()\nany(m.fit() for m in ms)', 'm.fit'],
    ['a lambda hides a value', 'import a\nm = a.X()\nk = lambda m: m.fit()', 'm.fit'],
    [
      'an attribute of self',
      'import a\nclass A:\n  def f(self):\n    self.m.fit()\n  def __init__(self):\n    self.m = a.X()',
      'a.X().fit',
    ],
    [
      'an attribute of self in an inner function',
      'import a\nclass A:\n  def f(s):\n    s.m = a.X()\n    def g():\n      s.m.fit()',
      'a.X().fit',
    ],
    ['an unknown attribute of self', 'class A:\n  def f(self):\n    self.m.fit()', 'self.m.fit'],
    ['a method of its own', 'class A:\n  def g(self): pass\n  def f(self):\n    self.g()', 'self.g'],
    ['an attribute of another object', 'import a\nc.m = a.X()\nc.m.fit()', 'a.X().fit'],
    ['super', 'class A(B):\n  def __init__(self):\n    super().__init__()', 'super().__init__'],
    ['a local function', 'def f(): pass\nf()', 'f'],
    ['a nested function', 'def f():\n  def g(): pass\n  g()', 'f.g'],
    ['an instance of a local class', 'class Net: pass\nn = Net()\nn.go()', 'Net().go'],
    ['the called instance', 'import k\nx = k.Dense(3)(y)', 'k.Dense()'],
    ['parts of a tuple', 'import a\nx, (y, z) = a.X(), (a.Y(), 1)\ny.go()', 'a.Y().go'],
    ['what a star takes of a list', 'from a import f, y\n[x, *y] = f()\ny.go()', 'a.f()[].go'],
    ['parts of what a call returned', 'import a\nx, y = a.f()\ny.go()', 'a.f()[].go'],
    ['an element', 'import a\nm = a.f()\nm[0].go()', 'a.f()[].go'],
    ['the first alternative', 'import a\nm = a.X() if b else None\nm.go()', 'a.X().go'],
    ['a fallback', 'import a\ndef f(m=None):\n  m = m or a.X()\n  m.go()', 'm.go'],
    ['what a function of the module returns', 'import a\ndef make():\n  m = a.X()\n  return m\nmake().fit()', 'a.X().fit'],
    ['one of the things that a function returns', 'import a\ndef make():\n  return a.X(), 1\nm, n = make()\nm.fit()', 'a.X().fit'],
    ['a function that returns its parameter', 'def same(m):\n  return m\ndef f(x):\n  same(x).fit()', 'same().fit'],
    ['a function that returns what it calls itself for', 'def f():\n  return f()\nf().go()', 'f().go'],
    ['what a method returns', 'import a\nclass A:\n  def b(self):\n    return a.X()\n  def f(self):\n    self.b().fit()', 'a.X().fit'],
    ['a property', 'import a\nclass A:\n  @property\n  def m(self):\n    return a.X()\n  def f(self):\n    self.m.fit()', 'a.X().fit'],
    [
      'an inherited attribute',
      'import a\nclass A:\n  def __init__(self):\n    self.m = a.X()\nclass B(A):\n  def f(self):\n    self.m.fit()',
      'a.X().fit',
    ],
    ['an attribute of an instance', 'import a\nclass A:\n  def __init__(self):\n    self.m = a.X()\nb = A()\nb.m.fit()', 'a.X().fit'],
    ['an attribute of an attribute', 'import a\nclass A:\n  m = a.X()\nclass B:\n  c: A\n  def f(self):\n    self.c.m.fit()', 'a.X().fit'],
    ['a parameter that is given by position', 'import a\ndef f(x, m):\n  m.fit()\nf(1, a.X())', 'a.X().fit'],
    ['a parameter that is given by name', 'import a\ndef f(m):\n  m.fit()\nq = a.X()\nf(m=q)', 'a.X().fit'],
    ['a parameter that is passed on', 'import a\ndef g(m):\n  m.fit()\ndef f(m):\n  g(m)\nf(a.X())', 'a.X().fit'],
    ['a parameter behind unpacked ones', 'import a\ndef f(x, m):\n  m.fit()\nf(*y, a.X())', 'm.fit'],
    [
      'a parameter of a class',
      'import a\nclass C:\n  def __init__(self, m):\n    self.m = m\n  def f(self):\n    self.m.fit()\nC(a.X())',
      'a.X().fit',
    ],
    ['a parameter of a method', 'import a\nclass C:\n  def f(self, m):\n    m.fit()\nc = C()\nc.f(a.X())', 'a.X().fit'],
    ['a parameter of a static method', 'import a\nclass C:\n  @staticmethod\n  def f(m):\n    m.fit()\nC.f(a.X())', 'a.X().fit'],
    ['a default value', 'import a\ndef f(m=a.X()):\n  m.fit()', 'a.X().fit'],
    ['an annotation that says nothing', 'import a\nfrom typing import Any\ndef f(m: Any):\n  m.fit()\nf(a.X())', 'a.X().fit'],
    ['a loop over a list', 'import a\nms = [None, a.X(), a.Y()]\nfor m in ms:\n  m.fit()', 'a.X().fit'],
    ['a loop over pairs', 'import a\nfor n, m in [("x", a.X())]:\n  m.fit()', 'a.X().fit'],
    ['a loop over a dictionary', 'import a\nms = {"x": a.X()}\nfor n, m in ms.items():\n  m.fit()', 'a.X().fit'],
    ['a numbered loop', 'import a\nfor i, m in enumerate([a.X()]):\n  m.fit()', 'a.X().fit'],
    ['a loop over two lists', 'import a\nfor n, m in zip(ns, [a.X()]):\n  m.fit()', 'a.X().fit'],
    ['a comprehension over a list', 'import a\n[m.fit() for m in (a.X(), a.Y())]', 'a.X().fit'],
    ['a loop over anything else', 'import a\nfor m in a.all():\n  m.fit()', 'm.fit'],
    ['a part of a dictionary', 'import a\nms = {"x": a.X(), "y": a.Y()}\nms["y"].fit()', 'a.Y().fit'],
    ['a walrus', 'import a\nif (m := a.X()):\n  m.go()', 'a.X().go'],
    ['a string', '"a".join(b)', 'str().join'],
    ['an expression without a name', '(a + b).go()', '?.go'],
    ['awaited', 'import a\nasync def f():\n  m = await a.X()\n  m.go()', 'a.X().go'],
  ])('%s', (_, text, name) => {
    expect(read(text).calls.map((call) => call.name)).toContain(name)
  })

  it('knows where a call stands', () => {
    const module = read('class A:\n  def f(self):\n    a()\nif __name__ == "__main__":\n  b()\nelse:\n  c()')
    expect(module.mainGuard).toBe(4)
    expect(module.calls).toEqual([
      { name: 'a', arguments: [], line: 3, within: 'A.f' },
      { name: 'b', arguments: [], line: 5, guarded: true },
      { name: 'c', arguments: [], line: 7 },
    ])
  })

  it('keeps a cycle of names finite', () => {
    expect(lastCall('a = b\nb = a\nb.c()')?.name).toMatch(/\.c$/)
  })

  it('cuts the beginning off a chain without end', () => {
    expect(lastCall(`a${'.b()'.repeat(1000)}`)?.name).toMatch(/^\?[.b()]{1,200}$/)
  })
})

describe('arguments', () => {
  it.each([
    [
      'literals',
      'f(1, -2.5, "a" "b", None, x=True)',
      [
        { value: { literal: 1 } },
        { value: { literal: -2.5 } },
        { value: { literal: 'ab' } },
        { value: { literal: null } },
        { name: 'x', value: { literal: true } },
      ],
    ],
    ['a reference', 'import numpy as np\nf(np.nan)', [{ value: { reference: 'numpy.nan' } }]],
    ['a call', 'import numpy as np\nf(np.ones(3))', [{ value: { reference: 'numpy.ones()' } }]],
    ['a constant', 'NAME = "m"\nf(model=NAME)', [{ name: 'model', value: { reference: 'NAME', literal: 'm' } }]],
    ['a global that changes is no constant', 'n = 1\nn = 2\ndef g():\n  f(n)', [{ value: { reference: 'n' } }]],
    [
      'a list and a dictionary',
      'f(["a", b], {"k": 1, **r})',
      [
        { value: { items: [{ literal: 'a' }, { reference: 'b' }] } },
        {
          value: {
            entries: [
              { key: 'k', value: { literal: 1 } },
              { key: '**', value: { reference: 'r' } },
            ],
          },
        },
      ],
    ],
    ['dict()', 'f(dict(k=1))', [{ value: { entries: [{ key: 'k', value: { literal: 1 } }] } }]],
    [
      'unpacked keywords',
      'p = {"k": 1}\nf(*a, **p, **q)',
      [
        { name: '*', value: { reference: 'a' } },
        { name: 'k', value: { literal: 1 } },
        { name: '**', value: { reference: 'q' } },
      ],
    ],
    ...[
      'f(**{"a": 0, **{"a": 1}})',
      'f(**dict(a=1))',
      'p = dict(a=1)\nf(**p)',
      'p = {"a": 1} if c else {}\nf(**p)',
      'p = {} if c else dict(a=1)\nf(**p)',
      'b = {"a": 1}\np = {**b}\nf(**p)',
      'b = {"a": 1}\nf(**(b | {}))',
      'b = {"a": 1}\nf(**dict(**b))',
      'b = {"a": 1}\nq = {"b": 2}\nq["c"] = 3\nf(**b)',
      'b = {"a": 1}\nf(**{k: v for k, v in b.items() if k in known})',
      'b = {"a": 1}\nf(**{k: b[k] for k in known if k in b})',
      'b = {"a": 1}\np = {k: v for k, v in b.items()}\nf(**p)',
    ].map((source): [string, string, object[]] => [`keywords of ${source}`, source, [{ name: 'a', value: { literal: 1 } }]]),
    ...[
      'p = {"a": 1}\nif c:\n  p["b"] = 2\nf(**p)',
      'p = {"a": 1}\np.update(q)\nf(**p)',
      'f(**{"a": 1, key: 2})',
      'f(**{"a": 1, **options()})',
      'b = {"a": 1}\nb["c"] = 2\nf(**{k: v for k, v in b.items() if v})',
    ].map((source): [string, string, object[]] => [
      `keywords and more of ${source}`,
      source,
      [
        { name: 'a', value: { literal: 1 } },
        { name: '**', value: expect.anything() },
      ],
    ]),
    ...[
      'f(**{k.lower(): v for k, v in {"a": 1}.items()})',
      'f(**{k: str(v) for k, v in {"a": 1}.items()})',
      'f(**{k: v for k, v in {"a": 1}})',
      'f(**{k: v for d in ds for k, v in d.items()})',
    ].map((source): [string, string, object[]] => [`no keywords of ${source}`, source, [{ name: '**', value: {} }]]),
    ['an f-string without gaps', 'f(f"a")', [{ value: { literal: 'a' } }]],
    ['an f-string', 'f(f"a{b}")', [{ value: { head: 'a' } }]],
    ['an f-string that begins with a gap', 'f(f"{b}a")', [{ value: {} }]],
    ['one of two texts', 'f("a" if c else "b")', [{ value: { either: ['a', 'b'] } }]],
    ['a name of one of three texts', 'n = "a" if c else "b" if d else "c"\nf(n)', [{ value: { reference: 'n', either: ['a', 'b', 'c'] } }]],
    ['a name of what is put together', 'A = "x"\nb = A + "/" + c\nf(b)', [{ value: { reference: 'b', head: 'x/' } }]],
    ['an f-string of constants', 'A = "x"\nf(f"{A}/{{y}}")', [{ value: { literal: 'x/{y}' } }]],
    ['a sum of constants', 'A = "x"\nf(A + "/y" + ".csv")', [{ value: { literal: 'x/y.csv' } }]],
    ['a path', 'from pathlib import Path\nD = Path("x")\nf(D / "y.csv")', [{ value: { literal: 'x/y.csv' } }]],
    ['a joined path', 'import os\nf(os.path.join("x", "y.csv"))', [{ value: { reference: 'os.path.join()', literal: 'x/y.csv' } }]],
    ['what is given or a text', 'def g(a):\n  f(a or "b")', [{ value: { reference: 'a', literal: 'b' } }]],
    [
      'that by another name',
      'class C:\n  name = "b"\ndef g(c: C, a: str | None = None):\n  n = a or c.name\n  f(n)',
      [{ value: { reference: 'str()', literal: 'b' } }],
    ],
    ['a text that stands for another', 'A = "x"\nf(A or "b")', [{ value: { reference: 'A', literal: 'x' } }]],
    ['one of two by a condition', 'f("b" if c else a.path)', [{ value: { reference: 'a.path', literal: 'b' } }]],
    ['a text or nothing by a condition', 'f("b" if c else None)', [{ value: { literal: 'b' } }]],
    ['nothing or a text by one', 'f(None if c else "b")', [{ value: { literal: 'b' } }]],
    ['a number or nothing', 'f(1 if c else None)', [{ value: {} }]],
    ['nothing or a text', 'A = None\nf(A or "b")', [{ value: { reference: 'A', literal: 'b' } }]],
    ['what is given or a number', 'def g(a):\n  f(a or 1)', [{ value: { reference: 'a' } }]],
    ['a default value', 'def g(a="b"):\n  f(a)', [{ value: { reference: 'a', literal: 'b' } }]],
    ['a default value of a type', 'def g(a: str = "b"):\n  f(a)', [{ value: { reference: 'str()', literal: 'b' } }]],
    [
      'a default value that an object keeps',
      'class A:\n  def __init__(self, a="b"):\n    self.a = a\n    f(self.a)',
      [{ value: { reference: 'self.a', literal: 'b' } }],
    ],
    ['a default value with a name', 'import m\ndef g(a=m.b):\n  f(a)', [{ value: { reference: 'm.b' } }]],
    [
      'a default value of a type with a name',
      'import m\ndef g(a: str = m.b):\n  f(a)',
      [{ value: { reference: 'str()', otherwise: 'm.b' } }],
    ],
    ['a default value that nothing is given instead of', 'def g(a="b"):\n  f(a or "c")', [{ value: { reference: 'a', literal: 'b' } }]],
    ['a default value that is nothing', 'def g(a: str = None):\n  f(a or "c")', [{ value: { reference: 'str()', literal: 'c' } }]],
    ['a default value that is empty', 'def g(a: str = ""):\n  f(a)', [{ value: { reference: 'str()' } }]],
    ['a default value that is no text', 'def g(a=1):\n  f(a)', [{ value: { reference: 'a' } }]],
    ['a default value that something else takes the place of', 'def g(a="b"):\n  a = h()\n  f(a)', [{ value: { reference: 'h()' } }]],
    ['names that stand for each other', 'a = b or a\nb = a or b\nf(a or b)', [{ value: { reference: '?' } }]],
    ['a generator', 'f(x for x in y)', [{ value: {} }]],
    ['escapes', String.raw`f("a\n\\", r"\d")`, [{ value: { literal: 'a\n\\' } }, { value: { literal: String.raw`\d` } }]],
  ])('%s', (_, text, expected) => {
    expect(lastCall(text)?.arguments).toEqual(expected)
  })

  it('reads environment variables as calls', () => {
    const { calls } = read('import os\nfrom os import environ\nos.environ["A"]\nenviron["B"] = "c"\nos.getenv("D")')
    expect(calls.map(({ name, arguments: given }) => [name, ...given.map(({ value }) => value.literal)])).toEqual([
      ['os.environ.__getitem__', 'A'],
      ['os.environ.__setitem__', 'B', 'c'],
      ['os.getenv', 'D'],
    ])
  })
})

describe('what is set on what a call made', () => {
  const given = (text: string) => {
    const { calls } = read(text)
    return calls[0]?.arguments.map(({ name, value }) => [name, value.literal ?? value.reference])
  }

  it.each([
    [
      'is as given to it',
      'from openai import OpenAI\nc = OpenAI(api_key="-")\nc.base_url = "http://a"\n',
      [
        ['api_key', '-'],
        ['base_url', 'http://a'],
      ],
    ],
    ['in the scope around', 'c = make()\ndef f():\n    c.url = "a"\n', [['url', 'a']]],
    ['of another name is not', 'c = make()\nd = None\nd.url = "a"\n', []],
  ])('%s', (_, text, expected) => {
    expect(given(text)).toEqual(expected)
  })

  it.each([
    'd = dict(a=1)\nd.x = d\nf(d)\nf(**d)\n',
    'd = dict()\ne = dict(d=d)\nd.e = e\nf(**d)\n',
    'p = Path("a")\np.b = p / "c"\nopen(p)\n',
  ])('may be itself: %j', (text) => {
    expect(read(text).calls.length).toBeGreaterThan(1)
  })
})

describe('imports', () => {
  it.each([
    [
      'import a.b, c as d',
      [
        { module: 'a.b', alias: 'a', level: 0 },
        { module: 'c', alias: 'd', level: 0 },
      ],
    ],
    ['from a import *', [{ module: 'a', name: '*', alias: '*', level: 0 }]],
    ['from ...a import b', [{ module: 'a', name: 'b', alias: 'b', level: 3 }]],
    ['from .import b', [{ module: '', name: 'b', alias: 'b', level: 1 }]],
    [
      'from a import (b, # one\n  c as d,\n)',
      [
        { module: 'a', name: 'b', alias: 'b', level: 0 },
        { module: 'a', name: 'c', alias: 'd', level: 0 },
      ],
    ],
    ['from a import \\\n  b', [{ module: 'a', name: 'b', alias: 'b', level: 0 }]],
  ])('%s', (text, expected) => {
    expect(read(text).imports).toEqual(expected.map((one) => ({ ...one, line: 1 })))
  })

  it('tells what only type checkers see, what may be missing, and where an import stands', () => {
    const { imports } = read(
      'if TYPE_CHECKING:\n  import a\ntry:\n  import b\nexcept (OSError, ImportError):\n  import c\ndef f():\n  import d',
    )
    expect(imports).toMatchObject([{ module: 'a', typing: true }, { optional: true }, { optional: true }, { module: 'd', within: 'f' }])
    expect(imports[3]).not.toHaveProperty('optional')
  })

  it('tells what may be missing, however it is tried', () => {
    const fails = 'except ImportError:\n  pass\n'
    const inner = `try:\n  import a\n${fails}try:\n  import b\n${fails}`
    const { imports } = read(`try:\n${inner.replace(/^/gm, '  ')}\n  import c\n${fails}import d\ntry:\n  __import__("e")\n${fails}`)
    expect(imports.map(({ module, optional }) => (optional ? module : ''))).toEqual(['a', 'b', 'c', '', 'e'])
  })
})

describe('imports by a text', () => {
  it.each<[string, string, string, string]>([
    ['a whole name', 'importlib.import_module("a.b").run()', 'a.b', 'a.b.run'],
    ['the beginning of one', 'importlib.import_module("a." + x).run()', 'a.*', 'a.*.run'],
    ['a name with a gap', 'importlib.import_module(f"a.m_{x}.b").run()', 'a.m_*.b', 'a.m_*.b.run'],
    ['several gaps', 'importlib.import_module(f"a.{x}{y}").run()', 'a.*', 'a.*.run'],
    ['a sum in a gap', 'importlib.import_module(f"{\'a.\' + x}").run()', 'a.*', 'a.*.run'],
    ['a text that is filled in', 'importlib.import_module("a.{}".format(x)).run()', 'a.*', 'a.*.run'],
    ['the same under another name', 'from importlib import import_module as load\nm = load("a.b")\nm.run()', 'a.b', 'a.b.run'],
    ['a text by its name', 'name = "a." + x\nimportlib.import_module(name).run()', 'a.*', 'a.*.run'],
    ['a parameter, whatever its default', 'def f(x="b"):\n  importlib.import_module("a." + x).run()', 'a.*', 'a.*.run'],
    ['what a function returns', 'def f(x):\n  return importlib.import_module("a." + x)\nf(1).run()', 'a.*', 'a.*.run'],
    ['an attribute', 'class C:\n  def f(self):\n    self.m = importlib.import_module("a.b")\n    self.m.run()', 'a.b', 'a.b.run'],
    ['a name within a package', 'importlib.import_module(f".{x}", package="a.b").run()', 'a.b.*', 'a.b.*.run'],
    ['a name within a package that is imported', 'import a\nimportlib.import_module("." + x, a.__name__).run()', 'a.*', 'a.*.run'],
    ['the built-in function', '__import__("a.b", fromlist=["b"]).run()', 'a.b', 'a.b.run'],
    ['the built-in function, which returns the package', '__import__("a.b").run()', 'a.b', 'a.run'],
  ])('know %s', (_, text, module, name) => {
    const { imports, calls } = read(`import importlib\n${text}`)
    expect(imports.at(-1)).toMatchObject({ module, level: 0 })
    expect(calls.map((call) => call.name)).toContain(name)
  })

  it.each<[string, string]>([
    ['the own package', 'importlib.import_module(f".{x}", __package__).run()'],
    ['the own package by its name', 'importlib.import_module(f"{__package__}.{x}").run()'],
  ])('know those of %s', (_, text) => {
    const { imports, calls } = read(`import importlib\n${text}`)
    expect(imports.at(-1)).toMatchObject({ module: '*', level: 1 })
    expect(calls.map((call) => call.name)).toContain('.*.run')
  })

  it.each([
    'importlib.import_module(x)',
    'importlib.import_module(x + ".a")',
    'importlib.import_module(f"a{x}")',
    'importlib.import_module("a b")',
  ])('do not guess %s', (text) => {
    expect(read(`import importlib\n${text}`).imports).toHaveLength(1)
  })
})

describe('definitions', () => {
  it('have resolved bases, decorators and the line of their end', () => {
    const { definitions, calls } = read(
      'import a as b\n@b.c(k=1)\n@d\nclass A(b.M, metaclass=N):\n  async def f(self, x=1, *y, **z):\n    pass\n\n\nA',
    )
    expect(definitions).toEqual([
      {
        name: 'A',
        kind: 'class',
        line: 4,
        endLine: 6,
        bases: ['a.M'],
        decorators: [
          { name: 'a.c', arguments: [{ name: 'k', value: { literal: 1 } }], line: 2 },
          { name: 'd', arguments: [], line: 3 },
        ],
        parameters: [],
      },
      { name: 'A.f', kind: 'function', line: 5, endLine: 6, bases: [], decorators: [], parameters: ['self', 'x', 'y', 'z'] },
    ])
    expect(calls).toEqual([])
  })
})

describe('further facts', () => {
  it('keeps assignments of what is written out', () => {
    const { assignments } = read(
      'a = b = 1\nclass C:\n  lr: float = 0.1\n  def f(self):\n    self.x = {"k": [1]}\n    self.y["z"] = "v"\nd = f()\n',
    )
    expect(assignments).toEqual([
      { target: 'a', value: { literal: 1 }, line: 1 },
      { target: 'b', value: { literal: 1 }, line: 1 },
      { target: 'lr', value: { literal: 0.1 }, line: 3, within: 'C' },
      { target: 'self.x', value: { entries: [{ key: 'k', value: { items: [{ literal: 1 }] } }] }, line: 5, within: 'C.f' },
      { target: 'self.y.z', value: { literal: 'v' }, line: 6, within: 'C.f' },
    ])
  })

  it('keeps URIs and names of data and model files', () => {
    const { strings } = read(
      'a("s3://b/c")\nb(f"gs://{x}/y")\nc("data/train.csv")\nd("some text.csv here")\nB = "b"\ne("models:/m/1" "2", "s3://" + B + x)\n"""http://x y"""',
    )
    expect(strings.map(({ value }) => value)).toEqual(['s3://b/c', 'gs://', 'data/train.csv', 'models:/m/12', 's3://b'])
  })

  it('keeps no scheme that addresses are told by', () => {
    const { strings } = read('if a.startswith("gs://") or a[:5] in ("s3://", "az://"):\n  b("gs://" + a)')
    expect(strings).toEqual([{ value: 'gs://', line: 2 }])
  })

  it('keeps asserts and thresholds of conditions', () => {
    const { asserts, comparisons } = read(
      'def f():\n  assert acc  > 0.9\n  if a < b and not c >= 1:\n    x[d > e] = 1\n  return g <= h\nwith If(i > j):\n  k > l\n  m()',
    )
    expect(asserts).toEqual([{ line: 2, within: 'f' }])
    expect(comparisons.map(({ left, operator, right, line }) => [left, operator, right, line])).toEqual([
      ['acc', '>', '0.9', 2],
      ['a', '<', 'b', 3],
      ['c', '>=', '1', 3],
      ['g', '<=', 'h', 5],
      ['i', '>', 'j', 6],
    ])
  })
})

describe('comparisons whose answer is kept', () => {
  it.each([
    ['x = a > b', ['a > b']],
    ['x = (a > b) if c else (d < e)', ['a > b', 'd < e']],
    ['x: bool = f(1)[0] > b', ['f(1)[0] > b']],
    ['x = F(score=a, ok=a > b)', ['a > b']],
    ['f(ok=a > b)', ['a > b']],
    ['x = {"ok": a > b}', ['a > b']],
    ['x = y[a > b]', []],
    ['x = f(a > b)', []],
    ['x = all((a > b, c)) and any([d, e > f])', ['a > b', 'e > f']],
    ['x = bool(a > b)', ['a > b']],
    ['x = any(y > b for y in z)', ['y > b']],
    ['x = all(y[a > b])', []],
    ['x = all(f([a > b]))', []],
    ['x = y.all(a > b)', []],
    ['all([a > b])', []],
    ['x = [y for y in z if y > b]', []],
    ['x = lambda y: y > b', []],
    ['x = (a > b) & ((c > d) | (e > f))', []],
    ['x["ok"] = y["a"] > b', ['y["a"] > b']],
    ['x["ok"] = x["a"] > b', []],
    ['x[a > b] = 1', []],
    ['x["ok"] = b > x.a', []],
    ['a > b', []],
  ])('%s', (source, expected) => {
    const { comparisons } = read(source)
    expect(comparisons.map(({ left, operator, right, kept }) => (kept ? `${left} ${operator} ${right}` : ''))).toEqual(expected)
  })
})

describe('conditions on which something hangs', () => {
  it.each([
    ['if a > b:\n  raise E', ['a > b']],
    ['if a > b:\n  return', ['a > b']],
    ['for x in y:\n  if a > b:\n    continue', ['a > b']],
    ['if a > b:\n  passed = False', ['a > b']],
    ['if a > b:\n  client.promote(m)', ['a > b']],
    ['if a > b:\n  print(1)\nelif c > d:\n  print(2)\nelse:\n  deploy()', ['a > b', 'c > d']],
    ['if a > b:\n  if c:\n    deploy()', ['a > b']],
    ['if a > b:\n  [deploy(x) for x in y]', ['a > b']],
    ['if a > b:\n  c or deploy()', ['a > b']],
    ['if a > b:\n  print(1); deploy()', ['a > b']],
    ['if (a > b) & (c > d):\n  deploy()', ['c > d', 'a > b']],
    ['with If(a > b):\n  deploy()', ['a > b']],
    ['def f():\n  return bool(a > b)', ['a > b']],
    ['def f():\n  return "yes" if a > b else "no"', ['a > b']],
    ['def f():\n  return ["low", "high"][a > b]', []],
    ['def f():\n  return x.loc[a > b]', []],
    ['def f():\n  return x[(a > b) & (c > d)]', []],
    ['def f():\n  return (a > b) & (c > d)', ['c > d', 'a > b']],
    ['def f():\n  return [a > b]', ['a > b']],
    ['def f():\n  return [x for x in y if x.a > b]', []],
    ['if a > b:\n  print("good")\nelse:\n  logger.warning("bad")', []],
    ['if a > b:\n  if c > d:\n    print("good")', []],
    ['if a > b:\n  sys.stdout.write("good")', []],
    ['with ___(a > b):\n  print("good")', []],
    ['if a > b:\n  "text"\n  pass', []],
    ['if a > b:\n  print(1)\nif c > d:\n  deploy()', ['c > d']],
  ])('%s', (source, expected) => {
    for (const text of [source, `${source}\nprint >>log, x`]) {
      expect(read(text).comparisons.map(({ left, operator, right }) => `${left} ${operator} ${right}`)).toEqual(expected)
    }
  })
})

describe('text that is not quite Python', () => {
  it.each([
    ['a byte-order mark', '\uFEFFimport a\na.b()'],
    ['Python 2', 'import a\nprint "x"\nexec "y"\na.b()'],
    ['a shell line', 'import a\n!pip install x\na.b()'],
    ['a shell line over two lines', 'import a\n!pip install x \\\n  y(\na.b()'],
    ['a magic', 'import a\n%matplotlib inline\na.b()'],
    ['a magic in a block', 'import a\nif x:\n  %magic (\na.b()'],
    ['a magic before Python', 'import a\n%time a.b()'],
    ['an assigned shell line', 'import a\nx = !ls (\na.b()'],
    ['a question', 'import a\na?\na.b()'],
    ['conflict markers', '<<<<<<< HEAD\nimport a\n=======\nimport a\n>>>>>>> x\na.b()'],
    ['a template', 'import a\n{% if x %}\n{{ cookiecutter.x }} = 1\n{% endif %}\na.b("{{ cookiecutter.y }}")'],
    ['an unclosed bracket', 'import a\nx = (1,\ndef f():\n  a.b()'],
    ['a pair of targets', 'import a\nwith x() as (y, z):\n  pass\ndef f():\n  a.b()'],
    ['a continuation at the end of a block', 'import a\ndef f():\n  x() \\\n\ndef g():\n  a.b()'],
    ['carriage returns', 'import a\r\na.b()\r\n'],
  ])('%s', (_, text) => {
    expect(read(text).calls.map(({ name }) => name)).toContain('a.b')
  })

  it('resolves a gap of a template as one name', () => {
    const { imports } = read('from {{ cookiecutter.pkg }}.model import A')
    expect(imports).toMatchObject([{ module: `${'_'.repeat(22)}.model`, name: 'A' }])
  })
})

describe('several texts', () => {
  it('share their names and keep lines and cells apart', () => {
    const { module } = readPython(
      [
        { text: 'import a\nm = (', cell: 1 },
        { text: 'x = a.X()', cell: 2 },
        { text: '\nx.go()', cell: 3 },
      ],
      plenty,
    )
    expect(module.calls).toEqual([
      { name: 'a.X', arguments: [], line: 1, cell: 2 },
      { name: 'a.X().go', arguments: [], line: 2, cell: 3 },
    ])
  })
})

describe('the budget', () => {
  it('leaves the import lines where it runs out, and says so', () => {
    const { module, problems } = readPython([{ text: 'import a\nfrom b import (\n  c\n)\na.d()' }], { spend: () => false })
    expect(module.depth).toBe('imports')
    expect(module.imports.map(({ module: name, line }) => [name, line])).toEqual([
      ['a', 1],
      ['b', 2],
    ])
    expect(module.calls).toEqual([])
    expect(problems).toHaveLength(1)
  })

  it.each([
    ['attributes assigned to each other', 'class A:\n  def f(self):\n    self.b = self.c\n    self.c = self.b\n    self.b.go()'],
    ['functions that return each other', 'def f(): return g()\ndef g(): return f()\nf().go()'],
    ['classes that derive from each other', 'class A(B): pass\nclass B(A):\n  def f(self): self.x.go()'],
    ['parameters that are passed in a circle', 'def f(m):\n  g(m)\n  m.go()\ndef g(m): f(m)'],
    ['strings made of each other', `a = "x"\n${'a = a + a\n'.repeat(200)}f(a)`],
    ['open strings', 'x = "'.repeat(8_000)],
    ['open brackets', '('.repeat(30_000)],
    ['nested brackets', `${'('.repeat(15_000)}x${')'.repeat(15_000)}`],
    ['nested calls', `${'f(a='.repeat(8_000)}1${')'.repeat(8_000)}`],
    ['a long chain', `a${'.b()'.repeat(8_000)}`],
    ['a chain on one object', `class A:\n  def f(self):\n    self${'.m()'.repeat(5_000)}`],
    ['nested lambdas', `${'lambda: '.repeat(8_000)}1`],
    ['nested targets', `${'('.repeat(8_000)}a${',)'.repeat(8_000)} = 1`],
  ])('bounds %s', (_, text) => {
    let spent = 0
    const spend = (steps: number) => {
      spent += steps
      return true
    }
    const { module } = readPython([{ text: `import a\n${text}` }], { spend })
    expect(module.imports).toHaveLength(1)
    expect(spent).toBeLessThan(4 * text.length + 60_000)
  })
})

it('keeps blocks apart where the grammar does not know their header', () => {
  const { definitions } = read('def f():\n  with x(\n  ) as (y, z):\n    pass\n\ndef g():\n  return x \\\n\ndef h(): pass')
  expect(definitions.map(({ name, line, endLine }) => [name, line, endLine])).toEqual([
    ['f', 1, 4],
    ['g', 6, 7],
    ['h', 9, 9],
  ])
})

describe('any text', () => {
  const fragments = fc.constantFrom(
    ...[
      'import a',
      'from . import b as c',
      'def f(x: int = 1, *a):',
      'class A(B):',
      '@d(1)',
      'x = y',
      'self.m = N()',
      'with a() as b:',
      'f"{',
      '"""',
    ],
    ...[
      "'",
      '(',
      ')',
      '[',
      '{',
      '}',
      ':',
      ',',
      '=',
      '**',
      '\n',
      '\n  ',
      '\n\t',
      '%',
      '!',
      '?',
      '{{ x }}',
      '{% if %}',
      '\uFEFF',
      'lambda q: q()',
      'for',
      'in',
    ],
    ...[
      'global x',
      'if __name__ == "__main__":',
      'try:',
      'except ImportError:',
      'a[0].b()',
      'x += 1',
      'return x > 1',
      'assert x',
      'await',
      'os.environ["A"]',
    ],
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join(' ')),
    fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join('\n')),
  )

  const real = [
    'import mlflow\nfrom sklearn.svm import SVC as S\n\n@task(retries=3)\ndef train(model: S, *, path="data/x.csv") -> float:\n',
    '    """Fits."""\n    with mlflow.start_run(run_name=f"{path!r:>{3}}") as run, open(path) as (a, b):\n        scores = [model.score(x) for x in\n',
    '            load(path) if x > 0.5]\n        self.model = model.fit(**{"k": [1, (2, 3)]})\n    return lambda q=1: run.log({"a": scores[0]})\n\n',
    'class Net(nn.Module):\n    def __init__(self):\n        super().__init__()\n\nif __name__ == "__main__":\n    train(S(), path="s3://b/" + NAME)\n',
  ].join('')
  const edit = fc.record({ at: fc.nat(real.length), cut: fc.nat(30), add: fc.oneof(fragments, fc.string({ maxLength: 5 })) })

  it('that was sound before someone edited it is read too', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const source = edits.reduce((before, { at, cut, add }) => before.slice(0, at) + add + before.slice(at + cut), real)
        expect(read(source)).toEqual(read(source))
      }),
    )
  })

  it('is read without throwing, twice the same, with lines of the text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const module = read(source)
        expect(read(source)).toEqual(module)
        const lines = source.split(/\r\n?|\n/).length
        for (const { line } of [...module.calls, ...module.imports, ...module.definitions, ...module.assignments]) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(lines)
        }
      }),
    )
  })

  it.each(['g, map: KeyMap: KeyMap = map', 'a, b = b()\n', 'a, b = b\nb, a = a()\n'])('that means itself ends: %s', (source) => {
    expect(read(source)).toEqual(read(source))
  })
})
