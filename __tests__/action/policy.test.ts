import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { emptyFacts } from '../../src/model/empty.ts'
import { ConfigurationError, ScanError } from '../../src/model/errors.ts'
import { evaluate } from '../../src/policies/evaluate.ts'
import { lockPath, sha256 } from '../../src/settings/vendored.ts'
import { type FakeGitHub, startGitHub } from '../github/fake-github.ts'
import { policyFile, publish, rulesIn, scorecardIn } from './policy-scenes.ts'

vi.setConfig({ testTimeout: 60_000 })

const [first, second, later] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)]
const own = (text: string) => ({ [policyFile]: text })

let github: FakeGitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

async function refusal(scene: Parameters<typeof rulesIn>[1]): Promise<string> {
  const error = await rulesIn(github, scene).catch((thrown) => thrown)
  if (!(error instanceof Error)) return 'was accepted'
  return error instanceof ConfigurationError || error instanceof ScanError ? `${error.message} ${error.remedy ?? ''}` : String(error.stack)
}

describe('three levels', () => {
  const team = `extends: [ "acme/.github:policy.yml@${first}" ]\n`
  beforeEach(() => {
    publish(github, 'acme/.github', first, {
      'policy.yml': `policies:\n  tests-present: { severity: high }\n  dockerfile-pinned: { params: { level: digest } }\nlocked: [ tests-present ]\n`,
    })
    publish(github, 'acme/fraud-team', second, { 'team.yml': `${team}policies:\n  tests-present: { severity: critical }\n` })
  })
  const extendsTeam = `extends: [ "acme/fraud-team:team.yml@${second}" ]\n`

  test('each level adds to what it inherits, and every value knows its file and line', async () => {
    const { rules, notices } = await rulesIn(github, {
      base: own(`${extendsTeam}policies: { dockerfile-pinned: { params: { level: version-tag } } }`),
    })
    expect(notices).toEqual([])
    expect(rules.settings.provenance['policies.tests-present.severity']).toEqual({
      value: 'critical',
      origin: { path: `acme/fraud-team:team.yml@${second}`, line: 3 },
      overrode: [{ value: 'high', origin: { path: `acme/.github:policy.yml@${first}`, line: 2 } }],
    })
    expect(rules.settings.policies['dockerfile-pinned']?.params).toEqual({ level: 'version-tag' })
  })

  test.each([
    ['weakens', 'policies: { tests-present: { severity: medium } }', 'severity may not go from critical to medium'],
    ['turns off', 'policies: { tests-present: off }', 'enabled may not go from on to off'],
    [
      'waives',
      'waivers: [ { policy: tests-present, reason: later, expires: 2026-12-24 } ]',
      'tests-present is locked and cannot be waived',
    ],
    ['excludes', 'exclude: [ "src/**" ]', '`src/**` may not be excluded below a lock'],
    [
      'describes a tool',
      'tools: [ { id: own, name: Own, capability: testing, licence: open-source, hosting: self, used: { calls: [ print ] } } ]',
      '`tools` may not be given below a lock',
    ],
    ['divides', 'projects: [ { path: docs } ]', '`projects` may not be given below a lock'],
    ['waits for another pack', 'pack: "2020.01"', 'tests-present is locked: pack may not go from none to 2020.01'],
  ])('a repository that %s is refused, naming both files and lines', async (_, text, message) => {
    const said = await refusal({ base: own(`${extendsTeam}${text}\n`) })
    expect(said).toContain(`${policyFile}:2: `)
    expect(said).toContain(message)
    expect(said).toContain(`(locked by acme/.github:policy.yml@${first}:4)`)
  })

  test('a custom policy cannot take the place of a locked one', async () => {
    const said = await refusal({
      base: { ...own(`${extendsTeam}custom: [ own/*.yaml ]\n`), 'own/tests-present.yaml': custom('tests-present') },
    })
    expect(said).toContain('own/tests-present.yaml: the id "tests-present" is already that of')
  })

  test('a pull request that weakens is told so, and is judged by the target branch', async () => {
    const { rules, notices, refusals } = await rulesIn(github, {
      base: own(extendsTeam),
      head: own(`${extendsTeam}policies: { tests-present: off }\n`),
    })
    expect(rules.settings.policies['tests-present']).toMatchObject({ enabled: true, severity: 'critical' })
    expect(refusals).toEqual(['this pull request would break the policy file'])
    expect(notices).toMatchObject([{ level: 'error', text: expect.stringContaining('enabled may not go from on to off') }])
  })

  test.each([
    ['weakens what is not locked', `${team}policies: { dockerfile-pinned: off }\n`, 'turns `dockerfile-pinned` off'],
    ['drops what is extended', '{}\n', 'removes `tests-present` from `locked`'],
    ['waives', `${team}waivers: [ { policy: dockerfile-pinned, reason: later, expires: 2026-12-24 } ]\n`, 'waives `dockerfile-pinned`'],
    ['excludes', 'exclude: [ "**" ]\n', 'adds `**` to `exclude`'],
  ])('a pull request that %s is judged by the target branch, and shown', async (_, head, says) => {
    const { rules, notices, refusals } = await rulesIn(github, { base: own(team), head: own(head) })
    expect(rules.settings).toMatchObject({ policies: { 'dockerfile-pinned': { params: { level: 'digest' } } }, exclude: [], waivers: [] })
    expect(notices).toContainEqual(expect.objectContaining({ level: 'warning', text: expect.stringContaining(says) }))
    expect(refusals).toEqual([])
  })

  test('a pull request that adds the first policy file is told what it would switch off, and no more', async () => {
    const added = async (head: string) =>
      (await rulesIn(github, { base: {}, head: own(head) })).notices.map(({ level, text }) => [level, text])
    const first = ['note', expect.stringContaining('adds the policy file')]
    expect(await added('gate: { fail-on: any, severity: critical }\npolicies: { licence-present: on }\n')).toEqual([first])
    expect(await added('policies: { tests-present: off }\nexclude: [ "**" ]\n')).toEqual([
      first,
      ['warning', expect.stringContaining('turns `tests-present` off')],
      ['warning', expect.stringContaining('adds `**` to `exclude`')],
    ])
  })

  test('what only the pull request extends is shown, and never fetched', async () => {
    const { notices } = await rulesIn(github, { base: own('{}'), head: own(`extends: [ "acme/secret:policy.yml@${later}" ]\n`) })
    expect(notices.map(({ text }) => text)).toEqual([
      expect.stringContaining('is read once it is merged'),
      expect.stringContaining(`adds \`acme/secret:policy.yml@${later}\` to \`extends\``),
    ])
    expect(github.requests).toEqual([])
  })
})

