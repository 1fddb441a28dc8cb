import { describe, expect, test } from 'vitest'
import type { Judgement } from '../../src/policies/evaluate.ts'
import { compare } from '../../src/scorecard/compare.ts'
import { finding, judgement } from './judgement.ts'

function states(head: Partial<Judgement>, base?: Partial<Judgement>): (string | undefined)[] {
  const [compared] = compare([judgement(head)], base ? [judgement(base)] : [])
  return [compared?.state, ...(compared?.findings.map(({ fingerprint, state }) => `${fingerprint} ${state}`) ?? [])]
}

describe('what became of each finding', () => {
  test.each<[string, Partial<Judgement>, Partial<Judgement> | undefined, (string | undefined)[]]>([
    ['stays', { findings: [finding('k-a.py')] }, { findings: [finding('k-a.py')] }, ['unchanged', 'k-a.py unchanged']],
    ['is new where the base passed', { findings: [finding('k-a.py')] }, { passes: ['k-a.py'] }, ['introduced', 'k-a.py introduced']],
    ['is new where the policy did not apply', { findings: [finding('k-a.py')] }, {}, ['introduced', 'k-a.py introduced']],
    ['is new where the policy is', { findings: [finding('k-a.py')] }, undefined, ['introduced', 'k-a.py introduced']],
    [
      'is new beside an old one',
      { findings: [finding('k-a.py'), finding('l-a.py')] },
      { findings: [finding('k-a.py')] },
      ['unchanged', 'k-a.py unchanged', 'l-a.py introduced'],
    ],
    ['is fixed', { passes: ['k-a.py'] }, { findings: [finding('k-a.py')] }, ['fixed', 'k-a.py fixed']],
    ['is fixed by deletion', {}, { findings: [finding('k-a.py')] }, ['fixed', 'k-a.py fixed']],
    ['moves with its file', { findings: [finding('k-b.py')] }, { findings: [finding('k-a.py')] }, ['unchanged', 'k-b.py unchanged']],
    [
      'is copied: one stays, one is new',
      { findings: [finding('k-a.py'), finding('k-b.py')] },
      { findings: [finding('k-a.py')] },
      ['unchanged', 'k-a.py unchanged', 'k-b.py introduced'],
    ],
    [
      'is repaired here and made again there',
      { findings: [finding('k-b.py')], passes: ['k-a.py'] },
      { findings: [finding('k-a.py')] },
      ['unchanged', 'k-b.py introduced', 'k-a.py fixed'],
    ],
    [
      'is lost sight of: it failed before',
      { findings: [finding('k-a.py', { outcome: 'unknown' })] },
      { findings: [finding('k-a.py')] },
      ['lost', 'k-a.py lost'],
    ],
    [
      'is lost sight of: it passed before',
      { findings: [finding('k-a.py', { outcome: 'unknown' })] },
      { passes: ['k-a.py'] },
      ['lost', 'k-a.py lost'],
    ],
    [
      'was unknown before',
      { findings: [finding('k-a.py', { outcome: 'unknown' })] },
      { findings: [finding('k-a.py', { outcome: 'unknown' })] },
      ['unchanged', 'k-a.py unchanged'],
    ],
    [
      'was unknown and fails now',
      { findings: [finding('k-a.py')] },
      { findings: [finding('k-a.py', { outcome: 'unknown' })] },
      ['introduced', 'k-a.py introduced'],
    ],
    ['was unknown and passes now', { passes: ['k-a.py'] }, { findings: [finding('k-a.py', { outcome: 'unknown' })] }, [undefined]],
    [
      'cannot be called fixed where the head could not be read',
      { outcome: 'error' },
      { findings: [finding('k-a.py')] },
      ['lost', 'k-a.py lost'],
    ],
    [
      'cannot be called fixed beside another that fails, where something of the head could not be read',
      { findings: [finding('l-b.py')], isPartial: true },
      { findings: [finding('k-a.py'), finding('l-b.py')] },
      ['unchanged', 'l-b.py unchanged', 'k-a.py lost'],
    ],
    [
      'is fixed where it passes now, whatever else could not be read',
      { outcome: 'unknown', passes: ['k-a.py'] },
      { findings: [finding('k-a.py')] },
      ['lost', 'k-a.py fixed'],
    ],
  ])('%s', (_, head, base, expected) => {
    expect(states(head, base)).toEqual(expected)
  })

  test.each<[string, Partial<Judgement>, Partial<Judgement> | undefined, string]>([
    ['an expression that fails where the policy did not apply', { outcome: 'error' }, {}, 'introduced'],
    ['an expression that fails as before', { outcome: 'error' }, { outcome: 'error' }, 'unchanged'],
    ['a doubt where the policy did not apply', { outcome: 'unknown' }, {}, 'introduced'],
  ])('%s', (_, head, base, expected) => expect(states(head, base)).toEqual([expected]))

  test('what the head no longer decides as a whole is lost', () => {
    const whole = { ...finding('w-'), outcome: 'unknown' as const }
    const { path: _, ...nowhere } = whole
    expect(states({ findings: [nowhere] }, { passes: ['k-a.py'] })).toEqual(['lost', 'w- lost'])
  })
})

describe('what stood in a file that can be read no more', () => {
  const compared = (head: Partial<Judgement>) =>
    compare([judgement(head)], [judgement({ findings: [finding('k-a.py')] })], new Set(['a.py']))[0]

  test.each<[string, Partial<Judgement>, string]>([
    ['whose policy else passes', { passes: ['l-b.py'] }, 'unknown'],
    ['whose policy else does not apply', {}, 'unknown'],
    ['whose policy fails by another', { findings: [finding('l-b.py')] }, 'fail'],
  ])('is lost, and not fixed: %s', (_, head, outcome) => {
    expect(compared(head)).toMatchObject({ outcome, findings: expect.arrayContaining([expect.objectContaining({ state: 'lost' })]) })
  })

  test('leaves no pass for want of anything', () => {
    expect(compared({ outcome: 'pass', isEmpty: true, judged: 1, passed: 1 })).toMatchObject({ outcome: 'unknown', judged: 0, passed: 0 })
  })

  test('is fixed where it passes now', () => {
    expect(compared({ passes: ['k-a.py'] })).toMatchObject({ outcome: 'pass', state: 'fixed', findings: [{ state: 'fixed' }] })
  })
})

test('projects are compared each with itself', () => {
  const head = [judgement({ project: 'a', findings: [finding('k-x.py')] }), judgement({ project: 'b', findings: [finding('k-x.py')] })]
  const compared = compare(head, [judgement({ project: 'b', findings: [finding('k-x.py')] })])
  expect(compared.map(({ state }) => state)).toEqual(['introduced', 'unchanged'])
})
