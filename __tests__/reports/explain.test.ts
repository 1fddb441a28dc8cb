import { describe, expect, it } from 'vitest'
import type { Facts } from '../../src/model/facts.ts'
import type { Finding } from '../../src/model/scorecard.ts'
import { painter } from '../../src/reports/colour.ts'
import { type ExplainedPolicy, explainEvaluation } from '../../src/reports/explain.ts'
import { evaluation, finding, scorecard } from './scorecard.ts'

const policy: ExplainedPolicy = {
  id: 'dockerfile-pinned',
  title: 'Base images are pinned',
  capability: 'packaging',
  severity: 'high',
  motivation: 'A tag that moves is another image next month.',
  references: [],
  remediation: { effort: 'low', text: 'Name the version' },
  default: 'on',
  since: '2026.11',
  facts: ['images'],
  params: {},
  matchConditions: [],
  validations: [],
}
const facts = { problems: [] } as unknown as Facts

function explained(findings: Finding[], file?: string): string {
  const options = { paint: painter(false), ...(file !== undefined && { file }) }
  return explainEvaluation(policy, scorecard([evaluation({ findings })]), facts, options)
}

describe('an outcome is explained', () => {
  it('with what to do once for all findings that it is for', () => {
    const findings = ['a', 'b', 'c'].map((path) => finding({ path, remediation: path === 'c' ? 'Build it.' : 'Pin it.', evidence: [] }))
    expect(explained(findings).split('\n').slice(4, 9)).toEqual([
      '  a:7  FROM python:slim names a tag that moves',
      '  b:7  FROM python:slim names a tag that moves',
      '  → Pin it.',
      '  c:7  FROM python:slim names a tag that moves',
      '  → Build it.',
    ])
  })

  it('with each step once, and with the waiver', () => {
    const waiver = { reason: 'the base is ours', expires: '2027-01-31', daysLeft: 9, active: true }
    const place = { path: 'a.py', line: 1, says: 'main' }
    const text = explained([finding({ waiver, evidence: [place, place] })])
    expect(text).toContain('moves (waived until 2027-01-31: the base is ours)\n  1.  a.py:1  main\n  →')
  })

  it('of a file that it does not rest on, by saying so', () => {
    expect(explained([finding()], 'README.md')).toContain('Findings\n  – none is about README.md, and nothing rests on it\n')
    expect(explained([finding()], 'Dockerfile')).toContain('Findings\n  ✓ Dockerfile passes\n')
  })

  it('in lines that any terminal holds', () => {
    const long = explained([finding({ remediation: 'Name the version. '.repeat(30) })])
    expect(Math.max(...long.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })
})