describe('a pull request that breaks the policy file', () => {
  const breaks: [what: string, head: Record<string, string>, says: string][] = [
    ['unreadable', own('policies: [\n'), `${policyFile}:2: `],
    ['misspelt', own('polices: {}\n'), `${policyFile}:1: unknown key "polices", did you mean "policies"?`],
    ['extending what is not there', own('extends: [ none.yml ]\n'), `${policyFile}:1: extends \`none.yml\`, and there is no such file`],
    ['with a custom policy that is wrong', { ...own('custom: [ own/*.yaml ]\n'), 'own/a.yaml': 'id: b\n' }, 'own/a.yaml:1: '],
  ]

  test.each(breaks)('%s: the gate fails whatever it asks for, and the target branch judges', async (_, head, says) => {
    for (const base of [{}, own('gate: { fail-on: never }\npolicies: { tests-present: { severity: critical } }\n')]) {
      const { gate, notices, evaluations } = await scorecardIn(github, { base, head: { ...head, 'train.py': 'import sklearn\n' } })
      expect(gate).toMatchObject({ outcome: 'failed', failOn: 'never', reasons: ['this pull request would break the policy file'] })
      expect(notices).toEqual([expect.objectContaining({ level: 'error', text: expect.stringContaining(says) })])
      expect(notices[0]?.text).toMatch(/[^.?!][.?!] With a broken file every run stops\.$/)
      const severity = policyFile in base ? 'critical' : 'medium'
      expect(evaluations.find(({ policy }) => policy === 'tests-present')?.severity).toBe(severity)
    }
  })

  test('turns off nothing that is enforced', async () => {
    publish(github, 'acme/.github', first, { 'p.yml': 'policies: { tests-present: { severity: critical } }\n' })
    const inputs = { policy: `acme/.github:p.yml@${first}` }
    const { rules, refusals } = await rulesIn(github, { base: {}, head: own('policies: { tests-present: of }\n'), inputs })
    expect(rules.settings.policies['tests-present']).toMatchObject({ enabled: true, severity: 'critical' })
    expect(refusals).toEqual(['this pull request would break the policy file'])
  })

  test('and the base as well: the run stops', async () => {
    expect(await refusal({ base: own('polices: {}\n'), head: own('gates: {}\n') })).toContain('unknown key "polices"')
  })

  test('is held up in a merge queue too, and one that repairs it gets through', async () => {
    const broken = own('polices: {}\n')
    const event = 'merge_group'
    expect(await rulesIn(github, { base: own('{}'), head: broken, event })).toMatchObject({
      refusals: ['this pull request would break the policy file'],
    })
    expect(await rulesIn(github, { base: broken, head: own('{}'), event })).toMatchObject({
      notices: [{ text: expect.stringContaining('This pull request repairs it') }],
      refusals: [],
    })
  })

  test('is not said to where what it newly extends may hold what is missed', async () => {
    const head = own(`extends: [ "acme/.github:p.yml@${first}" ]\npolicies: { acme-own: { severity: high } }\n`)
    const { notices, refusals } = await rulesIn(github, { base: own('{}'), head })
    expect(notices.map(({ level }) => level)).toEqual(['note', 'warning'])
    expect(notices[1]?.text).toContain('may break the policy file')
    expect(refusals).toEqual([])
  })
})

