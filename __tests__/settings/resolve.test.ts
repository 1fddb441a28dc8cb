import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadPolicies } from '../../src/policies/load.ts'
import { loadLayer } from '../../src/settings/load.ts'
import { resolveSettings } from '../../src/settings/resolve.ts'
import type { Layer } from '../../src/settings/settings.ts'

const policies = await loadPolicies(join(import.meta.dirname, '../../policies'))
const today = '2026-11-21'

const organisation = (text: string) => loadLayer(text, 'acme.yml', 'inherited')
const repository = (text: string) => loadLayer(text, 'own.yml', 'repository')
const resolve = (...layers: Layer[]) => resolveSettings(layers, policies, today)

describe('who says what', () => {
  test('the last layer that gives a value gives it, and what it overrode is kept', () => {
    const { settings } = resolve(
      organisation('policies:\n  dockerfile-pinned: { severity: critical, params: { level: digest } }'),
      repository('policies:\n  dockerfile-pinned: { severity: low }'),
    )
    expect(settings.policies['dockerfile-pinned']).toEqual({ enabled: true, severity: 'low', params: { level: 'digest' } })
    expect(settings.provenance['policies.dockerfile-pinned.severity']).toEqual({
      value: 'low',
      origin: { path: 'own.yml', line: 2 },
      overrode: [{ value: 'critical', origin: { path: 'acme.yml', line: 2 } }],
    })
  })

  test('lists add up', () => {
    const { settings } = resolve(organisation('exclude: [ a ]\ncustom: [ x.yaml ]'), repository('exclude: [ b ]'))
    expect(settings).toMatchObject({ exclude: ['a', 'b'], custom: ['x.yaml'] })
  })

  test('inputs tighten the gate and never loosen it', () => {
    const inputs = (gate: string) => loadLayer(`gate: ${gate}`, 'inputs', 'inputs')
    const own = repository('gate: { fail-on: introduced, minimum-score: 50 }')
    expect(resolve(own, inputs('{ fail-on: any, minimum-score: 40 }')).settings.gate).toMatchObject({ failOn: 'any', minimumScore: 50 })
    expect(resolve(own, inputs('{ fail-on: never, minimum-score: 60 }')).settings.gate).toMatchObject({
      failOn: 'introduced',
      minimumScore: 60,
    })
  })

  test('an enforced layer stands above the others, wherever it is given', () => {
    const enforced = loadLayer(
      'policies:\n  tests-present: { severity: high }\ngate: { fail-on: introduced, severity: high }',
      'ruleset.yml',
      'enforced',
    )
    const { settings, violations } = resolve(
      repository('policies:\n  tests-present: off\ngate: { fail-on: never, severity: medium }'),
      enforced,
    )
    expect(settings.policies['tests-present']).toEqual({ enabled: true, severity: 'high' })
    expect(settings.gate).toMatchObject({ failOn: 'introduced', severity: 'medium' })
    expect(violations.map(({ message }) => message)).toEqual([
      'tests-present is locked: enabled may not go from on to off',
      'the gate is locked: failOn may not go from introduced to never',
    ])
  })
})

