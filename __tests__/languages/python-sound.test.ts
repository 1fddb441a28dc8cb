import { parser } from '@lezer/python'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SyntaxNode } from '../../src/languages/python/sound/tree.ts'
import { parseSound } from '../../src/languages/python/sound.ts'

const plenty = { spend: () => true }

/** Types with where they start, one a line: block ends differ by the comments behind them. */
function outlineOf({ type, from, children = [] }: SyntaxNode): string[] {
  return [`${type} ${from}`, ...children.flatMap(outlineOf).map((line) => ` ${line}`)]
}

/** The same of the tolerant parser's tree, without the tokens that no reader asks for. */
function referenceOf(text: string): { outline: string[]; sound: boolean } {
  const outline: string[] = []
  let depth = 0
  let sound = true
  parser.parse(text).iterate({
    enter({ type, from }) {
      if (type.isError) sound = false
      if (skipped.test(type.name)) return false
      outline.push(`${' '.repeat(depth)}${type.name} ${from}`)
      if (whole.test(type.name)) return false
      depth++
      return true
    },
    leave: () => {
      depth--
    },
  })
  return { outline, sound }
}

const whole = /^(?:ImportStatement|String|\w+Op)$/
const skipped =
  /^(?:[()[\]{},;./]|->|Comment|At|Escape|UpdateOp|FormatConversion|FormatSelfDoc|import|from|def|class|async|await|return|raise|del|pass|break|continue|while|with|try|finally|lambda|yield|assert)$/

/** Colons before blocks and stars behind `except` say nothing to a reader. */
function meaningful(outline: string[]): string[] {
  return outline.filter((line) => !/^ *: \d+$/.test(line))
}

const sound = [
  'x = 1',
  'a.b[c](d)(e).f',
  'x = y = a, *b',
  'x: int',
  'x: dict[str, int] = {}',
  'x += 1\ny //= 2',
  'a or b and not c == d | e ^ f & g << h + i * -j ** -k',
  'a < b <= c != d',
  'a not in b, c is not d, e in f, g is h',
  'a if b else c if d else e',
  'f(a, *b, c=1, **d)',
  'f(x for x in y if x)',
  'f(a := 1)',
  '(yield x)',
  'x = yield a, b',
  '(a), (a,), (), (a, *b), (x for x in y)',
  '[], [a, *b,], [x for x, y in z if x if y for w in x]',
  '{}, {a: b, **c}, {a, *b}, {a: b for a in c}, {a for a in b}',
  'x[a], x[a:b], x[:], x[::2], x[a, b:c], x[...]',
  'lambda: 0, lambda x, *y, z=1, **w: x if y else z',
  'r"\\d" b"x" u"y" Rb"\\\'"',
  '"a" "b"',
  '"""a\n"b" \\"""" + \'\'\'c\'\'\'',
  'f"a{b}c{d!r:>{width}}{e=}{{f}}"',
  'f"{a[\'b\']}" f\'{x + 1:.2f}\' "c"',
  'f"{x, y}{a if b else c}{(lambda: 1)()}{a != b}"',
  'f"\\N{DASH}{a}"',
  'rf"\\d{a}"',
  '0x1F, 0o17, 0b11, 1_000, 1.5e-3j, .5, ...',
  'await f(x)',
  'import a.b as c, d',
  'from . import (a,\n  b as c)',
  'from .a.b import *',
  'return\nreturn a, *b\nraise\nraise A from b\nassert a, b\ndel a, b[0]\nglobal a, b\npass',
  'if a: b\nelif (c := d):\n  e\nelse:\n  f\ng',
  'while a:\n\tb\nelse:\n\tc',
  'for a, *b in c, d:\n  e\nasync def f():\n  async for a in b:\n    async with c as d: pass',
  'try:\n  a\nexcept (B, C) as d:\n  e\nexcept:\n  f\nelse:\n  g\nfinally:\n  h',
  'with a as b, c(): d',
  'with (a): b',
  '@a.b\n@c(d)\nclass E(F, metaclass=G):\n  def h(self, a, /, b: int = 1, *, c=2, **d) -> e: ...\n',
  'if a:\n    b\n\n  # comment\n# another\n    c\nd',
  'a = (1 +\n  2)  # comment\nb = 1 \\\n  + 2',
  'x = 1\r\nif x:\r\n  y\r\n',
  'print(x)\nprint\n',
  'match = re.match(a)\ntype = 1\nmatch(a)',
  '',
  '# only a comment',
  '\n\n  \n',
]

