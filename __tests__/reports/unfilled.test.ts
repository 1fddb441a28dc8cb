import { expect, test } from 'vitest'
import { unfilled } from '../../src/reports/unfilled.ts'

test.each([
  ['dvc repro {{ shellQuote(subject.path) }}', 'dvc repro PATH'],
  ['In `{{ subject.servedBy[0].path }}`:', 'In `PATH`:'],
  ['pip install {{ tests.?environment.install.orValue("-r requirements.txt") }}', 'pip install -r requirements.txt'],
  ['cd {{ shellQuote(tests.?environment.folder.orValue(".")) }}', 'cd .'],
  ['`{{ data.reads.map(r, "dvc add " + r.path) }}` and `{{ subject.name }}`', '`…` and `NAME`'],
])('%s reads as %s', (remedy, expected) => {
  expect(unfilled(remedy)).toBe(expected)
})
