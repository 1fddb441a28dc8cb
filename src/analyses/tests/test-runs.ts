import type { Run } from '../../graph/commands.ts'
import type { JobRun } from '../../graph/jobs.ts'
import { joinPath } from '../../languages/shell/directory.ts'
import type { Evidence } from '../../model/location.ts'
import type { ProjectView } from '../analysis.ts'
import { collectedBy } from './collected.ts'
import type { TestFile } from './test-files.ts'

interface TestRun {
  command: string
  chain: Evidence[]
}

/** What a job runs that collects at least one of the test files. */
export function testsIn(job: JobRun, files: readonly TestFile[], project: ProjectView): TestRun[] {
  const commands = job.runs.filter((run) => collects(run, files, project)).map((run) => ({ command: run.command.text, chain: run.chain }))
  const actions = job.uses.filter(({ path, line }) => actionCollects(path, line, files, project))
  return [...commands, ...actions.map(({ uses, chain }) => ({ command: uses, chain }))]
}

function collects(run: Run, files: readonly TestFile[], project: ProjectView): boolean {
  const { words } = run.command
  const collectors = new Set(
    project.recognised
      .rolesOfCommand(words)
      .filter(({ role }) => role.role === 'runs-tests')
      .map(({ tool }) => tool.id),
  )
  if (collectors.size > 0 && !isListing(words)) {
    return collectedBy(words, run.folder, files).some((file) => [...file.collectors].some((collector) => collectors.has(collector)))
  }
  return runsScript(run, files, project)
}

/** Options with which a runner runs no test. */
function isListing(words: readonly string[]): boolean {
  return words.some((word) => /^(?:--collect-only|--co|--version|--help|-h|--fixtures|--markers|--listTests|--list)$/.test(word))
}

/** `python tests/test_a.py`: a test file that is run itself, or a script that starts a runner. */
function runsScript({ command: { words }, folder }: Run, files: readonly TestFile[], project: ProjectView): boolean {
  const [program = '', ...rest] = words
  const script = /^(?:.*\/)?python[\d.]*$/.test(program) ? rest.find((word) => !word.startsWith('-')) : undefined
  if (!script?.endsWith('.py')) return false
  const paths = [joinPath(folder ?? '', script), joinPath('', script)]
  const starts = paths.some((path) => project.recognised.rolesIn(path).some(({ role, by }) => role.role === 'runs-tests' && by === 'calls'))
  return files.length > 0 && (starts || files.some(({ path }) => paths.includes(path)))
}

function actionCollects(path: string, line: number, files: readonly TestFile[], project: ProjectView): boolean {
  const matches = project.recognised
    .rolesIn(path)
    .filter(({ role, by, evidence }) => role.role === 'runs-tests' && by === 'actions' && Math.abs((evidence.line ?? 0) - line) <= 2)
  return matches.some(({ tool }) => files.some(({ collectors }) => collectors.has(tool.id)))
}
