import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type CelList,
  CelScalar,
  type CelValue,
  celEnv,
  celMethod,
  isCelError,
  isCelList,
  isCelMap,
  listType,
  parse,
  plan,
} from '@bufbuild/cel'
import { strings } from '@bufbuild/cel/ext'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { factsOf } from '../../src/policies/case-facts.ts'
import type { Program } from '../../src/policies/cel.ts'
import { maxSteps } from '../../src/policies/cel-meter.ts'
import { toCel } from '../../src/policies/cel-value.ts'
import { loadPolicies } from '../../src/policies/load.ts'
import { defaultConfiguration, type Policy } from '../../src/policies/policy.ts'
import { PolicyCase } from '../../src/policies/policy-case.ts'
import { parseStrictYaml } from '../../src/strict/yaml.ts'

const list = listType(CelScalar.DYN)
const items = (value: unknown): CelValue[] => [...(value as CelList)]

const environment = celEnv({
  funcs: [
    ...strings,
    celMethod('flatten', list, [], list, function flatten() {
      return items(this).flatMap(items)
    }),
    celMethod('slice', list, [CelScalar.INT, CelScalar.INT], list, function slice(start, end) {
      return items(this).slice(Number(start), Number(end))
    }),
    celMethod('distinct', list, [], list, function distinct() {
      return [...new Set(items(this))]
    }),
    celMethod('sort', list, [], list, function sort() {
      return items(this).sort()
    }),
  ],
})

/** Optional access, quoting and listing are ours or the other library's alone. */
const beyondStandard = /\[\?|\.\?|shellQuote|dyn\(|versionCompare|glob\(|config\(|listed\(|atMost\(/

function programsOf({ programs }: Policy): { general: Program[]; each: Program[] } {
  const { matchConditions, subjects, unknownWhen, validations, key, evidence } = programs
  const own = [unknownWhen, key, evidence, ...validations.flatMap(({ holds, message }) => [holds, message])].filter(
    (it) => it !== undefined,
  )
  const general = [...matchConditions.map(({ holds }) => holds), ...(subjects ? [subjects] : own)]
  return { general, each: subjects ? own : [] }
}

function ours(program: Program, variables: Record<string, unknown>): unknown {
  try {
    return program.run(variables, { meter: { left: maxSteps }, config: () => undefined })
  } catch {
    return 'an error'
  }
}

function theirs(program: Program, variables: Record<string, unknown>): unknown {
  const result = plan(environment, parse(program.source))(plain(variables) as never)
  return isCelError(result) ? 'an error' : plain(result)
}

function plain(value: unknown): unknown {
  if (isCelList(value)) return [...value].map(plain)
  if (isCelMap(value)) return Object.fromEntries([...value].map(([key, item]) => [String(key), plain(item)]))
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
}

describe.each(await loadPolicies(join(import.meta.dirname, '../../policies')))(
  '$id says the same in another implementation of CEL',
  (policy) => {
    const path = join(import.meta.dirname, `${policy.id}.yaml`)
    const cases = parseStrictYaml(z.array(PolicyCase), readFileSync(path, 'utf8'), path).value

    test.each(cases)('$name', (one) => {
      const [project] = factsOf(one, { path, lineOf: () => 1 }).projects
      const facts = toCel(project) as Record<string, unknown>
      const params = { ...defaultConfiguration(policy).params, ...one.params }
      const variables = { ...facts, project: facts, params: toCel(params) }
      const { general, each } = programsOf(policy)
      const subjects = policy.programs.subjects ? ours(policy.programs.subjects, variables) : []
      const agree = (program: Program, given: Record<string, unknown>) => {
        if (!beyondStandard.test(program.source)) expect(plain(ours(program, given)), program.source).toEqual(theirs(program, given))
      }
      for (const program of general) agree(program, variables)
      for (const subject of subjects as unknown[]) for (const program of each) agree(program, { ...variables, subject })
    })
  },
)
