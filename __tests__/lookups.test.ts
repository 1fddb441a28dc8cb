import { expect, test } from 'vitest'
import { withLookups } from '../src/lookups.ts'
import { ScanError } from '../src/model/errors.ts'
import type { ReadResult, Source, SourceFile } from '../src/model/source.ts'

const file = (path: string): SourceFile => ({ path, mode: 'file', size: 1 })

/** A source of the texts; a failure in the place of one is what reading it gives. */
function sourceOf(contents: Readonly<Record<string, string | Error | 'oversized'>>): Source {
  return {
    description: 'texts',
    commit: undefined,
    list: async () => Object.keys(contents).map(file),
    async *read(files): AsyncGenerator<ReadResult> {
      for (const wanted of files) {
        const content = contents[wanted.path]
        if (content instanceof Error) throw content
        yield content === 'oversized' ? { file: wanted, failure: 'oversized', detail: '9 bytes' } : { file: wanted, text: content ?? '' }
      }
    },
    close: async () => {},
  }
}

const port = (source: Source, path = 'a.json') =>
  withLookups(source, ({ config }) => {
    try {
      return (config?.(path) as { port?: number } | undefined)?.port
    } catch (error) {
      return (error as Error).message
    }
  })

test.each<[string, Record<string, string | Error | 'oversized'>, unknown]>([
  ['is there', { 'a.json': '{"port": 80}' }, 80],
  ['is not there', {}, undefined],
  ['is no JSON', { 'a.json': '80' }, 'a.json cannot be read: no JSON object'],
  ['is larger than what is read', { 'a.json': 'oversized' }, 'a.json cannot be read: oversized: 9 bytes'],
  ['cannot be read', { 'a.json': new ScanError('git ended') }, 'a.json cannot be read: reading ended before it'],
])('a file that %s', async (_, contents, expected) => {
  expect(await port(sourceOf(contents))).toEqual(expected)
})

test.each([
  ['a.yaml', 'port: 80\n', 80],
  ['a.yaml', '', undefined],
  ['a.yaml', 'port: [\n', expect.stringMatching(/^a\.yaml cannot be read: /)],
  ['a.toml', 'port = 80\n', 80],
  ['a.toml', 'port =\n', expect.stringMatching(/^a\.toml cannot be read: /)],
])('%s that holds %j', async (path, text, expected) => {
  expect(await port(sourceOf({ [path]: text }), path)).toEqual(expected)
})

test('a file that names a file that names a file; beyond what anybody needs it is an error, and no absence', async () => {
  const chain = sourceOf(Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index}.json`, `{"next": "${index + 1}.json"}`])))
  const follow = (steps: number) =>
    withLookups(chain, ({ config }) => {
      let path = '0.json'
      try {
        for (let step = 0; step < steps; step += 1) path = (config?.(path) as { next: string } | undefined)?.next ?? path
      } catch (error) {
        return (error as Error).message
      }
      return path
    })
  expect(await follow(3)).toBe('3.json')
  expect(await follow(6)).toMatch(/cannot be read: it is one of more than 3/)
})

test('the text of a line, of a file and of a cell', async () => {
  const cells = [
    { cell_type: 'markdown', source: ['no'] },
    { cell_type: 'code', source: ['one\n', ' two'] },
  ]
  const source = sourceOf({ 'a.py': 'x\n  y\n', 'b.ipynb': JSON.stringify({ cells }) })
  const texts = await withLookups(source, ({ contentOf }) => [
    contentOf?.({ path: 'a.py', line: 2 }),
    contentOf?.({ path: 'b.ipynb', line: 2, cell: 1 }),
    contentOf?.({ path: 'none.py', line: 1 }),
  ])
  expect(texts).toEqual(['y', 'two', undefined])
})
