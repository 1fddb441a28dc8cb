import { expect, test } from 'vitest'
import { ceasedNotices } from '../../src/scorecard/ceased.ts'
import { finding, judgement } from './judgement.ts'

const failed = { findings: [finding('k-a.py')] }
const passed = { passes: ['k-a.py'] }

test.each([
  ['failed', [judgement()], [judgement(failed)], ['warning']],
  ['passed', [judgement()], [judgement(passed)], ['note']],
  ['passed for want of anything', [judgement()], [judgement({ ...passed, isEmpty: true })], []],
  ['did not apply either', [judgement()], [judgement()], []],
  ['failed, and passes now', [judgement(passed)], [judgement(failed)], []],
  ['failed in another project', [judgement()], [judgement({ ...failed, project: 'a' })], []],
  ['failed, and counts only from the next pack', [judgement({ staged: true })], [judgement(failed)], []],
])('a policy that no longer applies and at the base %s', (_, head, base, levels) => {
  expect(ceasedNotices(head, base).map(({ level }) => level)).toEqual(levels)
})

test('is told by its name and its project', () => {
  const of = (changes: object) => ['.', 'a'].map((project) => judgement({ project, ...changes }))
  expect(ceasedNotices(of({}), of(failed))[0]?.text).toMatch(
    /^`tests-present` and `tests-present` in `a` failed at the base and no longer apply here/,
  )
})