test('what is extended before a locking file is held to its locks', async () => {
  publish(github, 'acme/.github', first, { 'p.yml': 'locked: [ tests-present ]\n' })
  publish(github, 'acme/lax', second, { 'lax.yml': 'policies: { tests-present: off }\n' })
  const [lax, locking] = [`acme/lax:lax.yml@${second}`, `acme/.github:p.yml@${first}`]
  const said = await refusal({ base: own(`extends: [ "${lax}", "${locking}" ]\n`) })
  expect(said).toContain(`${lax}:1: tests-present is locked: enabled may not go from on to off (locked by ${locking}:1)`)
  publish(github, 'acme/.github', later, { 'p.yml': `extends: [ "${lax}" ]\nlocked: [ tests-present ]\n` })
  expect(await refusal({ base: own(`extends: [ "${lax}", "acme/.github:p.yml@${later}" ]\n`) })).toBe('was accepted')
})

describe('an enforced policy', () => {
  const policy = `acme/.github:enforced.yml@${first}`
  beforeEach(() => {
    publish(github, 'acme/.github', first, {
      'enforced.yml': 'extends: [ base.yml ]\npolicies:\n  tests-present: { severity: critical }\ngate: { fail-on: introduced }\n',
      'base.yml': 'policies: { dockerfile-pinned: { params: { level: digest } } }\ncustom: [ policies/*.yaml ]\n',
      'policies/own-readme.yaml': custom('own-readme', 'has(documents.readme)'),
    })
  })

  test('stands above a repository that drops its extends, or has no policy file at all', async () => {
    for (const base of [{}, own('policies: { licence-present: off }')]) {
      const { rules } = await rulesIn(github, { base, inputs: { policy } })
      expect(rules.settings.policies).toMatchObject({
        'tests-present': { severity: 'critical' },
        'dockerfile-pinned': { params: { level: 'digest' } },
      })
      expect(rules.settings.gate.failOn).toBe('introduced')
      expect(rules.policies.map((it) => it.policy.id)).toContain('own-readme')
    }
  })

  test.each([
    ['policies: { tests-present: off }', 'enabled may not go from on to off', `${policy}:3`],
    ['gate: { fail-on: never }', 'the gate is locked: failOn may not go from introduced to never', `${policy}:4`],
    ['gate: { severity: critical }', 'the gate is locked: severity may not go from high to critical', `${policy}:4`],
    [
      'policies: { dockerfile-pinned: { params: { level: version-tag } } }',
      'params.level may not go from digest',
      `acme/.github:base.yml@${first}:1`,
    ],
    ['exclude: [ "**" ]', '`**` may not be excluded below a lock', `acme/.github:base.yml@${first}:1`],
    ['policies: { own-readme: off }', 'own-readme is locked: enabled may not go from on to off', `acme/.github:base.yml@${first}:2`],
  ])('a repository that says %s is refused', async (text, message, against) => {
    const said = await refusal({ base: own(text), inputs: { policy } })
    expect(said).toContain(`${policyFile}:1: `)
    expect(said).toContain(message)
    expect(said).toContain(against)
  })

  test('the repository tightens below it, and what it inherits of the same file counts once', async () => {
    publish(github, 'acme/.github', second, {
      'enforced.yml': 'extends: [ base.yml ]\npolicies: { tests-present: off }\n',
      'base.yml': 'exclude: [ "old/**" ]\ncustom: [ policies/*.yaml ]\n',
      'policies/own-readme.yaml': custom('own-readme'),
    })
    const { rules } = await rulesIn(github, {
      base: own(`extends: [ "acme/.github:enforced.yml@${second}" ]\npolicies: { dockerfile-pinned: { severity: critical } }\n`),
      inputs: { policy, severity: 'low' },
    })
    expect(rules.settings.policies['dockerfile-pinned']).toMatchObject({ severity: 'critical', params: { level: 'digest' } })
    expect(rules.settings).toMatchObject({ exclude: [], gate: { failOn: 'introduced', severity: 'low' } })
  })

  test('may be another owner’s: the workflow names it', async () => {
    publish(github, 'holding/policy', later, { 'p.yml': 'policies: { tests-present: on }\n' })
    expect(await refusal({ base: {}, inputs: { policy: `holding/policy:p.yml@${later}` } })).toBe('was accepted')
  })
})

