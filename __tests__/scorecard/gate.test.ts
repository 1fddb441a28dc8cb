import { describe, expect, test } from 'vitest'
import type { Evaluation, Finding } from '../../src/model/scorecard.ts'
import { judgeGate } from '../../src/scorecard/gate.ts'
import type { Gate } from '../../src/settings/settings.ts'
import { finding, judgement } from './judgement.ts'

const introduced: Gate = { failOn: 'introduced', severity: 'high', minimumScore: 0, onUnknown: 'warn' }
const any: Gate = { ...introduced, failOn: 'any' }
const waiver = { reason: 'toy data', expires: '2027-01-01', daysLeft: 10, active: true }

function outcome(gate: Gate, changes: Partial<Finding>, evaluation: Partial<Evaluation> = {}): string {
  return judgeGate(gate, [judgement({ findings: [finding('k-a.py', changes)], ...evaluation })], { value: 50 }).outcome
}

describe('the gate', () => {
  test.each<[string, Gate, Partial<Finding>, Partial<Evaluation>, string]>([
    ['holds up what is introduced', introduced, { state: 'introduced' }, {}, 'failed'],
    ['lets through what was there', introduced, { state: 'unchanged' }, {}, 'passed'],
    ['holds up what was there, if so set', any, { state: 'unchanged' }, {}, 'failed'],
    ['lets through what is fixed', any, { state: 'fixed' }, {}, 'passed'],
    ['takes everything for new where the base could not be had', introduced, {}, {}, 'failed'],
    ['lets through what weighs less', introduced, { state: 'introduced' }, { severity: 'medium' }, 'passed'],
    ['lets through what is waived', any, { waiver }, {}, 'passed'],
    ['and not once the waiver has expired', any, { waiver: { ...waiver, active: false, daysLeft: -1 } }, {}, 'failed'],
    ['lets through single subjects where enough pass', any, { state: 'introduced' }, { outcome: 'pass' }, 'passed'],
    ['lets through what counts only from the next pack', any, { state: 'introduced' }, { staged: true }, 'passed'],
    ['only warns of what is unknown', any, { outcome: 'unknown' }, {}, 'passed'],
    [
      'holds up what is unknown, if so set',
      { ...introduced, onUnknown: 'fail' },
      { outcome: 'unknown', state: 'introduced' },
      {},
      'failed',
    ],
    [
      'lets through what was unknown before',
      { ...introduced, onUnknown: 'fail' },
      { outcome: 'unknown', state: 'unchanged' },
      {},
      'passed',
    ],
    ['holds up what was lost sight of', introduced, { outcome: 'unknown', state: 'lost' }, {}, 'failed'],
    ['never fails on findings, if so set', { ...any, failOn: 'never' }, {}, {}, 'passed'],
    ['asks for a minimum score all the same', { ...any, failOn: 'never', minimumScore: 100 }, {}, {}, 'failed'],
  ])('%s', (_, gate, changes, evaluation, expected) => {
    expect(outcome(gate, changes, evaluation)).toBe(expected)
  })

  test('holds up a policy whose own expression fails, as one that fails, and says how', () => {
    const broken = judgement({ outcome: 'error', reason: 'an expression failed: too many steps' })
    expect(judgeGate(any, [broken], {}).reasons).toEqual(['tests-present (high): an expression failed: too many steps'])
    expect(judgeGate(introduced, [{ ...broken, state: 'introduced' }], {}).outcome).toBe('failed')
    expect(judgeGate(introduced, [{ ...broken, state: 'unchanged' }], {}).outcome).toBe('passed')
  })

  test.each([
    ['warn', 'passed'],
    ['fail', 'failed'],
  ] as const)('a score between 40 and 80, of which 60 are asked for: with on-unknown: %s it is %s', (onUnknown, expected) => {
    const score = { value: 72, range: { low: 40, high: 80 } }
    expect(judgeGate({ ...introduced, minimumScore: 60, onUnknown }, [], score).outcome).toBe(expected)
  })

  test('takes nothing for new where nothing was to be compared', () => {
    const evaluation = judgement({ findings: [finding('k-a.py', {})] })
    expect(judgeGate(introduced, [evaluation], {}, { stateless: 'known' }).outcome).toBe('passed')
    expect(judgeGate(any, [evaluation], {}, { stateless: 'known' }).outcome).toBe('failed')
  })

  test('asks for a score, and says why in words', () => {
    const gate = judgeGate(
      { ...introduced, minimumScore: 60 },
      [judgement({ findings: [finding('k-a.py', { state: 'introduced' }), finding('l-a.py', { state: 'introduced' })] })],
      { value: 59 },
    )
    expect(gate.reasons).toEqual([
      'tests-present (high): 2 findings introduced against "Tests exist"',
      'the score is 59, below the minimum of 60',
    ])
  })

  test.each<[string, Partial<Finding>, number | undefined, number, string]>([
    ['is lifted by what was lost sight of', { outcome: 'unknown', state: 'lost' }, 70, 50, 'failed'],
    ['is done away with by it', { outcome: 'unknown', state: 'lost' }, undefined, 50, 'failed'],
    ['was high enough before', { outcome: 'unknown', state: 'lost' }, undefined, 60, 'passed'],
    ['is lifted by what was fixed', { state: 'fixed' }, 70, 50, 'passed'],
  ])('a score of which 60 are asked for, that %s', (_, changes, value, points, expected) => {
    const score = value === undefined ? {} : { value }
    const lost = judgement({ findings: [finding('k-a.py', changes)] })
    const gate: Gate = { ...introduced, failOn: 'never', minimumScore: 60 }
    expect(judgeGate(gate, [lost], score, { before: { value: points } }).outcome).toBe(expected)
  })

  test('asks nothing of what is not scored', () => {
    expect(judgeGate({ ...introduced, minimumScore: 60 }, [], {}).outcome).toBe('passed')
  })
})
