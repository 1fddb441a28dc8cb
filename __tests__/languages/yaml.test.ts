import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, child, entriesOf, plainOf, readYaml, readYamlDocuments, recordOf, textOf, textsOf } from '../../src/languages/yaml.ts'

describe('values and lines', () => {
  const { root } = readYaml(
    'on: push\njobs:\n  test:\n    steps:\n      - run: |\n          pytest\n      - uses: a/b@v1\n    python: [3.10, "3.11"]\n',
  )

  test('a path of keys and indices', () => {
    expect(textOf(at(root, 'jobs', 'test', 'steps', 1, 'uses'))).toBe('a/b@v1')
    expect(at(root, 'jobs', 'lint', 'steps', 0)).toBeUndefined()
  })

  test('a block scalar starts below its bar', () => {
    expect(at(root, 'jobs', 'test', 'steps', 0, 'run')).toMatchObject({ line: 5, textLine: 6, text: 'pytest\n' })
  })

  test('an entry has the line of its key', () => {
    expect(entriesOf(child(root, 'jobs'))).toMatchObject([{ key: 'test', line: 3 }])
  })

  test('`on` is a string and a version keeps its zero', () => {
    expect(textOf(child(root, 'on'))).toBe('push')
    expect(textsOf(at(root, 'jobs', 'test', 'python'))).toEqual(['3.10', '3.11'])
  })
})

test.each([
  ['an alias', 'a: &x {b: 1}\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
  ['a merge key, own keys first', 'a: &x {b: 1, d: 2}\nc: {<<: *x, b: 3}', { a: { b: 1, d: 2 }, c: { b: 3, d: 2 } }],
  [
    'merges of a list, the first wins',
    'a: &x {k: 1}\nb: &y {k: 2, l: 3}\nc:\n  <<: [*x, *y]',
    { a: { k: 1 }, b: { k: 2, l: 3 }, c: { k: 1, l: 3 } },
  ],
  ['the name of a merge key in quotes', '"<<": {a: 1}', { '<<': { a: 1 } }],
  ['an alias into itself', 'a: &x [1, *x]', { a: [1] }],
  ['an unknown alias', 'a: [1, *x]', { a: [1] }],
  ['an empty value', 'a:', { a: null }],
])('%s', (_, text, expected) => {
  expect(plainOf(readYaml(text).root)).toEqual(expected)
})

test('a tag is kept', () => {
  expect(at(readYaml('script: !reference [.setup, script]').root, 'script')).toMatchObject({ kind: 'list', tag: '!reference' })
})

test('several documents', () => {
  expect(readYamlDocuments('kind: A\n---\nkind: B\n').map(({ root }) => recordOf(root))).toEqual([{ kind: 'A' }, { kind: 'B' }])
})

describe('a scalar in quotes', () => {
  test.each([
    ['in single quotes', "a:\n  b: 'c\n  d: e\nf'\ng: 1\n", { a: { b: 'c d: e f' }, g: 1 }],
    ['in double quotes', 'a: "b\n\nc"\n', { a: 'b\nc' }],
  ])('goes on over lines that are not indented: %s', (_, text, value) => {
    expect(readYamlDocuments(text)).toMatchObject([{ problems: [] }])
    expect(plainOf(readYaml(text).root)).toEqual(value)
  })

  test.each([
    ['the next document', "a: 'b\n---\nc: '\n"],
    ['a quote that another word follows', "a: 'b\nc: 'd'\n"],
  ])('does not go on over %s', (_, text) => {
    expect(readYaml(text).problems).not.toEqual([])
  })
})

test('what does not parse is a problem with its line, and the rest is read', () => {
  const { root, problems } = readYaml('a: 1\nb: [1, 2\nc: 3\n')
  expect(textOf(child(root, 'a'))).toBe('1')
  expect(problems[0]?.line).toBeGreaterThan(1)
})

test('aliases of aliases stop at the bound', () => {
  const levels = Array.from({ length: 12 }, (_, level) => `a${level}: &a${level} [${Array(10).fill(level ? `*a${level - 1}` : 'x')}]`)
  expect(readYaml(levels.join('\n')).problems.at(-1)?.reason).toContain('values')
})

test('a key that is no scalar stands as its kind', () => {
  expect(plainOf(readYaml('? {a: 1}\n: b\n').root)).toEqual({ map: 'b' })
})

test('deep nesting is a problem, not followed', () => {
  expect(readYaml('['.repeat(5000))).toEqual({ problems: [{ line: 1, reason: 'nested too deeply to be read' }] })
})

test('any text is read without a throw', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'ab:- \n{}[]&*<!|>"\'#%@`\t?,') }), (text) => void readYamlDocuments(text)))
})

test('what was written is what is read', () => {
  const readBack = (value: unknown) => void expect(plainOf(readYaml(JSON.stringify(value)).root)).toEqual(JSON.parse(JSON.stringify(value)))
  fc.assert(fc.property(fc.jsonValue(), readBack))
})
