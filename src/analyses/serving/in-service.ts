import { isTestPath } from '../../graph/file-kind.ts'
import { callGraphOf, type Reach, reachFrom, type Scope } from '../../graph/reach.ts'
import { remembered } from '../../graph/remembered.ts'
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
    const users = remembered((path: string): Scope[] => {
      const importers = graph.importers(path).filter((user) => !isTestPath(user))
      return importers.map((user) => ({ path: user, within: '', main: true }))
    })
    const matches = recognised.roles.filter(({ role, evidence }) => role.role === 'serves' && !isTestPath(evidence.path))
    const starts = matches.flatMap((match): (readonly Scope[])[] => {
      const { path, cell } = match.evidence
      const module = cell === undefined ? repository.facts.get(path)?.python : undefined
      const handlers = module ? handlersOf(match, module) : called(match)
      if (trains(match, handlers)) return []
      return module ? [scopesOf(match, module), users(path)] : [handlers]
    })
    // Many matches call the same.
    return [...new Set(starts)].flat()
  }

  return ({ evidence: { path, cell }, within }) => {
    reach ??= reachFrom(callGraphOf(repository.facts), startsOf())
    return cell === undefined && reach.has(path, within)
  }
}
