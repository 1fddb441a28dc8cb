import { describe, expect, test, vi } from 'vitest'
import { loadRules, policyFilePath, readLayers } from '../src/rules.ts'
import { loadLayer } from '../src/settings/load.ts'

vi.setConfig({ testTimeout: 60_000 })

const files = { read: async () => undefined, paths: async () => [] }

/** Which paths a policy file keeps from being read by these globs. */
async function excluded(globs: readonly string[], paths: readonly string[]): Promise<string[]> {
  const layer = loadLayer(`exclude: ${JSON.stringify(globs)}\n`, policyFilePath, 'repository')
  const { isExcluded } = await loadRules([{ layer, files }])
  return paths.filter(isExcluded)
}

describe('what `exclude` means', () => {
  test.each([
    ['third_party/**', ['third_party/a/b.py', 'third_party/.c'], ['src/third_party/a.py', 'third_party_too/a.py']],
    ['third_party/', ['third_party/a/b.py'], ['src/third_party/a.py']],
    ['./docs/*.{md,rst}', ['docs/a.md', 'docs/b.rst'], ['docs/a.py', 'docs/a/b.md']],
    ['*.ipynb', ['a.ipynb'], ['notebooks/a.ipynb']],
    ['**/*.ipynb', ['a.ipynb', 'notebooks/a.ipynb'], ['a.py']],
    ['!src/**', ['!src/a.py'], ['README.md', 'src/a.py']],
    ['.hidden/?', ['.hidden/a'], ['hidden/a', '.hidden/ab']],
  ])('%s', async (glob, inside, outside) => {
    expect(await excluded([glob], [...inside, ...outside])).toEqual(inside)
  })

  test('a million paths by the braces of one glob', async () => {
    const last = 'b'.repeat(20)
    expect(await excluded(['{a,b}'.repeat(20)], [last, `${last}c`])).toEqual([last])
  })
})

test('a file that is extended and is not there is what is wrong, whether or not the others can be listed', async () => {
  const text = 'extends: [ base.yml ]\n'
  const unlisted = {
    read: async (path: string) => (path === policyFilePath ? text : undefined),
    paths: async () => Promise.reject(new Error('too many files')),
  }
  await expect(readLayers(unlisted)).rejects.toThrow(`${policyFilePath}:1: extends \`base.yml\`, and there is no such file`)
})
