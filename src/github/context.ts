import { tmpdir } from 'node:os'
import { ConfigurationError, ScanError } from '../model/errors.ts'
import { type Payload, readPayload } from './payload.ts'

export type Environment = Readonly<Record<string, string | undefined>>

export interface Repository {
  owner: string
  name: string
}

/** Why this run was started, and on what: the same few answers for every event. */
export interface Context {
  /** `pull_request`, `push`, `schedule` …, as GitHub names it. */
  event: string
  repository: Repository
  /** Commit to judge: the head of a pull request or of a merge queue's group, else the commit that the run was started for. */
  head?: string
  /** What the head is compared with: a branch, and its tip when the event was sent. */
  base?: { ref?: string; commit?: string }
  /** GitHub's trial merge of head and base: the commit that `actions/checkout` puts into the workspace on `pull_request`. */
  merge?: string
  /**
   * Commit of the default branch, on an event that a stranger can cause and after which a job may check out what is the stranger's: policy
   * is read from there, and not from what lies in the workspace.
   */
  trusted?: string
  /** Where a comment belongs; `fork` says that the head is another repository's, so the token can be read-only. */
  pullRequest?: { number: number; fork: boolean }
  actor: string
  apiUrl: string
  serverUrl: string
  /** Web address of this run; absent outside of a run. */
  runUrl?: string
  run?: Run
  /** `owner/repo/.github/workflows/file.yml@ref`: the workflow that runs us. */
  workflowRef?: string
  /** `owner/name` of this Action, where a wrong finding is reported. */
  actionRepository?: string
  workspace: string
  /** Folder for files of this job, removed by the runner afterwards. */
  temporary: string
  /** What could not be read, for the log. */
  troubles: string[]
}

/** Runs are numbered by the server, in the order they were started; a re-run keeps its number and counts its attempts. */
export interface Run {
  id: number
  attempt: number
}

type Subject = Pick<Context, 'head' | 'base' | 'merge' | 'pullRequest'>

const causedByAnyone = /^(?:workflow_run|issue_comment|issues|discussion|discussion_comment|fork|watch)$/

/** The context of the run that `env` describes. Throws ConfigurationError outside of GitHub Actions, ScanError where the event's payload is needed and lost. */
export function readContext(env: Environment): Context {
  const { payload, trouble } = readPayload(env['GITHUB_EVENT_PATH'])
  const repository = readRepository(env['GITHUB_REPOSITORY'] ?? payload.repository?.full_name)
  const serverUrl = trimSlash(env['GITHUB_SERVER_URL'] || 'https://github.com')
  const run = readRun(env)
  const workspace = env['GITHUB_WORKSPACE'] || process.cwd()
  const event = env['GITHUB_EVENT_NAME'] || 'unknown'
  requireSubject(event, payload, trouble)
  return {
    event,
    repository,
    ...subjectOf(payload, env),
    ...(causedByAnyone.test(event) && env['GITHUB_SHA'] && { trusted: env['GITHUB_SHA'] }),
    actor: env['GITHUB_ACTOR'] ?? '',
    apiUrl: trimSlash(env['GITHUB_API_URL'] || 'https://api.github.com'),
    serverUrl,
    ...(run && { run, runUrl: `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${run.id}` }),
    ...(env['GITHUB_WORKFLOW_REF'] && { workflowRef: env['GITHUB_WORKFLOW_REF'] }),
    ...(env['GITHUB_ACTION_REPOSITORY'] && { actionRepository: env['GITHUB_ACTION_REPOSITORY'] }),
    workspace,
    temporary: env['RUNNER_TEMP'] || tmpdir(),
    troubles: trouble ? [trouble] : [],
  }
}

/** Without its payload a change would be held against nothing, and be judged by the policy that it brings along. */
function requireSubject(event: string, payload: Payload, trouble: string | undefined): void {
  const subject = /^pull_request/.test(event) ? payload.pull_request : event === 'merge_group' ? payload.merge_group : event
  if (subject && !(trouble && /^(?:push|workflow_run)$/.test(event))) return
  throw new ScanError(`the payload of the event ${event} does not say what is to be judged${trouble ? `: ${trouble}` : ''}`, {
    remedy: 'Run the job again; if it stays, GITHUB_EVENT_PATH does not name what GitHub sent.',
  })
}

function subjectOf(payload: Payload, env: Environment): Subject {
  if (payload.pull_request) return ofPullRequest(payload.pull_request, env)
  if (payload.merge_group) return ofMergeGroup(payload.merge_group)
  if (payload.workflow_run) return ofWorkflowRun(payload.workflow_run, payload.repository?.id)
  return ofCommit(payload, env)
}

function ofPullRequest({ number, head, base }: NonNullable<Payload['pull_request']>, env: Environment): Subject {
  const merge = env['GITHUB_REF'] === `refs/pull/${number}/merge` ? env['GITHUB_SHA'] : undefined
  return {
    head: head.sha,
    base: { ref: base.ref, commit: base.sha },
    ...(merge && { merge }),
    // A head without a repository belongs to a fork that was deleted.
    pullRequest: { number, fork: !head.repo || head.repo.full_name !== base.repo?.full_name },
  }
}

function ofMergeGroup(group: NonNullable<Payload['merge_group']>): Subject {
  return { head: group.head_sha, base: { ref: branchOf(group.base_ref), commit: group.base_sha } }
}

/** GitHub names only pull requests of the same repository here, among them some that merely share the branch. */
function ofWorkflowRun(run: NonNullable<Payload['workflow_run']>, repositoryId: number | undefined): Subject {
  const pulls = run.pull_requests.filter(({ head, base }) => head.sha === run.head_sha && base.repo.id === repositoryId)
  const [pull, ...others] = pulls
  if (!pull || others.length > 0) return { head: run.head_sha }
  return {
    head: run.head_sha,
    base: { ref: pull.base.ref, commit: pull.base.sha },
    pullRequest: { number: pull.number, fork: false },
  }
}

function ofCommit(payload: Payload, env: Environment): Subject {
  const head = env['GITHUB_SHA']
  const ref = payload.ref ?? env['GITHUB_REF']
  return {
    ...(head && { head }),
    ...(env['GITHUB_EVENT_NAME'] === 'push' && payload.before && ref && { base: { ref: branchOf(ref), commit: payload.before } }),
  }
}

function readRepository(fullName: string | undefined): Repository {
  const [, owner, name] = /^([^/\s]+)\/([^/\s]+)$/.exec(fullName ?? '') ?? []
  if (owner && name) return { owner, name }
  throw new ConfigurationError('no repository is given: GITHUB_REPOSITORY is not set', {
    remedy: 'This is the entry for GitHub Actions; outside of a workflow, run `mlops-scorecard scan`.',
  })
}

function readRun(env: Environment): Run | undefined {
  const id = Number(env['GITHUB_RUN_ID'])
  const attempt = Number(env['GITHUB_RUN_ATTEMPT'] || 1)
  return Number.isSafeInteger(id) && id > 0 && Number.isSafeInteger(attempt) ? { id, attempt } : undefined
}

function branchOf(ref: string): string {
  return ref.replace(/^refs\/heads\//, '')
}

function trimSlash(url: string): string {
  return url.replace(/(?<!\/)\/+$/, '')
}
