import { z } from 'zod'
import { ConfigurationError } from '../model/errors.ts'
import type { Finding, Outcome, Severity } from '../model/scorecard.ts'
import { didYouMean } from '../strict/nearest.ts'
import { parseStrictYaml } from '../strict/yaml.ts'
import { type CasePlace, factsOf, locationOf } from './case-facts.ts'
import { evaluate } from './evaluate.ts'
import { defaultConfiguration, type Policy } from './policy.ts'
import { type ExpectedFinding, PolicyCase } from './policy-case.ts'
import { paramReason } from './schema.ts'
import type { Judgement } from './trial.ts'

export interface CaseResult {
  name: string
  line: number
  outcome: Outcome
  /** What is otherwise than expected, a sentence each; empty: the case holds. */
  differences: string[]
  severity: Severity
}

/** The cases of a test file held against a policy. Throws ConfigurationError where the file is not one. */
export function testPolicy(policy: Policy, text: string, path: string): CaseResult[] {
  const cases = parseStrictYaml(z.array(PolicyCase).min(1), text, path)
  return cases.value.map((one, index) => {
    const line = cases.lineOf([index])
    const judgement = judgeCase(policy, one, { path, lineOf: (keys) => cases.lineOf([index, ...keys]) })
    return { name: one.name, line, outcome: judgement.outcome, severity: judgement.severity, differences: differencesOf(one, judgement) }
  })
}

function judgeCase(policy: Policy, one: PolicyCase, place: CasePlace): Judgement {
  for (const [name, value] of Object.entries(one.params)) {
    const param = policy.params[name]
    const reason = param ? paramReason(param, value) : `is no param of this policy${didYouMean(name, Object.keys(policy.params))}`
    if (reason) throw new ConfigurationError(`\`params.${name}\` ${reason}`, { location: locationOf(place, ['params', name]) })
  }
  const defaults = defaultConfiguration(policy)
  const configuration = { ...defaults, enabled: true, params: { ...defaults.params, ...one.params } }
  const [judgement] = evaluate([{ policy, configuration }], factsOf(one, place), { config: (file) => one.files[file] })
  if (!judgement) throw new ConfigurationError('the policy judged nothing', { location: locationOf(place, []) })
  return judgement
}

function differencesOf(one: PolicyCase, { outcome, reason, findings }: Judgement): string[] {
  const differences: string[] = []
  if (outcome !== one.outcome) differences.push(`outcome: expected ${one.outcome}, got ${outcome} (${reason})`)
  if (one.reason !== undefined && !reason.includes(one.reason)) differences.push(`reason: expected "${one.reason}" in "${reason}"`)
  if (!one.findings) return differences
  if (findings.length !== one.findings.length)
    differences.push(`findings: expected ${one.findings.length}, got ${findings.map(show).join(', ') || 'none'}`)
  return [...differences, ...one.findings.flatMap((expected, index) => differencesIn(expected, findings[index], index))]
}

function differencesIn(expected: z.infer<typeof ExpectedFinding>, finding: Finding | undefined, index: number): string[] {
  if (!finding) return []
  const place = (['path', 'line'] as const).filter((key) => expected[key] !== undefined && expected[key] !== finding[key])
  const texts = (['message', 'remediation'] as const).filter((key) => expected[key] !== undefined && !finding[key].includes(expected[key]))
  return [
    ...place.map((key) => `findings.${index}.${key}: expected ${expected[key]}, got ${finding[key] ?? 'none'}`),
    ...texts.map((key) => `findings.${index}.${key}: expected "${expected[key]}" in "${finding[key]}"`),
  ]
}

function show({ path, line, message }: Finding): string {
  return `${path ?? ''}${line === undefined ? '' : `:${line}`} ${message}`.trim()
}
