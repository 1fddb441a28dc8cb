import { z } from 'zod'
import { Capability } from '../model/facts.ts'
import { Severity } from '../model/scorecard.ts'
import { ParamValue } from '../policies/schema.ts'
import { Hazard, Tool } from '../tools/schema.ts'

const text = z.string().regex(/\S/, 'must say something')
const globs = z.array(text)
const owner = text.regex(/^(@[\w.-]+(\/[\w.-]+)?|[^@\s]+@[^@\s]+)$/, 'must be an owner, as @acme/ml or ml@acme.example')
const id = text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be the id of a policy')

/** A day that exists, as 2027-01-31. YAML reads an unquoted one as text too. */
const day = z.string().refine(isDay, 'must be a day, as 2027-01-31')

export const PolicyEntry = z.union([
  z.literal('off'),
  z.literal('on'),
  z.strictObject({
    enabled: z.boolean().optional(),
    severity: Severity.optional(),
    params: z.record(z.string(), ParamValue).optional(),
  }),
])

export const LockEntry = z.union([
  id,
  z.strictObject({
    policy: id,
    waivers: z
      .strictObject({ owners: z.array(owner).optional(), 'max-days': z.int().min(1).optional() })
      .describe('Waivers that the files below may still give.'),
  }),
])

export const WaiverEntry = z.strictObject({
  policy: id,
  paths: globs.min(1).optional().describe('Absent: every place.'),
  reason: text,
  owner: owner.optional(),
  ticket: text.optional(),
  expires: day.describe('Last day on which it holds.'),
})

const points = 'must be a whole number from 0 to 100'

export const GateEntry = z.strictObject({
  'fail-on': z.enum(['introduced', 'any', 'never']).optional(),
  severity: Severity.optional().describe('The least severity that holds a change up.'),
  'minimum-score': z.int().min(0, points).max(100, points).optional(),
  'on-unknown': z.enum(['warn', 'fail']).optional(),
})

const folder = text.regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))/, 'must be a folder of the repository')

export const ProjectEntry = z
  .strictObject({
    path: folder.optional().describe('A folder, or a glob of folders as `services/*`.'),
    find: folder
      .regex(/^[^*?[\]]+$/, 'must be a folder to look below, without wildcards')
      .optional()
      .describe('A folder, `.` for all: below it each outermost folder with a manifest is a project.'),
    owners: z.array(owner).optional().describe('Who answers for it; absent: as CODEOWNERS says of the folder.'),
    policies: z.record(id, PolicyEntry).optional().describe('What changes in each policy for these projects.'),
  })
  .refine(({ path, find }) => (path === undefined) !== (find === undefined), { message: 'needs a `path` or a `find`, and not both' })

export const AllowEntry = z.strictObject({
  exclude: globs.optional().describe('Globs that the files below may exclude, as they write them.'),
  tools: z.boolean().optional().describe('Whether they may describe tools.'),
  hazards: z.boolean().optional().describe('Whether they may describe hazards.'),
  projects: z.boolean().optional().describe('Whether they may divide the repository into projects.'),
  owners: z.array(text).optional().describe("Owners, beside the repository's own, whose files may be extended."),
})

/** `.github/mlops-scorecard.yml`, in a repository or in an organisation's. */
export const PolicyFileOfRepository = z.strictObject({
  extends: z.array(text).optional().describe('Files of this repository, or `owner/repo:path@commit`.'),
  pack: z
    .string()
    .regex(/^\d{4}\.\d{2}$/, 'must be a pack, as "2026.11"')
    .optional()
    .describe('Newer policies are shown and count only once this is raised.'),
  policies: z.record(id, PolicyEntry).optional().describe('What changes in each policy: `on`, `off`, or severity and params.'),
  custom: globs.optional().describe('Policies of your own, in the format of ours.'),
  tools: z
    .array(Tool.extend({ capability: Capability }))
    .optional()
    .describe('In-house tools, and how they are recognised.'),
  hazards: z.array(Hazard).optional().describe('What else endangers whoever runs it, in the format of ours.'),
  exclude: globs.optional().describe('Paths that are not read; shown in every report.'),
  locked: z.array(LockEntry).optional().describe('Policies that the files below can tighten, and not weaken; `gate` locks the gate.'),
  allow: AllowEntry.optional().describe('What the files below may say although something is locked here.'),
  waivers: z.array(WaiverEntry).optional().describe('Findings that are accepted until a day.'),
  gate: GateEntry.optional().describe('When a run fails.'),
  projects: z
    .array(ProjectEntry)
    .optional()
    .describe('Projects of a repository that holds several, each with a score. Of entries that mean the same folder, the last counts.'),
})
export type PolicyFileOfRepository = z.infer<typeof PolicyFileOfRepository>

function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value)
}
