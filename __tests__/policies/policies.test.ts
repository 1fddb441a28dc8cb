import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { emptyFacts, emptyProject } from '../../src/model/empty.ts'
import { factNames, factParts } from '../../src/model/facts.ts'
import { evaluate } from '../../src/policies/evaluate.ts'
import { loadPolicies } from '../../src/policies/load.ts'
import { defaultConfiguration } from '../../src/policies/policy.ts'
import { testPolicy } from '../../src/policies/test.ts'

const folder = join(import.meta.dirname, '../../policies')
const policies = await loadPolicies(folder)

describe.each(policies)('$id', (policy) => {
  const path = join(import.meta.dirname, `${policy.id}.yaml`)
  const results = existsSync(path) ? testPolicy(policy, readFileSync(path, 'utf8'), path) : []

  test.each(results)('$name', ({ differences }) => {
    expect(differences).toEqual([])
  })

  test('is shown to pass, to fail, not to know and, where it can, not to apply', () => {
    const canBeNotApplicable = policy.appliesTo === 'ml' || policy.matchConditions.length > 0
    const outcomes = ['pass', 'fail', 'unknown', ...(canBeNotApplicable ? ['not-applicable'] : [])]
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(outcomes))
  })
})

test.each(policies)('$id cuts no list without a word of how many more there are', ({ path }) => {
  expect(readFileSync(path, 'utf8')).not.toMatch(/\.slice\(0, (?!1\))/)
})

test.each(policies)('$id begins each remedy with a sentence', ({ remediation: { text, instead, also } }) => {
  for (const remedy of [text, ...[...instead, ...also].map((advice) => advice.text)]) expect(remedy).toMatch(/^(?!```)\S/)
})

test.each(policies)('$id has an answer where nothing could be read', (policy) => {
  const facts = { ...emptyFacts(), projects: [{ ...emptyProject('.'), undecided: [...factNames, ...factParts] }] }
  const [judgement] = evaluate([{ policy, configuration: defaultConfiguration(policy) }], facts)
  expect(judgement?.outcome).not.toBe('error')
})

test('every file of cases belongs to a policy', () => {
  const cases = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.yaml'))
  expect(cases.map((name) => name.replace('.yaml', ''))).toEqual(policies.map(({ id }) => id))
})

test('pipeline-defined shows the pipeline of a training before the script that it runs', () => {
  const policy = policies.filter(({ id }) => id === 'pipeline-defined')
  const entry = { path: 'train.py', line: 3, inPipeline: 'yes' as const, kind: 'script' as const, tracked: 'no' as const }
  const rest = { frameworks: [], chain: [], tools: [], evidence: [], seeded: 'no' as const, registers: 'no' as const, owners: [] }
  const pipelines = [{ path: 'flows/train_flow.py', line: 9, tool: 'prefect' }]
  const empty = emptyProject('.')
  const project = {
    ...empty,
    training: { ...empty.training, entryPoints: [{ ...entry, ...rest }], pipelines },
    serving: { ...empty.serving, present: 'yes' as const },
  }
  const facts = { ...emptyFacts(), repository: { ...emptyFacts().repository, ml: 'yes' as const }, projects: [project] }
  const [judgement] = evaluate(
    policy.map((one) => ({ policy: one, configuration: defaultConfiguration(one) })),
    facts,
  )
  expect(judgement?.evidence).toMatchObject([
    { path: 'flows/train_flow.py', line: 9 },
    { path: 'train.py', line: 3 },
  ])
})
