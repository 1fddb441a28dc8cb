import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWithLibrary } from '../../../src/languages/yaml/library.ts'
import { maxDepth, maxNodes } from '../../../src/languages/yaml/node.ts'
import { readOrdinary } from '../../../src/languages/yaml/ordinary.ts'
import { plainOf } from '../../../src/languages/yaml.ts'

/** Scalars and brackets that the reader knows; `@` stands for the indentation of their line. */
const ordinary = [
  ...['', 'word', 'two words', 'a:b', 'a#b', 'a # comment', '# comment', 'x  ', 'x\ty', 'x\t', '-x', '?x', ':x', 'é “ü”', '$(a) %b'],
  ...['https://example.org/a?b=c#d', '2001-01-01', '0o17', '0x1F', '0b1', '-0', '+12', '1_000', '3.10', '1e3', '.5', '5.', '-.inf', '.NaN'],
  ...['.', '~', 'null', 'Null', 'true', 'yes', 'FALSE', 'False', 'truefalse', '-1.5E-3', '08', '12345678901234567890', 'nULL', '+.inf'],
  ...['"double"', "'single'", "'it''s'", '"a" # c', '"\\x41 \\u00e9\\n\\\\"', '"\\ud83d\\ude00\\U0001F600"', '"\\t\\/\\"\\ "', '""', "''"],
  ...['"a\\\n@  b"', '"a\\\n@  \\ b  \n\n@  c"', '"a \\t \n\n@ b\\\\x \n@ c"', '"a\n@ b"', "'a\n\n\n@   b '", "'\n@ a ''b''\n@ '"],
  ...['many\n@  lines\n\n@  of words', 'many\n@  lines # end', 'folded\n@    - of\n@ [words]  \n\n\n@  "all"'],
  ...['|\n@  text\n@    more\n\n@  end\n', '|-\n@  text\n@\n', '|+\n@  text\n\n', '|2-\n@    text\n', '|-2\n@   text', '|\n'],
  ...['>\n@  a\n@  b\n\n@    c\n@    d\n@  e\n\n\n', '>- # comment\n\n@  a\n@  \tb\n@  c', '>\n\n@ a\n\n@ b\n@\n@ c\n', '|\n@  \ttab\n'],
  ...[
    '>\n@   a\n@     \n@   b\n@     \n',
    '|\n@  text\n@      \n\n',
    '>+\n@  a\n\n@   b\n\n',
    '|1\n@  a\n@ b\n',
    '|\n@  # no comment\n# comment',
  ],
  ...['[]', '{}', '[a, "b", \'c\', 1, [d], {e: f}]', '{a: 1, "b" : [x y, z]}', '[a, ]', '[http://a.b/c#d, e#f]', '{"a":1,"b":null}'],
  ...['[a,\n@  b, # c\n@  c\n@]', '{\n@  "a": {"b":[1,2]},\n\n@  # c\n@  "c": "d"\n@}', '[a\n@ , "b\n@  c"]', '[ -x, ?y, :z, a:b, ~ ]'],
]
/** What is wrong, or left to the library. */
const unusual = [
  ...['a: b: c', '"\\q"', '"\\x4"', '"\\U00110000"', '"a \\\n\n@ b\\ \n@ c"', '"open', "'open\n@ still", 'many\n@  lines # end\n@  more'],
  ...[
    'folded\n@  into: key',
    '"quoted" word',
    "'quoted'# no comment",
    '|2-\n@    text\n@  \n',
    '|#no\n@  a',
    '|\n@     \n@  less\n',
    '"a\nb"',
  ],
  ...[
    '|\n@  \ttab\n@ \t\n',
    '|+',
    '>2\n@ a',
    '-',
    '- x',
    '- - x',
    '? x',
    ': x',
    '{"a":1, b: , c}',
    '[a: b]',
    '[a\n]',
    '[a b\n@  c]',
    '[,]',
  ],
  ...['[a]]', '[a,#b\n@ ]', '[a # b\n@ ]', '{<<: *a}', '&a x', '*a', '!tag x', '!!str 1', '%x', '@x', '`x`', ', x', '\tx', '--- x', '---'],
  ...['...', '\uFEFFx', '[- , a]', '{a\n@ : b}', '{? a : b}', '[a, , b]', '{a: b}}', '|+-\n@ a', '|0\n@ a', '#', '"a"b: c', '[a]: b'],
]
const keys = [...['a', 'b', 'b c', '"q"', "'s''t'", '"a b" ', 'a ', '1', '~', 'true', '-k', '?k', 'a#b', 'x:y', 'null', '1.10', 'é']]
const unusualKeys = ['<<', '"<<"', '*a', '&a k', '[a]', '"a\n b"', '', '? a', '!t k', '%k', 'a\nb', '{}', "'a", 'k\t', '- a', '|']
const comments = [
  '',
  '',
  '',
  '',
  '\n',
  '# comment\n',
  '  # comment\n',
  '\n    # deep\n',
  ' \n',
  '\n\n',
  '#c\n',
  '\n#c\n',
  '\t\n',
  '\t# c\n',
]
const indents = [1, 2, 2, 2, 4]

