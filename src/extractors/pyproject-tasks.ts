import { hatchTasks, tableAt, taskFacts, tomlTasks } from '../languages/tasks.ts'
import { readToml, type TomlDocument } from '../languages/toml.ts'
import type { FileFacts, Task, TaskRunner } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** Where the runners that live in `pyproject.toml` keep their tasks. */
const tables: readonly { runner: TaskRunner; path: readonly string[] }[] = [
  { runner: 'poe', path: ['tool', 'poe', 'tasks'] },
  { runner: 'pdm', path: ['tool', 'pdm', 'scripts'] },
  { runner: 'rye', path: ['tool', 'rye', 'scripts'] },
  { runner: 'taskipy', path: ['tool', 'taskipy', 'tasks'] },
  { runner: 'pixi', path: ['tool', 'pixi', 'tasks'] },
]

/** Task tables of `pyproject.toml`: poe, pdm, rye, taskipy, pixi and the environments of hatch. */
export const pyprojectTasks: Extractor = {
  id: 'pyproject-tasks',
  files: ['pyproject.toml'],
  wants: (text) => /^\[tool\.(?:poe|pdm|rye|taskipy|pixi|hatch)\b/m.test(text),
  affects: ['tests'],
  maxBytes: 500_000,
  extract({ text }) {
    const document = readToml(text)
    const files = tables.map(({ runner, path }) => ({
      runner,
      tasks: [...tomlTasks(document, path), ...featureTasks(document, runner, path)],
    }))
    const all = [...files, { runner: 'hatch' as const, tasks: hatchTasks(document, ['tool', 'hatch', 'envs']) }].map(taskFacts)
    const facts: Omit<FileFacts, 'path'> = {}
    const tasks = all.flatMap((one) => one.tasks ?? [])
    const commands = all.flatMap((one) => one.commands ?? [])
    if (tasks.length > 0) facts.tasks = tasks
    if (commands.length > 0) facts.commands = commands
    return { facts }
  },
}

function featureTasks(document: TomlDocument, runner: TaskRunner, path: readonly string[]): Task[] {
  if (runner !== 'pixi') return []
  const above = [...path.slice(0, -1), 'feature']
  return Object.keys(tableAt(document.value, above)).flatMap((feature) => tomlTasks(document, [...above, feature, 'tasks']))
}
