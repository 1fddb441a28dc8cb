import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFacts } from '../../src/model/empty.ts'
import type { EntryPoint, Facts } from '../../src/model/facts.ts'
import { Scorecard } from '../../src/model/scorecard.ts'
import { evaluate } from '../../src/policies/evaluate.ts'
import { loadPolicies } from '../../src/policies/load.ts'
import { buildScorecard } from '../../src/scorecard/build.ts'
import { configurePolicies } from '../../src/settings/configure.ts'
import { loadSettings } from '../../src/settings/load.ts'

const builtIn = await loadPolicies(join(import.meta.dirname, '../../policies'))

function training(...entryPoints: Partial<EntryPoint>[]): Facts {
  const facts = emptyFacts()
  const [project] = facts.projects
  const neutral: EntryPoint = {
    path: '',
    kind: 'script',
    frameworks: [],
    tracked: 'no',
    tools: [],
    seeded: 'yes',
    registers: 'no',
    inPipeline: 'no',
    chain: [],
    evidence: [],
    owners: [],
  }
  return {
    ...facts,
    projects: [{ ...project!, training: { ...project!.training, entryPoints: entryPoints.map((it) => ({ ...neutral, ...it })) } }],
  }
}

function scan(head: Facts, base: Facts | undefined, policyFile: string, onExpired: 'warn' | 'fail' = 'warn') {
  const settings = loadSettings(policyFile, 'policy.yml')
  const policies = configurePolicies(builtIn, settings)
  const judged = (facts: Facts) => evaluate(policies, facts)
  return buildScorecard({
    facts: head,
    evaluations: judged(head),
    policies,
    settings,
    ...(base && { base: { evaluations: judged(base), commit: 'abc' } }),
    today: '2026-11-21',
    version: '1.0.0',
    name: 'acme/fraud',
    onExpired,
  })
}

const gate = 'gate: { fail-on: introduced }\n'

test('a training script without a tracker is introduced', () => {
  const scorecard = scan(
    training({ path: 'train.py', tracked: 'yes' }, { path: 'tune.py' }),
    training({ path: 'train.py', tracked: 'yes' }),
    gate,
  )
  expect(Scorecard.safeParse(scorecard).error).toBeUndefined()
  expect(scorecard.gate).toMatchObject({
    outcome: 'failed',
    reasons: ['experiments-tracked (high): 1 finding introduced against "Experiments are tracked"'],
  })
  expect(scorecard.counts).toMatchObject({ introduced: 1, fixed: 0 })
  expect(scorecard.score.value).toBeLessThan(scorecard.base?.score?.value ?? 0)
  expect(scorecard.evaluations.find(({ policy }) => policy === 'experiments-tracked')).toMatchObject({
    state: 'introduced',
    judged: 2,
    passed: 1,
  })
})

test('a waiver lets it through, and the score without it stands beside', () => {
  const waiver = 'waivers:\n  - { policy: experiments-tracked, paths: [ tune.py ], reason: a sweep, expires: 2027-01-31 }\n'
  const scorecard = scan(training({ path: 'tune.py' }), training(), gate + waiver)
  expect(scorecard.gate.outcome).toBe('passed')
  expect(scorecard.counts).toMatchObject({ introduced: 0, waived: 1 })
  expect(scorecard.score.withoutWaivers).toBeLessThan(scorecard.score.value ?? 0)
})

test('an expired waiver warns on a pull request and fails on a schedule', () => {
  const text =
    'gate: { fail-on: any, severity: critical }\nwaivers: [ { policy: experiments-tracked, reason: a sweep, expires: 2026-11-01 } ]'
  expect(scan(training({ path: 'tune.py' }), undefined, text)).toMatchObject({
    gate: { outcome: 'passed' },
    notices: [{ level: 'warning' }],
  })
  expect(scan(training({ path: 'tune.py' }), undefined, text, 'fail')).toMatchObject({
    gate: { outcome: 'failed', reasons: ['The waiver of experiments-tracked (a sweep) expired on 2026-11-01'] },
    notices: [{ level: 'error' }],
  })
})

test('without a policy file nothing is held up', () => {
  expect(scan(training({ path: 'tune.py' }), undefined, '').gate).toMatchObject({ outcome: 'passed', failOn: 'never' })
})

test('a repository about something else is told nothing and scored nothing', () => {
  const facts = emptyFacts()
  const scorecard = scan({ ...facts, repository: { ...facts.repository, ml: 'no' } }, undefined, '')
  expect(scorecard.score).toEqual({})
  expect(new Set(scorecard.evaluations.map(({ outcome }) => outcome))).toEqual(new Set(['not-applicable']))
})

test('what no longer applies is told, and is not counted as fixed', () => {
  const scorecard = scan(emptyFacts(), training({ path: 'tune.py' }), gate)
  expect(scorecard.counts).toMatchObject({ introduced: 0, fixed: 0 })
  expect(scorecard.notices).toMatchObject([{ level: 'warning', text: expect.stringContaining('experiments-tracked') }, { level: 'note' }])
})

test('a policy that is newer than the pack is shown and not counted', () => {
  const scorecard = scan(training({ path: 'tune.py' }), undefined, 'pack: "2026.10"\ngate: { fail-on: any }\n')
  expect(scorecard.gate.outcome).toBe('passed')
  expect(scorecard.score).toEqual({})
  expect(scorecard.evaluations.every(({ staged }) => staged)).toBe(true)
})
