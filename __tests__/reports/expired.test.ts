import { expect, test } from 'vitest'
import { annotationsOf } from '../../src/action/annotations.ts'
import { markdown } from '../../src/reports/markdown/index.ts'
import { sarif } from '../../src/reports/sarif.ts'
import { terminal } from '../../src/reports/terminal.ts'
import { evaluation, finding, scorecard } from './scorecard.ts'

const waiver = { reason: 'public data', expires: '2026-01-31', daysLeft: -9, active: false }
const card = scorecard([evaluation({ findings: [finding({ waiver, state: 'introduced' })] })], { base: { score: { value: 71 } } })

test.each([
  ['the comment, above the fold', markdown.render(card).split('\n<details>')[0]],
  ['the terminal', terminal.render(card)],
  ['SARIF', sarif.render(card)],
  ['the annotations', annotationsOf(card, new Set(), '')[0]?.message],
])('a waiver that is over is shown as such in %s', (_, text) => {
  expect(text).toContain('waiver expired on 2026-01-31')
  expect(text).not.toContain('waived until')
})

test('and holds back nothing in SARIF', () => {
  expect(JSON.parse(sarif.render(card)).runs[0].results[0].suppressions).toBeUndefined()
})
