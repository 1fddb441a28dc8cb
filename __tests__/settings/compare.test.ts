import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadPolicies, parsePolicy } from '../../src/policies/load.ts'
import { compareSettings } from '../../src/settings/compare.ts'
import { configurePolicies } from '../../src/settings/configure.ts'
import { loadSettings } from '../../src/settings/load.ts'

const policies = await loadPolicies(join(import.meta.dirname, '../../policies'))

function rules(text: string) {
  const settings = loadSettings(text, 'own.yml')
  return { settings, policies: configurePolicies(policies, settings) }
}

const pinned = (level: string) => `policies: { dockerfile-pinned: { params: { level: ${level} } } }`
const waiver = (expires: string) => `waivers: [ { policy: tests-present, paths: [ "demo/**" ], reason: toy, expires: ${expires} } ]`

const hazard = (call: string) => `hazards: [ { kind: eval-run, says: runs text, signs: [ { calls: [ ${call} ] } ] } ]`
const tool = (call: string) =>
  `tools: [ { id: own, name: Own, capability: testing, licence: open-source, hosting: self, used: { calls: [ ${call} ] } } ]`

test.each([
  ['', 'policies: { tests-present: off }', 'weaker', 'turns `tests-present` off'],
  ['', 'policies: { actions-pinned: on }', 'stricter', 'turns `actions-pinned` on'],
  ['', 'policies: { dockerfile-pinned: { severity: low } }', 'weaker', 'sets the severity of `dockerfile-pinned` from high to low'],
  [pinned('digest'), '', 'weaker', 'sets `level` of `dockerfile-pinned` from `"digest"` to `"version-tag"`'],
  ['', pinned('digest'), 'stricter', 'sets `level` of `dockerfile-pinned` from `"version-tag"` to `"digest"`'],
  ['gate: { fail-on: any }', 'gate: { fail-on: introduced }', 'weaker', "sets the gate's `fail-on` from any to introduced"],
  ['gate: { minimum-score: 50 }', 'gate: { minimum-score: 60 }', 'stricter', "sets the gate's `minimum-score` from 50 to 60"],
  ['pack: "2026.12"', 'pack: "2026.11"', 'weaker', 'sets the pack from 2026.12 to 2026.11'],
  ['pack: "2026.11"', '', 'stricter', 'sets the pack from 2026.11 to the newest'],
  ['', waiver('2027-01-31'), 'weaker', 'waives `tests-present` in `demo/**` until 2027-01-31'],
  [
    waiver('2027-01-31'),
    waiver('2027-02-28'),
    'weaker',
    'extends the waiver of `tests-present` in `demo/**` from 2027-01-31 to 2027-02-28',
  ],
  [waiver('2027-01-31'), '', 'stricter', 'drops the waiver of `tests-present` in `demo/**`'],
  ['', 'exclude: [ "src/**" ]', 'weaker', 'adds `src/**` to `exclude`'],
  ['locked: [ tests-present ]', '', 'weaker', 'removes `tests-present` from `locked`'],
  ['extends: [ base.yml ]', '', 'other', 'removes `base.yml` from `extends`'],
  ['', hazard('eval'), 'other', 'adds `eval-run` to `hazards`'],
  [hazard('eval'), hazard('exec'), 'other', 'rewrites `eval-run` in `hazards`'],
  [tool('acme'), tool('print'), 'other', 'rewrites `own` in `tools`'],
  ['', 'projects: [ { path: "services/*" } ]', 'other', 'adds `services/*` to `projects`'],
])('from %j to %j is %s', (base, head, effect, says) => {
  expect(compareSettings(rules(base), rules(head))).toEqual([{ effect, says }])
})

test('lists that share nothing cannot be compared', () => {
  const allowed = (words: string) => rules(`policies: { vendor-lock-in: { params: { allowed: [ ${words} ] } } }`)
  expect(compareSettings(allowed('sagemaker'), allowed('databricks'))).toMatchObject([{ effect: 'other' }])
  expect(compareSettings(allowed('sagemaker'), allowed('sagemaker, databricks'))).toMatchObject([{ effect: 'weaker' }])
})

test.each([
  ['pass', 'passed > 0', 'passed > 1'],
  ['subjects', 'models', 'models.filter(m, m.inGit)'],
  ['whenEmpty', 'pass', 'not-applicable'],
  ['at', 'subject', '{"path": "demo/waived.py"}'],
  ['key', 'subject.path', '"one"'],
  ['wants', { calls: ['eval'] }, { calls: [] }],
])('a policy of one’s own is rewritten where its `%s` was %j and is %j', (field, before, after) => {
  const own = (value: unknown) => {
    const words = { id: 'own', title: 'Own', capability: 'training', severity: 'low', since: '2026.11', motivation: 'Because.' }
    const judging = { facts: ['models'], subjects: 'models', validations: [{ expression: 'subject.inGit', message: 'No' }], [field]: value }
    const text = JSON.stringify({ ...words, ...judging, remediation: { effort: 'low', text: 'Do.' } })
    const settings = loadSettings('', 'own.yml')
    return { settings, policies: configurePolicies([parsePolicy(text, 'own.yaml')], settings) }
  }
  expect(compareSettings(own(before), own(after))).toEqual([{ effect: 'other', says: 'rewrites the conditions of `own`' }])
})

test('what weakens comes first', () => {
  const changes = compareSettings(rules(''), rules('policies: { actions-pinned: on, tests-present: off }'))
  expect(changes.map(({ effect }) => effect)).toEqual(['weaker', 'stricter'])
})