/** A block collection as text: what stands to the right of its key or indicator, and below it. */
const { node } = fc.letrec<{ node: (indent: string) => string; map: (indent: string) => string; list: (indent: string) => string }>(
  (tie) => ({
    node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar(), tie('map'), tie('list')),
    map: fc
      .tuple(
        fc.array(fc.tuple(mostly(keys, unusualKeys), mostly([': ', ': ', ':   ', ' : '], [':', ':\t', '']), tie('node'), pick(comments)), {
          minLength: 1,
          maxLength: 4,
        }),
        pick(indents),
        pick(['', ' # c']),
      )
      .map(([entries, width, comment]) => (indent: string) => {
        const own = indent + ' '.repeat(width)
        return `${comment}\n${entries.map(([key, colon, value, after]) => `${own}${key}${colon}${value(own)}\n${after}`).join('')}`
      }),
    list: fc
      .tuple(
        fc.array(fc.tuple(mostly(['- ', '- ', '-   ', '- a: ', '- - ', '- "k": '], ['-', '-\t', '- ? ']), tie('node'), pick(comments)), {
          minLength: 1,
          maxLength: 4,
        }),
        pick([0, ...indents]),
      )
      .map(([items, width]) => (indent: string) => {
        const own = indent + ' '.repeat(width)
        return `\n${items.map(([dash, value, after]) => `${own}${dash}${value(`${own}  `)}\n${after}`).join('')}`
      }),
  }),
)

function scalar() {
  return mostly(ordinary, unusual).map((text) => (indent: string) => text.replaceAll('@', indent))
}

function pick<Value>(values: readonly Value[]) {
  return fc.constantFrom(...values)
}

function mostly<Value>(common: readonly Value[], rare: readonly Value[]) {
  return fc.oneof({ weight: 40, arbitrary: pick(common) }, { weight: 1, arbitrary: pick(rare) })
}

const documents = fc
  .array(fc.tuple(mostly(['---\n', '---\n', '--- # c\n', '...\n---\n', '...\n', '---\n\n# c\n'], ['', '--- ', '...\n...\n']), node), {
    maxLength: 2,
  })
  .map((parts) => parts.map(([marker, value]) => marker + value('').replace(/^\n/, '')))

const texts = fc
  .tuple(
    mostly(['', '# c\n', '\n', '---\n'], ['--- ', '  ', '%YAML 1.2\n', '...\n', '\uFEFF']),
    node,
    documents,
    pick([/$^/, /\s+$/, / +$/gm]),
  )
  .map(([before, first, more, trailing]) => [before + first('').replace(/^\n/, ''), ...more].join('\n').replace(trailing, ''))
  .chain((text) => mostly(['\n', '\n', '\r\n'], ['\r']).map((lineBreak) => text.replaceAll('\n', lineBreak)))

function expectAsLibrary(text: string): void {
  const found = readOrdinary(text)
  if (found) expect(found).toStrictEqual(readWithLibrary(text))
}

