import { joinPath } from '../../languages/shell/directory.ts'
import type { FileFacts, Task, TaskFile, TaskRunner } from '../../model/file-facts.ts'
import { baseOf, parentOf } from '../path.ts'
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
  const byPath = new Map<string, PlacedFile[]>()
  const byFolder = new Map<string, PlacedFile[]>()
  for (const { path, tasks } of facts) {
    for (const file of tasks ?? []) {
      add(byPath, path, { path, file })
      add(byFolder, keyOf(file.runner, homeOf(path, file.runner)), { path, file })
    }
  }

  function filesFor({ runner, file, folder }: Invocation, from: string): PlacedFile[] {
    const start = joinPath(from, folder ?? '')
    if (file) return (byPath.get(joinPath(start, file)) ?? []).filter((placed) => placed.file.runner === runner)
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
      for (const include of placed.file.includes ?? []) {
        const path = joinPath(parentOf(placed.path), include.path)
        const candidates = [path, `${path}/Taskfile.yml`].flatMap((candidate) => byPath.get(candidate) ?? [])
        const added = candidates.filter(
          (candidate) => candidate.file.runner === placed.file.runner && !found.some((known) => known.placed === candidate),
        )
        found.push(...added.map((candidate) => ({ placed: candidate, prefix: prefix + (include.prefix ?? '') })))
      }
    }
    return found
  }

  function named(name: string, files: readonly PlacedFile[]): PlacedTask[] {
    const all = withIncludes(files).flatMap(({ placed, prefix }) =>
      placed.file.tasks.map((task) => ({ path: placed.path, runner: placed.file.runner, task, name: prefix + task.name })),
    )
    const exact = all.filter((one) => one.name === name)
    if (exact.length > 0) return exact
    const alike = all.filter((one) => isNamed(one, name))
    return alike.length > 0 ? alike : all.filter(({ runner, task }) => runner === 'tox' && task.name === 'testenv')
  }

  return {
    find(invocation, folder) {
      if (invocation.runner === 'script') return scriptTasks(invocation, folder, byPath)
      const files = filesFor(invocation, folder)
      const placed = invocation.names.flatMap((name) => named(name, files))
      if (invocation.names.length > 0) return placed
      return files.flatMap(({ path, file: { runner, tasks } }) =>
        collectionOf(path, runner) === undefined ? tasks.filter((task) => task.default).map((task) => ({ path, runner, task })) : [],
      )
    },
    needsOf({ path, runner, task }) {
      const own = (byPath.get(path) ?? []).filter(({ file }) => file.runner === runner)
      return task.needs.flatMap((need) => named(need, own))
    },
  }
}

function scriptTasks({ names, folder }: Invocation, from: string, byPath: ReadonlyMap<string, PlacedFile[]>): PlacedTask[] {
  const path = joinPath(joinPath(from, folder ?? ''), names[0] ?? '')
  const scripts = (byPath.get(path) ?? []).filter(({ file }) => file.runner === 'script')
  return scripts.flatMap(({ file }) => file.tasks.map((task) => ({ path, runner: file.runner, task })))
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

function keyOf(runner: TaskRunner, folder: string): string {
  return `${runner} ${folder}`
}

function add(index: Map<string, PlacedFile[]>, key: string, placed: PlacedFile): void {
  const list = index.get(key)
  if (list) list.push(placed)
  else index.set(key, [placed])
}
