import { z } from 'zod'
import { at, evidence, illustration, line, strings, yesNo } from './facts-words.ts'

export const File = z.strictObject({
  path: z.string(),
  size: z.int().optional(),
  kind: z.enum(['source', 'notebook', 'data', 'model', 'configuration', 'document', 'test', 'other', 'symlink', 'submodule']),
  lfs: z.boolean(),
  owners: strings,
})

export const Tests = z.strictObject({
  present: yesNo,
  frameworks: strings,
  files: z.int().describe('Number of test files that assert something.'),
  paths: strings.describe('Those files, at most 200.'),
  withoutAssertions: strings.describe('Python files that are named as tests and assert nothing, at most 200.'),
  misplaced: z
    .array(z.strictObject({ path: z.string(), line: line.optional(), script: z.string(), found: z.string() }))
    .describe('Scripts for tests that CI runs by a path at which there is nothing, and the one file of that name.'),
  ci: z.enum(['run', 'not-run', 'no-ci', 'unknown']).describe('Whether any live CI configuration runs them.'),
  onPullRequest: yesNo.describe('Whether a run that pull requests trigger is among them.'),
  jobs: z.array(
    z.strictObject({ path: z.string(), line: line.optional(), name: z.string(), triggers: strings, command: z.string(), chain: evidence }),
  ),
  coverage: z.strictObject({ measured: yesNo, threshold: z.string().optional(), evidence }),
  environment: z
    .strictObject({
      folder: z.string().describe('`.` or that of the manifest nearest above the tests.'),
      install: z.string(),
      run: z.string(),
      python: z.string().describe('A release that the project allows: `3.12`.'),
      versionFile: z.string().optional().describe('A `.python-version`.'),
    })
    .optional()
    .describe('Where and with what Python tests can be run; absent where there are none.'),
  evidence,
})

export const DvcRemote = z.strictObject({
  name: z.string(),
  url: z.string(),
  kind: z.string(),
  default: z.boolean(),
  named: z.boolean().optional().describe('True where a command or a call of the repository names it, which needs no default.'),
  path: z.string(),
  line: line.optional(),
})

export const Data = z.strictObject({
  versioning: z.enum(['versioned', 'partial', 'none', 'no-data', 'unknown']),
  tools: strings,
  reads: z
    .array(
      z.strictObject({
        ...at,
        target: z.string(),
        database: z.boolean().optional().describe('True where it asks a database or a warehouse.'),
        hub: z.boolean().optional().describe('True where it asks a hub of data sets.'),
      }),
    )
    .describe('What code reads, what training reaches first: paths, URIs, dataset names.'),
  dvc: z.strictObject({
    initialised: z.boolean(),
    roots: strings,
    remotes: z.array(DvcRemote),
    stages: z.array(z.strictObject({ path: z.string(), name: z.string(), line: line.optional(), locked: yesNo, outputsIgnored: yesNo })),
    files: z.int().describe('Number of .dvc pointer files, but for those of tests.'),
  }),
  rawFiles: z.array(
    z.strictObject({
      path: z.string(),
      size: z.int(),
      atLeast: z.boolean().optional().describe('True where the content is not here, and the size the least that it can be.'),
      dvc: z.boolean().optional().describe('True where a .dvc file names it, or a folder that it lies in.'),
      kind: z.enum(['data', 'model', 'result']).describe('`result`: what a model said or what was measured, which none learns from.'),
    }),
  ),
  hub: z.array(
    z.strictObject({
      ...at,
      id: z.string(),
      kind: z.enum(['dataset', 'model']),
      revision: z.string().optional(),
      pinned: yesNo,
      address: z
        .string()
        .optional()
        .describe('How it is addressed where it is no name that is given: `hf://datasets/owner/name`, up to the revision.'),
      evidence: evidence.optional().describe('All places that load it so, where there are several.'),
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
  seeding: evidence.optional().describe('From the entry point to the call that fixes a seed, where one does.'),
  registers: yesNo.describe('Whether it reaches a call that registers the model.'),
  inPipeline: yesNo.describe('Whether a pipeline definition of the repository runs it.'),
  chain: evidence.describe('From the entry point to the call that fits.'),
  evidence: evidence.describe('From the entry point to the call that tracks.'),
  owners: strings,
  illustration,
})
export type EntryPoint = z.infer<typeof EntryPoint>

export const Training = z.strictObject({
  tracking: z.enum(['tracked', 'partly', 'untracked', 'no-training', 'unknown']),
  entryPoints: z.array(EntryPoint),
  registrations: evidence.describe('Calls that register what an entry point fits, those that it reaches first.'),
  pipelines: z.array(z.strictObject({ ...at, tool: z.string() })),
  qualityGate: z.strictObject({ present: yesNo, evidence }),
})

export const Image = z.strictObject({
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
      builtHere: z.boolean().optional().describe('True where the repository builds and names the image itself.'),
    }),
  ),
  installs: z.array(
    z.strictObject({ line, manager: z.string(), package: z.string(), version: z.string().optional(), pinned: z.boolean() }),
  ),
  user: z.string().optional().describe('USER of the final stage; absent where it sets none.'),
  root: yesNo.describe('Whether the container runs as root.'),
  healthcheck: z.boolean(),
})

export const Model = z.strictObject({
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

export const Dependencies = z.strictObject({
  manifests: strings,
  lockFiles: strings,
  locked: strings.describe('Ecosystems whose packages are locked, each that running needs.'),
  pinning: z.enum(['all', 'most', 'some', 'none', 'no-manifest', 'unknown']).describe('Of what the manifests declare.'),
  packages: z.array(
    z.strictObject({
      name: z.string(),
      specifier: z.string(),
      pinned: z.boolean(),
      ecosystem: z.string(),
      runtime: z.boolean(),
      path: z.string(),
      line: line.optional(),
      cell: line.optional(),
      task: z.boolean().optional().describe('True where a task installs it for itself when it runs: no lock file reaches it.'),
    }),
  ),
  python: z.strictObject({
    declared: yesNo,
    specifier: z.string().optional(),
    inUse: z
      .strictObject({ specifier: z.string(), newest: z.string() })
      .optional()
      .describe('What CI, commands, platforms and images set up, as `>=3.8,<3.11` and `3.10`.'),
    evidence,
  }),
  installable: yesNo,
  managers: strings,
})

export const Notebook = z.strictObject({
  path: z.string(),
  codeCells: z.int(),
  lines: z.int(),
  hasOutputs: z.boolean(),
  outOfOrder: z.boolean(),
  longestCellLines: z.int(),
})

export const Ci = z.strictObject({
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
export const Documents = z.strictObject({
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
