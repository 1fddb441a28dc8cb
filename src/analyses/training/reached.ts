import { grouped } from '../../graph/grouped.ts'
import type { Reach } from '../../graph/reach.ts'
import type { EntryPoint } from '../../model/facts.ts'
import type { Evidence } from '../../model/location.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import { isMeasuring } from './entry-points.ts'
import { keepsRegistry } from './own-registry.ts'

type Answer = EntryPoint['seeded']

/** Gives those of the matches that a run reaches, in their order; what it costs grows with the run, not with the repository. */
export function reachedOf(matches: readonly RoleMatch[]): (reach: Reach) => RoleMatch[] {
  const byPath = grouped(matches.entries(), ([, { evidence }]) => evidence.path)
  return (reach) =>
    [...reach.paths()]
      .flatMap((path) => byPath.get(path) ?? [])
      .filter(([, { evidence, within }]) => reach.has(evidence.path, within))
      .sort(([a], [b]) => a - b)
      .map(([, match]) => match)
}

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
export function registrationOf({ facts, recognised }: ProjectView, runs: readonly Reach[]): Registration {
  const matches = recognised.roles.filter(({ role, evidence }) => role.role === 'registers-model' && !isMeasuring(evidence.path))
  const reached = reachedOf(matches)
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
