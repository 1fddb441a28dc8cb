import type { Report } from './report.ts'
import { scoreWords } from './words.ts'

/** JSON for a badge endpoint, in the form that shields.io reads. */
export const badge: Report = {
  id: 'badge',
  extension: 'json',
  says: 'JSON for a badge endpoint',
  render: ({ score, gate }) => {
    const points = score.range?.low ?? score.value
    const color =
      points === undefined
        ? 'lightgrey'
        : gate.outcome === 'failed'
          ? 'red'
          : points >= 80
            ? 'brightgreen'
            : points >= 50
              ? 'yellow'
              : 'orange'
    return `${JSON.stringify({ schemaVersion: 1, label: 'MLOps scorecard', message: scoreWords(score), color })}\n`
  },
}
