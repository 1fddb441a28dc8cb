import { type CallGraph, type Reach, reachFrom, type Scope } from '../../graph/reach.ts'
import { withoutRequests } from '../../graph/routes.ts'
import type { Fitting } from './entry-points.ts'

/** A command line of more is taken as a whole: each is followed by itself. */
const mostCommands = 20

/** Gives what a run reaches by those of its commands that lead to a fit: what `predict` does beside `train` says nothing of training. */
export function reachOfFitting(graph: CallGraph): (fitting: Fitting) => Reach {
  const running = withoutRequests(graph)
  return ({ runnable: { path, start }, reach, fits, isChosen }) => {
    const bodies = [...reach.arrivals()].flatMap(({ scope }) => (scope.path === path ? [scope] : []))
    const commands = new Set(bodies.flatMap((scope) => commandsIn(running, scope)))
    if (isChosen || commands.size < 2 || commands.size > mostCommands) return reach
    const fitting = [...commands].filter((command) => {
      const own = reachFrom(asked(running, new Set([command])), start)
      return fits.some(({ evidence, within }) => own.get(evidence.path, within) !== undefined)
    })
    return fitting.length === 0 || fitting.length === commands.size ? reach : reachFrom(asked(running, new Set(fitting)), start)
  }
}

function commandsIn(graph: CallGraph, scope: Scope): Scope[] {
  return graph.links(scope).flatMap((link) => (link.command && link.kind === 'scope' ? [link.scope] : []))
}

/** The same graph, in which nobody asks for any other command. */
function asked(graph: CallGraph, commands: ReadonlySet<Scope>): CallGraph {
  return {
    ...graph,
    links(scope) {
      const links = graph.links(scope)
      return links.some(({ command }) => command)
        ? links.filter((link) => !link.command || (link.kind === 'scope' && commands.has(link.scope)))
        : links
    },
  }
}
