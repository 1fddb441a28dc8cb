import { collectionOf, homeOf } from '../../graph/commands/task-index.ts'
import { indexCommands } from '../../graph/commands.ts'
import { isWithin, parentOf, repositoryPath } from '../../graph/path.ts'
import type { Task, TaskFile, TaskRunner } from '../../model/file-facts.ts'
import type { ProjectView } from '../analysis.ts'
import { makerOf, wantsEnvironment } from './own-environment.ts'
import type { Suite } from './test-files.ts'
import { testsIn } from './test-runs.ts'

/** A task of the project that runs all its tests. */
export interface TestTask {
  /** The command that runs it. */
  run: string
  /** Packages that bring the programs it calls. */
  needs: string[]
  /** Whether its runner installs the rest itself. */
  alone: boolean
  /** The command that makes the environment which it runs in, and installs the rest there. */
  maker?: string
}

interface Candidate {
  path: string
  task: Task
  runner: Runner
  file: TaskFile
}

interface Runner {
  words: string
  needs: string[]
  alone?: boolean
}

/** Runners that any machine has, or pip brings. */
const runners: Partial<Record<TaskRunner, Runner>> = {
  make: { words: 'make', needs: [] },
  tox: { words: 'tox -e', needs: ['tox'], alone: true },
  nox: { words: 'nox -s', needs: ['nox'], alone: true },
  just: { words: 'just', needs: ['rust-just'] },
  poe: { words: 'poe', needs: ['poethepoet'] },
  invoke: { words: 'invoke', needs: ['invoke'] },
  script: { words: 'bash', needs: [] },
}

/** Programs that a task may call, and that pip brings. */
const managers = new Set(['uv', 'poetry', 'pdm', 'pipenv', 'hatch', 'tox', 'nox', 'coverage'])
/** Tests that want more than the project: a service, a cluster, somebody who watches. */
const elsewhere = /integration|e2e|smoke|load|watch|docker|remote/i
/** A script by whose name it runs the tests. */
const testScript = /^(?:[\w.-]+\/)*(?:run[-_]?)?(?:all[-_]?|unit[-_]?)?(?:py)?tests?\.(?:sh|bash)$/i
const maxCandidates = 20

/** The task that is started in a folder and runs every test file of Python there is; undefined where none does. */
export function testTask(project: ProjectView, suite: Suite, folder: string): TestTask | undefined {
  const candidates = candidatesIn(project, folder)
  if (candidates.length === 0) return undefined
  const facts = project.repository.facts
  const commands = indexCommands(
    project.facts.filter(({ tasks }) => tasks !== undefined),
    facts,
  )
  const tests = { ...suite, files: suite.files.filter(({ path }) => path.endsWith('.py')) }
  const nothing = { matrix: {}, inputs: {}, environment: {} }
  for (const placed of candidates) {
    const { path, task, runner } = placed
    const run = `${runner.words} ${calledAs(project, placed, folder)}`
    const command = { text: run, words: run.split(' '), line: task.line }
    const runs = commands.follow(command, { path, folder, chain: [], values: nothing })
    const found = testsIn({ path, line: task.line, name: task.name, triggers: [], runs, uses: [] }, tests, project)
    if (found.reduce((sum, { files }) => sum + files, 0) < tests.files.length) continue
    const maker = wantsEnvironment(runs) ? makerOf(placed.file.tasks) : undefined
    if (!maker && wantsEnvironment(runs)) continue
    const called = runs.flatMap(({ command: { words, wrappers = [] } }) => [
      words[0] ?? '',
      ...wrappers.map((one) => one.split(' ')[0] ?? ''),
    ])
    const needs = called.filter((program) => managers.has(program))
    return {
      run,
      needs: [...new Set([...runner.needs, ...(runner.alone ? [] : needs)])],
      alone: runner.alone ?? false,
      ...(maker && { maker: `${runner.words} ${maker.name}` }),
    }
  }
  return undefined
}

/**
 * A task of a collection is called by both names, unless the file that holds the collections takes it in by its own. What tox does in
 * any environment, it does in `py`.
 */
function calledAs({ repository: { facts } }: ProjectView, { path, task, file: { runner: by } }: Candidate, folder: string): string {
  if (by === 'script') return folder === '' ? path : path.slice(folder.length + 1)
  if (by === 'tox' && task.name === 'testenv') return 'py'
  const collection = collectionOf(path, by)
  if (collection === undefined) return task.name
  const imports = facts.get(repositoryPath(parentOf(path), '__init__.py'))?.python?.imports ?? []
  const isTaken = imports.some(({ name }) => name === '*' || (name !== undefined && name === task.function))
  return isTaken ? task.name : `${collection}.${task.name}`
}

/** Tasks whose names speak of tests, the shortest name first. */
function candidatesIn({ facts }: ProjectView, folder: string): Candidate[] {
  return facts
    .flatMap(({ path, tasks = [] }) =>
      tasks.flatMap((file) => {
        const runner = runners[file.runner]
        const isHere = file.runner === 'script' ? isWithin(path, folder) && testScript.test(path) : homeOf(path, file.runner) === folder
        if (!runner || !isHere) return []
        return file.tasks
          .filter(({ name }) => /^[\w.:-]*test[\w.:-]*$/i.test(name) && !elsewhere.test(name))
          .map((task) => ({ path, task, runner, file }))
      }),
    )
    .sort((a, b) => a.task.name.length - b.task.name.length)
    .slice(0, maxCandidates)
}
