import type { CallGraph } from '../../graph/reach.ts'
import type { Project } from '../../model/facts.ts'
import type { FileFacts } from '../../model/file-facts.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import { isMeasuring } from './entry-points.ts'
import { handedScripts, type Launch } from './launches.ts'

type Pipeline = Project['training']['pipelines'][number]

/** Definitions of pipelines, one for each file and tool. */
export function pipelinesOf(project: ProjectView): Pipeline[] {
  const files = project.facts.flatMap(({ path, dvc, tasks }): Pipeline[] => {
    const stage = dvc?.kind === 'pipeline' ? dvc.stages[0] : undefined
    if (stage) return [{ path, line: stage.line, tool: 'dvc' }]
    const task = tasks?.find(({ runner }) => runner === 'mlproject')?.tasks[0]
    return task ? [{ path, line: task.line, tool: 'mlflow' }] : []
  })
  const found = orchestrators(project).map(({ tool, evidence: { path, line, cell } }): Pipeline => {
    return { path, ...(line === undefined ? {} : { line }), ...(cell === undefined ? {} : { cell }), tool: tool.id }
  })
  const seen = new Set<string>()
  return [...files, ...found].filter(({ path, tool }) => {
    const key = `${path}\n${tool}`
    if (seen.has(key) || isMeasuring(path)) return false
    seen.add(key)
    return true
  })
}

function orchestrators({ recognised }: ProjectView): RoleMatch[] {
  return recognised.roles.filter(({ role }) => role.role === 'orchestrates')
}

/** Whether a pipeline starts a file: by a command of a stage, an MLproject or a job, or by its path in settings or beside what orchestrates. */
export function startedByPipeline(project: ProjectView, graph: CallGraph, launches: readonly Launch[]): (path: string) => boolean {
  const byCommand = launches.filter(({ from }) => isPipeline(from)).map(({ path }) => path)
  const orchestrating = new Set(orchestrators(project).map(({ evidence }) => evidence.path))
  const byPath = [...handedScripts(project, graph)].flatMap(([from, scripts]) =>
    graph.modules.has(from) && !orchestrating.has(from) ? [] : [...scripts],
  )
  const paths = new Set([...byCommand, ...byPath])
  return (path) => paths.has(path)
}

function isPipeline({ dvc, tasks, ci, objects, path }: FileFacts): boolean {
  if (dvc?.kind === 'pipeline' || tasks?.some(({ runner }) => runner === 'mlproject')) return true
  return ci !== undefined || (objects?.length ?? 0) > 0 || /(?:^|\/)Snakefile$|\.(?:smk|nf)$/.test(path)
}