describe('where it comes from', () => {
  const inherits = (reference: string) => own(`extends: [ "${reference}" ]\n`)

  test('another owner is refused, unless a file on the way allows it', async () => {
    publish(github, 'stranger/policy', first, { 'p.yml': '{}\n' })
    const extended = `extends: [ "stranger/policy:p.yml@${first}" ]\n`
    expect(await refusal({ base: own(extended) })).toContain(
      `${policyFile}:1: extends \`stranger/policy:p.yml@${first}\`, which belongs to another owner`,
    )
    expect(github.requests).toEqual([])
    expect(await refusal({ base: own(`${extended}allow: { owners: [ stranger ] }\n`) })).toBe('was accepted')
  })

  test('a ref that is no commit is reported with the commit that it is now', async () => {
    publish(github, 'acme/.github', first, { 'p.yml': '{}\n' }, 'main')
    const { notices } = await rulesIn(github, { base: inherits('acme/.github:p.yml@main') })
    expect(notices).toEqual([{ level: 'warning', text: expect.stringContaining(`can move, now ${first}`) }])
  })

  test.each([
    ['a repository out of reach', `acme/secret:p.yml@${first}`, 'does not exist, or the token has no access'],
    ['a file that is not there', `acme/.github:none.yml@${first}`, 'absent or not readable with this token'],
    ['a file of 10 MB', `acme/.github:large.yml@${first}`, 'is not a file of less than 1 MB'],
    ['a file of 900 kB', `acme/.github:long.yml@${first}`, 'is larger than 256 KiB'],
    ['billions of laughs', `acme/.github:laughs.yml@${first}`, 'anchors and aliases are not read here'],
    ['a circle', `acme/.github:circle.yml@${first}`, `extends itself by way of acme/.github:circle.yml@${first}`],
    ['six levels', `acme/.github:1.yml@${first}`, 'extends more than 5 levels deep'],
    [
      'an expression that is wrong',
      `acme/.github:wrong.yml@${first}`,
      'acme/.github:own/wrong.yaml:10: No such key: reedme, did you mean "readme"?',
    ],
    [
      'custom policies that are not there',
      `acme/.github:gone.yml@${first}`,
      `acme/.github:gone.yml@${first}:1: \`custom\` names \`own/g*.yaml\``,
    ],
  ])('%s: the run stops', async (_, reference, message) => {
    publish(github, 'acme/.github', first, {
      'large.yml': `# ${'x'.repeat(10_000_000)}`,
      'long.yml': `# ${'x'.repeat(900_000)}`,
      'laughs.yml': `custom: &a [ "lol" ]\nexclude: [ ${'*a, '.repeat(9)} ]\n`,
      'circle.yml': 'extends: [ other.yml ]\n',
      'other.yml': 'extends: [ circle.yml ]\n',
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`${level}.yml`, `extends: [ ${level + 1}.yml ]\n`])),
      'gone.yml': 'custom: [ own/g*.yaml ]\n',
      'wrong.yml': 'custom: [ own/wrong.yaml ]\n',
      'own/wrong.yaml': custom('wrong', 'documents.reedme'),
    })
    const said = await refusal({ base: inherits(reference) })
    expect(said).toContain(message)
  })

  test('dropping what cannot be read repairs nothing', async () => {
    const base = inherits(`acme/secret:p.yml@${first}`)
    expect(await refusal({ base, head: own('{}') })).toContain('does not exist, or the token has no access')
  })

  test('a pull request that drops what its target branch may not say repairs it, judged by what is inherited', async () => {
    publish(github, 'acme/.github', first, { 'p.yml': 'policies: { tests-present: { severity: critical } }\nlocked: [ tests-present ]\n' })
    const inherited = inherits(`acme/.github:p.yml@${first}`)
    const broken = own(`${inherited[policyFile]}policies: { tests-present: off }\n`)
    const { rules, notices } = await rulesIn(github, { base: broken, head: inherited })
    expect(rules.settings.policies['tests-present']).toMatchObject({ severity: 'critical' })
    expect(notices).toMatchObject([{ level: 'warning', text: expect.stringContaining('This pull request repairs it') }])
  })

  test('GitHub in trouble: the run stops, and is no matter of configuration', async () => {
    publish(github, 'acme/.github', first, { 'p.yml': '{}\n' })
    github.state.down = true
    const error = await rulesIn(github, { base: inherits(`acme/.github:p.yml@${first}`) }).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(ScanError)
  })
})

