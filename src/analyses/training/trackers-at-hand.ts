import { bodyOf } from '../../graph/bodies.ts'
import { lastName, parentName } from '../../graph/dotted-name.ts'
import { grouped } from '../../graph/grouped.ts'
import { positionOf } from '../../graph/outline.ts'
import { type CallGraph, chainTo, type Reach } from '../../graph/reach.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import { type Tracked, toolsOf, untracked } from './tracked.ts'

/** Methods that are called to record a run; a tracker may also be told in one that trains. */
const recording = /^(?:log|track|record|report)(?:_|$)|(?:metrics?|params?|parameters|scalars?)$/

/**
 * Says what may record a run of which nothing shows that it does: a class of one's own that calls a tracker, where the run imports it and
 * calls the method of that name on what it is handed. Which of several classes that is, a registry or a profile chooses.
 */
export function trackersAtHand(graph: CallGraph, roles: readonly RoleMatch[]): (reach: Reach) => Tracked {
  const { modules, symbols } = graph
  const methods = roles.filter(({ evidence: { path }, within = '' }) => {
    const owner = symbols.definition(path, parentName(within))
    return owner?.definition.kind === 'class' && recording.test(lastName(within))
  })
  const byMethod = grouped(methods, ({ within = '' }) => lastName(within))
  return (reach) => {
    if (byMethod.size === 0) return untracked
    const imported = reach.paths()
    for (const arrival of reach.arrivals()) {
      const { path, within } = arrival.scope
      const module = modules.get(path)
      for (const { name, ...call } of module ? bodyOf(module, within).calls : []) {
        const offered = name.includes('.') ? (byMethod.get(lastName(name)) ?? []) : []
        const atHand = offered.filter(({ evidence }) => evidence.path !== path && imported.has(evidence.path))
        if (atHand.length === 0) continue
        const evidence = [...chainTo(arrival), { path, ...positionOf(call), says: `${name}(…)` }]
        return { tracked: 'unknown', tools: toolsOf(atHand), evidence }
      }
    }
    return untracked
  }
}