describe('below a lock', () => {
  const locks = organisation(`policies:
  dockerfile-pinned: { severity: high, params: { level: digest } }
  experiments-tracked: { params: { minimum: 0.8 } }
  vendor-lock-in: { params: { allowed: [ sagemaker, mlflow ] } }
locked: [ dockerfile-pinned, experiments-tracked, vendor-lock-in, notebooks-clean ]
`)

  test.each([
    ['dockerfile-pinned: { severity: critical }', undefined],
    ['dockerfile-pinned: { severity: medium }', 'severity may not go from high to medium'],
    ['dockerfile-pinned: off', 'enabled may not go from on to off'],
    ['dockerfile-pinned: { params: { level: version-tag } }', 'params.level may not go from digest to version-tag'],
    ['experiments-tracked: { params: { minimum: 1 } }', undefined],
    ['experiments-tracked: { params: { minimum: 0.5 } }', 'params.minimum may not go from 0.8 to 0.5'],
    ['vendor-lock-in: { params: { allowed: [ sagemaker ] } }', undefined],
    [
      'vendor-lock-in: { params: { allowed: [ sagemaker, databricks ] } }',
      'params.allowed may not go from ["sagemaker","mlflow"] to ["sagemaker","databricks"]',
    ],
    ['vendor-lock-in: { params: { maximum: high } }', 'params.maximum may not go from medium to high'],
    ['notebooks-clean: { params: { allowOutputs: false } }', undefined],
    ['notebooks-clean: { params: { maximumCellLines: 500 } }', 'params.maximumCellLines may not go from 150 to 500'],
    ['tests-present: off', undefined],
  ])('%s', (entry, expected) => {
    const { violations, settings } = resolve(locks, repository(`policies:\n  ${entry}`))
    expect(violations.map(({ message }) => message.replace(/^.*? is locked: /, ''))).toEqual(expected === undefined ? [] : [expected])
    if (!expected) return
    expect(violations[0]?.at).toEqual({ path: 'own.yml', line: 2 })
    expect(violations[0]?.against).toEqual({ path: 'acme.yml', line: 5 })
    expect(settings.policies['dockerfile-pinned']).toEqual({ enabled: true, severity: 'high', params: { level: 'digest' } })
  })

  test('a project of the repository cannot weaken either', () => {
    const divided = organisation('locked: [ dockerfile-pinned ]\nallow: { projects: true }')
    const { violations } = resolve(divided, repository('projects:\n  - path: demo\n    policies:\n      dockerfile-pinned: off'))
    expect(violations).toMatchObject([
      { message: 'dockerfile-pinned is locked: enabled may not go from on to off', at: { path: 'own.yml', line: 4 } },
    ])
  })

  test('the file that locks may say what it likes, and a second lock does not loosen the first', () => {
    expect(resolve(organisation('policies:\n  tests-present: off\nlocked: [ tests-present ]')).violations).toEqual([])
    const looser = loadLayer('locked: [ { policy: dockerfile-pinned, waivers: { max-days: 999 } } ]', 'team.yml', 'inherited')
    const waiver = repository('waivers: [ { policy: dockerfile-pinned, reason: soon, expires: 2026-12-01 } ]')
    expect(resolve(locks, looser, waiver).violations).toHaveLength(1)
  })
})

describe('a waiver of a locked policy', () => {
  const waiver = (owner: string, expires: string) =>
    repository(`waivers:\n  - { policy: data-versioned, reason: toy, owner: "${owner}", expires: ${expires} }`)

  test.each([
    ['[ data-versioned ]', '@acme/ml', '2026-12-01', 'data-versioned is locked and cannot be waived'],
    ['[ { policy: data-versioned, waivers: { owners: [ "@acme/ml" ] } } ]', '@acme/ml', '2029-01-01', undefined],
    [
      '[ { policy: data-versioned, waivers: { owners: [ "@acme/ml" ] } } ]',
      '@acme/web',
      '2026-12-01',
      'data-versioned is locked: a waiver needs one of these owners: @acme/ml',
    ],
    ['[ { policy: data-versioned, waivers: { max-days: 30 } } ]', '@acme/web', '2026-12-01', undefined],
    [
      '[ { policy: data-versioned, waivers: { max-days: 30 } } ]',
      '@acme/web',
      '2027-01-31',
      'data-versioned is locked: a waiver may hold for 30 days at most, not 71',
    ],
  ])('%s, by %s until %s', (locked, owner, expires, expected) => {
    const { violations, settings } = resolve(organisation(`locked: ${locked}`), waiver(owner, expires))
    expect(violations.map(({ message }) => message)).toEqual(expected === undefined ? [] : [expected])
    expect(settings.waivers).toHaveLength(expected === undefined ? 1 : 0)
  })
})

