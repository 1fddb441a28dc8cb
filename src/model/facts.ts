import { z } from 'zod'
import { Ci, Data, Dependencies, Documents, File, Image, Model, Notebook, Tests, Training } from './facts-making.ts'
import { LockIn, Monitoring, OperatedService, Serving, ToolUse } from './facts-operating.ts'
import { at, illustration, line, ProjectKind, strings, yesNo } from './facts-words.ts'

export { EntryPoint } from './facts-making.ts'
export { ToolUse } from './facts-operating.ts'
export { Capability, Layer, MonitoringKind } from './facts-words.ts'

const ProjectShape = {
  root: z.string().describe('`.` or a folder.'),
  kinds: z.array(ProjectKind),
  owners: strings,
  undecided: strings.describe('Facts that a problem could still change.'),
  files: z.array(File),
  tests: Tests,
  data: Data,
  training: Training,
  images: z.array(Image),
  models: z.array(Model),
  serving: Serving,
  monitoring: Monitoring,
  tools: z.array(ToolUse),
  lockIn: LockIn,
  storage: z.array(z.strictObject({ ...at, uri: z.string(), scheme: z.string(), bucket: z.string() })),
  dependencies: Dependencies,
  notebooks: z.array(Notebook),
  ci: Ci,
  documents: Documents,
  hazards: z.array(
    z.strictObject({
      ...at,
      kind: z.string(),
      says: z.string().optional(),
      undecided: z
        .boolean()
        .optional()
        .describe('True where a manifest or lock that could not be read may fix a version in which it is safe.'),
      illustration,
    }),
  ),
  hostedModels: z.array(z.strictObject({ ...at, provider: z.string(), model: z.string(), pinned: yesNo, illustration })),
  runtimes: z.array(z.strictObject({ ...at, tool: z.string(), argument: z.string(), version: z.string(), pinned: yesNo, illustration })),
  services: z.array(OperatedService).describe('Services that the project runs itself, from compose files and Kubernetes manifests.'),
  calls: z.array(z.strictObject({ ...at, name: z.string(), arguments: z.record(z.string(), z.string()) })),
}

export const Project = z.strictObject(ProjectShape)
export type Project = z.infer<typeof Project>
/** A name that, as those of parts, `problems[].affects`, a policy's `facts` and `undecided` may hold. */
export type FactName = Exclude<keyof Project, 'root' | 'owners' | 'undecided'>
export const factNames = Object.keys(ProjectShape).filter((name) => !['root', 'owners', 'undecided'].includes(name)) as FactName[]

/** Parts that rest on few files: only a problem that names one casts doubt on it. */
const partsOfFewFiles = ['tests.present', 'data.dvc', 'data.rawFiles'] as const
/** Parts that any problem of their fact casts doubt on too. */
const partsOfTheirFact = [
  'data.hub',
  'data.reads',
  'data.validation',
  'data.versioning',
  'dependencies.installable',
  'dependencies.packages',
  'dependencies.python',
  'documents.codeowners',
  'documents.license',
  'documents.modelCard',
  'documents.runbook',
  'monitoring.alerts',
  'monitoring.drift',
  'monitoring.present',
  'serving.deploys',
  'serving.healthChecks',
  'serving.present',
  'serving.rollback',
  'tests.ci',
  'tests.coverage',
  'training.entryPoints',
  'training.pipelines',
  'training.present',
  'training.qualityGate',
  'training.registered',
] as const

/** Answers that a fact gives of its own; a problem or a policy can name them instead of the whole. */
export const factParts = [...partsOfFewFiles, ...partsOfTheirFact]
export type FactPart = (typeof factParts)[number]

/** The fact that a name of it, or of a part of it, belongs to. */
export function factOf(name: string): string {
  return name.split('.', 1)[0] ?? name
}

/** Whether two names are of the same fact or part, or one is of a part of the other. */
export function overlap(one: string, other: string): boolean {
  return one === other || factOf(one) === other || one === factOf(other)
}

/**
 * The facts and parts that problems of the named ones leave open, but for those `settled`. A part that is open leaves its fact open, which
 * speaks of all that belongs to it.
 */
export function openedBy(names: ReadonlySet<string>, settled: ReadonlySet<string>): string[] {
  const follows = (part: string) => partsOfTheirFact.some((own) => own === part)
  const parts = factParts.filter((part) => !settled.has(part) && (names.has(part) || (follows(part) && names.has(factOf(part)))))
  const wholes = new Set(parts.filter(follows).map(factOf))
  return [...factNames.filter((fact) => names.has(fact) || wholes.has(fact)), ...parts].sort()
}

export const Problem = z.strictObject({
  path: z.string(),
  line: line.optional(),
  stage: z.enum(['source', 'extractor', 'analysis']),
  reason: z.string(),
  affects: z.array(z.string()).describe('Names of the facts that this could change.'),
  internal: z.boolean().optional().describe('True where the scorecard itself failed: a bug to report, and no fault of the file.'),
})
export type Problem = z.infer<typeof Problem>

export const Repository = z.strictObject({
  ml: yesNo.describe('Whether it trains, evaluates or serves a model, or processes data for one.'),
  projects: strings,
  head: z.string().optional().describe('Commit that was read, where there is one.'),
  files: z.int(),
  bytes: z.int(),
  excluded: strings,
})

export type Repository = z.infer<typeof Repository>

export const Facts = z.strictObject({
  schema: z.literal('facts/1'),
  repository: Repository,
  problems: z.array(Problem),
  projects: z.array(Project),
  whole: Project.optional().describe(
    'The repository as if it were one project, for the policies that judge it so; absent where it is one.',
  ),
})
export type Facts = z.infer<typeof Facts>