describe('vendored', () => {
  const text = 'policies: { tests-present: { severity: high } }\nlocked: [ tests-present ]\n'
  const copy = '.github/mlops-scorecard/acme/.github/p.yml'
  const lock = (hash: string, commit = first, ref = 'main') =>
    `schema: policy-lock/1\nowners: [ acme ]\nrepositories:\n  - { repository: acme/.github, ref: ${ref}, commit: ${commit}, files: { p.yml: "${hash}" } }\n`
  const files = (changes: Record<string, string> = {}) => ({
    ...own('extends: [ "acme/.github:p.yml@main" ]\n'),
    [copy]: text,
    [lockPath]: lock(sha256(text)),
    ...changes,
  })

  test('is read without a request, and may be named by a branch', async () => {
    const { rules, notices } = await rulesIn(github, { base: files() })
    expect(rules.settings.policies['tests-present']).toMatchObject({ severity: 'high' })
    expect([notices, github.requests]).toEqual([[], []])
  })

  test.each([
    ['edited', { [copy]: 'policies: { tests-present: off }\n' }, 'is not what was locked'],
    ['a hash that was changed', { [lockPath]: lock('0'.repeat(64)) }, 'is not what was locked'],
  ])('%s: the run stops', async (_, changes, message) => {
    expect(await refusal({ base: files(changes) })).toContain(message)
  })

  test('a schedule says that the source has moved on', async () => {
    publish(github, 'acme/.github', first, { 'p.yml': text })
    publish(github, 'acme/.github', later, { 'p.yml': '{}\n' }, 'main')
    const { notices } = await rulesIn(github, { base: files(), event: 'schedule' })
    expect(notices).toEqual([{ level: 'note', path: lockPath, text: expect.stringContaining(`moved on from ${first} to ${later}`) }])
  })

  test('a schedule finds a lock and a copy that were both written by hand', async () => {
    publish(github, 'acme/.github', first, { 'p.yml': text }, 'main')
    const forged = 'policies: { tests-present: off }\n'
    const said = await refusal({ base: files({ [copy]: forged, [lockPath]: lock(sha256(forged)) }), event: 'schedule' })
    expect(said).toContain('a hash that it does not have')
  })
})

