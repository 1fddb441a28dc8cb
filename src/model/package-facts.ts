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
  /** The server that speaks the protocol of `url`, where it is not the vendor's. */
  endpoint?: string
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
  /** What the group is: an extra of the package, a group of dependencies, an environment of Hatch. */
  grouping?: 'extra' | 'group' | 'environment'
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
  /** Lists what an installation comes to, not what was asked for: compiled from another file, fixed by hashes, or a lock by its name. */
  resolved?: true
  /** The tool that the manifest belongs to: poetry, pdm, uv, hatch, conda, pipenv, pip-tools. */
  manager?: string
}
