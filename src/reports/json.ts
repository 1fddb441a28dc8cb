import type { Report } from './report.ts'

/** The scorecard itself, as its published JSON Schema describes it. */
export const json: Report = {
  id: 'json',
  extension: 'json',
  says: 'the scorecard as data, by its published JSON Schema',
  render: (scorecard) => `${JSON.stringify(scorecard, null, 2)}\n`,
}
