import type { CiFile, TaskFile } from './ci-facts.ts'
import type { Command, NotebookFile, PythonModule, Value } from './code-facts.ts'
import type { DockerfileFile, ImageBuild, ImageUse } from './image-facts.ts'
import type { ComposeService, DashboardFile, KubernetesObject, PrometheusFile, TerraformBlock } from './operation-facts.ts'
import type { DvcFile, ManifestFile } from './package-facts.ts'

export type * from './ci-facts.ts'
export type * from './code-facts.ts'
export type * from './image-facts.ts'
export type * from './operation-facts.ts'
export type * from './package-facts.ts'

/**
 * What one file says, with lines. Each extractor fills the properties of its own format; a property that several formats
 * can fill (commands, images, packages …) is a channel: whoever asks "which commands run here" need not know the format.
 * Lines are 1-based lines of the file; in a notebook they count within the code cell that `cell` names (1-based, code cells only).
 */
export interface FileFacts {
  path: string
  python?: PythonModule
  /** Python that the commands of a file of another kind are given to run. */
  embedded?: PythonModule
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
  /** Images that this file has built, with what it says for their arguments. */
  builds?: ImageBuild[]
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
  language: 'r' | 'julia' | 'cpp' | 'jvm' | 'csharp' | 'go' | 'rust' | 'javascript' | 'lua'
  imports: { name: string; line: number }[]
  /** `first` is the first argument where that is a text or a name; of R alone. `of` is the name with what it is imported from; of JavaScript alone. */
  calls: { name: string; line: number; first?: Pick<Value, 'literal' | 'reference'>; of?: string }[]
}