test('a former name is no way around a lock', () => {
  const renamed = policies.map((policy) =>
    policy.id === 'tests-present' ? { ...policy, deprecatedIds: { 'has-tests': '2026.11' } } : policy,
  )
  const both = (above: string, below: string) =>
    resolveSettings(
      [organisation(`policies: { ${above}: { severity: high } }\nlocked: [ ${above} ]`), repository(`policies: { ${below}: off }`)],
      renamed,
    )
  for (const [above, below] of [
    ['tests-present', 'has-tests'],
    ['has-tests', 'tests-present'],
  ] as const) {
    expect(both(above, below).violations).toHaveLength(1)
    expect(both(above, below).settings.policies).toEqual({ 'tests-present': { enabled: true, severity: 'high' } })
  }
})

describe('what could keep a locked policy from what it judges', () => {
  const tool = '{ id: own, name: Own, capability: experiment-tracking, licence: open-source, hosting: self, used: { calls: [ print ] } }'
  const rows: [says: string, allow: string, message: string][] = [
    ['exclude: [ "src/**" ]', '{ exclude: [ "src/**" ] }', '`src/**` may not be excluded below a lock'],
    [`tools:\n  - ${tool}`, '{ tools: true }', '`tools` may not be given below a lock'],
    ['projects: [ { path: demo } ]', '{ projects: true }', '`projects` may not be given below a lock'],
  ]

  test.each(rows)('%s', (says, allow, message) => {
    const own = repository(says)
    const at = (layer: Layer) => resolve(layer, own).violations
    expect(at(organisation('policies: { tests-present: on }'))).toEqual([])
    expect(at(organisation('locked: [ tests-present ]'))).toMatchObject([
      { message, at: { path: 'own.yml' }, against: { path: 'acme.yml', line: 1 } },
    ])
    expect(at(organisation(`locked: [ tests-present ]\nallow: ${allow}`))).toEqual([])
    expect(at(loadLayer('policies: { tests-present: on }', 'ruleset.yml', 'enforced'))).toHaveLength(1)
    expect(at(loadLayer(`policies: { tests-present: on }\nallow: ${allow}`, 'ruleset.yml', 'enforced'))).toEqual([])
  })

  test('every locking layer must allow it, and the locking file itself may say what it likes', () => {
    const [strict, loose] = [organisation('locked: [ tests-present ]'), organisation('locked: [ gate ]\nallow: { exclude: [ a ] }')]
    expect(resolve(strict, loose, repository('exclude: [ a ]')).violations).toHaveLength(1)
    expect(resolve(organisation('exclude: [ a ]\nlocked: [ tests-present ]')).violations).toEqual([])
  })

  test.each([
    ['pack: "2020.01"', '', 1],
    ['pack: "2026.11"', '', 0],
    ['pack: "2020.01"', 'pack: "2020.01"', 0],
    ['pack: "2019.01"', 'pack: "2020.01"', 0],
  ])('%s below %j', (own, above, count) => {
    expect(resolve(organisation(`${above}\nlocked: [ tests-present ]`), repository(own)).violations).toHaveLength(count)
  })
})

describe('a locked gate', () => {
  const locks = organisation('gate: { fail-on: introduced }\nlocked: [ gate ]')

  test.each([
    ['{ fail-on: any }', undefined],
    ['{ fail-on: never }', 'the gate is locked: failOn may not go from introduced to never'],
    ['{ severity: critical }', 'the gate is locked: severity may not go from high to critical'],
    ['{ severity: low }', undefined],
  ])('%s', (gate, expected) => {
    const { violations } = resolve(locks, repository(`gate: ${gate}`))
    expect(violations.map(({ message }) => message)).toEqual(expected === undefined ? [] : [expected])
  })

  test('without a lock the repository says when it fails', () => {
    expect(resolve(organisation('gate: { fail-on: any }'), repository('gate: { fail-on: never }')).violations).toEqual([])
  })
})

