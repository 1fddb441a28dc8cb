import { expect, test } from 'vitest'
import { jobRuns } from '../../src/graph/jobs.ts'
import { projectOf } from '../analyses/project-of.ts'

const last = 30

/** Each workflow calls twenty others; the last one runs the tests. */
function calling(index: number): string {
  const jobs = Array.from({ length: 20 }, (_, job) => `  j${job}: { uses: ./.github/workflows/w${Math.min(last, index + job + 1)}.yml }\n`)
  return `on: [pull_request, workflow_call]\njobs:\n${jobs.join('')}`
}

test('workflows that call each other many times come to an end', () => {
  const tree = Object.fromEntries(Array.from({ length: last }, (_, index) => [`.github/workflows/w${index}.yml`, calling(index)]))
  tree[`.github/workflows/w${last}.yml`] = 'on: [pull_request, workflow_call]\njobs: { t: { steps: [{ run: pytest }] } }\n'
  const jobs = jobRuns(projectOf(tree).repository.facts)
  expect(jobs).toHaveLength(last * 20 + 1)
  expect(jobs.at(-1)?.runs.map(({ command }) => command.text)).toEqual(['pytest'])
})
