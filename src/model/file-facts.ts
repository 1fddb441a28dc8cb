/**
 * What one file says, with lines. Each extractor fills the properties of its own format; a property that several formats
 * can fill (commands, images, packages …) is a channel: whoever asks "which commands run here" need not know the format.
 * Lines are 1-based lines of the file; in a notebook they count within the code cell that `cell` names (1-based, code cells only).
 */
export interface FileFacts {
  path: string
  python?: PythonModule
  notebook?: NotebookFile
  dockerfile?: DockerfileFile
  ci?: CiFile
  /** One for each runner that the file configures. */
  tasks?: TaskFile[]
  dvc?: DvcFile
  manifest?: ManifestFile
  services?: ComposeService[]
  objects?: KubernetesObject[]
  terraform?: TerraformBlock[]
  prometheus?: PrometheusFile
  dashboard?: DashboardFile
  attributes?: GitAttributes[]
  /** Patterns of a `.gitignore`. */
  ignores?: { line: number; pattern: string }[]
  codeowners?: CodeownersRule[]
  document?: DocumentFile
  settings?: SettingsFile
  /** Source of another language: what it loads and calls, by name alone. */
  foreign?: ForeignModule
  /** Credentials that stand in it, named and redacted. */
  secrets?: { line: number; says: string }[]
  /** Shell commands that this file runs, wherever in it they stand. */
  commands?: Command[]
  /** Container images that this file names, apart from FROM lines. */
  images?: ImageUse[]
}

export interface Position {
  line: number
  cell?: number
}

/** A value that the source writes out; `reference` is a dotted name that it points to, `items` a list or tuple. */
export interface Value {
  literal?: string | number | boolean | null
  reference?: string
  items?: Value[]
  entries?: { key: string; value: Value }[]
}

export interface Argument {
  /** Absent for positional arguments. */
  name?: string
  value: Value
}

/**
 * A call. `name` is dotted and resolved through import aliases and local assignments: a method of what another call
 * returned keeps that call, marked by `()`: `sklearn.svm.SVC().fit`. Unresolved roots stay as written: `self.model.fit`.
 */
export interface Call extends Position {
  name: string
  arguments: Argument[]
  /** Qualified name of the function or class whose body it stands in; absent at module level. */
  within?: string
  /** True behind `if __name__ == "__main__"`. */
  guarded?: boolean
}

export interface Import extends Position {
  /** Absolute dotted module, or as written behind `level` dots. */
  module: string
  /** The imported name of `from module import name`; `*` for all. */
  name?: string
  /** The local name it is bound to. */
  alias: string
  /** Number of leading dots of a relative import, 0 for an absolute one. */
  level: number
  /** Only for type checkers. */
  typing?: boolean
  /** Inside `try: … except ImportError`. */
  optional?: boolean
  within?: string
}

export interface Definition extends Position {
  /** Qualified within the module: `Trainer.fit`. */
  name: string
  kind: 'function' | 'class'
  endLine: number
  /** Dotted, resolved base classes. */
  bases: string[]
  /** Dotted, resolved decorators with their arguments. */
  decorators: Call[]
  parameters: string[]
  /** Dotted, resolved name of what a function returns, where that is made of what its module imports or defines: `torch.nn.Linear()`. */
  returns?: string
}

export interface Assignment extends Position {
  /** Dotted target as written: `model`, `self.model`, `config.lr`. */
  target: string
  value: Value
  within?: string
}

export interface PythonModule {
  imports: Import[]
  calls: Call[]
  definitions: Definition[]
  /** Assignments of literals and references (not of calls: those are resolved into call names). */
  assignments: Assignment[]
  /** String literals that look like a URI (`s3://…`) or a path with a data or model file's ending. */
  strings: ({ value: string } & Position)[]
  /** Lines of `assert` statements with the definition that holds them. */
  asserts: (Position & { within?: string })[]
  /** Operators applied to numbers or metrics in `if` conditions, `{left} {op} {right}` as written; for quality gates. */
  comparisons: (Position & { left: string; operator: string; right: string; within?: string })[]
  /** Line of `if __name__ == "__main__"`. */
  mainGuard?: number
  /** `imports` where the parser's budget ran out and only import lines were read. */
  depth: 'full' | 'imports'
}

export interface NotebookFile {
  language: string
  codeCells: number
  /** Source lines of all code cells. */
  lines: number
  longestCellLines: number
  hasOutputs: boolean
  /** Execution counts that do not rise from cell to cell. */
  outOfOrder: boolean
  cells: { cell: number; lines: number; hasOutputs: boolean }[]
}

