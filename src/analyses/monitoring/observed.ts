import { callGraphOf } from '../../graph/reach.ts'
import { remembered } from '../../graph/remembered.ts'
import type { PythonModule } from '../../model/file-facts.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { Earlier, ProjectView } from '../analysis.ts'

const commandLine = /^(?:typer\.(?:Typer|run)|click\.(?:command|group)|argparse\.ArgumentParser|fire\.Fire|docopt\.docopt)$/
const takesRequests =
  /^(?:uvicorn|hypercorn|gunicorn|waitress|granian|cherrypy)\.|(?:^|\.)(?:start_http_server|serve_forever|start_server|run_server|run_app|consume)$/

/** Paths of what trains, measures or compares: what it tells of itself is not told of the service. */
const aside =
  /(?:^|[/_-])(?:train(?:ing)?|fine[-_]?tun(?:e|ing)|bench(?:mark(?:s|ing)?)?|evals?|evaluat(?:e|ion|or)s?|load[-_]?tests?)(?=[/_.-])/i

/** Says whether what is observed is not the service: a program of its own, or what operates others in a cluster. */
export function observesAnother(project: ProjectView, earlier: Earlier): (match: RoleMatch) => boolean {
  const isOfProgram = observesProgram(project, earlier)
  const operators = remembered((path: string) => {
    const objects = project.repository.facts.get(path)?.objects ?? []
    return new Set(objects.flatMap(({ line, ofOperator }) => (ofOperator ? [line] : [])))
  })
  return (match) => (match.by === 'kinds' ? operators(match.evidence.path).has(match.evidence.line ?? 0) : isOfProgram(match))
}

/**
 * Says whether a call observes a notebook, or a program that trains, compares or has a command line: one that neither takes requests, nor
 * imports what does, nor is imported by it.
 */
function observesProgram({ repository }: ProjectView, { serving, training }: Earlier): (match: RoleMatch) => boolean {
  if (serving?.present !== 'yes') return () => false
  const graph = callGraphOf(repository.facts)
  const endpoints = serving.endpoints.map(({ path }) => path).filter((path) => graph.modules.has(path))
  const near = new Set([...closure(endpoints, graph.imports), ...closure(endpoints, graph.importers)])
  const trains = new Set(training?.entryPoints.map(({ path }) => path))
  const isAside = (path: string) => graph.modules.has(path) && (trains.has(path) || aside.test(path))
  const programs = remembered((path: string) => isCommandLine(graph.modules.get(path)))
  return (match) => {
    const { path, cell } = match.evidence
    if (near.has(path)) return false
    if (cell !== undefined) return isOfCode(match)
    if (endpoints.length === 0) return false
    return isAside(path) ? isOfCode(match) || isOfProcess(match) : isOfCode(match) && programs(path)
  }
}

function isOfCode({ role }: RoleMatch): boolean {
  return [role.kind ?? []].flat().every((kind) => kind === 'tracing' || kind === 'metrics-endpoint')
}

/** What a vendor is sent of the program itself; a platform may be told in any program to watch its endpoint. */
function isOfProcess({ role, tool }: RoleMatch): boolean {
  return role.kind === 'managed' && tool.capability === 'monitoring'
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
