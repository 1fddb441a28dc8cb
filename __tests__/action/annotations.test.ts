import { expect, test } from 'vitest'
import { annotationsOf } from '../../src/action/annotations.ts'
import { evaluation, finding, scorecard } from '../reports/scorecard.ts'

const broken = {
  level: 'error' as const,
  text: 'This pull request would break the policy file.',
  path: '.github/mlops-scorecard.yml',
  line: 2,
}
const card = scorecard([evaluation({ findings: [finding({ state: 'introduced' })] })], {
  notices: [{ level: 'note', text: 'Shown.', path: 'a.yml' }, broken, { level: 'error', text: 'Nowhere.' }],
})

test('what a pull request breaks of the rules is marked first, in the root whatever folder is scanned', () => {
  expect(annotationsOf(card, new Set(), 'services/fraud').map(({ level, path, line }) => [level, path, line])).toEqual([
    ['error', '.github/mlops-scorecard.yml', 2],
    ['error', 'services/fraud/serving/Dockerfile', 7],
  ])
})

test('nothing is marked where nothing was compared', () => {
  expect(annotationsOf(card, undefined, '')).toEqual([])
})
