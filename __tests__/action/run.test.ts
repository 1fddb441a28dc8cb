import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { run } from '../../src/action/run.ts'
import type { Judge, Verdict } from '../../src/action/verdict.ts'
import { connect } from '../../src/github/client.ts'
import { ConfigurationError, ScanError } from '../../src/model/errors.ts'
import type { Scorecard } from '../../src/model/scorecard.ts'
import { eventPayload, writeEvent } from '../github/event-file.ts'
import { type FakeGitHub, startGitHub } from '../github/fake-github.ts'

const head = 'a'.repeat(40)
const passed: Pick<Scorecard, 'score' | 'base' | 'counts' | 'evaluations' | 'gate' | 'problems'> = {
  problems: [],
  score: { value: 72 },
  base: { commit: 'b'.repeat(40), score: { value: 70 } },
  evaluations: [],
  counts: { introduced: 0, fixed: 0, findings: 4, waived: 0, unknown: 0 },
  gate: { outcome: 'passed', failOn: 'introduced', severity: 'high', reasons: [] },
}

function verdictOf(changes: Partial<typeof passed> = {}): Verdict {
  const scorecard = { ...passed, ...changes } as Scorecard
  return {
    scorecard,
    comment: '**72**',
    summary: '# 72',
    log: 'Score 72',
    json: '{}',
    badge: '{}',
    sarif: undefined,
    annotations: [],
    breakdowns: [],
  }
}

let github: FakeGitHub
let files: string
let printed: string[]
beforeEach(async () => {
  github = await startGitHub()
  github.state.pull(5, head)
  files = mkdtempSync(join(tmpdir(), 'run-'))
  for (const name of ['output', 'summary']) writeFileSync(join(files, name), '')
  vi.stubEnv('GITHUB_OUTPUT', join(files, 'output'))
  printed = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0)
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  await github.close()
  expect(github.violations).toEqual([])
})

function start(verdict: Verdict | Judge, env: Record<string, string> = {}) {
  const payload = eventPayload('pull_request', { number: 5, pull_request: { number: 5, head: { sha: head } } })
  return run({
    env: {
      GITHUB_REPOSITORY: github.state.repository,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: writeEvent(payload),
      GITHUB_API_URL: github.apiUrl,
      GITHUB_WORKSPACE: files,
      GITHUB_STEP_SUMMARY: join(files, 'summary'),
      RUNNER_TEMP: files,
      INPUT_TOKEN: github.state.token({ pull_requests: 'write' }),
      ...env,
    },
    judge: typeof verdict === 'function' ? verdict : async () => verdict,
    connect: (token, apiUrl) => connect(token, apiUrl, { second: 1, request: 10_000, pause: 1 }),
  })
}

function read(name: 'output' | 'summary') {
  return readFileSync(join(files, name), 'utf8')
}

describe('what a run leaves behind', () => {
  test('summary, outputs, log and comment', async () => {
    expect(await start(verdictOf())).toBe(0)
    expect(read('summary')).toBe('# 72\n\n')
    const outputs = { score: '72', 'previous-score': '70', gate: 'passed', introduced: '0', fixed: '0', findings: '4', sarif: '' }
    for (const [name, value] of Object.entries(outputs)) expect(read('output')).toMatch(new RegExp(`^${name}<<(.+)\\n${value}\\n\\1$`, 'm'))
    expect(printed).toContain('Score 72\n')
    expect(github.state.comments).toMatchObject([{ body: expect.stringContaining('\n**72**') }])
  })

  test('a failed gate: exit 1, for the reasons it gives', async () => {
    const gate = { ...passed.gate, outcome: 'failed' as const, reasons: ['2 findings introduced'] }
    expect(await start(verdictOf({ gate }))).toBe(1)
    expect(printed).toContainEqual(expect.stringMatching(/^::error .*the gate failed::2 findings introduced/))
  })

  test('GitHub is down: everything but the comment', async () => {
    expect(await start(verdictOf(), { GITHUB_API_URL: 'http://127.0.0.1:9' })).toBe(0)
    expect(read('summary')).toBe('# 72\n\n')
    expect(printed).toContainEqual(expect.stringMatching(/^::warning .*no comment::.*could not be reached/))
  })

  test('a runner without a summary', async () => {
    expect(await start(verdictOf(), { GITHUB_STEP_SUMMARY: '' })).toBe(0)
    expect(github.state.comments).toHaveLength(1)
  })
})

