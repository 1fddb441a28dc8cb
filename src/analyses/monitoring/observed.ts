import { callGraphOf } from '../../graph/reach.ts'
import { remembered } from '../../graph/remembered.ts'
import type { PythonModule } from '../../model/file-facts.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { Earlier, ProjectView } from '../analysis.ts'

const commandLine = /^(?:typer\.(?:Typer|run)|click\.(?:command|group)|argparse\.ArgumentParser|fire\.Fire|docopt\.docopt)$/
const takesRequests =
  /^(?:uvicorn|hypercorn|gunicorn|waitress|granian|cherrypy)\.|(?:^|\.)(?:start_http_server|serve_forever|start_server|run_server|run_app|consume)$/

/** Says whether what is observed is not the service: a program of its own, or what operates others in a cluster. */
export function observesAnother(project: ProjectView, earlier: Earlier): (match: RoleMatch) => boolean {
  const isOfProgram = observesProgram(project, earlier)
  const operators = remembered((path: string) => {
    const objects = project.repository.facts.get(path)?.objects ?? []
    return new Set(objects.flatMap(({ line, ofOperator }) => (ofOperator ? [line] : [])))
  })
  return (match) => (match.by === 'kinds' ? operators(match.evidence.path).has(match.evidence.line ?? 0) : isOfProgram(match))
}

/** Says whether a call observes a program with a command line, that neither takes requests, nor imports what does, nor is imported by it. */
function observesProgram({ repository }: ProjectView, { serving }: Earlier): (match: RoleMatch) => boolean {
  const graph = callGraphOf(repository.facts)
  const endpoints = (serving?.endpoints ?? []).map(({ path }) => path).filter((path) => graph.modules.has(path))
  if (endpoints.length === 0) return () => false
  const programs = remembered((path: string) => isCommandLine(graph.modules.get(path)))
  const near = new Set([...closure(endpoints, graph.imports), ...closure(endpoints, graph.importers)])
  return ({ role, evidence: { path } }) => {
    const isOfCode = [role.kind ?? []].flat().every((kind) => kind === 'tracing' || kind === 'metrics-endpoint')
    return isOfCode && !near.has(path) && programs(path)
  }
}

function isCommandLine(module: PythonModule | undefined): boolean {
  const { calls = [], definitions = [] } = module ?? {}
  const names = [...calls, ...definitions.flatMap(({ decorators }) => decorators)].map(({ name }) => name)
  return names.some((name) => commandLine.test(name)) && !names.some((name) => takesRequests.test(name))
}

function closure(start: readonly string[], leadsTo: (path: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(start)
  for (const path of found) for (const further of leadsTo(path)) found.add(further)
  return found
}
