import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { hostileKinds, makeHostile } from '../../scripts/hostile/index.js'
import { hostileEnvironment } from '../../scripts/hostile/settings.js'
import { leaksOf } from '../../scripts/torture/leaks.js'
import { ConfigurationError, ScanError } from '../../src/model/errors.ts'
import { Facts } from '../../src/model/facts.ts'
import { Scorecard } from '../../src/model/scorecard.ts'
import type { Source } from '../../src/model/source.ts'
import { reports } from '../../src/reports/index.ts'
import { loadRules, readLayers, ruleFilesOf } from '../../src/rules.ts'
import { scan } from '../../src/scan.ts'
import { openSource } from '../../src/sources/index.ts'

interface Kind {
  name: string
  slow?: boolean
}
const quick: Kind[] = hostileKinds.filter(({ slow }: Kind) => !slow)
const sources = ['work tree', 'revision']
const ours = loadRules([])

async function scanned(folder: string, kind: string) {
  const source: Source = await openSource(folder, kind === 'revision' ? 'HEAD' : undefined)
  const layers = await readLayers(ruleFilesOf(source))
  const rules = layers.length === 0 ? await ours : await loadRules(layers)
  return scan({ head: source, rules, today: '2026-11-21', version: '0' })
}

describe.each(quick.map(({ name }) => name))('a repository with %s', (name) => {
  let made: { folder: string; canary: string }
  beforeAll(() => {
    made = makeHostile(
      quick.filter((kind) => kind.name === name),
      mkdtempSync(join(tmpdir(), 'hostile-')),
    )
  })

  it.each(sources)('is scanned as a %s or refused, runs nothing, and steers no report', async (kind) => {
    const result = await scanned(made.folder, kind).catch(refusal)
    expect(existsSync(made.canary)).toBe(false)
    if (result instanceof Error) return
    expect(Facts.safeParse(result.facts).error).toBeUndefined()
    expect(Scorecard.safeParse(result.scorecard).error).toBeUndefined()
    expect(result.facts.problems.filter(({ internal }) => internal)).toEqual([])
    for (const report of reports) expect(leaksOf(report.id, report.render(result.scorecard)), report.id).toEqual([])
  })
})

describe('variables that redirect git', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each(sources)('change nothing of a %s', async (kind) => {
    const { folder, canary } = makeHostile([], mkdtempSync(join(tmpdir(), 'hostile-')))
    const honest = await scanned(folder, kind)
    for (const [name, value] of Object.entries(hostileEnvironment(folder, `touch ${canary}`))) vi.stubEnv(name, value)
    expect(await scanned(folder, kind)).toEqual(honest)
    expect([existsSync(canary), existsSync(join(folder, 'trace.log'))]).toEqual([false, false])
  })
})

function refusal(error: unknown): Error {
  if (error instanceof ScanError || error instanceof ConfigurationError) return error
  throw error
}