/** One simple command of a shell line. */
export interface Command extends Position {
  /** As written, on one line. */
  text: string
  /** Words without quotes; environment prefixes, `sudo`, `time` and the like removed. */
  words: string[]
  /** Wrappers that were removed, outermost first: `sudo`, `uv run`. */
  wrappers?: string[]
  /** `NAME=value` prefixes. */
  environment?: Record<string, string>
  /** Folder from an earlier `cd` in the same script, relative to where it started. */
  directory?: string
  /** The task, stage, job or step that holds it, where the file names one. */
  owner?: string
}

export interface ImageReference {
  /** As written, arguments resolved where they have a default. */
  image: string
  registry?: string
  repository?: string
  tag?: string
  digest?: string
}

export interface ImageUse extends Position, ImageReference {
  owner?: string
}

export type Pin = 'digest' | 'version-tag' | 'floating-tag' | 'latest' | 'none' | 'scratch' | 'stage' | 'build-arg'

export interface FromLine extends ImageReference {
  line: number
  alias?: string
  platform?: string
  pin: Pin
}

export interface Install {
  line: number
  manager: 'pip' | 'apt' | 'apk' | 'conda' | 'npm' | 'yum' | 'gem' | 'cargo' | 'go' | 'r'
  /** Lower-case, without extras and version. */
  package: string
  version?: string
  pinned: boolean
}

export interface DockerfileFile {
  from: FromLine[]
  installs: Install[]
  /** USER of the final stage: as written; absent where the final stage sets none. */
  user?: string
  healthcheck?: number
  expose: number[]
  /** CMD and ENTRYPOINT of the final stage. */
  entrypoint: Command[]
  copies: { line: number; from?: string; sources: string[] }[]
  environment: Record<string, string>
}

export type CiSystem =
  | 'github-actions'
  | 'gitlab-ci'
  | 'azure-pipelines'
  | 'jenkins'
  | 'circleci'
  | 'google-cloud-build'
  | 'aws-codebuild'
  | 'aws-codepipeline'
  | 'travis'
  | 'bitbucket-pipelines'
  | 'drone'
  | 'buildkite'
  | 'appveyor'

/** Events that start a pipeline, in one vocabulary for all systems; `call` means that another pipeline includes it. */
export type Trigger = 'pull-request' | 'push' | 'schedule' | 'manual' | 'tag' | 'release' | 'call' | 'other'

export interface CiStep {
  line: number
  name?: string
  /** `owner/repo@ref`, `./local`, an orb, a task. */
  uses?: string
  with: Record<string, string>
  commands: Command[]
  workingDirectory?: string
  condition?: string
  environment?: Record<string, string>
}

export interface CiJob {
  line: number
  name: string
  /** Where it differs from the file's. */
  triggers?: Trigger[]
  condition?: string
  /** True where it can never run: `if: false`, a hidden GitLab job. */
  disabled: boolean
  /** A reusable workflow or a template that holds the job's steps. */
  uses?: string
  /** What it hands to that workflow or template. */
  with?: Record<string, string>
  needs: string[]
  image?: string
  services: string[]
  workingDirectory?: string
  environment?: Record<string, string>
  /** Values that each matrix key takes: `${{ matrix.KEY }}` in a command stands for one of them. */
  matrix?: Record<string, string[]>
  steps: CiStep[]
}

export interface CiFile {
  system: CiSystem
  /** `workflow` starts by itself; `action` and `template` only where another file uses them. */
  role: 'workflow' | 'action' | 'template'
  name?: string
  triggers: Trigger[]
  /** Path filters of the pull-request and push triggers; empty: none. */
  paths: string[]
  jobs: CiJob[]
  /** Files of this repository that it includes, as written. */
  includes: { line: number; path: string }[]
  uses: { line: number; uses: string; pin: 'commit' | 'tag' | 'branch' | 'local' | 'none' }[]
  permissions?: Record<string, string> | string
}

export type TaskRunner =
  | 'make'
  | 'tox'
  | 'nox'
  | 'poe'
  | 'mise'
  | 'just'
  | 'hatch'
  | 'pdm'
  | 'npm'
  | 'script'
  | 'mlproject'
  | 'invoke'
  | 'taskfile'
  | 'pixi'
  | 'pipenv'
  | 'rye'
  | 'taskipy'
  | 'pre-commit'

export interface Task {
  name: string
  line: number
  /** Tasks of the same file that run before or within it. */
  needs: string[]
  commands: Command[]
  /** Runs when the runner is called without a name. */
  default: boolean
  directory?: string
  /** The task's code is a Python function of this file (nox, invoke): its qualified name. */
  function?: string
}

export interface TaskFile {
  runner: TaskRunner
  tasks: Task[]
  /** Files whose tasks it takes in, as written. */
  includes?: { path: string; prefix?: string }[]
}

export interface DvcStage {
  name: string
  line: number
  command?: string
  deps: string[]
  outs: { path: string; cache: boolean; kind: 'out' | 'metric' | 'plot' | 'param' }[]
  params: string[]
  frozen: boolean
  /** Made from a `foreach` or `matrix` template. */
  template?: string
  /** What the template iterates over: names that the file writes out, or the expression that gives them (`${speakers}`). */
  axes?: (string[] | string)[]
  /** Old stage files hold the hashes of their outputs themselves. */
  locked?: boolean
  workingDirectory?: string
}

