import { isTestPath } from '../../graph/file-kind.ts'
import { grouped } from '../../graph/grouped.ts'
import { baseOf } from '../../graph/path.ts'
import type { PythonModule, Task, TaskFile } from '../../model/file-facts.ts'
import type { ProjectView } from '../analysis.ts'
import { isMeasuring } from './entry-points.ts'
import type { Launch, Named } from './launches.ts'

const runners: ReadonlySet<TaskFile['runner']> = new Set(['script', 'make', 'just', 'taskfile'])
/** A program that itself trains prepares nothing for the next. */
const training = /(?:^|[-_/])(?:re)?(?:train|fit|fine[-_]?tun)/i
/** What a program that prepares is called: one in Python may as well start a service, or whatever it is asked for. */
const preparing =
  /(?:^|[-_])(?:prep|data|dataset|featur|etl|ingest|download|fetch|extract|clean(?!up)|split|transform|load|generat|collect|token|make_|build_)/i
const mostPrograms = 50
const deepest = 20

/** Files that a script, a target or a program starts after another program of the repository, which prepares something for them. */
export function startedInOrder({ facts }: ProjectView, launches: readonly Launch[], handed: Named): string[] {
  const byTask = grouped(launches, ({ from, command }) => `${from.path}\n${command.owner ?? ''}`)
  return facts.flatMap(({ path, tasks = [], python }) => {
    if (python && !path.endsWith('.ipynb') && !isTestPath(path))
      return afterPreparing([...startedHere(byTask.get(`${path}\n`)), ...namedHere(python, handed.get(path))])
    return tasks.flatMap((file) => {
      if (!runners.has(file.runner)) return []
      const programsOf = orderOf(file.tasks, (task) => (byTask.get(`${path}\n${task.name}`) ?? []).map((launch) => launch.path))
      return file.tasks.flatMap((task) => afterFirst(programsOf(task)))
    })
  })
}

function startedHere(launches: readonly Launch[] = []): string[] {
  return launches.map(({ path }) => path)
}

/** What a program names to start it, where it starts programs at all. */
function namedHere({ calls }: PythonModule, named: ReadonlySet<string> = new Set()): string[] {
  return named.size > 1 && calls.some(({ name }) => starts.test(name)) ? [...named] : []
}

const starts = /^(?:subprocess\.(?:run|call|check_call|check_output|Popen)|os\.system|runpy\.run_(?:path|module))$/

/** What stands behind a program that is named for preparing. */
function afterPreparing(programs: readonly string[]): readonly string[] {
  const first = programs.findIndex((path) => preparing.test(baseOf(path)) && !training.test(path) && !isMeasuring(path))
  return first < 0 ? [] : programs.slice(first + 1).filter((path) => path !== programs[first])
}

/** What stands behind a program that prepares. */
function afterFirst(programs: readonly string[]): readonly string[] {
  const own = programs.filter((path) => !isMeasuring(path))
  const first = own.findIndex((path) => !training.test(path))
  return first < 0 ? [] : own.slice(first + 1).filter((path) => path !== own[first])
}

/** The programs of a task behind those of the tasks that it needs. */
function orderOf(tasks: readonly Task[], startedBy: (task: Task) => string[]): (task: Task) => readonly string[] {
  const byName = new Map(tasks.map((task) => [task.name, task]))
  const known = new Map<Task, string[]>()
  function programsOf(task: Task, depth: number): string[] {
    const held = known.get(task)
    if (held || depth > deepest) return held ?? []
    known.set(task, [])
    const needed = task.needs.slice(0, mostPrograms).flatMap((name) => {
      const other = byName.get(name)
      return other ? programsOf(other, depth + 1) : []
    })
    const programs = [...new Set([...needed, ...startedBy(task)])].slice(0, mostPrograms)
    known.set(task, programs)
    return programs
  }
  return (task) => programsOf(task, 0)
}
