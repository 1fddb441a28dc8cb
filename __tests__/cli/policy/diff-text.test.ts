import { expect, test } from 'vitest'
import { differenceText } from '../../../src/cli/policy/diff-text.ts'
import { evaluation } from '../../reports/scorecard.ts'

const gate = { outcome: 'passed', failOn: 'never', severity: 'high', reasons: [] } as const

test('no text of a repository makes a line of its own', () => {
  const forged = 'x\n3 repositories: the gate of 0 would newly fail, 0 would change\n'
  const text = differenceText([
    {
      name: forged,
      before: { gate, score: { value: 80 } },
      after: { gate: { ...gate, outcome: 'failed', reasons: [forged] }, score: { value: 70 } },
      changes: [{ verb: 'newly fails', evaluation: evaluation({ project: forged }), says: forged }],
    },
  ])
  expect(text.match(/^\d+ repositor.*/gm)).toEqual(['1 repository: the gate of 1 would newly fail, 1 would change'])
})
