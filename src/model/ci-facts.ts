import type { Command } from './code-facts.ts'

export type CiSystem =
  | 'github-actions'
  | 'gitea-actions'
  | 'forgejo-actions'
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
