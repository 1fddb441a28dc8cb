import { z } from 'zod'
import { Problem, ToolUse } from './facts.ts'
import { Evidence } from './location.ts'

export const Severity = z.enum(['critical', 'high', 'medium', 'low', 'info'])
export type Severity = z.infer<typeof Severity>

export const Outcome = z.enum(['pass', 'fail', 'not-applicable', 'unknown', 'error'])
export type Outcome = z.infer<typeof Outcome>

/** What became of a finding since the base: `lost` was pass or fail there and is unknown now. */
export const FindingState = z.enum(['introduced', 'fixed', 'unchanged', 'lost'])
export type FindingState = z.infer<typeof FindingState>

export const Finding = z.strictObject({
  path: z.string().optional().describe('Absent where the finding is about the project as a whole.'),
  line: z.int().optional(),
  cell: z.int().optional(),
  message: z.string(),
  remediation: z.string().describe('Markdown: what to type in this repository.'),
  outcome: Outcome,
  state: FindingState.optional().describe('Absent where nothing was compared.'),
  fingerprint: z.string().describe('Stable identity: content, not line.'),
  evidence: z.array(Evidence),
  waiver: z
    .strictObject({
      reason: z.string(),
      owner: z.string().optional(),
      ticket: z.string().optional(),
      expires: z.string(),
      daysLeft: z.int(),
      active: z.boolean(),
    })
    .optional(),
})
export type Finding = z.infer<typeof Finding>

export const Evaluation = z.strictObject({
  policy: z.string(),
  title: z.string(),
  capability: z.string(),
  severity: Severity,
  project: z.string().describe('Root of the project.'),
  outcome: Outcome,
  state: FindingState.optional(),
  reason: z.string().describe('The deciding step in words: which condition or validation, and how many subjects.'),
  judged: z.int().describe('Subjects that passed or failed; 1 for a policy without subjects.'),
  passed: z.int(),
  unknown: z.int().describe('Subjects that could not be decided.'),
  waived: z.int(),
  staged: z.boolean().describe('Newer than the pack that the policy file names: shown, and counted from the next pack on.'),
  findings: z.array(Finding).describe('Subjects that failed or are unknown; fixed ones when a base was compared.'),
  evidence: z.array(Evidence).describe('What a pass rests on.'),
})
export type Evaluation = z.infer<typeof Evaluation>

export const Score = z.strictObject({
  value: z.int().optional().describe('Whole points of 100; absent where nothing applicable was decided.'),
  range: z.strictObject({ low: z.int(), high: z.int() }).optional().describe('Where unknown outcomes could move it.'),
  withoutWaivers: z.int().optional(),
})
export type Score = z.infer<typeof Score>

export const PolicySummary = z.strictObject({
  id: z.string(),
  title: z.string(),
  capability: z.string(),
  severity: Severity,
  motivation: z.string(),
  remediation: z.string(),
  effort: z.enum(['low', 'medium', 'high']),
  references: z.array(z.string()),
  path: z.string().optional().describe('File that defines it, where it is not one of ours.'),
})
export type PolicySummary = z.infer<typeof PolicySummary>

export const LockInSummary = z.strictObject({
  project: z.string(),
  exposure: z.string(),
  platforms: z.array(
    z.strictObject({
      name: z.string(),
      vendor: z.string(),
      layers: z.array(z.string()),
      files: z.int(),
      callSites: z.int(),
      isolated: z.string(),
      alternatives: z.array(z.string()),
    }),
  ),
})
export type LockInSummary = z.infer<typeof LockInSummary>

export const Scorecard = z.strictObject({
  schema: z.literal('scorecard/1'),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  repository: z.strictObject({
    name: z.string().optional(),
    head: z.string().optional(),
    ml: z.enum(['yes', 'no', 'unknown']),
    files: z.int(),
    excluded: z.array(z.string()),
  }),
  base: z
    .strictObject({
      commit: z.string().optional(),
      score: Score.optional(),
      missing: z.string().optional().describe('Why nothing was compared.'),
    })
    .optional(),
  score: Score,
  scores: z.array(
    z.strictObject({
      project: z.string(),
      owners: z.array(z.string()).optional().describe('Who answers for it, where the policy file or CODEOWNERS says so.'),
      score: Score,
      previous: Score.optional(),
    }),
  ),
  gate: z.strictObject({
    outcome: z.enum(['passed', 'failed']),
    failOn: z.enum(['introduced', 'any', 'never']),
    severity: Severity,
    reasons: z.array(z.string()),
  }),
  counts: z.strictObject({ introduced: z.int(), fixed: z.int(), findings: z.int(), waived: z.int(), unknown: z.int() }),
  evaluations: z.array(Evaluation),
  policies: z.array(PolicySummary).describe('What was judged: one entry a policy, for the texts that explain it.'),
  tools: z.array(ToolUse.extend({ project: z.string() })),
  lockIn: z.array(LockInSummary),
  problems: z.array(Problem),
  notices: z.array(
    z.strictObject({
      level: z.enum(['note', 'warning', 'error']),
      text: z.string(),
      path: z.string().optional(),
      line: z.int().optional(),
    }),
  ),
})
export type Scorecard = z.infer<typeof Scorecard>
