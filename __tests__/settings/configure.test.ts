import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadPolicies } from '../../src/policies/load.ts'
import { configurePolicies } from '../../src/settings/configure.ts'
import { loadLayer, loadSettings } from '../../src/settings/load.ts'
import { renamedNotices } from '../../src/settings/renamed.ts'

const policies = await loadPolicies(join(import.meta.dirname, '../../policies'))
const configure = (text: string) => configurePolicies(policies, loadSettings(text, 'own.yml'))
const of = (text: string, id: string) => configure(text).find(({ policy }) => policy.id === id)

test('a policy brings its own configuration', () => {
  expect(of('', 'dockerfile-pinned')?.configuration).toEqual({
    enabled: true,
    severity: 'high',
    params: { level: 'version-tag' },
    staged: false,
  })
  expect(of('', 'actions-pinned')?.configuration.enabled).toBe(false)
})

test('the policy file changes it, for the repository and for each project', () => {
  const text = `policies:
  dockerfile-pinned: { params: { level: digest } }
  actions-pinned: on
projects:
  - { path: demo, policies: { dockerfile-pinned: { severity: low } } }
`
  expect(of(text, 'actions-pinned')?.configuration.enabled).toBe(true)
  expect(of(text, 'dockerfile-pinned')).toMatchObject({
    configuration: { severity: 'high', params: { level: 'digest' } },
    byProject: { demo: { severity: 'low', params: { level: 'digest' } } },
  })
})

test('policies that are newer than the pack are staged', () => {
  expect(of('pack: "2026.10"', 'tests-present')?.configuration.staged).toBe(true)
  expect(of('pack: "2026.11"', 'tests-present')?.configuration.staged).toBe(false)
})

describe('what does not exist is named with its line and the nearest right word', () => {
  test.each([
    ['policies:\n  dockerfile-pined: off', 'own.yml:2: there is no policy "dockerfile-pined", did you mean "dockerfile-pinned"?'],
    [
      'waivers:\n  - { policy: test-present, reason: later, expires: 2027-01-31 }',
      'own.yml:2: there is no policy "test-present", did you mean "tests-present"?',
    ],
    ['locked: [ tests-presnt ]', 'own.yml:1: there is no policy "tests-presnt", did you mean "tests-present"?'],
    [
      'policies:\n  dockerfile-pinned:\n    params: { lvel: digest }',
      'own.yml:3: `policies.dockerfile-pinned.params.lvel` is no param of this policy, did you mean "level"?',
    ],
    [
      'policies:\n  dockerfile-pinned:\n    params: { level: digets }',
      'own.yml:3: `policies.dockerfile-pinned.params.level` must be one of version-tag, digest',
    ],
    [
      'projects:\n  - path: demo\n    policies:\n      licence-present: on',
      'own.yml:4: licence-present judges the repository as a whole, and not a project of it: set it in `policies`',
    ],
    [
      'projects:\n  - path: demo\n    policies:\n      test-present: on',
      'own.yml:4: there is no policy "test-present", did you mean "tests-present"?',
    ],
    [
      'policies:\n  experiments-tracked:\n    params: { minimum: most }',
      'own.yml:3: `policies.experiments-tracked.params.minimum` must be a number',
    ],
  ])('%j', (text, message) => {
    expect(() => configure(text)).toThrow(message)
  })
})

describe('an id that a policy had before', () => {
  const renamed = policies.map((policy) =>
    policy.id === 'tests-present' ? { ...policy, since: '2026.11', deprecatedIds: { 'has-tests': '2026.12' } } : policy,
  )
  const layer = loadLayer('policies:\n  has-tests: { severity: low }', 'own.yml', 'repository')

  test('is read, with a warning, in the pack that renamed it and before', () => {
    const settings = loadSettings('policies:\n  has-tests: { severity: low }', 'own.yml')
    expect(configurePolicies(renamed, settings).find(({ policy }) => policy.id === 'tests-present')?.configuration.severity).toBe('low')
    for (const pack of [undefined, '2026.12', '2026.11']) {
      expect(renamedNotices(renamed, [layer], pack)).toEqual([
        {
          level: 'warning',
          text: 'In own.yml the policy "has-tests" is called "tests-present" since the pack 2026.12: the former name is read until the next pack.',
          path: 'own.yml',
          line: 2,
        },
      ])
    }
  })

  test('is refused from the next pack on: that of the file, or the newest there is', () => {
    const says = 'own.yml:2: the policy "has-tests" is called "tests-present" since the pack 2026.12'
    expect(() => renamedNotices(renamed, [layer], '2027.01')).toThrow(says)
    const next = renamed.map((policy) => (policy.id === 'licence-present' ? { ...policy, since: '2027.01' } : policy))
    expect(() => renamedNotices(next, [layer], undefined)).toThrow(says)
    expect(renamedNotices(next, [layer], '2026.12')).toHaveLength(1)
  })
})

test('a custom policy cannot take the id of another', () => {
  const own = { ...policies[0]!, path: 'own/policy.yaml', builtIn: false }
  expect(() => configurePolicies([...policies, own], loadSettings('', 'own.yml'))).toThrow('own/policy.yaml: the id')
})
