import { z } from 'zod'
import { factNames, factParts } from '../model/facts.ts'
import { Outcome } from '../model/scorecard.ts'
import { ParamValue } from './schema.ts'

/** A finding that a case expects, as far as it says. */
export const ExpectedFinding = z.strictObject({
  path: z.string().optional(),
  line: z.int().optional(),
  message: z.string().optional().describe('Text that the message contains.'),
  remediation: z.string().optional().describe('Text that the remediation contains.'),
})

/** What a policy must say of some facts. */
export const PolicyCase = z.strictObject({
  name: z.string(),
  facts: z.record(z.string(), z.unknown()).default({}),
  files: z.record(z.string(), z.unknown()).default({}).describe('What `config(path)` returns, by path.'),
  ml: z.enum(['yes', 'no', 'unknown']).default('yes'),
  undecided: z.array(z.enum([...factNames, ...factParts] as string[])).default([]),
  params: z.record(z.string(), ParamValue).default({}),
  outcome: Outcome,
  reason: z.string().optional().describe('Text that the reason contains.'),
  findings: z.array(ExpectedFinding).optional(),
})
export type PolicyCase = z.infer<typeof PolicyCase>