export interface DvcRemote {
  name: string
  url: string
  kind: 's3' | 'gs' | 'azure' | 'ssh' | 'http' | 'local' | 'gdrive' | 'hdfs' | 'webdav' | 'oss' | 'unknown'
  default: boolean
  line: number
}

/** Where `${…}` gets its values: other files, relative to the pipeline's, and values of its own by dotted key. */
export interface DvcVariables {
  files: string[]
  values: { key: string; value: string }[]
}

export type DvcFile =
  | { kind: 'config'; remotes: DvcRemote[] }
  | { kind: 'pipeline'; stages: DvcStage[]; metrics: string[]; params: string[]; plots: string[]; artifacts: string[]; vars?: DvcVariables }
  | { kind: 'lock'; stages: { name: string; line: number; deps: string[]; outs: string[] }[] }
  | { kind: 'pointer'; outs: { path: string; hash?: string; size?: number; line: number }[]; import?: { url: string; revision?: string } }

export interface Package {
  /** Normalised as PEP 503 does for Python; lower-case otherwise. */
  name: string
  /** As written; empty where there is none. */
  specifier: string
  extras: string[]
  /** `==`, a hash, a commit, or a full version where the format means exactly it. */
  pinned: boolean
  line: number
  group?: string
  /** False for what only develops the project. */
  runtime: boolean
  ecosystem: 'pypi' | 'conda' | 'npm' | 'cran' | 'julia' | 'apt' | 'other'
}

export interface ManifestFile {
  kind: 'manifest' | 'lock'
  /** `requirements.txt`, `pyproject.toml`, `uv.lock` …: the format, not the file's name. */
  format: string
  packages: Package[]
  /** `-r`, `-c` includes as written. */
  includes: { line: number; path: string; constraint: boolean }[]
  /** `requires-python` and its equivalents. */
  python?: { specifier: string; line: number }
  /** What makes the project installable. */
  build?: { backend: string; name?: string; line: number; scripts: { name: string; target: string }[] }
  /** The tool that the manifest belongs to: poetry, pdm, uv, hatch, conda, pipenv, pip-tools. */
  manager?: string
}

export interface ComposeService {
  name: string
  line: number
  image?: string
  build?: string
  command?: string
  ports: string[]
  volumes: string[]
  healthcheck: boolean
  restart?: string
  environment: Record<string, string>
}

export interface KubernetesObject {
  line: number
  apiVersion: string
  kind: string
  name?: string
  images: { line: number; image: string }[]
  /** Kinds of probe that its containers declare. */
  probes: ('liveness' | 'readiness' | 'startup')[]
  /** `prometheus.io/scrape` and the like. */
  annotations: Record<string, string>
  ports: string[]
  /** True where the file is a template whose gaps were masked. */
  template: boolean
  /** Dotted paths to scalar values of `spec`, arrays by index: for kinds that only a tool's record knows. */
  values: Record<string, string>
}

export interface TerraformBlock {
  line: number
  /** resource, data, module, provider, variable … */
  block: string
  labels: string[]
  source?: string
}

export interface PrometheusFile {
  scrapes: { line: number; job: string; targets: string[] }[]
  rules: { line: number; name: string; kind: 'alert' | 'record'; expression: string; metrics: string[] }[]
  ruleFiles: string[]
}

export interface DashboardFile {
  system: 'grafana'
  title: string
  metrics: string[]
}

export interface GitAttributes {
  line: number
  pattern: string
  lfs: boolean
}

export interface CodeownersRule {
  line: number
  pattern: string
  owners: string[]
}

export interface DocumentFile {
  kind:
    | 'readme'
    | 'license'
    | 'codeowners'
    | 'modelCard'
    | 'dataCard'
    | 'contributing'
    | 'changelog'
    | 'security'
    | 'citation'
    | 'runbook'
    | 'notice'
  /** Second-level and deeper headings of Markdown, in order. */
  headings: { line: number; text: string }[]
  words: number
  /** Packages that a README tells its reader to install by name. */
  installs?: string[]
}

/** A configuration file as a flat list of scalars: what Hydra configs, tool settings and parameter files say. */
export interface SettingsFile {
  format: 'yaml' | 'toml' | 'json' | 'ini'
  /** Dotted keys; lines where the reader has them. */
  values: { key: string; value: string; line: number }[]
}

export interface ForeignModule {
  language: 'r' | 'julia' | 'cpp' | 'java' | 'scala' | 'go' | 'rust' | 'javascript' | 'lua'
  imports: { name: string; line: number }[]
  calls: { name: string; line: number }[]
}
