import { joinPath } from '../../languages/shell/directory.ts'
import type { FileFacts, Task, TaskFile, TaskRunner } from '../../model/file-facts.ts'
import { grouped } from '../grouped.ts'
import { baseOf, parentOf } from '../path.ts'
import { remembered } from '../remembered.ts'
import type { Invocation } from './invocation.ts'

/** A task and the file that defines it. */
export interface PlacedTask {
  path: string
  runner: TaskRunner
  task: Task
}

interface PlacedFile {
  path: string
  file: TaskFile
}

export interface TaskIndex {
  /** Tasks that an invocation in a folder runs; none where a name is no task. */
  find(invocation: Invocation, folder: string): PlacedTask[]
  /** Tasks that a task needs, in the order in which they run. */
  needsOf(task: PlacedTask): PlacedTask[]
}

/** Runners that look for their file in the folder they are started in, and not above it. */
const exactFolder: ReadonlySet<TaskRunner> = new Set(['make', 'tox', 'nox'])
const maxIncludes = 20

/** Every task of the repository, by runner and folder. */
export function indexTasks(facts: Iterable<FileFacts>): TaskIndex {
  const placed = [...facts].flatMap(({ path, tasks = [] }) => tasks.map((file): PlacedFile => ({ path, file })))
  const byPath = grouped(placed, ({ path, file }) => keyOf(file.runner, path))
  const byFolder = grouped(placed, ({ path, file }) => keyOf(file.runner, homeOf(path, file.runner)))

  function filesFor({ runner, file, folder }: Invocation, from: string): readonly PlacedFile[] {
    const start = joinPath(from, folder ?? '')
    if (file) return byPath.get(keyOf(runner, joinPath(start, file))) ?? []
    for (let at = start; ; at = parentOf(at)) {
      const found = byFolder.get(keyOf(runner, at))
      if (found) return found
      if (at === '' || exactFolder.has(runner)) return []
    }
  }

  function withIncludes(files: readonly PlacedFile[]): { placed: PlacedFile; prefix: string }[] {
    const found = files.map((placed) => ({ placed, prefix: '' }))
    for (let next = 0; next < found.length && found.length < maxIncludes; next++) {
      const { placed, prefix } = found[next] as (typeof found)[number]
      const { path, file } = placed
      for (const include of file.includes ?? []) {
        const target = joinPath(parentOf(path), include.path)
        const candidates = [target, `${target}/Taskfile.yml`].flatMap((candidate) => byPath.get(keyOf(file.runner, candidate)) ?? [])
        const added = candidates.filter((candidate) => !found.some((known) => known.placed === candidate))
        found.push(...added.map((candidate) => ({ placed: candidate, prefix: prefix + (include.prefix ?? '') })))
      }
    }
    return found
  }

  // A file of thousands of tasks may be asked for each of them, thousands of times.
  const finderIn = remembered((files: readonly PlacedFile[]) => {
    const all = withIncludes(files).flatMap(({ placed: { path, file }, prefix }) =>
      file.tasks.map((task) => ({ path, runner: file.runner, task, name: prefix + task.name })),
    )
    const byName = grouped(all, ({ name }) => name)
    return remembered((name: string) => byName.get(name) ?? alikeTo(name, all))
  })

  return {
    find(invocation, folder) {
      const { runner, names } = invocation
      if (runner === 'script') return tasksOf(byPath.get(keyOf(runner, scriptPath(invocation, folder))) ?? [])
      const files = filesFor(invocation, folder)
      if (names.length > 0) return files.length === 0 ? [] : names.flatMap(finderIn(files))
      const own = files.filter(({ path }) => collectionOf(path, runner) === undefined)
      return tasksOf(own).filter(({ task }) => task.default)
    },
    needsOf({ path, runner, task }) {
      const own = byPath.get(keyOf(runner, path))
      return own ? task.needs.flatMap(finderIn(own)) : []
    },
  }
}

function tasksOf(files: readonly PlacedFile[]): PlacedTask[] {
  return files.flatMap(({ path, file: { runner, tasks } }) => tasks.map((task) => ({ path, runner, task })))
}

function scriptPath({ names, folder }: Invocation, from: string): string {
  return joinPath(joinPath(from, folder ?? ''), names[0] ?? '')
}

/** Tasks that another name stands for; what tox does in any environment where none is like it. */
function alikeTo(name: string, tasks: readonly PlacedTask[]): PlacedTask[] {
  const alike = tasks.filter((one) => isNamed(one, name))
  return alike.length > 0 ? alike : tasks.filter(({ runner, task }) => runner === 'tox' && task.name === 'testenv')
}

/** `tests-3.12` and `tests(a=1)` of nox, `quality.test` or, for its default, `quality` of Invoke's `tasks/quality.py`, `py` factors of hatch. */
function isNamed({ runner, task, path }: PlacedTask, name: string): boolean {
  if (runner === 'nox') return name.startsWith(`${task.name}-`) || name.startsWith(`${task.name}(`) || name === task.function
  if (runner === 'invoke') return isOfCollection(task, collectionOf(path, runner), name) || name.replaceAll('_', '-') === task.name
  return runner === 'hatch' && name.replace(/^([\w-]+)\.[\w.-]+:/, '$1:') === task.name
}

function isOfCollection({ name, default: isDefault }: Task, collection: string | undefined, called: string): boolean {
  return collection !== undefined && (called === `${collection}.${name}` || (isDefault && called === collection))
}

/** The collection of Invoke that a file holds, as it is called on the command line; undefined for the one that others are added to. */
export function collectionOf(path: string, runner: TaskRunner): string | undefined {
  const base = baseOf(path)
  return runner !== 'invoke' || base === 'tasks.py' || base === '__init__.py'
    ? undefined
    : base.slice(0, -'.py'.length).replaceAll('_', '-')
}

/** Folder in which a task file's runner starts; Invoke and mise keep their files in folders of their own too. */
export function homeOf(path: string, runner: TaskRunner): string {
  const folder = parentOf(path)
  if (runner === 'invoke') return folder.replace(/(?:^|\/)tasks$/, '')
  return runner === 'mise' ? folder.replace(/(?:^|\/)(?:\.config\/)?mise$/, '') : folder
}

function keyOf(runner: TaskRunner, place: string): string {
  return `${runner} ${place}`
}
