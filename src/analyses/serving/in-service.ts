import { isTestPath } from '../../graph/file-kind.ts'
import { callGraphOf, type Reach, reachFrom, type Scope } from '../../graph/reach.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import { calledBy, handlersOf, scopesOf, trainsOnRequest } from './handlers.ts'

/** Says whether a call runs in a service: on a request, or when the app starts that takes it. Training on request is no service. */
export function inService(project: ProjectView): (match: RoleMatch) => boolean {
  const { recognised, repository } = project
  let reach: Reach | undefined

  function startsOf(): Scope[] {
    const graph = callGraphOf(repository.facts)
    const trains = trainsOnRequest(graph)
    const called = calledBy(repository.facts)
    const matches = recognised.roles.filter(({ role, evidence }) => role.role === 'serves' && !isTestPath(evidence.path))
    return matches.flatMap((match) => {
      const { path, cell } = match.evidence
      const module = cell === undefined ? repository.facts.get(path)?.python : undefined
      const handlers = module ? handlersOf(match, module) : called(match)
      if (trains(match, handlers)) return []
      if (!module) return handlers
      const users = graph.importers(path).filter((user) => !isTestPath(user))
      return [...scopesOf(match, module), ...users.map((user) => ({ path: user, within: '', main: true }))]
    })
  }

  return ({ evidence: { path, cell }, within }) => {
    reach ??= reachFrom(callGraphOf(repository.facts), startsOf())
    return cell === undefined && reach.has(path, within)
  }
}
