import type { Reach } from '../../graph/reach.ts'
import type { EntryPoint } from '../../model/facts.ts'
import type { ProjectView } from '../analysis.ts'
import { isMeasuring } from './entry-points.ts'

type Answer = EntryPoint['seeded']

/** Says whether a run reaches a call that registers a model, or leaves that to a step of its own, which none of the runs reaches. */
export function registrationOf({ recognised }: ProjectView, runs: readonly Reach[]): (reach: Reach) => Answer {
  const matches = recognised.roles.filter(({ role, evidence }) => role.role === 'registers-model' && !isMeasuring(evidence.path))
  const reaches = (reach: Reach) => matches.some(({ evidence, within }) => reach.has(evidence.path, within))
  const isStepOfItsOwn = matches.length > 0 && !runs.some(reaches)
  return (reach) => (isStepOfItsOwn || reaches(reach) ? 'yes' : 'no')
}