describe('what fails on the way stops nothing else, and is not green', () => {
  const full = { GITHUB_STEP_SUMMARY: '/dev/full' }

  test.each<[string, Record<string, string>, number, RegExp]>([
    ['a full disk for the summary, which is only a copy', full, 0, /^The summary of this run lacks the report: .*ENOSPC/],
    [
      'a full disk for a report',
      { 'INPUT_JSON-FILE': '/dev/full' },
      3,
      /^::error .*cannot write \/dev\/full: the disk is full .*%0AMake room/,
    ],
    ['a report where a folder is', { 'INPUT_JSON-FILE': '.' }, 2, /^::error .*cannot write .*EISDIR/],
    [
      'a report below a file',
      { 'INPUT_JSON-FILE': 'output/card.json' },
      2,
      /^::error .*cannot write .*output: a part of the path is a file .*%0AName a file/,
    ],
    ['no temporary folder', { RUNNER_TEMP: '/dev/null/nowhere' }, 2, /^::error .*cannot write \/dev\/null/],
  ])('%s', async (_, env, code, says) => {
    expect(await start(verdictOf(), env)).toBe(code)
    expect(printed).toContainEqual(expect.stringMatching(says))
    expect(github.state.comments).toHaveLength(1)
    expect(read('output')).toContain('gate<<')
  })

  test.each([
    ['that is full', '/dev/full', 'ENOSPC'],
    ['that is not there', '/nonexistent/output', 'Missing file'],
    ['that is a folder', tmpdir(), 'EISDIR'],
  ])('a file for outputs %s: exit 3, with the comment', async (_, path, says) => {
    vi.stubEnv('GITHUB_OUTPUT', path)
    expect(await start(verdictOf())).toBe(3)
    expect(printed).toContainEqual(expect.stringMatching(new RegExp(`^::error .*the outputs could not be written: .*${says}`)))
    expect(github.state.comments).toHaveLength(1)
  })

  test('a stage of the scan: exit 3 whatever the gate says, and where to report it', async () => {
    const problem = {
      path: '.',
      stage: 'analysis' as const,
      reason: 'internal error: the analysis of training failed: x',
      affects: [],
      internal: true,
    }
    const env = { GITHUB_ACTION_REPOSITORY: 'acme/mlops-scorecard', GITHUB_SERVER_URL: 'https://github.test' }
    expect(await start(verdictOf({ problems: [problem] }), env)).toBe(3)
    expect(printed).toContainEqual(expect.stringMatching(/^::error .*a part of the scan failed::internal error: the analysis of training/))
    expect(printed).toContainEqual(expect.stringContaining('https://github.test/acme/mlops-scorecard/issues/new'))
    expect(github.state.comments).toHaveLength(1)
  })

  test('a form of the report: exit 3, and the other forms', async () => {
    expect(await start({ ...verdictOf(), json: undefined, breakdowns: ['internal error: the rendering of the JSON failed: x'] })).toBe(3)
    expect(read('output')).toMatch(/^json<<(.+)\n\n\1$/m)
    expect(read('summary')).toContain('# 72')
  })
})

describe('when a comment is written', () => {
  const fixed = { counts: { ...passed.counts, fixed: 1 } }
  const missing = { base: { missing: 'the checkout has no history' } }
  const gone = { state: 'fixed' } as Scorecard['evaluations'][number]['findings'][number]
  const ceased = { evaluations: [{ outcome: 'not-applicable', findings: [gone] }] as unknown as Scorecard['evaluations'] }

  test.each([
    ['changes', {}, 0],
    ['changes', fixed, 1],
    ['changes', missing, 1],
    ['changes', ceased, 1],
    ['always', {}, 1],
    ['never', fixed, 0],
  ])('comment: %s, after %j: %i', async (comment, changes, comments) => {
    expect(await start(verdictOf(changes), { INPUT_COMMENT: comment })).toBe(0)
    expect(github.state.comments).toHaveLength(comments)
  })

  test('no token, no request', async () => {
    expect(await start(verdictOf(), { INPUT_TOKEN: '' })).toBe(0)
    expect(github.requests).toEqual([])
  })

  test('folders, and policy files, have comments of their own; a newer version of the policy file keeps its comment', async () => {
    await start(verdictOf())
    await start(verdictOf(), { INPUT_PATH: 'services/churn' })
    await start(verdictOf(), { INPUT_POLICY: 'acme/policies:ml.yml@v1' })
    await start(verdictOf(), { INPUT_POLICY: 'acme/policies:ml.yml@v2' })
    expect(github.state.comments).toHaveLength(3)
  })
})

describe('when there is nothing to publish', () => {
  const broken = new ConfigurationError('unknown key `polices`', {
    location: { path: '.github/mlops-scorecard.yml', line: 3 },
    remedy: 'Did you mean `policies`?',
  })

  test.each<[string, Error, number, RegExp]>([
    ['a broken configuration', broken, 2, /^::error .*file=\.github\/mlops-scorecard\.yml,line=3::.*unknown key.*%0ADid you mean/],
    ['a failed scan', new ScanError('git failed', { remedy: 'Install git.' }), 3, /^::error .*the scan failed::git failed%0AInstall git\./],
    ['a bug', new TypeError('x is not a function'), 3, /^::error .*the scan failed::x is not a function%0AThis is a bug/],
  ])('%s', async (_, error, code, command) => {
    expect(await start(() => Promise.reject(error))).toBe(code)
    expect(printed).toContainEqual(expect.stringMatching(command))
    expect(read('summary')).toContain(error.message)
    expect(github.requests).toEqual([])
  })

  test('what a message quotes is code in the summary', async () => {
    await start(() => Promise.reject(new ConfigurationError('unknown key `<img src=x>`\n# big')))
    expect(read('summary')).toMatch(/^###.*\n\n( {4}.*\n)+\n/)
  })
})
