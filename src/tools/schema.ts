import { z } from 'zod'
import { Capability, Layer, MonitoringKind } from '../model/facts.ts'
import { isExpression } from './expression.ts'

const patterns = z.array(z.string().min(1)).optional()

/**
 * How something shows itself in a repository. Every list is an "or".
 * Dotted patterns (`imports`, `calls`) match segment by segment: `*` within one segment, `**` any number of segments.
 * Globs (`files`) are minimatch's, from the project's root; those without `/` match the file's name in any folder.
 */
export const Recogniser = z.strictObject({
  imports: patterns.describe('Python modules: `mlflow` matches `mlflow` and `mlflow.sklearn`.'),
  calls: z
    .array(
      z.union([
        z.string(),
        z.strictObject({
          name: z.string(),
          with: z
            .record(z.string(), z.string())
            .optional()
            .describe('Argument by name, position (`0`) or either (`path|0`) → glob over its value; `*` is any, written or computed.'),
          without: z.record(z.string(), z.string()).optional().describe('Arguments that, with any of these values, are no match.'),
        }),
      ]),
    )
    .optional()
    .describe('Resolved dotted names of calls, `()` left out: `mlflow.log_*`, `sklearn.**.fit`.'),
  bases: patterns.describe('Resolved base classes of class definitions.'),
  defines: z
    .array(z.strictObject({ names: z.array(z.string().min(1)).min(1), files: z.array(z.string()).optional() }))
    .optional()
    .describe(
      'Functions and classes that a Python module defines at its top, for a platform to call by these names: the first of `names` as it is, and one for each glob behind it.',
    ),
  packages: patterns.describe('Names in dependency manifests; `*` allowed.'),
  files: patterns,
  settings: z
    .array(z.strictObject({ files: z.array(z.string()), key: z.string(), value: z.string().optional() }))
    .optional()
    .describe('Key (dotted pattern) and value (glob) of a settings file.'),
  commands: patterns.describe(
    'Leading words of a command: `dvc`, `aws sagemaker`, `python -m pytest`; `*` is one word. An option alone is one that an image is given.',
  ),
  images: patterns.describe('Globs over image references without tag or digest.'),
  actions: patterns.describe('Globs over `uses:` without its ref.'),
  kinds: patterns.describe(
    '`group/Kind` of Kubernetes objects; the group may hold `*`, versions are ignored: `serving.kserve.io/InferenceService`.',
  ),
  terraform: patterns.describe('Globs over resource and data types: `aws_sagemaker_*`.'),
  charts: patterns.describe('Globs over names of Helm charts that are installed, without their repository: `kube-prometheus-stack`.'),
  uris: patterns.describe('Prefixes of string literals: `s3://`.'),
  environment: patterns.describe('Names of environment variables that code or configuration sets or reads.'),
  foreign: z
    .array(
      z.strictObject({
        language: z.string(),
        imports: patterns.describe('Packages, by `library()`, `using`, `import`.'),
        calls: patterns.describe('Functions, without the package before them.'),
      }),
    )
    .optional()
    .describe('What code of other languages loads and calls.'),
})
export type Recogniser = z.infer<typeof Recogniser>

/** What a tool can be doing where its calls or files are found; analyses ask for roles, never for tools by name. */
export const Role = z.enum([
  'trains',
  'brings-algorithm',
  'tracks',
  'names-tracker',
  'mutes-tracker',
  'registers-model',
  'saves-model',
  'loads-model',
  'serves',
  'health-checks',
  'monitors',
  'versions-data',
  'reads-data',
  'bundles-data',
  'validates-data',
  'orchestrates',
  'runs-tests',
  'defines-tests',
  'asserts',
  'measures-coverage',
  'installs',
  'seeds',
  'draws',
  'deploys',
  'rolls-back',
  'gates-quality',
  'hosts-models',
  'manages-runtime',
  'operates',
  'runs-jobs',
])
export type Role = z.infer<typeof Role>

const Release = z.strictObject({ package: z.string(), version: z.string() })

