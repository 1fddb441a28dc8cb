import type { Inputs } from '../../src/action/inputs.ts'
import { rulesOf } from '../../src/action/rules.ts'
import type { Context } from '../../src/github/context.ts'
import type { Scorecard } from '../../src/model/scorecard.ts'
import type { Source } from '../../src/model/source.ts'
import { scan } from '../../src/scan.ts'
import type { FakeGitHub } from '../github/fake-github.ts'

type Files = Record<string, string>

export const policyFile = '.github/mlops-scorecard.yml'

/** Files of a revision, in memory. */
export function sourceOf(files: Files, commit = '1'.repeat(40)): Source {
  return {
    description: 'memory',
    commit,
    list: async () =>
      Object.keys(files)
        .toSorted()
        .map((path) => ({ path, mode: 'file' as const, blob: String(files[path]) })),
    async *read(wanted) {
      for (const file of wanted) yield { file, text: files[file.path] ?? '' }
    },
    close: async () => undefined,
  }
}

/** A repository beside `acme/churn`: its files at one commit, which a branch may name. */
export function publish(github: FakeGitHub, repository: string, commit: string, files: Files, branch?: string): void {
  github.state.others.add(repository)
  for (const [path, text] of Object.entries(files)) github.state.files.set(`${commit}:${path}`, text)
  if (branch !== undefined) github.state.branches.set(branch, commit)
}

interface Scene {
  /** The target branch. */
  base: Files
  /** The pull request; absent: as the target branch. */
  head?: Files
  inputs?: Partial<Inputs>
  event?: string
}

/** The rules by which a run in `acme/churn` would judge, and its notices. */
export function rulesIn(github: FakeGitHub, scene: Scene) {
  const { sides, inputs, context } = runOf(github, scene)
  return rulesOf(sides, inputs, context, today)
}

/** The scorecard that such a run comes to. */
export async function scorecardIn(github: FakeGitHub, scene: Scene): Promise<Scorecard> {
  const { head, base } = runOf(github, scene).sides
  const { scorecard } = await scan({ head, base, ...(await rulesIn(github, scene)), today, version: '1' })
  return scorecard
}

const today = '2026-11-21'

function runOf(github: FakeGitHub, { base, head = base, inputs = {}, event = 'pull_request' }: Scene) {
  const token = github.state.token({ contents: 'read' })
  const context: Context = {
    event,
    repository: { owner: 'acme', name: 'churn' },
    ...(event === 'pull_request' && { pullRequest: { number: 5, fork: false } }),
    actor: 'octocat',
    apiUrl: github.apiUrl,
    serverUrl: github.serverUrl,
    workspace: '',
    temporary: '',
    troubles: [],
  }
  const roots = { head: sourceOf(head, '2'.repeat(40)), base: sourceOf(base) }
  const sides = { ...roots, rules: sourceOf(base), roots }
  const given: Inputs = { token, path: '', policy: '', comment: 'never', 'sarif-file': '', 'json-file': '', ...inputs }
  return { sides, inputs: given, context }
}
