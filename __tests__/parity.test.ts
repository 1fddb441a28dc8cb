import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { analyses } from '../src/analyses/index.ts'
import { extractors } from '../src/extractors/index.ts'
import { factNames } from '../src/model/facts.ts'
import { version } from '../src/model/version.ts'
import { loadPolicies } from '../src/policies/load.ts'
import { reports } from '../src/reports/index.ts'
import { policyReference } from '../src/reports/policy-reference.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const stems = (folder: string, ending: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort()

/** Exported names of a folder's files, by the type that makes them a unit of that folder. */
const units = (folder: string, pattern: RegExp) =>
  stems(folder, '.ts')
    .flatMap((stem) => [...read(`${folder}/${stem}.ts`).matchAll(pattern)].map((match) => match[1]))
    .sort()

describe('each folder is what its index lists', () => {
  it('extractors', () => {
    expect(units('src/extractors', /^export const (\w+): Extractor = /gm)).toHaveLength(extractors.length)
    const ids = extractors.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(stems('src/extractors', '.ts')).toContain(id)
  })

  it('analyses, one for each fact', () => {
    expect(analyses.map(({ fact }) => fact).sort()).toEqual([...factNames].sort())
  })

  it('reports', () => {
    const exported = [
      ...units('src/reports', /^export const (\w+): Report = /gm),
      ...units('src/reports/markdown', /^export const (\w+): Report = /gm),
    ]
    expect(reports.map(({ id }) => id).sort()).toEqual(exported.sort())
  })
})

describe('each unit has its test', () => {
  it('policies have cases', () => {
    expect(stems('__tests__/policies', '.yaml')).toEqual(stems('policies', '.yaml').filter((id) => id !== 'hazards'))
  })

  it('tools have cases', () => {
    expect(stems('__tests__/tools', '.yaml')).toEqual(stems('policies/tools', '.yaml'))
    for (const capability of stems('policies/tools', '.yaml')) {
      const tools = parse(read(`policies/tools/${capability}.yaml`)).tools.map(({ id }: { id: string }) => id)
      const cases = parse(read(`__tests__/tools/${capability}.yaml`)).map(({ tool }: { tool: string }) => tool)
      expect([...new Set(cases)].sort(), capability).toEqual([...tools].sort())
    }
  })
})

describe('documents say what is so', () => {
  it('the version is one', () => {
    expect(version).toBe(JSON.parse(read('package.json')).version)
  })

  it('docs/policies.md is the reference of the policies as they are', async () => {
    expect(read('docs/policies.md')).toBe(policyReference(await loadPolicies(join(root, 'policies'))))
  })

  it('CONTRIBUTING.md names paths that exist', () => {
    const paths = [...read('CONTRIBUTING.md').matchAll(/`((?:src|policies|__tests__|schemas)\/[\w./-]*)`/g)].map(
      (match) => match[1] as string,
    )
    expect(paths.length).toBeGreaterThan(10)
    for (const path of paths) expect(existsSync(join(root, path)), path).toBe(true)
  })

  it.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md'])('every script that %s names exists', (document) => {
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts)
    const named = [...read(document).matchAll(/npm run ([\w:]+)/g)].map((match) => match[1])
    expect(named).not.toEqual([])
    expect(scripts).toEqual(expect.arrayContaining(named))
  })
})

describe('action.yml', () => {
  it('runs a bundle that is there, on a Node that GitHub offers', () => {
    const { runs } = parse(read('action.yml'))
    expect(runs.using).toBe('node24')
    expect(runs.main).toBe('dist/action/index.js')
  })
})

it('no source file is longer than 250 lines', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((name) => read(`src/${name}`).split('\n').length > 251)).toEqual([])
})