describe('by the pack that the policy file names', () => {
  test('newer policies are shown, and neither fail the gate nor move the score', async () => {
    const files = { 'train.py': 'from sklearn.svm import SVC\n\nSVC().fit(x, y)\n' }
    const gate = 'gate: { fail-on: any, severity: info, minimum-score: 1 }\n'
    const now = await scorecardIn(github, { base: { ...own(gate), ...files } })
    expect(now).toMatchObject({ gate: { outcome: 'failed' }, score: { value: expect.any(Number) } })
    const before = await scorecardIn(github, { base: { ...own(`${gate}pack: "2020.01"\n`), ...files } })
    expect(before).toMatchObject({ gate: { outcome: 'passed' }, counts: { findings: 0 } })
    expect(before.score).toEqual({})
    expect(before.evaluations.filter(({ outcome }) => outcome === 'fail').every(({ staged }) => staged)).toBe(true)
    expect(before.notices).toEqual([
      { level: 'note', text: expect.stringMatching(/`data-versioned`.* will count from the next pack/) },
      { level: 'warning', text: expect.stringContaining('There is no pack 2020.01'), path: policyFile, line: 2 },
    ])
  })

  test('a former id works and warns with its place, and the next pack refuses it', async () => {
    const renamed = custom('readme-there').replace('since: "2026.11"', 'since: "2026.11"\ndeprecatedIds: { has-readme: "2026.12" }')
    const files = (pack: string) => ({
      ...own(`pack: "${pack}"\ncustom: [ own/*.yaml ]\npolicies:\n  has-readme: { severity: critical }\n`),
      'own/readme-there.yaml': renamed,
    })
    const { rules, notices } = await rulesIn(github, { base: files('2026.12') })
    expect(rules.settings.policies).toEqual({ 'readme-there': { enabled: true, severity: 'critical' } })
    expect(notices).toEqual([
      { level: 'warning', text: expect.stringContaining('"has-readme" is called "readme-there"'), path: policyFile, line: 4 },
    ])
    expect(await refusal({ base: files('2027.01') })).toBe(
      `${policyFile}:4: the policy "has-readme" is called "readme-there" since the pack 2026.12 Write readme-there.`,
    )
  })
})

describe('a policy that', () => {
  test.each([
    ['loops', `${nested(7)} && has(documents.readme)`, 'error'],
    ['has a pattern that explodes', `"${'a'.repeat(2000)}!".matches("^(a+)+$") == has(documents.readme)`, 'pass'],
  ])('%s ends', async (_, expression, outcome) => {
    publish(github, 'acme/.github', first, { 'p.yml': 'custom: [ own/*.yaml ]\n', 'own/heavy.yaml': custom('heavy', expression) })
    const { rules } = await rulesIn(github, { base: own(`extends: [ "acme/.github:p.yml@${first}" ]\n`) })
    const heavy = rules.policies.filter(({ policy }) => policy.id === 'heavy')
    expect(evaluate(heavy, emptyFacts())).toMatchObject([{ outcome }])
  })
})

/** A loop within a loop, so many deep. */
function nested(depth: number): string {
  return depth === 0 ? 'true' : `[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].all(i${depth}, ${nested(depth - 1)})`
}

function custom(id: string, expression = 'has(documents.readme)'): string {
  return `id: ${id}
title: Own
capability: documentation
severity: low
since: "2026.11"
motivation: Because.
facts: [documents]
validations:
  - expression: |-
      ${expression}
    message: is not so
remediation: { effort: low, text: Write it. }
`
}
