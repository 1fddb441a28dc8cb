import { describe, expect, it } from 'vitest'
import { badge } from '../../src/reports/badge.ts'
import { terminal } from '../../src/reports/terminal.ts'
import { evaluation, finding, scorecard } from './scorecard.ts'

describe('the terminal report', () => {
  it('says what fails, where, and what to type; then what is in order', () => {
    const text = terminal.render(
      scorecard([
        evaluation({ findings: [finding()] }),
        evaluation({ policy: 'tests-present', title: 'Tests exist', evidence: [{ path: 'tests/test_a.py', line: 3 }] }),
      ]),
    )
    expect(text).toBe(`MLOps Scorecard  68
acme/churn at 0123456, 23 files: 1 pass, 1 fail

✗ Base images are pinned  high  dockerfile-pinned
    serving/Dockerfile:7  FROM python:slim names a tag that moves
    → Name the version in serving/Dockerfile:
      FROM python:3.12-slim

In order
  ✓ Tests exist  tests/test_a.py:3

Why? mlops-scorecard explain dockerfile-pinned <path> shows the chain of evidence.
`)
  })

  it('has the score of each project, and who answers for it', () => {
    const scores = [
      { project: '.', score: {} },
      { project: 'fraud', owners: ['@acme/ml'], score: { value: 80 }, previous: { value: 70 } },
    ]
    expect(terminal.render(scorecard([evaluation({})], { scores }))).toContain('Projects\n  not scored  .\n  70 → 80     fraud  @acme/ml\n')
  })

  it('shows notices as plain words', () => {
    const notices = [
      { level: 'warning' as const, text: '**Weaker policy:** this branch turns `tests-present` off.', path: 'policy.yml', line: 3 },
    ]
    expect(terminal.render(scorecard([evaluation({})], { notices }))).toContain(
      '\nwarning: Weaker policy: this branch turns tests-present off. (policy.yml:3)\n',
    )
  })

  it('shows as plain words why a policy does not apply or cannot be decided', () => {
    const reason = 'nothing but `notes.txt` is there'
    const evaluations = [evaluation({ outcome: 'unknown', reason }), evaluation({ outcome: 'not-applicable', reason })]
    const lines = terminal.render(scorecard(evaluations), { all: true }).split('\n')
    expect(lines.filter((line) => line.includes('notes.txt'))).toEqual([
      '  ? Base images are pinned: nothing but notes.txt is there',
      '  – Base images are pinned  not applicable: nothing but notes.txt is there',
    ])
  })

  it('says what was compared, and what came of it', () => {
    const findings = [finding({ state: 'introduced' }), finding({ state: 'lost', outcome: 'unknown' })]
    const text = terminal.render(scorecard([evaluation({ findings })], { base: { score: { value: 70 }, commit: 'abcdef0123' } }))
    expect(text).toContain('\ncompared with abcdef0: 1 introduced, 0 fixed, 1 lost sight of\n')
    const gone = evaluation({ outcome: 'not-applicable', findings: [finding({ state: 'fixed' })] })
    const ceased = terminal.render(scorecard([gone], { base: {}, counts: { ...scorecard([]).counts, fixed: 0 } }))
    expect(ceased).toContain('\ncompared with the base: 0 introduced, 0 fixed, 1 no longer asked for\n')
    expect(ceased).not.toContain('Fixed')
    const missing = terminal.render(scorecard([evaluation({})], { base: { missing: 'there is no such commit' } }))
    expect(missing).toContain('\nnot compared: there is no such commit\n')
  })

  it('names what was left out', () => {
    const text = terminal.render(scorecard([evaluation({})], { repository: { ml: 'yes', files: 3, excluded: ['docs/**', 'old'] } }))
    expect(text).toContain('3 files, without docs/**, old: 1 pass')
  })

  it.each([
    [9, true, '(waived until 2027-01-31: public data)'],
    [-9, false, '(waiver expired on 2027-01-31: public data)'],
  ])('says of a waiver with %i days left: %s %s', (daysLeft, active, words) => {
    const waiver = { reason: 'public data', expires: '2027-01-31', daysLeft, active }
    expect(terminal.render(scorecard([evaluation({ findings: [finding({ waiver })] })]))).toContain(words)
  })

  it('has colours only when asked', () => {
    const card = scorecard([evaluation({ findings: [finding()] })])
    expect(terminal.render(card)).not.toContain('\u001b')
    expect(terminal.render(card, { colour: true })).toContain('\u001b[31mhigh\u001b[39m')
  })

  it('lets no name steer the terminal', () => {
    const text = terminal.render(scorecard([evaluation({ findings: [finding({ path: 'a\u001b[31m\u202e\r.py', message: 'x\u0007y' })] })]))
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })

  it('says in one line that a repository is not about machine learning', () => {
    const text = terminal.render(
      scorecard([evaluation({ outcome: 'not-applicable' })], { repository: { ml: 'no', files: 3, excluded: [] } }),
    )
    expect(text).toContain('No machine learning was found here')
    expect(text).not.toContain('In order')
  })
})

it.each([
  [{ value: 85 }, 'brightgreen', '85'],
  [{ value: 60 }, 'yellow', '60'],
  [{ value: 20 }, 'orange', '20'],
  [{ value: 60, range: { low: 60, high: 72 } }, 'yellow', '60–72'],
  [{}, 'lightgrey', 'not scored'],
])('a badge of %j is %s', (score, color, message) => {
  expect(JSON.parse(badge.render(scorecard([], { score })))).toEqual({ schemaVersion: 1, label: 'MLOps scorecard', message, color })
})
