import { isTestPath } from '../../graph/file-kind.ts'
import { type CallGraph, callGraphOf, reachFrom, type Scope } from '../../graph/reach.ts'
import type { Project } from '../../model/facts.ts'
import { formatLocation } from '../../model/location.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { Earlier, ProjectView } from '../analysis.ts'
import { fitsOnTheWay, fittingScopes, handlersOf } from '../serving/handlers.ts'

type MonitoringEvidence = Project['monitoring']['evidence'][number]

const records =
  /(?:^|\.)(?:log|log_(?:metrics?|params?|dict|table|text|request|prediction|output|inputs?)|track|report_scalar|add_scalars?|alert)$/
const middlewareBase = /(?:^|\.)BaseHTTPMiddleware$/
const middlewareDecorator = /\.(?:middleware|before_request|after_request|teardown_request)$/

/** What each request writes to a tracker: from the routes that ask a model, and from what the app puts around them. */
export function loggedRequests(project: ProjectView, { serving }: Earlier): MonitoringEvidence[] {
  const { recognised, repository } = project
  const logs = recognised.roles.filter(({ role, by, name, evidence }) => {
    return role.role === 'tracks' && by === 'calls' && records.test(name) && !isTestPath(evidence.path)
  })
  if (logs.length === 0 || !serving || serving.endpoints.length === 0) return []
  const graph = callGraphOf(repository.facts)
  const handling = [...routesOf(project, serving.endpoints), ...around(project)]
  const reach = reachFrom(graph, [...handling, ...loadedFor(graph, handling)])
  // A route that fits a model writes down what came of the fit, as any training does.
  if (fitsOnTheWay(reach, fittingScopes(graph))) return []
  const reached = logs.filter(({ evidence: { path }, within }) => within !== undefined && reach.has(path, within))
  return reached.map(({ evidence, tool }) => ({ ...evidence, kind: 'tracing', tool: tool.id }))
}

function routesOf({ recognised, repository }: ProjectView, endpoints: Project['serving']['endpoints']): Scope[] {
  const places = new Set(endpoints.map(formatLocation))
  return recognised.roles.flatMap((match: RoleMatch) => {
    const module =
      match.role.role === 'serves' && places.has(formatLocation(match.evidence)) && repository.facts.get(match.evidence.path)?.python
    return module ? handlersOf(match, module) : []
  })
}

/** The top levels of the modules that are loaded with these: what they make is there when a request arrives. */
function loadedFor({ imports }: CallGraph, handling: readonly Scope[]): Scope[] {
  const loaded = new Set(handling.map(({ path }) => path))
  for (const path of loaded) for (const imported of imports(path)) loaded.add(imported)
  return [...loaded].map((path) => ({ path, within: '' }))
}

/** What runs before or behind any route of an app. */
function around({ facts }: ProjectView): Scope[] {
  return facts.flatMap(({ path, python }) => {
    if (!python || isTestPath(path)) return []
    const found = python.definitions.filter(({ kind, decorators }) => {
      return kind === 'function' && decorators.some(({ name }) => middlewareDecorator.test(name))
    })
    const classes = new Set(
      python.definitions.filter(({ bases }) => bases.some((base) => middlewareBase.test(base))).map(({ name }) => name),
    )
    const methods = python.definitions.filter(({ name }) => classes.has(name.slice(0, Math.max(0, name.lastIndexOf('.')))))
    return [...found, ...methods].map(({ name }) => ({ path, within: name }))
  })
}
