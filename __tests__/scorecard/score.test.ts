import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Evaluation } from '../../src/model/scorecard.ts'
import { scoreOf } from '../../src/scorecard/score.ts'
import { judgement } from './judgement.ts'

const counted = (changes: Partial<Evaluation>) => judgement({ outcome: 'pass', ...changes })

describe('the score', () => {
  test.each<[string, Partial<Evaluation>[], object]>([
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
  ])('%s', (_, evaluations, score) => {
    expect(scoreOf(evaluations.map(counted))).toEqual(score)
  })

  test('lies within its range, and passing more never lowers it', () => {
    const some = fc.record({
      severity: fc.constantFrom('critical', 'high', 'medium', 'low', 'info'),
      judged: fc.integer({ min: 1, max: 9 }),
      unknown: fc.nat(3),
      share: fc.nat(9),
    })
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), (policies) => {
        const list = policies.map(({ share, ...it }) => counted({ ...it, passed: Math.min(share, it.judged) } as Partial<Evaluation>))
        const { value, range } = scoreOf(list)
        if (value === undefined) return
        if (range) expect(range.low <= value && value <= range.high).toBe(true)
        const better = list.map((it, index) => (index === 0 ? { ...it, passed: it.judged } : it))
        expect(scoreOf(better).value).toBeGreaterThanOrEqual(value)
      }),
    )
  })
})
