import { grouped } from '../../graph/grouped.ts'
import { baseOf } from '../../graph/path.ts'
import type { CallGraph } from '../../graph/reach.ts'
import type { Project } from '../../model/facts.ts'
import { locationOf } from '../../model/location.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import { isMeasuring } from './entry-points.ts'
import { handedScripts, type Launch, mentionedScripts } from './launches.ts'
import { isPipeline } from './pipeline-files.ts'
import { startedInOrder } from './sequences.ts'

type Pipeline = Project['training']['pipelines'][number]

/** Definitions of pipelines, one for each file and tool; of those in code, what starts an entry point comes first. */
export function pipelinesOf(project: ProjectView, graph: CallGraph, entryPoints: readonly { path: string }[]): Pipeline[] {
  const handed = handedScripts(project, graph)
  const entries = new Set(entryPoints.map(({ path }) => path))
  const trains = (path: string) => entries.has(path) || startedFrom([path], handed).some((one) => entries.has(one))
  const found = orchestrators(project).map(({ tool, evidence }): Pipeline => ({ ...locationOf(evidence), tool: tool.id }))
  const seen = new Set<string>()
  const distinct = [...inFiles(project), ...found].filter(({ path, tool }) => {
    const key = `${path}\n${tool}`
    if (seen.has(key) || isMeasuring(path)) return false
    seen.add(key)
    return true
  })
  const first = new Set(distinct.filter(({ path }) => !graph.modules.has(path) || trains(path)))
  return [...first, ...distinct.filter((pipeline) => !first.has(pipeline))]
}

function inFiles({ facts }: ProjectView): Pipeline[] {
  return facts.flatMap(({ path, dvc, tasks }): Pipeline[] => {
    const stage = dvc?.kind === 'pipeline' ? dvc.stages[0] : undefined
    if (stage) return [{ path, line: stage.line, tool: 'dvc' }]
    const task = tasks?.find(({ runner }) => runner === 'mlproject')?.tasks[0]
    return task ? [{ path, line: task.line, tool: 'mlflow' }] : []
  })
}

function orchestrators({ recognised }: ProjectView): RoleMatch[] {
  return recognised.roles.filter(({ role }) => role.role === 'orchestrates')
}

/** Whether a pipeline starts a file: by a command of a stage, an MLproject or a job, by a script that prepares something before, or by its path in settings or beside what orchestrates. */
export function startedByPipeline(project: ProjectView, graph: CallGraph, launches: readonly Launch[]): (path: string) => boolean {
  const handed = handedScripts(project, graph)
  const piped = launches.filter(({ from }) => isPipeline(from)).map(({ path }) => path)
  const byCommand = [...piped, ...startedInOrder(project, launches, handed)]
  const orchestrating = new Set(orchestrators(project).map(({ evidence }) => evidence.path))
  const starting = [...handed.keys()].filter((from) => !graph.modules.has(from) || orchestrating.has(from))
  const paths = new Set([...byCommand, ...startedFrom(starting, handed), ...onlyNamed(orchestrating, mentionedScripts(project, graph))])
  return (path) => paths.has(path)
}

/** Files that others name where no other file has that name: an image may hold them in whatever folder. */
function onlyNamed(files: ReadonlySet<string>, mentioned: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...files].flatMap((from) => {
    const byName = grouped(mentioned.get(from) ?? [], baseOf)
    return [...byName.values()].flatMap((paths) => (paths.length === 1 ? paths : []))
  })
}

/** What the files name to have it run, and what that names in turn. */
function startedFrom(files: readonly string[], handed: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const started = new Set<string>()
  const next = [...files]
  for (let from = next.pop(); from !== undefined; from = next.pop()) {
    for (const path of handed.get(from) ?? []) {
      if (!started.has(path)) next.push(path)
      started.add(path)
    }
  }
  return [...started]
}
