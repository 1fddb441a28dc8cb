import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadTools } from '../../src/tools/load.ts'
import { projectOf } from '../analyses/project-of.ts'

interface Case {
  tool: string
  /** Where the tool can only ever be listed, or is recognised by its roles alone. */
  level?: 'declared'
  true: Record<string, string>
  false: Record<string, string>
}

const folder = join(import.meta.dirname, '../../policies/tools')
const tools = loadTools(folder)
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.yaml'))
const ranks = ['declared', 'configured', 'used']

function levelOf(tool: string, tree: Record<string, string>): string | undefined {
  const levels = projectOf(tree)
    .recognised.tools.filter((match) => match.tool.id === tool)
    .map(({ level }) => level)
  return levels.sort((a, b) => ranks.indexOf(b) - ranks.indexOf(a))[0]
}

describe.each(files)('%s', (file) => {
  const cases = parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Case[]

  test.each(cases)('$tool is recognised at work', (given) => {
    expect(given.level ? [given.level] : ['configured', 'used']).toContain(levelOf(given.tool, given.true))
  })

  test.each(cases)('$tool is not at work where it is spoken of, commented out, listed or only looked like', (given) => {
    expect([undefined, 'declared']).toContain(levelOf(given.tool, given.false))
  })
})

describe('the records together', () => {
  const ids = new Set(tools.map(({ id }) => id))

  test.each(tools.filter(({ alternatives }) => alternatives).map(({ id, alternatives }) => ({ id, alternatives })))(
    'alternatives of $id are described',
    ({ alternatives = [] }) => {
      expect(alternatives.filter((id) => !ids.has(id))).toEqual([])
    },
  )

  test('a platform has a vendor and says what it touches', () => {
    const platforms = tools.filter(({ platform }) => platform)
    expect(platforms.filter(({ vendor }) => !vendor).map(({ id }) => id)).toEqual([])
    expect(platforms.filter(({ layers, roles }) => !layers && !roles?.some(({ layer }) => layer)).map(({ id }) => id)).toEqual([])
  })

  test('the systems of the field are all described', () => {
    const named = readFileSync(join(import.meta.dirname, 'systems.txt'), 'utf8')
      .split(/\s+/)
      .filter(Boolean)
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })
})
