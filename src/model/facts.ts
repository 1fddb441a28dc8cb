import { z } from 'zod'
import { Evidence } from './location.ts'

const line = z.int().min(1)
const evidence = z.array(Evidence)
const at = { path: z.string(), line: line.optional(), cell: line.optional() }
const yesNo = z.enum(['yes', 'no', 'unknown'])
const strings = z.array(z.string())
const illustration = z.boolean().optional().describe('True where it stands among the examples, docs or demos of a library.')

export const Capability = z.enum([
  'data-versioning',
  'data-processing',
  'artifact-storage',
  'compute',
  'orchestration',
  'experiment-tracking',
  'model-registry',
  'model-format',
  'training',
  'serving',
  'monitoring',
  'feature-store',
  'testing',
  'packaging',
  'ci-cd',
  'data-validation',
  'labelling',
  'notebook',
  'platform',
  'iac',
  'hosted-model',
])
export type Capability = z.infer<typeof Capability>

export const MonitoringKind = z.enum([
  'metrics-endpoint',
  'scrape-config',
  'dashboard',
  'alert-rule',
  'drift-detection',
  'tracing',
  'managed',
])
export type MonitoringKind = z.infer<typeof MonitoringKind>

export const Layer = z.enum(['data', 'training', 'tracking', 'registry', 'serving', 'features', 'orchestration', 'monitoring', 'other'])
export type Layer = z.infer<typeof Layer>

export const ProjectKind = z.enum(['training', 'serving', 'library', 'template'])

const File = z.strictObject({
  path: z.string(),
  size: z.int().optional(),
  kind: z.enum(['source', 'notebook', 'data', 'model', 'configuration', 'document', 'test', 'other', 'symlink', 'submodule']),
  lfs: z.boolean(),
  owners: strings,
})

const Tests = z.strictObject({
  present: yesNo,
  frameworks: strings,
  files: z.int().describe('Number of test files that assert something.'),
  paths: strings.describe('Those files, at most 200.'),
  ci: z.enum(['run', 'not-run', 'no-ci', 'unknown']).describe('Whether any live CI configuration runs them.'),
  onPullRequest: yesNo.describe('Whether a run that pull requests trigger is among them.'),
  jobs: z.array(
    z.strictObject({ path: z.string(), line: line.optional(), name: z.string(), triggers: strings, command: z.string(), chain: evidence }),
  ),
  coverage: z.strictObject({ measured: yesNo, threshold: z.string().optional(), evidence }),
  evidence,
})

const DvcRemote = z.strictObject({
  name: z.string(),
  url: z.string(),
  kind: z.string(),
  default: z.boolean(),
  path: z.string(),
  line: line.optional(),
})

const Data = z.strictObject({
  versioning: z.enum(['versioned', 'partial', 'none', 'no-data', 'unknown']),
  tools: strings,
  reads: z.array(z.strictObject({ ...at, target: z.string() })).describe('What training code reads: paths, URIs, dataset names.'),
  dvc: z.strictObject({
    initialised: z.boolean(),
    roots: strings,
    remotes: z.array(DvcRemote),
    stages: z.array(z.strictObject({ path: z.string(), name: z.string(), line: line.optional(), locked: yesNo, outputsIgnored: yesNo })),
    files: z.int().describe('Number of .dvc pointer files.'),
  }),
  rawFiles: z.array(z.strictObject({ path: z.string(), size: z.int(), kind: z.enum(['data', 'model']) })),
  hub: z.array(
    z.strictObject({
      ...at,
      id: z.string(),
      kind: z.enum(['dataset', 'model']),
      revision: z.string().optional(),
      pinned: yesNo,
      illustration,
    }),
  ),
  validation: z.strictObject({ present: yesNo, tools: strings, evidence }),
  evidence,
  illustration: z.boolean().optional().describe('True where only the examples, docs or demos of a library train.'),
})

export const EntryPoint = z.strictObject({
  path: z.string(),
  line: line.optional(),
  cell: line.optional(),
  kind: z.enum(['script', 'notebook', 'task', 'pipeline', 'managed-job']),
  frameworks: strings,
  tracked: yesNo,
  tools: strings.describe('Trackers that it reaches.'),
  seeded: yesNo,
  registers: yesNo.describe('Whether it reaches a call that registers the model.'),
  inPipeline: yesNo.describe('Whether a pipeline definition of the repository runs it.'),
  chain: evidence.describe('From the entry point to the call that fits.'),
  evidence: evidence.describe('From the entry point to the call that tracks.'),
  owners: strings,
  illustration,
})
export type EntryPoint = z.infer<typeof EntryPoint>

const Training = z.strictObject({
  tracking: z.enum(['tracked', 'partly', 'untracked', 'no-training', 'unknown']),
  entryPoints: z.array(EntryPoint),
  pipelines: z.array(z.strictObject({ ...at, tool: z.string() })),
  qualityGate: z.strictObject({ present: yesNo, evidence }),
})

const Image = z.strictObject({
  path: z.string(),
  from: z.array(
    z.strictObject({
      line,
      image: z.string(),
      registry: z.string().optional(),
      repository: z.string().optional(),
      tag: z.string().optional(),
      digest: z.string().optional(),
      alias: z.string().optional(),
      pin: z.enum(['digest', 'version-tag', 'floating-tag', 'latest', 'none', 'scratch', 'stage', 'build-arg', 'unknown']),
    }),
  ),
  installs: z.array(
    z.strictObject({ line, manager: z.string(), package: z.string(), version: z.string().optional(), pinned: z.boolean() }),
  ),
  user: z.string().optional().describe('USER of the final stage; absent where it sets none.'),
  root: yesNo.describe('Whether the container runs as root.'),
  healthcheck: z.boolean(),
})

