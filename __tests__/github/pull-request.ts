import { makeRepository } from '../sources/repository.ts'
import { type ExampleEvent, eventPayload, type Json } from './event-file.ts'
import type { FakeGitHub } from './fake-github.ts'
import { type Job, type Result, runAction } from './fake-runner.ts'

type Files = Record<string, string>

/** A checkout of `acme/churn` as actions/checkout leaves it, pull request 5 in it, and GitHub's side of both. */
export function openPullRequest(github: FakeGitHub, { base, change }: { base: Files; change: Files }) {
  const repository = makeRepository(base)
  const { git, commit } = repository
  const action = new URL('../..', import.meta.url).pathname
  const token = github.state.token({ contents: 'read', pull_requests: 'write' })
  const state = { base: repository.head, head: '', merge: '', runs: 100 }

  /** Adds a commit to the pull request; the checkout then stands on the new trial merge. */
  function push(files: Files) {
    git('checkout', '-q', state.head || '-b', ...(state.head ? [] : ['feature']))
    state.head = commit(files, 'Change')
    git('checkout', '-q', '--detach', 'main')
    git('merge', '-q', '--no-ff', '-m', 'Merge', state.head)
    state.merge = git('rev-parse', 'HEAD')
    github.state.pull(5, state.head)
  }

  /** Adds a commit to the target branch, after the trial merge was made. */
  function moveMain(files: Files) {
    git('checkout', '-q', 'main')
    github.state.branches.set('main', commit(files, 'Meanwhile'))
    git('checkout', '-q', '--detach', state.merge)
  }

  function payload(changes: Json = {}): Json {
    const repo = { full_name: github.state.repository }
    const pull = { number: 5, head: { sha: state.head, ref: 'feature', repo }, base: { sha: state.base, ref: 'main', repo } }
    return { ...eventPayload('pull_request', { number: 5, pull_request: pull }), ...changes }
  }

  /** A checkout of the trial merge alone, as actions/checkout makes it by default; returns its folder. */
  function shallowClone(): string {
    const folder = `${repository.folder}-shallow`
    git('update-ref', 'refs/heads/trial', state.merge)
    git('clone', '-q', '--depth=1', '--branch=trial', `file://${repository.folder}`, folder)
    git('update-ref', '-d', 'refs/heads/trial')
    return folder
  }

  /** Runs the Action on an event; without one, on `pull_request`. */
  function run(job: Partial<Job> = {}): Promise<Result> {
    state.runs += 1
    return runAction({
      action,
      workspace: repository.folder,
      event: 'pull_request',
      payload: payload(),
      token,
      ...job,
      env: {
        GITHUB_API_URL: github.apiUrl,
        GITHUB_SERVER_URL: github.serverUrl,
        GITHUB_REPOSITORY: github.state.repository,
        GITHUB_SHA: state.merge,
        GITHUB_REF: 'refs/pull/5/merge',
        GITHUB_RUN_ID: String(state.runs),
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_ACTOR: 'octocat',
        ...job.env,
      },
    })
  }

  /** Runs the Action on an event that has no pull request, with the checkout on `main`. */
  function runOnMain(event: string, example?: ExampleEvent, changes?: Json): Promise<Result> {
    git('checkout', '-q', 'main')
    const env = { GITHUB_SHA: state.base, GITHUB_REF: 'refs/heads/main' }
    return run({ event, payload: example ? eventPayload(example, changes) : (changes ?? {}), env })
  }

  github.host(repository.folder)
  github.state.branches.set('main', state.base)
  github.state.mergeBase = (one, other) => git('merge-base', one, other)
  push(change)
  return { ...repository, state, payload, push, moveMain, shallowClone, run, runOnMain }
}
