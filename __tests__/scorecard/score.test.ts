import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Judgement } from '../../src/policies/evaluate.ts'
import { scoreOf } from '../../src/scorecard/score.ts'
import { judgement } from './judgement.ts'

const none: Partial<Judgement> = { judged: 1, passed: 1, isEmpty: true }
const counted = (changes: Partial<Judgement>) => judgement({ outcome: 'pass', ...changes })

describe('the score', () => {
  test.each<[string, Partial<Judgement>[], object]>([
    ['nothing applicable is not scored', [{ outcome: 'not-applicable' }], {}],
    ['all passed', [{ judged: 1, passed: 1 }], { value: 100 }],
    [
      'weights count: high 7.5 of 10',
      [
        { judged: 1, passed: 1 },
        { severity: 'low', judged: 1, passed: 0 },
      ],
      { value: 75 },
    ],
    [
      'critical 10, medium 5',
      [
        { severity: 'critical', judged: 1, passed: 1 },
        { severity: 'medium', judged: 1, passed: 0 },
      ],
      { value: 67 },
    ],
    [
      'info weighs nothing',
      [
        { judged: 1, passed: 1 },
        { severity: 'info', judged: 1, passed: 0 },
      ],
      { value: 100 },
    ],
    ['a share of the subjects earns a share', [{ judged: 4, passed: 3 }], { value: 75 }],
    ['almost all is not all', [{ judged: 1000, passed: 999 }], { value: 99 }],
    ['almost nothing is not nothing', [{ judged: 1000, passed: 1 }], { value: 1 }],
    [
      'waived subjects leave both, and the score without stands beside it',
      [{ judged: 4, passed: 2, waived: 2 }],
      { value: 100, withoutWaivers: 50 },
    ],
    [
      'a policy that is waived whole leaves',
      [
        { judged: 1, passed: 0, waived: 1 },
        { judged: 1, passed: 1 },
      ],
      { value: 100, withoutWaivers: 50 },
    ],
    [
      'what is unknown makes a range',
      [
        { judged: 1, passed: 1 },
        { outcome: 'unknown', unknown: 1 },
      ],
      { value: 100, range: { low: 50, high: 100 } },
    ],
    ['unknown subjects of a decided policy too', [{ judged: 2, passed: 1, unknown: 2 }], { value: 50, range: { low: 25, high: 75 } }],
    [
      'an expression that failed is as unknown',
      [{ judged: 1, passed: 1 }, { outcome: 'error' }],
      { value: 100, range: { low: 50, high: 100 } },
    ],
    ['only unknown is not scored', [{ outcome: 'unknown', unknown: 1 }], {}],
    [
      'a staged policy does not count yet',
      [
        { judged: 1, passed: 1 },
        { judged: 1, passed: 0, staged: true },
      ],
      { value: 100 },
    ],
    ['what passes for want of anything counts beside what is judged', [none, { judged: 1, passed: 0 }], { value: 50 }],
    ['and alone is no ground for a score', [none, none, { outcome: 'not-applicable' }], {}],
    ['nor beside what weighs nothing', [none, { severity: 'info', judged: 1, passed: 1 }], {}],
    [
      'a project of nothing else is no part of the total',
      [
        { judged: 4, passed: 1 },
        { ...none, project: 'empty' },
      ],
      { value: 25 },
    ],
    [
      'nor one of which the rest is unknown',
      [
        { judged: 4, passed: 1 },
        { ...none, project: 'unread' },
        { outcome: 'unknown', unknown: 1, project: 'unread' },
      ],
      { value: 25, range: { low: 25, high: 75 } },
    ],
    ['what is waived was judged', [none, { judged: 1, passed: 0, waived: 1 }], { value: 100, withoutWaivers: 50 }],
  ])('%s', (_, evaluations, score) => {
    expect(scoreOf(evaluations.map(counted))).toEqual(score)
  })

  test('lies within its range, and passing more never lowers it', () => {
    const some = fc.record({
      severity: fc.constantFrom('critical', 'high', 'medium', 'low', 'info'),
      judged: fc.integer({ min: 1, max: 9 }),
      unknown: fc.nat(3),
      share: fc.nat(9),
      project: fc.constantFrom('a', 'b'),
      isEmpty: fc.constantFrom(undefined, true),
    })
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), (policies) => {
        const list = policies.map(({ share, ...it }) => counted({ ...it, passed: Math.min(share, it.judged) } as Partial<Judgement>))
        const { value, range } = scoreOf(list)
        if (value === undefined) return
        if (range) expect(range.low <= value && value <= range.high).toBe(true)
        const better = list.map((it, index) => (index === 0 ? { ...it, passed: it.judged } : it))
        expect(scoreOf(better).value).toBeGreaterThanOrEqual(value)
      }),
    )
  })
})