describe('parseSound', () => {
  it.each(sound)('reads %j as the tolerant parser does', (text) => {
    const tree = parseSound(text, plenty)
    const reference = referenceOf(text)
    expect(reference.sound).toBe(true)
    expect(tree && meaningful(outlineOf(tree))).toEqual(meaningful(reference.outline))
  })

  it('ends a block with its last statement', () => {
    const [definition] = parseSound('def f():\n  a\n  # comment\n\nb', plenty)?.children ?? []
    expect(definition?.to).toBe('def f():\n  a'.length)
  })

  it('reads statements side by side as if they stood below each other', () => {
    expect(parseSound('a; b;\nif c: d; e', plenty)).toMatchObject({
      children: [{ from: 0 }, { from: 3 }, { type: 'IfStatement', children: [{}, {}, { children: [{ from: 12 }, { from: 15 }] }] }],
    })
  })

  it('reads context managers in brackets', () => {
    const tree = parseSound('with (a as b, c() as d.e,):\n  f', plenty)
    expect(tree && outlineOf(tree).map((line) => line.trim().split(' ')[0])).toEqual(
      ['Script', 'WithStatement', 'VariableName', 'as', 'VariableName', 'CallExpression', 'VariableName', 'ArgList'].concat([
        'as',
        'MemberExpression',
        'VariableName',
        'PropertyName',
        'Body',
        'ExpressionStatement',
        'VariableName',
      ]),
    )
  })

  it('reads numbers that end with a point', () => {
    expect(parseSound('1.', plenty)?.children?.[0]?.children?.[0]).toMatchObject({ type: 'Number', from: 0, to: 2 })
  })

  it.each([
    ...[
      'x = ',
      'f(',
      ')',
      '"open',
      "'''open",
      'f"{a"',
      'f"{}"',
      'if a\n  b',
      'if a:\nb',
      '  x',
      'if a:\n    b\n  c',
      'a b',
      '1x',
      'x ==',
      'x\\\n\nx',
      '?',
      '$',
    ],
    ...[
      'print "x"',
      'a[,]',
      'print >>f, x',
      'exec "x"',
      'except A, e: b',
      'match x:\n  case 1: pass',
      'type A = int',
      'def f[T](x): pass',
      '@a[0]\ndef f(): pass',
    ],
    ...['('.repeat(5000), `${'['.repeat(200)}${']'.repeat(200)}`, `x = ${'not '.repeat(200)}y`, `f"${'{a:'.repeat(60)}"`],
  ])('leaves %j to the tolerant parser', (text) => {
    expect(parseSound(text, plenty)).toBeUndefined()
  })

  it('stops where the budget does', () => {
    expect(parseSound('x = 1', { spend: () => false })).toBeUndefined()
  })

  it('reads nothing that the tolerant parser finds broken', () => {
    const pieces = [
      'x',
      ' ',
      '=',
      '(',
      ')',
      '[',
      ']',
      ':',
      ',',
      '\n',
      '\n  ',
      'if ',
      'for ',
      ' in ',
      'def ',
      '"',
      "f'",
      '{',
      '}',
      '+',
      '.',
      '*',
      'lambda ',
      ' as ',
      '#',
      '\\\n',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const tree = parseSound(text, plenty)
        if (tree) expect(meaningful(outlineOf(tree)), JSON.stringify(text)).toEqual(meaningful(referenceOf(text).outline))
      }),
      { numRuns: 3000 },
    )
  })
})
