import { describe, expect, test } from 'vitest'
import { condaExplicit } from '../../src/extractors/conda-explicit.ts'
import { condaLock } from '../../src/extractors/conda-lock.ts'
import { budgetOf, type Extractor } from '../../src/extractors/extractor.ts'
import { juliaManifest } from '../../src/extractors/julia-manifest.ts'
import { npmLock } from '../../src/extractors/npm-lock.ts'
import { pipfileLock } from '../../src/extractors/pipfile-lock.ts'
import { pixiLock } from '../../src/extractors/pixi-lock.ts'
import { pythonLock } from '../../src/extractors/python-lock.ts'
import { renvLock } from '../../src/extractors/renv-lock.ts'

const npm3 = '{\n "packages": {\n  "": {"name": "x"},\n  "node_modules/a": {"version": "1.0.0"}\n }\n}'

describe('every lock lists its packages with lines', () => {
  test.each<[string, Extractor, string, string[]]>([
    ['uv.lock', pythonLock, 'version = 1\n[[package]]\nname = "A_b"\nversion = "1.0"\nsource = { registry = "x" }\n', ['a-b==1.0@3']],
    [
      'uv.lock',
      pythonLock,
      '[[package]]\nname = "own"\nsource = { editable = "." }\n[[package]]\nname = "a"\nversion = "1.0"\n',
      ['own@2', 'a==1.0@5'],
    ],
    ['poetry.lock', pythonLock, '[[package]]\nname = "a"\nversion = "1.0"\n[package.dependencies]\nversion = ">1"\n', ['a==1.0@2']],
    ['pdm.lock', pythonLock, '[metadata]\nname = "x"\n[[package]]\nname = "a"\nversion = "1.0"\n', ['a==1.0@4']],
    ['pylock.toml', pythonLock, 'lock-version = "1.0"\n[[packages]]\nname = "a"\nversion = "1.0"\n', ['a==1.0@3']],
    ['Pipfile.lock', pipfileLock, '{\n "default": {\n  "a": {"version": "==1.0"}\n },\n "develop": {}\n}', ['a==1.0@3']],
    ['conda-lock.yml', condaLock, 'package:\n- name: a\n  version: "1.0"\n  manager: conda\n- name: a\n  version: "1.0"\n', ['a==1.0@2']],
    [
      'conda-lock.yml',
      condaLock,
      'package:\n- category: main\n  dependencies:\n    name: x\n  manager: pip\n  name: a\n  version: "1.0"\n',
      ['a==1.0@6'],
    ],
    ['pixi.lock', pixiLock, 'packages:\n- kind: conda\n  name: a\n  version: 1.0\n', ['a==1.0@3']],
    ['pixi.lock', pixiLock, '      - conda: https://x/linux-64/my_lib-1.2.3-h0.conda\n', ['my-lib==1.2.3@1']],
    ['package-lock.json', npmLock, npm3, ['a1.0.0@4']],
    ['package-lock.json', npmLock, '{"packages": {"node_modules/own": {"resolved": "own", "link": true}}}', ['own@1']],
    ['package-lock.json', npmLock, '{"dependencies": {"a": {"version": "1.0.0"}}}', ['a1.0.0@1']],
    ['renv.lock', renvLock, '{\n "R": {"Version": "4.2"},\n "Packages": {\n  "dplyr": {"Version": "1.1"}\n }\n}', ['dplyr1.1@4']],
    ['Manifest.toml', juliaManifest, 'julia_version = "1.9"\n[[deps.Flux]]\nuuid = "5"\nversion = "0.13.0"\n', ['flux0.13.0@2']],
  ])('%s', (path, extractor, text, expected) => {
    const { manifest } = extractor.extract({ path, text, budget: budgetOf(1e7) }).facts
    expect(manifest).toMatchObject({ kind: 'lock', format: path })
    expect(manifest?.packages.map(({ name, specifier, line }) => `${name}${specifier}@${line}`)).toEqual(expected)
    expect(manifest?.packages.every(({ pinned }) => pinned)).toBe(true)
  })
})

test('of an explicit file of conda the URLs are read', () => {
  const text =
    '# platform: linux-64\n@EXPLICIT\nhttps://h/conda-forge/linux-64/my-lib-2.0.0-py311_0.conda#0a1\nhttps://h/noarch/b-1-0.tar.bz2\nhttps://h/x\n'
  const { manifest } = condaExplicit.extract({ path: 'conda-linux-64.lock', text, budget: budgetOf(1) }).facts
  expect(manifest).toMatchObject({ kind: 'lock', manager: 'conda' })
  expect(manifest?.packages).toMatchObject([
    { name: 'my-lib', specifier: '==2.0.0', line: 3, ecosystem: 'conda' },
    { name: 'b', specifier: '==1', line: 4 },
  ])
})

test('of other lock files of npm it counts that they exist', () => {
  expect(npmLock.extract({ path: 'web/yarn.lock', text: 'a@^1:\n', budget: budgetOf(1) }).facts.manifest).toMatchObject({
    kind: 'lock',
    format: 'yarn.lock',
    packages: [],
  })
})

test.each([pipfileLock, renvLock])('a broken $id is a problem', (extractor) => {
  expect(extractor.extract({ path: 'x', text: '{', budget: budgetOf(1) })).toMatchObject({ facts: {}, problems: [{ line: 1 }] })
})
