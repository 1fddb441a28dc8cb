import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkCommand } from '../../../src/cli/policy/check.ts'
import { diffCommand } from '../../../src/cli/policy/diff.ts'
import { policyExplainCommand } from '../../../src/cli/policy/explain.ts'
import { lockCommand } from '../../../src/cli/policy/lock.ts'
import { testCommand } from '../../../src/cli/policy/test.ts'
import { emptyFacts } from '../../../src/model/empty.ts'
import { publish } from '../../action/policy-scenes.ts'
import { type FakeGitHub, startGitHub } from '../../github/fake-github.ts'
import { makeRepository } from '../../sources/repository.ts'

vi.setConfig({ testTimeout: 60_000 })

const start = process.cwd()
const own = '.github/mlops-scorecard.yml'
let repository: ReturnType<typeof makeRepository>
let folder: string
let printed: string
beforeEach(() => {
  repository = makeRepository()
  folder = repository.folder
  process.chdir(folder)
  process.exitCode = undefined
  printed = ''
  vi.stubEnv('NO_COLOR', '1')
  vi.spyOn(process.stdout, 'write').mockImplementation((text, done) => {
    printed += String(text)
    if (typeof done === 'function') done()
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  process.chdir(start)
  process.exitCode = undefined
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const readmePolicy = `id: readme-there
title: There is a readme
capability: documentation
severity: low
since: "2026.11"
motivation: Because.
facts: [documents]
validations:
  - expression: |-
      has(documents.readme)
    message: there is no readme
remediation: { effort: low, text: Write it. }
`

describe('policy check', () => {
  test('says what a policy file comes to', async () => {
    write('base.yml', 'locked: [ tests-present ]\n')
    write(own, 'extends: [ base.yml ]\npack: "2020.01"\npolicies: { licence-present: off }\n')
    await expect(checkCommand()).rejects.toThrow(
      `${own}:2: tests-present is locked: pack may not go from none to 2020.01 (locked by base.yml:1)`,
    )
    write(own, 'extends: [ base.yml ]\npolicies: { licence-present: off }\n')
    await checkCommand()
    expect(printed).toMatch(/^\.github\/mlops-scorecard\.yml is right: \d+ policies are on, 0 of them your own, 1 locked/)
  })

  test('takes no glob of custom policies that means none, and names the waivers that are over', async () => {
    write(own, 'exclude: []\ncustom: [ polcies/*.yaml ]\n')
    await expect(checkCommand()).rejects.toThrow(`${own}:2: \`custom\` names \`polcies/*.yaml\`, and there is no such file`)
    write(own, 'waivers:\n  - { policy: tests-present, reason: later, expires: 2020-01-01 }\n')
    await checkCommand()
    expect(printed).toContain('0 waived in part\nnote: .github/mlops-scorecard.yml:2: the waiver of tests-present expired on 2020-01-01\n')
  })

  test('says of a file that locks that its gate is open', async () => {
    write('base.yml', 'locked: [ tests-present ]\ngate: { fail-on: any }\n')
    await checkCommand('base.yml')
    expect(printed).toContain(
      'note: the gate is not locked: a file that extends this one may say `fail-on: never`; add `gate` to `locked`\n',
    )
    printed = ''
    write(own, 'extends: [ base.yml ]\n')
    await checkCommand()
    write('base.yml', 'locked: [ tests-present, gate ]\n')
    await checkCommand('base.yml')
    expect(printed).not.toContain('note:')
  })

  test('says which projects it means here, and which it misses', async () => {
    write('services/churn/setup.py', '')
    write(own, 'projects: [ { path: "services/*" }, { find: reserch } ]\n')
    await checkCommand()
    expect(printed).toContain('projects here: services/churn\nnote: `projects` names `find: reserch`')
  })

  test('reads what editors write: a byte-order mark, and lines that end in two characters', async () => {
    write('readme-there.yaml', `\uFEFF${readmePolicy.replaceAll('\n', '\r\n')}`)
    await checkCommand('readme-there.yaml')
    expect(printed).toContain('readme-there.yaml is right: readme-there')
  })

  test('reads a policy with a caret under what is wrong', async () => {
    write('readme-there.yaml', readmePolicy)
    await checkCommand('readme-there.yaml')
    expect(printed).toBe('readme-there.yaml is right: readme-there, "There is a readme"\n')
    write('readme-there.yaml', readmePolicy.replace('documents.readme', 'documents.reedme'))
    await expect(checkCommand('readme-there.yaml')).rejects.toThrow(/readme-there\.yaml:10: .*reedme[\s\S]*\^/)
    await expect(checkCommand('none.yaml')).rejects.toThrow('none.yaml cannot be read: ENOENT')
  })
})

describe('policy test', () => {
  test('shows each case, and how one that broke differs', async () => {
    write('policies/readme-there.yaml', readmePolicy)
    write(
      'policies/tests/readme-there.yaml',
      '- { name: there, facts: { documents: { readme: { path: README.md } } }, outcome: pass }\n- { name: absent, outcome: pass }\n',
    )
    await testCommand(['policies'], {})
    expect(printed).toBe(`readme-there
  ✓ there
  ✗ absent  policies/tests/readme-there.yaml:2
      outcome: expected pass, got fail (there is no readme)
2 cases, 1 broken
`)
    expect(process.exitCode).toBe(1)
  })

  test.each([
    [
      'facts: { training: { entryPoints: [ { pth: a.py } ] } }',
      '`facts`: unknown key "pth" in `training.entryPoints.0`, did you mean "path"?',
    ],
    ['facts: { document: {} }', '`facts`: unknown key "document", did you mean "documents"?'],
    ['facts: { tests: { present: maybe } }', '`facts`: `tests.present` is "maybe", must be one of yes, no, unknown'],
    ['params: { minimum: 1 }', '`params.minimum` is no param of this policy'],
    ['undecided: [ document ]', '`0.undecided.0` is "document", must be one of'],
    ['result: pass', 'unknown key "result" in `0`'],
  ])('names the line of what is wrong in a case: %s', async (says, message) => {
    write('policies/readme-there.yaml', readmePolicy)
    write('policies/tests/readme-there.yaml', `- name: a\n  outcome: pass\n  ${says}\n`)
    await expect(testCommand(['policies'], {})).rejects.toThrow(`policies/tests/readme-there.yaml:3: ${message}`)
  })

  test('takes the policies of the policy file, and judges recorded facts', async () => {
    write(own, 'custom: [ policies/*.yaml ]\n')
    write('policies/readme-there.yaml', readmePolicy)
    write('facts/churn.json', JSON.stringify(emptyFacts()))
    await testCommand([], { facts: 'facts' })
    expect(printed).toBe('churn\n  readme-there: fail, there is no readme\n      there is no readme\n')
    await expect(testCommand([], {})).rejects.toThrow('readme-there has no cases: there is no policies/tests/readme-there.yaml')
  })
})

test('policy explain: file and line of each value, what it overrode, and who locked it', async () => {
  write('base.yml', 'policies:\n  dockerfile-pinned: { severity: medium }\nlocked: [ dockerfile-pinned ]\n')
  write(own, 'extends: [ base.yml ]\npolicies:\n  dockerfile-pinned: { severity: critical }\n')
  await policyExplainCommand('dockerfile-pinned', '.', {})
  expect(printed.split('\n')).toEqual([
    'dockerfile-pinned (built in)',
    `  enabled = true  ${own}:3, over true of base.yml:2, true without it`,
    `  severity = critical  ${own}:3, over medium of base.yml:2, high without it`,
    '  params.level = version-tag  as the policy comes',
    '  locked by base.yml:3: it can be made stricter below, and not weaker nor waived',
    '',
  ])
  await expect(policyExplainCommand('dockerfile-pined', '.', {})).rejects.toThrow('did you mean "dockerfile-pinned"?')
})

test('policy explain gate: the same of the gate and the pack', async () => {
  write('base.yml', 'gate: { fail-on: introduced }\nlocked: [ gate ]\n')
  write(own, 'extends: [ base.yml ]\npack: "2026.11"\ngate: { fail-on: any }\n')
  await policyExplainCommand('gate', '.', {})
  expect(printed.split('\n')).toEqual([
    'gate',
    `  fail-on = any  ${own}:3, over introduced of base.yml:1, never without it`,
    '  severity = high  as by default',
    '  minimum-score = 0  as by default',
    '  on-unknown = warn  as by default',
    `  pack = 2026.11  ${own}:2, over the newest without it`,
    '  locked by base.yml:2: it can be made stricter below, and not weaker',
    '',
  ])
})

test('policy explain: what a project has of its own, and what waits for the next pack', async () => {
  write('svc/train.py', '')
  write(own, 'pack: "2020.01"\nprojects:\n  - { path: svc, policies: { tests-present: { severity: critical } } }\n')
  await policyExplainCommand('tests-present', '.', {})
  expect(printed).toContain(`  svc: severity = critical  ${own}:3, over medium without it\n`)
  expect(printed).toContain('  newer than the pack 2020.01: shown, and counted once that is raised\n')
})

describe('policy diff', () => {
  const pinned = 'policies: { dockerfile-pinned: { severity: high } }\n'
  const lines = async (old: string, now: string) => {
    write('churn/train.py', 'from sklearn.svm import SVC\nSVC().fit(x, y)\n')
    write('churn/Dockerfile', 'FROM python\n')
    write('old.yml', old)
    write('new.yml', now)
    await diffCommand('old.yml', 'new.yml', ['churn'], {})
    return printed.split('\n')
  }

  test('names who would newly fail and newly pass, by recorded facts and by checkouts', async () => {
    write('old.yml', 'policies: { licence-present: on }\n')
    write('new.yml', 'policies: { licence-present: off }\ncustom: [ policies/*.yaml ]\ngate: { fail-on: any, severity: low }\n')
    write('policies/readme-there.yaml', readmePolicy)
    write('facts/churn.json', JSON.stringify(emptyFacts()))
    write('checkout/README.md', '# Fraud\n')
    write('checkout/train.py', 'import sklearn\n')
    await diffCommand('old.yml', 'new.yml', ['checkout'], { facts: ['facts'] })
    expect(printed).toMatch(/^churn .*\n {2}gate newly fails {2}readme-there \(low\): 1 finding against "There is a readme"\n/)
    expect(printed).toContain('  newly fails  readme-there (low): there is no readme\n')
    expect(printed).toContain('  no longer fails  licence-present (low): it is not judged\n')
    expect(printed).not.toMatch(/checkout\n {2}newly fails/)
    expect(process.exitCode).toBe(1)
  })

  test.each([
    ['fails on any', `${pinned}gate: { fail-on: any }\n`, 'dockerfile-pinned (high): 1 finding against "Base images are pinned"'],
    ['wants a score', `${pinned}gate: { minimum-score: 90 }\n`, 'the score is '],
    [
      'is of a severity that is now reached',
      'policies: { dockerfile-pinned: { severity: critical } }\ngate: { fail-on: any, severity: critical }\n',
      'dockerfile-pinned (critical): ',
    ],
  ])('judges the gate: one that %s', async (_, now, reason) => {
    expect(await lines(pinned, now)).toContainEqual(expect.stringContaining(`  gate newly fails  ${reason}`))
    expect(printed).toContain('1 repository: the gate of 1 would newly fail, 1 would change\n')
    expect(process.exitCode).toBe(1)
  })

  test.each([
    ['introduced', 'The gate fails on what a change introduces: what newly fails here holds up only changes that add to it.'],
    ['never', 'The gate never fails on findings: what newly fails here is shown, and holds nothing up.'],
  ])('says what newly fails where the gate is %s, and that it would not fail', async (failOn, meaning) => {
    const gate = `gate: { fail-on: ${failOn}, severity: high }\n`
    const shown = await lines(`policies: { dockerfile-pinned: off }\n${gate}`, `${pinned}${gate}`)
    expect(shown).toContainEqual(expect.stringMatching(/^ {2}newly fails {2}dockerfile-pinned \(high\): /))
    expect(shown.slice(-3)).toEqual(['1 repository: the gate of 0 would newly fail, 1 would change', meaning, ''])
    expect(process.exitCode).toBeUndefined()
  })

  test('says nothing of a repository for which all stays as it is', async () => {
    expect(await lines(pinned, pinned)).toEqual(['1 repository: the gate of 0 would newly fail, 0 would change', ''])
  })

  test('refuses what holds no facts', async () => {
    write('old.yml', '{}\n')
    write('counts.json', JSON.stringify({ schema: 'facts/1' }))
    await expect(diffCommand('old.yml', 'old.yml', [], { facts: ['counts.json'] })).rejects.toThrow('counts.json holds no recorded facts')
    await expect(diffCommand('old.yml', 'old.yml', [], {})).rejects.toThrow('nothing to compare on')
  })
})

describe('policy lock', () => {
  const [first, second] = ['a'.repeat(40), 'b'.repeat(40)]
  const lockFile = '.github/mlops-scorecard/lock.yml'
  let github: FakeGitHub
  beforeEach(async () => {
    github = await startGitHub()
    vi.stubEnv('GITHUB_TOKEN', github.state.token({ contents: 'read' }))
    vi.stubEnv('GITHUB_API_URL', github.apiUrl)
  })
  afterEach(async () => {
    await github.close()
    expect(github.violations).toEqual([])
  })
  const belongsTo = (owner: string) => repository.git('remote', 'add', 'origin', `git@github.com:${owner}/churn.git`)

  test('vendors what is inherited, and by what; then nothing is fetched any more', async () => {
    belongsTo('acme')
    publish(github, 'acme/.github', first, { 'p.yml': 'custom: [ own/*.yaml ]\n', 'own/readme-there.yaml': readmePolicy }, 'main')
    publish(github, 'acme/team', second, { 'team.yml': 'extends: [ "acme/.github:p.yml@main" ]\nlocked: [ readme-there ]\n' })
    write(own, `extends: [ "acme/team:team.yml@${second}" ]\n`)
    await lockCommand('.')
    expect(readFileSync('.github/mlops-scorecard/acme/.github/own/readme-there.yaml', 'utf8')).toBe(readmePolicy)
    expect(readFileSync(lockFile, 'utf8')).toContain(`commit: ${first}`)
    const asked = github.requests.length
    await checkCommand()
    expect(printed).toContain('1 of them your own, 1 locked')
    expect(github.requests).toHaveLength(asked)
    write('.github/mlops-scorecard/acme/.github/p.yml', '{}\n')
    await expect(checkCommand()).rejects.toThrow('is not what was locked')
    vi.stubEnv('GITHUB_TOKEN', '')
    await expect(lockCommand('.')).rejects.toMatchObject({
      message: expect.stringContaining('there is no token'),
      remedy: expect.stringContaining('GITHUB_TOKEN'),
    })
  })

  test('takes nothing of another owner, unless the policy file allows it', async () => {
    publish(github, 'stranger/policy', first, { 'p.yml': '{}\n' })
    const extended = `extends: [ "stranger/policy:p.yml@${first}" ]\n`
    write(own, extended)
    await expect(lockCommand('.')).rejects.toThrow(`${own}:1: whose repository this is cannot be told`)
    belongsTo('acme')
    await expect(lockCommand('.')).rejects.toThrow(`${own}:1: extends \`stranger/policy:p.yml@${first}\`, which belongs to another owner`)
    expect(github.requests).toEqual([])
    await lockCommand('.', { owner: ['stranger'] })
    write(own, `${extended}allow: { owners: [ stranger ] }\n`)
    await lockCommand('.')
    expect(readFileSync(lockFile, 'utf8')).toContain('owners:\n  - acme\n')
  })

  test('a copy of another owner is not read either', async () => {
    publish(github, 'stranger/policy', first, { 'p.yml': '{}\n' })
    const extended = `extends: [ "stranger/policy:p.yml@${first}" ]\n`
    write(own, `${extended}allow: { owners: [ stranger ] }\n`)
    await lockCommand('.', { owner: ['acme'] })
    await checkCommand()
    write(own, extended)
    await expect(checkCommand()).rejects.toThrow('which belongs to another owner')
  })

  test('needs neither owner nor token where nothing is inherited from another repository', async () => {
    vi.stubEnv('GITHUB_TOKEN', '')
    write('base.yml', '{}\n')
    write(own, 'extends: [ base.yml ]\n')
    await lockCommand('.')
    expect(printed).toContain('nothing is inherited from another repository')
  })
})
