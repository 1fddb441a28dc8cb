import { describe, expect, test } from 'vitest'
import { applyWaivers, daysLeft, waiverNotices } from '../../src/scorecard/waivers.ts'
import type { Waiver } from '../../src/settings/settings.ts'
import { finding, judgement } from './judgement.ts'

const today = '2026-11-21'
const waiver: Waiver = { policy: 'tests-present', paths: ['demo/**'], reason: 'a demo', expires: '2026-12-31', path: 'policy.yml', line: 4 }

test.each([
  ['2026-11-21', 0],
  ['2026-11-22', 1],
  ['2026-11-20', -1],
  ['2028-02-29', 465],
])('until %s it is %d days', (expires, days) => {
  expect(daysLeft(expires, today)).toBe(days)
})

describe('a waiver', () => {
  const evaluation = judgement({
    findings: [finding('k-demo/a.py'), finding('k-src/a.py'), finding('u-demo/b.py', { outcome: 'unknown' })],
  })
  const waived = (...waivers: Waiver[]) => applyWaivers([evaluation], waivers, today)[0]

  test('covers its paths, and counts what fails', () => {
    const found = waived(waiver)
    expect(found?.waived).toBe(1)
    expect(found?.findings.map((it) => it.waiver?.active)).toEqual([true, undefined, true])
    expect(found?.findings[0]?.waiver).toEqual({ reason: 'a demo', expires: '2026-12-31', daysLeft: 40, active: true })
  })

  test.each<[string, string[], boolean]>([
    ['all of it lies there', ['demo/a.py', 'demo/b.py'], true],
    ['some of it lies elsewhere, whatever comes first', ['demo/a.py', 'src/serve.py'], false],
  ])('covers what stands where its evidence does if %s', (_, paths, covered) => {
    const whole = finding('w-', { path: 'demo/a.py', evidence: paths.map((path) => ({ path })) })
    const about = judgement({ findings: [whole], borrowed: ['w-'] })
    expect(applyWaivers([about], [waiver], today)[0]?.waived).toBe(covered ? 1 : 0)
    expect(waiverNotices([waiver], [about], today)).toHaveLength(covered ? 0 : 1)
  })

  test('without paths covers the policy, and no other', () => {
    expect(waived({ ...waiver, paths: [] })?.waived).toBe(2)
    expect(waived({ ...waiver, policy: 'data-versioned', paths: [] })).toBe(evaluation)
  })

  test('holds on its last day, and not after it', () => {
    expect(waived({ ...waiver, expires: today })?.waived).toBe(1)
    const expired = waived({ ...waiver, expires: '2026-11-20' })
    expect(expired?.waived).toBe(0)
    expect(expired?.findings[0]?.waiver).toMatchObject({ active: false, daysLeft: -1 })
  })

  test('that holds longer is the one that is shown', () => {
    expect(waived({ ...waiver, expires: '2026-11-20' }, waiver)?.findings[0]?.waiver?.expires).toBe('2026-12-31')
  })

  test.each([
    [{}, []],
    [{ expires: '2026-11-20' }, ['warning: The waiver of tests-present (a demo) expired on 2026-11-20']],
    [{ expires: '2026-12-05' }, ['note: The waiver of tests-present (a demo) expires on 2026-12-05']],
    [{ paths: ['gone/**'] }, ['note: The waiver of tests-present (a demo) covers nothing and can be removed']],
  ])('is reported where it needs attention: %j', (changes, expected) => {
    const notices = waiverNotices([{ ...waiver, ...changes }], [evaluation], today)
    expect(notices.map(({ level, text }) => `${level}: ${text}`)).toEqual(expected)
    for (const notice of notices) expect(notice).toMatchObject({ path: 'policy.yml', line: 4 })
  })
})