describe('where it answers, it answers as the library does', () => {
  test('collections with scalars of every kind', () => {
    fc.assert(fc.property(texts, expectAsLibrary), { numRuns: 1000 })
  })

  test('with a few characters changed', () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(2), pick(Array.from(' \n\t:-#\'"[]{},|>?a1~.\\'))), { minLength: 1, maxLength: 3 })
    const changed = fc.tuple(texts, changes).map(([text, all]) =>
      all.reduce((from, [at, length, by]) => {
        const place = at % (from.length + 1)
        return from.slice(0, place) + by + from.slice(place + length)
      }, text),
    )
    fc.assert(fc.property(changed, expectAsLibrary), { numRuns: 1000 })
  })

  test('any characters', () => {
    const characters = fc.string({ unit: pick(Array.from('ab1:- \n{}[]|>"\'#,.~\\+')), maxLength: 40 })
    fc.assert(fc.property(characters, expectAsLibrary), { numRuns: 2000 })
  })

  const placed = ordinary.flatMap((text) => [`k: ${text.replaceAll('@', '')}\n`, `- a: ${text.replaceAll('@', '  ')}\n`])
  test.each(placed)('%j', (text) => {
    expect(readOrdinary(text)).toBeDefined()
    expectAsLibrary(text)
  })
})

describe('what it reads', () => {
  test.each([
    ['nothing', '', []],
    ['a comment', '# a\n\n  # b', []],
    ['an empty document', '---\n# a\n', [null]],
    ['a map', 'a: 1\n"b": c # d\nnull:\n', [{ a: 1, b: 'c', '': null }]],
    [
      'a list below its key, at its column',
      'a:\n- b\n-\n- - c\n  - d: e\n    f: g\nh: i',
      [{ a: ['b', null, ['c', { d: 'e', f: 'g' }]], h: 'i' }],
    ],
    ['several documents', 'a: 1\n---\nb\n...\n# c\n---\n[d]\n', [{ a: 1 }, 'b', ['d']]],
    ['line breaks of Windows', 'a: |\r\n  b\r\n  c\r\nd: "e\r\n  f"\r\n', [{ a: 'b\nc\n', d: 'e f' }]],
    ['JSON', '{\n\t"a": [1, -2.5e3, "\\u00e9"],\n\t"b": {}\n}\n', [{ a: [1, -2500, 'é'], b: {} }]],
  ])('%s', (_, text, expected) => {
    expect(readOrdinary(text)?.map(({ root }) => plainOf(root))).toEqual(expected)
    expectAsLibrary(text)
  })

  test('lines', () => {
    const [document] = readOrdinary('# a\nb:\n\n  c:\n  - "d\n\n    e"\n  - |\n\n    f\ng: # h\ni: [j,\n  k]\n') ?? []
    expect(document?.root).toMatchObject({
      line: 2,
      entries: [
        {
          key: 'b',
          line: 2,
          value: { line: 4, entries: [{ line: 4, value: { line: 5, items: [{ line: 5 }, { line: 8, textLine: 9 }] } }] },
        },
        { key: 'g', line: 11, value: { line: 11, value: null } },
        { key: 'i', line: 12, value: { line: 12, items: [{ line: 12 }, { line: 13 }] } },
      ],
    })
  })
})

describe('what it leaves to the library', () => {
  test.each([
    ['anchors', 'a: &b c'],
    ['aliases', 'a: *b'],
    ['tags', 'a: !b c'],
    ['merge keys', 'a: b\n<<: {c: d}'],
    ['directives', '%YAML 1.2\n---\na: b'],
    ['keys of several words marked as such', '? a\n: b'],
    ['keys in brackets', '[a]: b'],
    ['a map in a list in brackets that has none of its own', '[a: b]'],
    ['tabs before content', 'a:\n\tb: c'],
    ['content to the right of a document marker', '--- a'],
    ['a byte order mark', '\uFEFFa: b'],
    ['what does not parse', 'a: b: c'],
    ['a map that changes its column', 'a:\n   b: c\n  d: e'],
    ['a scalar below a comment further to the left, which the library lets go on', 'a:\n  b:\n#c\n    d\n  e'],
  ])('%s', (_, text) => expect(readOrdinary(text)).toBeUndefined())

  test('values beyond the bounds', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(readOrdinary(nested(maxDepth + 1))).toStrictEqual(readWithLibrary(nested(maxDepth + 1)))
    expect(readOrdinary(nested(maxDepth + 2))).toBeUndefined()
    const list = (length: number) => `[${'1,'.repeat(length)}]`
    expect(readOrdinary(list(maxNodes - 1))).toHaveLength(1)
    expect(readOrdinary(list(maxNodes))).toBeUndefined()
  })
})
