import { describe, expect, test } from 'vitest'
import { ConfigurationError } from '../../src/model/errors.ts'
import { defaultSettings, loadSettings } from '../../src/settings/load.ts'

const path = '.github/mlops-scorecard.yml'

function messageOf(text: string): string {
  try {
    loadSettings(text, path)
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message
    throw error
  }
  return 'was accepted'
}

test('an empty file says nothing', () => {
  for (const text of ['', '# nothing yet\n', '{}']) expect(loadSettings(text, path)).toEqual({ ...defaultSettings, path })
})

test('every key of the format', () => {
  const settings = loadSettings(
    `extends: [ "acme/.github:mlops-scorecard.yml@0123456789012345678901234567890123456789" ]
pack: "2026.11"
policies:
  dockerfile-pinned: { severity: critical, params: { level: digest } }
  drift-detected: off
  licence-present: on
custom: [ policies/*.yaml ]
exclude: [ "third_party/**" ]
locked: [ dockerfile-pinned, { policy: data-versioned, waivers: { owners: [ "@acme/ml" ], max-days: 90 } } ]
waivers:
  - { policy: data-versioned, paths: [ "demo/**" ], reason: "public toy data", owner: "@acme/ml", expires: 2027-01-31 }
gate: { fail-on: introduced, severity: high, minimum-score: 60, on-unknown: warn }
projects:
  - { path: services/fraud/, owners: [ "@acme/fraud" ], policies: { tests-present: { severity: high } } }
`,
    path,
  )
  expect(settings).toMatchObject({
    extends: ['acme/.github:mlops-scorecard.yml@0123456789012345678901234567890123456789'],
    pack: '2026.11',
    policies: {
      'dockerfile-pinned': { enabled: true, severity: 'critical', params: { level: 'digest' } },
      'drift-detected': { enabled: false },
      'licence-present': { enabled: true },
    },
    custom: ['policies/*.yaml'],
    exclude: ['third_party/**'],
    locked: [{ policy: 'dockerfile-pinned' }, { policy: 'data-versioned', waivers: { owners: ['@acme/ml'], maxDays: 90 } }],
    waivers: [
      { policy: 'data-versioned', paths: ['demo/**'], reason: 'public toy data', owner: '@acme/ml', expires: '2027-01-31', path, line: 11 },
    ],
    gate: { failOn: 'introduced', severity: 'high', minimumScore: 60, onUnknown: 'warn' },
    projects: [
      {
        root: 'services/fraud',
        written: 'services/fraud',
        index: 0,
        owners: ['@acme/fraud'],
        policies: { 'tests-present': { enabled: true, severity: 'high' } },
      },
    ],
  })
  expect(settings.provenance['policies.dockerfile-pinned.severity']).toEqual({ value: 'critical', origin: { path, line: 4 }, overrode: [] })
  expect(settings.provenance['gate.minimumScore']?.origin).toEqual({ path, line: 12 })
})

