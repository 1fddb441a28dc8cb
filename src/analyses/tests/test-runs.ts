import { pythonPrograms } from '../../graph/commands/python-program.ts'
import type { Run } from '../../graph/commands.ts'
import type { JobRun } from '../../graph/jobs.ts'
import { joinPath } from '../../languages/shell/directory.ts'
import type { Evidence } from '../../model/location.ts'
import type { ProjectView } from '../analysis.ts'
import { collectedBy } from './collected.ts'
import type { Suite } from './test-files.ts'

interface TestRun {
  command: string
  /** How many of the test files it collects. */
  files: number
  chain: Evidence[]
}

/** What a job runs that collects test files, what collects most first. */
export function testsIn(job: JobRun, suite: Suite, project: ProjectView): TestRun[] {
  const commands = job.runs.map((run) => ({ command: run.command.text, chain: run.chain, files: collected(run, suite, project) }))
  const actions = job.uses.map(({ path, line, uses, chain }) => ({
    command: uses,
    chain,
    files: collectedByAction({ path, line, uses }, suite, project),
  }))
  return [...commands, ...actions].filter((run) => run.files > 0).sort((a, b) => b.files - a.files)
}

function collected(run: Run, suite: Suite, project: ProjectView): number {
  const { words } = run.command
  const runners = project.recognised.rolesOfCommand(words).filter(({ role }) => role.role === 'runs-tests')
  if (runners.length === 0 || isListing(words)) return startedByScript(run, suite, project)
  return collectedBy(words, run.folder, suite).filter(({ collectors }) => runners.some(({ tool }) => collectors.has(tool.id))).length
}

/** Options with which a runner runs no test. */
function isListing(words: readonly string[]): boolean {
  return words.some((word) => /^(?:--collect-only|--co|--version|--help|-h|--fixtures|--markers|--listTests|--list)$/.test(word))
}

/** `python tests/test_a.py`: a test file that is run itself, or a script that starts a runner. */
function startedByScript({ command: { words }, folder }: Run, { files }: Suite, project: ProjectView): number {
  const paths = new Set(pythonPrograms(words).flatMap((program) => [joinPath(folder ?? '', program), joinPath('', program)]))
  if (paths.size === 0) return 0
  if (files.some(({ path }) => paths.has(path))) return 1
  const starts = [...paths].some((path) =>
    project.recognised.rolesIn(path).some(({ role, by }) => role.role === 'runs-tests' && by === 'calls'),
  )
  return starts ? files.length : 0
}

/** The action's own `uses` stands a line or two below its step. */
const usesWithin = 3

function collectedByAction(
  { path, line, uses }: Pick<JobRun['uses'][number], 'path' | 'line' | 'uses'>,
  { files }: Suite,
  project: ProjectView,
): number {
  const isHere = ({ line: at = 0, says }: Evidence) => says === uses && at >= line && at < line + usesWithin
  const runners = project.recognised
    .rolesIn(path)
    .filter(({ role, by, evidence }) => role.role === 'runs-tests' && by === 'actions' && isHere(evidence))
  return files.filter(({ collectors }) => runners.some(({ tool }) => collectors.has(tool.id))).length
}