const Model = z.strictObject({
  path: z.string().describe('Path of the file, or the target as the code writes it.'),
  line: line.optional(),
  format: z.string(),
  portable: yesNo.describe('Whether the format can be loaded without the framework that wrote it, and without running code.'),
  executable: yesNo.describe('Whether loading the format can run code (pickle and its kin).'),
  inGit: z.boolean(),
  size: z.int().optional(),
  savedBy: evidence,
  loadedBy: evidence,
  servedBy: evidence,
  card: z.string().optional(),
  owners: strings,
})

const Serving = z.strictObject({
  present: yesNo,
  tools: strings,
  endpoints: z.array(z.strictObject({ ...at, tool: z.string(), route: z.string().optional() })),
  healthChecks: z.strictObject({ present: yesNo, evidence }),
  rollback: z.strictObject({ present: yesNo, evidence }),
  deploys: z
    .array(z.strictObject({ ...at, tool: z.string(), owners: strings, illustration }))
    .describe('What puts the service into operation: manifests, deploy jobs, endpoint definitions.'),
  evidence,
  illustration: z.boolean().optional().describe('True where only the examples, docs or demos of a library serve.'),
})

const Monitoring = z.strictObject({
  present: yesNo,
  kinds: z.array(MonitoringKind),
  tools: strings,
  metrics: z.array(z.strictObject({ ...at, name: z.string() })).describe('Metrics that the code emits.'),
  alerts: z.array(z.strictObject({ ...at, name: z.string(), metrics: strings, emitted: yesNo })),
  evidence: z.array(Evidence.extend({ kind: MonitoringKind, tool: z.string() })),
})

export const ToolUse = z.strictObject({
  id: z.string(),
  name: z.string(),
  capability: Capability,
  licence: z.enum(['open-source', 'proprietary']),
  hosting: z.enum(['self', 'vendor', 'unknown']),
  vendor: z.string().optional(),
  level: z.enum(['declared', 'configured', 'used']),
  files: z.int().describe('Number of files with evidence of its highest level.'),
  evidence,
})
export type ToolUse = z.infer<typeof ToolUse>

const LockIn = z.strictObject({
  platforms: z.array(
    z.strictObject({
      vendor: z.string(),
      tool: z.string(),
      name: z.string(),
      files: z.int(),
      callSites: z.int(),
      layers: z.array(Layer),
      modules: strings.describe('Folders or modules that call it.'),
      isolated: yesNo.describe('Whether all its calls stand behind one module of the project.'),
      alternatives: strings,
      evidence,
    }),
  ),
  exposure: z.enum(['none', 'low', 'medium', 'high', 'unknown']),
  portable: yesNo.describe('Whether models are saved in a format that another platform can load.'),
})

const Dependencies = z.strictObject({
  manifests: strings,
  lockFiles: strings,
  locked: strings.describe('Ecosystems of the packages that the lock files are for.'),
  pinning: z.enum(['all', 'most', 'some', 'none', 'no-manifest', 'unknown']),
  packages: z.array(
    z.strictObject({
      name: z.string(),
      specifier: z.string(),
      pinned: z.boolean(),
      ecosystem: z.string(),
      runtime: z.boolean(),
      path: z.string(),
      line: line.optional(),
    }),
  ),
  python: z.strictObject({ declared: yesNo, specifier: z.string().optional(), evidence }),
  installable: yesNo,
  managers: strings,
})

const Notebook = z.strictObject({
  path: z.string(),
  codeCells: z.int(),
  lines: z.int(),
  hasOutputs: z.boolean(),
  outOfOrder: z.boolean(),
  longestCellLines: z.int(),
})

const Ci = z.strictObject({
  systems: strings,
  jobs: z.array(
    z.strictObject({
      path: z.string(),
      line,
      name: z.string(),
      triggers: strings,
      live: yesNo,
      commands: z.array(z.strictObject({ line, text: z.string() })),
    }),
  ),
  actions: z.array(z.strictObject({ path: z.string(), line, uses: z.string(), pin: z.enum(['commit', 'tag', 'branch', 'local', 'none']) })),
})

const document = z.strictObject({ path: z.string() }).optional()
const Documents = z.strictObject({
  readme: document,
  license: document,
  codeowners: document,
  modelCard: document,
  dataCard: document,
  contributing: document,
  changelog: document,
  security: document,
  citation: document,
  runbook: document,
})

const OperatedService = z.strictObject({
  ...at,
  name: z.string(),
  tool: z.string().optional(),
  image: z.string(),
  pin: z.string(),
  healthChecked: yesNo,
  stateful: z.boolean(),
  backedUp: yesNo,
  owners: strings,
  illustration,
})

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
  hazards: z.array(z.strictObject({ ...at, kind: z.string(), says: z.string().optional(), illustration })),
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

/** Parts of a fact that rest on fewer files than the whole of it; a problem or a policy can name them instead. */
export const factParts = ['tests.present', 'data.dvc', 'data.rawFiles'] as const
export type FactPart = (typeof factParts)[number]

export const Problem = z.strictObject({
  path: z.string(),
  line: line.optional(),
  stage: z.enum(['source', 'extractor', 'analysis']),
  reason: z.string(),
  affects: z.array(z.string()).describe('Names of the facts that this could change.'),
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
})
export type Facts = z.infer<typeof Facts>
