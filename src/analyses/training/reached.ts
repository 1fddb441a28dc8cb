import { grouped } from '../../graph/grouped.ts'
import type { CallGraph, Reach } from '../../graph/reach.ts'
import { rememberedOf } from '../../graph/remembered.ts'
import type { EntryPoint } from '../../model/facts.ts'
import type { PythonModule } from '../../model/file-facts.ts'
import type { Evidence } from '../../model/location.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import { isMeasuring } from './entry-points.ts'
import { keepsRegistry } from './own-registry.ts'

type Answer = EntryPoint['seeded']

/** Gives those of the matches that a run reaches, in their order; what it costs grows with the run, not with the repository. */
export function reachedOf({ modules }: CallGraph, matches: readonly RoleMatch[]): (reach: Reach) => RoleMatch[] {
  const byPath = grouped(matches.entries(), ([, { evidence }]) => evidence.path)
  return (reach) =>
    [...reach.paths()]
      .flatMap((path) => byPath.get(path) ?? [])
      .filter(([, match]) => reach.has(match.evidence.path, match.within) && (!isGuarded(match, modules) || isMain(match, reach)))
      .sort(([a], [b]) => a - b)
      .map(([, match]) => match)
}

/** Whether a match stands behind `if __name__ == "__main__"`: what imports the module doesn't run it. */
function isGuarded({ evidence: { path, line, cell }, within }: RoleMatch, modules: CallGraph['modules']): boolean {
  const module = within === undefined ? modules.get(path) : undefined
  return module !== undefined && guardedIn(module).has(placeOf({ line, cell }))
}

const guardedIn = rememberedOf(({ calls }: PythonModule): ReadonlySet<string> => {
  return new Set(calls.filter(({ guarded, within }) => guarded && within === undefined).map(placeOf))
})

function placeOf({ line, cell }: { line?: number | undefined; cell?: number | undefined }): string {
  return `${cell ?? ''}:${line ?? ''}`
}

function isMain({ evidence }: RoleMatch, reach: Reach): boolean {
  return mainsOf(reach).has(evidence.path)
}

/** Files that a run starts as programs; the file of a task that it starts with may be one. */
const mainsOf = rememberedOf((reach: Reach): ReadonlySet<string> => {
  const arrivals = [...reach.arrivals()].map(({ scope }) => scope)
  return new Set([...arrivals.slice(0, 1), ...arrivals.filter(({ main }) => main)].map(({ path }) => path))
})

/** Calls that register a model, and which of the runs they speak for. */
export interface Registration {
  answerOf(reach: Reach): Answer
  /** Those that some run reaches, or else all: a step of its own may register what any of the runs makes. */
  evidence: Evidence[]
}

/**
 * Which runs reach a call that registers a model, or leave that to a step of its own, which none of them reaches; unknown where the
 * project may do it by code of its own.
 */
export function registrationOf({ facts, recognised }: ProjectView, graph: CallGraph, runs: readonly Reach[]): Registration {
  const matches = recognised.roles.filter(({ role, evidence }) => role.role === 'registers-model' && !isMeasuring(evidence.path))
  const reached = reachedOf(graph, matches)
  const byRuns = new Set(runs.flatMap(reached))
  const isStepOfItsOwn = matches.length > 0 && byRuns.size === 0
  const otherwise = matches.length === 0 && keepsRegistry(facts) ? 'unknown' : 'no'
  return {
    answerOf: (reach) => (isStepOfItsOwn || reached(reach).length > 0 ? 'yes' : otherwise),
    evidence: (isStepOfItsOwn ? matches : [...byRuns]).slice(0, maxEvidence).map(({ evidence }) => evidence),
  }
}

/** More than a reader would follow. */
const maxEvidence = 50