export const RoleRecord = z.strictObject({
  role: Role,
  ...Recogniser.shape,
  kind: z
    .union([MonitoringKind, z.array(MonitoringKind)])
    .optional()
    .describe('Of the role `monitors`; several where it is more than one thing.'),
  layer: Layer.optional().describe('Of a proprietary platform: what the call touches.'),
  format: z.string().optional().describe('Of `saves-model` and `loads-model`: the file format. Of `reads-data`: `hub`, `database`.'),
  general: z
    .boolean()
    .optional()
    .describe(
      'Of `serves`: a framework for any request; it serves predictions only where what it runs reaches a model. Of `deploys`: it counts only where an image can hold what serves. Of `monitors`: where the tool shows nothing surer, in code that is named for drift, or as a dashboard where it has no model. Of `trains`: not in code that only prepares data, and no command, which may start any job. Of `reads-data`: only where training reaches it. Of `rolls-back`: only where a person gives the `argument`.',
    ),
  local: z
    .boolean()
    .optional()
    .describe('Of `deploys`: it also starts things on one’s own machine; it counts only in CI, or in what is named for deploying.'),
  portable: z.boolean().optional().describe('Of `saves-model`: another framework can load it, without running code.'),
  executable: z.boolean().optional().describe('Of `saves-model` and `loads-model`: loading can run code.'),
  unsure: z
    .boolean()
    .optional()
    .describe('Of `tracks`: it may record nothing, as the value of an option decides: the answer is open where nothing surer is found.'),
  frameworks: z
    .array(z.string())
    .optional()
    .describe('Of `tracks`: ids of the training tools whose runs it records by itself; for runs of others alone it is unsure.'),
  until: Release.optional().describe(
    'Of `tracks`: the release of a package from which it no longer holds; unsure where the project can install older and newer ones.',
  ),
  remote: z
    .boolean()
    .optional()
    .describe(
      'Of `trains`: it starts a job that runs whatever program it is given: what that program does is not seen where it is started.',
    ),
  safeSince: Release.optional().describe(
    'Of `loads-model`: the release of a package from which loading runs no code; `executable` holds where the project can install an older one.',
  ),
  unknownBefore: Release.optional().describe(
    'Of `loads-model`: the release of a package from which what it loads holds no code unless that is asked for; not known where the project installs an older one.',
  ),
  transient: z
    .boolean()
    .optional()
    .describe(
      'Of `trains`: it divides what it is given and leaves no model for anything else; it counts only where nothing else is fitted.',
    ),
  argument: z
    .string()
    .optional()
    .describe('Name, position or either (`path|0`) of the argument that the role is about: a path, a route, a model, a version.'),
  omitted: z.string().optional().describe('Of `manages-runtime`: the argument that the call leaves to the platform.'),
  pinned: z
    .array(z.string().refine(isExpression, 'is no regular expression of RE2'))
    .optional()
    .describe(
      'Of `hosts-models` and `manages-runtime`: regular expressions (RE2), one of which is found in every value of the argument that names one fixed version.',
    ),
  opaque: z
    .array(z.string().refine(isExpression, 'is no regular expression of RE2'))
    .optional()
    .describe(
      'Of `hosts-models`: regular expressions (RE2) of values that name something of the account itself, which do not say whether it stays as it is.',
    ),
  implied: z
    .boolean()
    .optional()
    .describe('The role alone does not show the tool at work: a framework plays it by itself, or the call may go to another.'),
  when: z.record(z.string(), z.string()).optional().describe('Arguments that must have these values (globs) for the role to hold.'),
  unless: z.record(z.string(), z.string()).optional().describe('Arguments that, with any of these values, take the role away.'),
})
export type RoleRecord = z.infer<typeof RoleRecord>

export const Tool = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  name: z.string(),
  licence: z.enum(['open-source', 'proprietary']),
  hosting: z.enum(['self', 'vendor', 'unknown']),
  vendor: z.string().optional(),
  homepage: z.string().optional(),
  platform: z.boolean().optional().describe('A proprietary platform that counts for lock-in.'),
  layers: z.array(Layer).optional().describe('Layers a platform touches where no role says it more exactly.'),
  alternatives: z.array(z.string()).optional().describe('Open counterparts by tool id.'),
  unlisted: z.boolean().optional().describe('Nothing that anyone would call a tool: its roles count, and it is not listed with the tools.'),
  also: z.array(Capability).optional().describe('Further capabilities.'),
  configured: Recogniser.optional().describe('Evidence that it is set up: files of its own format, a service in compose or Kubernetes.'),
  used: Recogniser.optional().describe('Evidence that it runs: imported and called, run by CI, a pipeline or an image.'),
  declared: Recogniser.optional().describe('Evidence that it is only listed: packages of a manifest.'),
  elsewhere: z
    .strictObject({
      environment: z.array(z.string().min(1)),
      settings: z.array(z.string().min(1)).optional(),
      options: z.array(z.string().min(1)),
      own: z.array(z.string().min(1)),
    })
    .optional()
    .describe(
      'Environment variables, settings that code or a command makes by name, and options of commands that send what speaks its protocol to another server, and globs over addresses that are its own: where a variable or a setting is any other, `uris` show nothing, and a command with such an option never does.',
    ),
  roles: z.array(RoleRecord).optional(),
})
export type Tool = z.infer<typeof Tool> & { capability: Capability }

/** One way in which a hazard shows itself. */
export const HazardSign = z.strictObject({
  ...Recogniser.shape,
  when: RoleRecord.shape.when,
  unless: RoleRecord.shape.unless,
  safeSince: Release.optional().describe(
    'The release of a package from which the default is safe: no hazard where the project cannot install an older one.',
  ),
  safeBeside: z.array(z.string()).optional().describe('Names of calls that, in the same file, take the danger away.'),
})
export type HazardSign = z.infer<typeof HazardSign>

/** Code that endangers whoever runs it, recognised as a tool's roles are. */
export const Hazard = z.strictObject({
  kind: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  says: z.string().describe('What is dangerous about it, in one clause.'),
  signs: z.array(HazardSign),
})
export type Hazard = z.infer<typeof Hazard>

export const HazardFile = z.strictObject({ hazards: z.array(Hazard) })

export const ToolFile = z.strictObject({
  capability: Capability,
  lists: z
    .record(z.string(), z.array(z.string().min(1)))
    .optional()
    .describe('Names of calls and classes that several records share: `$name` among `calls` or `bases` stands for all of that list.'),
  tools: z.array(Tool),
})
