import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { hostileRepositories, makeHostile } from '../../scripts/hostile.js'
import { ScanError } from '../../src/model/errors.ts'
import { Facts } from '../../src/model/facts.ts'
import { Scorecard } from '../../src/model/scorecard.ts'
import { markdown } from '../../src/reports/markdown/index.ts'
import { terminal } from '../../src/reports/terminal.ts'
import { loadRules, type Rules } from '../../src/rules.ts'
import { scan } from '../../src/scan.ts'
import { openSource } from '../../src/sources/index.ts'
import { elementsOf } from '../reports/render.ts'

const ours = [
  'blockquote',
  'br',
  'code',
  'details',
  'em',
  'h3',
  'li',
  'p',
  'pre',
  'strong',
  'sub',
  'summary',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
]
const quick = hostileRepositories.filter((repository: { slow?: boolean }) => !repository.slow)

describe.each(quick.map(({ name }: { name: string }) => name))('a repository with %s', (name) => {
  let folder: string
  let rules: Rules
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hostile-'))
    makeHostile(
      quick.find((repository: { name: string }) => repository.name === name),
      folder,
    )
    rules = await loadRules([])
  })

  it.each(['work tree', 'revision'])('is scanned as a %s or refused, and steers no report', async (kind) => {
    const source = await openSource(folder, kind === 'revision' ? 'HEAD' : undefined).catch(refusal)
    if (source instanceof ScanError) return
    const result = await scan({ head: source, rules, today: '2026-11-21', version: '0' }).catch(refusal)
    expect(existsSync(join(folder, '.git', 'owned'))).toBe(false)
    if (result instanceof ScanError) return
    expect(Facts.safeParse(result.facts).error).toBeUndefined()
    expect(Scorecard.safeParse(result.scorecard).error).toBeUndefined()
    expect(result.facts.problems.filter(({ reason }) => /failed/.test(reason))).toEqual([])
    expect(terminal.render(result.scorecard)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    expect(elementsOf(markdown.render(result.scorecard)).filter((element) => !ours.includes(element))).toEqual([])
  })
})

function refusal(error: unknown): ScanError {
  if (error instanceof ScanError) return error
  throw error
}
