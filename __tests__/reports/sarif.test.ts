import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { expect, it } from 'vitest'
import { sarif } from '../../src/reports/sarif.ts'
import { evaluation, finding, scorecard } from './scorecard.ts'

const ajv = new Ajv({ strict: false })
addFormats(ajv as never)
const validate = ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', 'sarif-schema-2.1.0.json'), 'utf8')))
const waiver = { reason: 'public toy data', owner: '@acme/ml', expires: '2027-01-31', daysLeft: 71, active: true }
const findings = [
  finding(),
  finding({ path: undefined as never, line: undefined as never, fingerprint: 'b' }),
  finding({ path: 'note book.ipynb', line: 2, cell: 3, fingerprint: 'c' }),
  finding({ waiver, fingerprint: 'd' }),
  finding({ state: 'fixed', fingerprint: 'e' }),
  finding({ outcome: 'unknown', fingerprint: 'f' }),
]
const log = JSON.parse(
  sarif.render(
    scorecard([evaluation({ findings }), evaluation({ policy: 'tests-present' })], {
      problems: [{ path: 'a.ipynb', stage: 'source', reason: 'absent', affects: ['training'] }],
    }),
  ),
)
const [run] = log.runs

it('is SARIF 2.1.0', () => {
  validate(log)
  expect(validate.errors).toBeNull()
})

it('has a rule with help for each policy, and a result for each finding that fails', () => {
  expect(run.tool.driver.rules.map(({ id, help }: { id: string; help: { text: string } }) => [id, help.text])).toEqual([
    ['dockerfile-pinned', 'Name the version.'],
    ['tests-present', 'Name the version.'],
  ])
  expect(run.results.map(({ partialFingerprints }: { partialFingerprints: object }) => Object.values(partialFingerprints)[0])).toEqual([
    'a1',
    'b',
    'c',
    'd',
  ])
})

it('gives every result a file and a line: the README for the project, the first line for a notebook', () => {
  const places = run.results.map(
    ({
      locations: [{ physicalLocation: place }],
    }: {
      locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }]
    }) => [place.artifactLocation.uri, place.region.startLine],
  )
  expect(places).toEqual([
    ['serving/Dockerfile', 7],
    ['README.md', 1],
    ['note%20book.ipynb', 1],
    ['serving/Dockerfile', 7],
  ])
})

it('shows waivers as suppressions with their reason', () => {
  expect(run.results[3].suppressions).toEqual([{ kind: 'external', status: 'accepted', justification: 'public toy data' }])
  expect(run.results[0].suppressions).toBeUndefined()
})

it('names what could not be read', () => {
  expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe('a.ipynb: absent')
})