describe('what is wrong is named with its line and the nearest right word', () => {
  test.each([
    ['polices: {}', 1, 'unknown key "polices", did you mean "policies"?'],
    ['gate:\n  failon: any', 2, 'unknown key "failon" in `gate`, did you mean "fail-on"?'],
    ['gate:\n  fail-on: introducd', 2, '`gate.fail-on` is "introducd", must be one of introduced, any, never, did you mean "introduced"?'],
    ['policies:\n  tests-present: { sevrity: high }', 2, 'unknown key "sevrity" in `policies.tests-present`, did you mean "severity"?'],
    [
      'policies:\n  tests-present: { severity: hihg }',
      2,
      '`policies.tests-present.severity` is "hihg", must be one of critical, high, medium, low, info, did you mean "high"?',
    ],
    ['waivers:\n  - { policy: tests-present, expires: 2027-01-31 }', 2, '`waivers.0.reason` is missing'],
    ['waivers:\n  - policy: tests-present\n    reason: later', 2, '`waivers.0.expires` is missing'],
    [
      'waivers:\n  - policy: tests-present\n    reason: later\n    expires: 2027-02-30',
      4,
      '`waivers.0.expires`: must be a day, as 2027-01-31',
    ],
    ['waivers:\n  - { policy: tests-present, reason: "  ", expires: 2027-01-31 }', 2, '`waivers.0.reason`: must say something'],
    ['policies: {}\npolicies: {}', 2, 'the key stands here a second time'],
    ['exclude: !glob [ "a" ]', 1, 'a text that begins with `!` must be quoted: tags are not read here'],
    ['exclude: [ **/*.py ]', 1, 'a text that begins with `*` must be quoted: aliases are not read here'],
    ['exclude: &a [ "a" ]\ncustom: *a', 1, 'anchors and aliases are not read here: write the value out'],
    ['exclude: third_party', 1, '`exclude` is "third_party", must be a list'],
    ['projects:\n  - path: ../other', 2, '`projects.0.path`: must be a folder of the repository'],
    ['policies:\n\ttests-present: off', 2, 'a tab stands where only spaces may indent'],
    [
      'policies:\r\n  tests-present: { sevrity: low }\r\n',
      2,
      'unknown key "sevrity" in `policies.tests-present`, did you mean "severity"?',
    ],
    ['\uFEFFpolices: {}', 1, 'unknown key "polices", did you mean "policies"?'],
    ['policies:\n  tests-present: of', 2, '`policies.tests-present` is "of", must be one of off, on, a map, did you mean "off"?'],
    ['policies:\n  tests-present: false', 2, '`policies.tests-present` is false, must be one of off, on, a map, did you mean "off"?'],
    ['policies:\n  tests-present: no', 2, '`policies.tests-present` is "no", must be one of off, on, a map, did you mean "off"?'],
    ['policies:\n  tests-present: yes', 2, '`policies.tests-present` is "yes", must be one of off, on, a map, did you mean "on"?'],
    [
      'gate:\n  fail-on: all\n  minimum-score: 150\nexclud: []\nexcludes: []',
      4,
      [
        'unknown key "exclud", did you mean "exclude"?',
        `${path}:5: unknown key "excludes", did you mean "exclude"?`,
        `${path}:2: \`gate.fail-on\` is "all", must be one of introduced, any, never, did you mean "any"?`,
        `${path}:3: \`gate.minimum-score\`: must be a whole number from 0 to 100`,
      ].join('\n'),
    ],
    ['waivers:\n  - { polcy: tests-present }', 2, 'unknown key "polcy" in `waivers.0`, did you mean "policy"?'],
    [
      'waivers: [ {}, {}, {} ]',
      1,
      [
        '`waivers.0.policy` is missing',
        ...['0.reason', '0.expires', '1.policy', '1.reason'].map((key) => `${path}:1: \`waivers.${key}\` is missing`),
        'and 4 more',
      ].join('\n'),
    ],
    [
      'policies:\n  dockerfile-pinned: { level: digest }',
      2,
      'unknown key "level" in `policies.dockerfile-pinned`; the keys there are enabled, severity, params',
    ],
    ['locked: [ 3 ]', 1, '`locked.0` is 3, must be one of text, a map'],
    ['pack: 2026.11', 1, '`pack` is 2026.11, must be text: put it in quotes'],
    ['gate: { minimum-score: "60" }', 1, '`gate.minimum-score` is "60", must be a number'],
    ['gate: { fail-on: any }\n---\n{}', 2, 'a second document begins here: write it in a file of its own'],
    ['waivers:\n  - reason: note: later', 2, 'a text that holds `: ` must be quoted, or the line is indented wrongly'],
    ['waivers:\n  - owner: @acme/ml', 2, 'a text that begins with `@` or a backtick must be quoted'],
    ['exclude: {{ cookiecutter.slug }}', 1, 'a text that begins with `{` or `[` must be quoted'],
    ['pack "2026.11"\nexclude: []', 1, 'a `:` is missing behind a key, or the line is indented wrongly'],
    ['projects:\n  - owners: [ "@acme/ml" ]', 2, '`projects.0`: needs a `path` or a `find`, and not both'],
    ['projects:\n  - { path: a }\n  - { path: b, find: b }', 3, '`projects.1`: needs a `path` or a `find`, and not both'],
    ['projects:\n  - find: "services/*"', 2, '`projects.0.find`: must be a folder to look below, without wildcards'],
    ['projects:\n  - path: /srv/ml', 2, '`projects.0.path`: must be a folder of the repository'],
    ['projects:\n  - { pathh: a }', 2, 'unknown key "pathh" in `projects.0`, did you mean "path"?'],
    ['- a list', 1, 'the file is ["a list"], must be a map'],
    [`${'['.repeat(60)}${']'.repeat(60)}`, 1, 'is nested more than 20 levels deep'],
  ])('%j', (text, line, message) => {
    expect(messageOf(text)).toBe(`${path}:${line}: ${message}`)
  })

  test.each(['pack: \0', 'pack: \uFFFD'])('what is no text: %j', (text) => {
    expect(messageOf(text)).toBe(`${path}: is not text in UTF-8`)
  })

  test('a file larger than any person writes', () => {
    expect(messageOf(`# ${'x'.repeat(300_000)}`)).toBe(`${path}: is larger than 256 KiB`)
  })
})
