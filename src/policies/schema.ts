import { z } from 'zod'
import { Capability, factNames, factParts } from '../model/facts.ts'
import { Severity } from '../model/scorecard.ts'

const text = z.string().regex(/\S/, 'must say something')
const pack = z.string().regex(/^\d{4}\.\d{2}$/, 'must be a pack, as "2026.11"')
const expression = text.max(4000).describe('CEL over the facts.')

export const ParamValue = z.union([z.boolean(), z.number(), z.string(), z.array(z.string())])
export type ParamValue = z.infer<typeof ParamValue>

/** `stricter` orders the values: numbers by size, `false` before `true`, words as `values` lists them, lists by what they contain. */
export const Param = z
  .strictObject({
    type: z.enum(['bool', 'int', 'double', 'string', 'strings']),
    default: ParamValue,
    stricter: z.enum(['higher', 'lower']).optional().describe('Which way a value may move below a lock; absent: it may not move.'),
    values: z.array(z.string()).min(1).optional().describe('The words allowed; from low to high, where `stricter` is given.'),
    says: text,
  })
  .superRefine((param, issues) => {
    const reason = paramReason(param, param.default)
    if (reason) issues.addIssue({ code: 'custom', path: ['default'], message: reason })
    if (param.type === 'string' && param.stricter && !param.values)
      issues.addIssue({ code: 'custom', path: ['stricter'], message: 'a string is ordered only by its `values`' })
  })
export type Param = z.infer<typeof Param>

export const Validation = z
  .strictObject({ expression, message: text.optional(), messageExpression: expression.optional() })
  .refine((it) => it.message !== undefined || it.messageExpression !== undefined, { message: 'needs a `message` or a `messageExpression`' })

/** A policy as its file has it. */
export const PolicyFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be words in kebab-case'),
  title: text.max(120),
  capability: z.enum([...Capability.options, 'documentation', 'security']),
  scope: z.enum(['project', 'repository']).default('project'),
  appliesTo: z.enum(['ml', 'any']).default('ml').describe('`ml`: not-applicable where the repository is not about machine learning.'),
  severity: Severity,
  since: pack,
  default: z.enum(['on', 'off']).default('on'),
  deprecatedIds: z
    .record(z.string(), pack)
    .default({})
    .describe(
      'Earlier ids, each with the pack since which it is another: a policy file that uses one is warned for that pack, and then refused.',
    ),
  motivation: text,
  facts: z
    .array(z.enum([...factNames, ...factParts] as string[]))
    .describe('What it reads: where one of these is undecided, so is the outcome. A part stands for the fact where no more of it is read.'),
  params: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), Param).default({}),
  matchConditions: z
    .array(z.strictObject({ name: text, expression }))
    .default([])
    .describe('All must hold, otherwise not-applicable, with the name as the reason.'),
  subjects: expression.optional().describe('A list: an outcome each.'),
  whenEmpty: z.enum(['pass', 'not-applicable']).default('not-applicable').describe('The outcome where there is no subject.'),
  at: expression.optional().describe('A record with `path`, and `line` or `cell`: the place of a subject; absent: the subject itself.'),
  key: expression.optional().describe('What identifies a subject beside its path; absent: the text of its line.'),
  unknownWhen: expression.optional(),
  validations: z.array(Validation).min(1).describe('All must hold; true is good.'),
  pass: expression.optional().describe('Over `passed`, `failed`, `judged`, `unknown`; absent: no subject failed.'),
  evidence: expression
    .optional()
    .describe('A list of records with `path`: what the outcome rests on; absent: that of the subject or the facts.'),
  remediation: z.strictObject({
    effort: z.enum(['low', 'medium', 'high']),
    text: text.describe('Markdown; `{{ … }}` holds an expression, whose list is a line each where it begins one.'),
    instead: z
      .array(z.strictObject({ when: expression, text }))
      .default([])
      .describe('Texts for one reason, tool or language: the first whose `when` holds stands in place of `text`.'),
    also: z
      .array(z.strictObject({ when: expression, text }))
      .default([])
      .describe('Texts that follow it, each where its `when` holds.'),
  }),
  references: z.array(z.url({ protocol: /^https$/ })).default([]),
  precision: z
    .strictObject({ judged: z.int().min(0), wrong: z.int().min(0) })
    .optional()
    .describe('Findings that a reader judged on real repositories, and how many of them were wrong.'),
  wants: z
    .strictObject({ calls: z.array(text) })
    .optional()
    .describe('Names of calls that the fact `calls` shall list; `*` allowed.'),
})
export type PolicyFile = z.infer<typeof PolicyFile>

/** Says why a value does not fit a param; undefined where it does. */
export function paramReason(param: Pick<Param, 'type' | 'values'>, value: unknown): string | undefined {
  if (!fits(param.type, value)) return `must be ${nouns[param.type]}`
  const words = Array.isArray(value) ? value : [value]
  if (param.values && !words.every((word) => param.values?.includes(word))) return `must be one of ${param.values.join(', ')}`
  return undefined
}

const nouns: Record<Param['type'], string> = {
  bool: 'true or false',
  int: 'a whole number',
  double: 'a number',
  string: 'a string',
  strings: 'a list of strings',
}

function fits(type: Param['type'], value: unknown): boolean {
  if (type === 'bool') return typeof value === 'boolean'
  if (type === 'int') return Number.isSafeInteger(value)
  if (type === 'double') return typeof value === 'number' && Number.isFinite(value)
  if (type === 'string') return typeof value === 'string'
  return Array.isArray(value) && value.every((word) => typeof word === 'string')
}