describe('what is named before a file that locks, and is not what that file builds on', () => {
  const lax = (text: string) => loadLayer(text, 'lax.yml', 'inherited')
  const own = repository('')
  const tool = '{ id: own, name: Own, capability: testing, licence: open-source, hosting: self, used: { calls: [ print ] } }'

  test.each([
    ['policies: { tests-present: off }', 'locked: [ tests-present ]', 'tests-present is locked: enabled may not go from on to off'],
    [
      'projects: [ { path: a, policies: { tests-present: off } } ]',
      'locked: [ tests-present ]\nallow: { projects: true }',
      'tests-present is',
    ],
    [
      'waivers: [ { policy: tests-present, reason: soon, expires: 2026-12-01 } ]',
      'locked: [ tests-present ]',
      'tests-present is locked and',
    ],
    ['exclude: [ "src/**" ]', 'locked: [ tests-present ]', '`src/**` may not be excluded below a lock'],
    [`tools: [ ${tool} ]`, 'locked: [ tests-present ]', '`tools` may not be given below a lock'],
    ['pack: "2020.01"', 'locked: [ tests-present ]', 'tests-present is locked: pack may not go from none to 2020.01'],
    [
      'gate: { severity: critical }',
      'gate: { fail-on: introduced }\nlocked: [ gate ]',
      'the gate is locked: severity may not go from high to critical',
    ],
  ])('%s is held to its locks', (says, locks, message) => {
    for (const layers of [
      [lax(says), organisation(locks), own],
      [organisation(locks), lax(says), own],
    ]) {
      expect(resolve(...layers).violations).toEqual([
        {
          message: expect.stringContaining(message),
          at: expect.objectContaining({ path: 'lax.yml' }),
          against: expect.objectContaining({ path: 'acme.yml' }),
        },
      ])
    }
  })

  test.each([
    [
      'that is overridden there',
      'policies: { tests-present: off }',
      'policies: { tests-present: { severity: high } }\nlocked: [ tests-present ]',
    ],
    ['of what is not locked there', 'policies: { licence-present: on, tests-present: off }', 'locked: [ licence-present ]'],
    ['that is stricter', 'policies: { tests-present: { severity: critical } }', 'locked: [ tests-present ]'],
    ['that it allows', 'exclude: [ a ]', 'locked: [ tests-present ]\nallow: { exclude: [ a ] }'],
  ])('may say something %s', (_, says, locks) => {
    expect(resolve(lax(says), organisation(locks), own).violations).toEqual([])
  })

  test('what that file builds on may say what it likes', () => {
    const builds = { ...organisation('locked: [ tests-present ]'), inherits: ['lax.yml'] }
    const { settings, violations } = resolve(lax('policies: { tests-present: off }\nexclude: [ a ]'), builds, own)
    expect(violations).toEqual([])
    expect(settings.policies['tests-present']).toEqual({ enabled: false })
  })

  test('what is refused does not count', () => {
    const base = loadLayer('policies: { tests-present: { severity: high } }', 'base.yml', 'inherited')
    const locks = { ...organisation('locked: [ tests-present ]'), inherits: ['base.yml'] }
    const { settings } = resolve(base, lax('policies: { tests-present: off }'), locks, own)
    expect(settings.policies['tests-present']).toEqual({ enabled: true, severity: 'high' })
  })
})

test('every lock must let a waiver through', () => {
  const loose = organisation('locked: [ { policy: tests-present, waivers: { max-days: 999 } } ]')
  const strict = organisation('locked: [ { policy: tests-present, waivers: { max-days: 9 } } ]')
  const waiver = repository('waivers: [ { policy: tests-present, reason: soon, expires: 2026-12-31 } ]')
  for (const layers of [
    [loose, strict],
    [strict, loose],
  ]) {
    expect(resolve(...layers, waiver).violations).toHaveLength(1)
  }
})

test('what enforced layers lock in so many words counts as it is written, and they may build on one another', () => {
  const base = loadLayer('policies: { tests-present: { severity: high } }', 'base.yml', 'enforced')
  const top = loadLayer(
    'policies: { tests-present: { severity: low } }\nlocked: [ { policy: tests-present, waivers: { max-days: 30 } } ]',
    'top.yml',
    'enforced',
  )
  const waiver = repository('waivers: [ { policy: tests-present, reason: soon, expires: 2026-12-01 } ]')
  expect(resolve(base, top, waiver).violations).toEqual([])
  expect(resolve(base, top, repository('policies: { tests-present: off }')).violations).toHaveLength(1)
})
