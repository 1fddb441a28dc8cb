import { grouped } from '../../graph/grouped.ts'
import type { Reach } from '../../graph/reach.ts'
import type { EntryPoint } from '../../model/facts.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import { isMeasuring } from './entry-points.ts'

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

/** Says whether a run reaches a call that registers a model, or leaves that to a step of its own, which none of the runs reaches. */
export function registrationOf({ recognised }: ProjectView, runs: readonly Reach[]): (reach: Reach) => Answer {
  const matches = recognised.roles.filter(({ role, evidence }) => role.role === 'registers-model' && !isMeasuring(evidence.path))
  const reached = reachedOf(matches)
  const reaches = (reach: Reach) => reached(reach).length > 0
  const isStepOfItsOwn = matches.length > 0 && !runs.some(reaches)
  return (reach) => (isStepOfItsOwn || reaches(reach) ? 'yes' : 'no')
}
