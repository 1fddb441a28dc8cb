import type { Reach } from '../../graph/reach.ts'
import type { EntryPoint } from '../../model/facts.ts'
import type { Role } from '../../tools/schema.ts'
import type { ProjectView } from '../analysis.ts'

type Answer = EntryPoint['seeded']

/** Says whether a run reaches a call that registers a model. */
export function registrationOf(project: ProjectView): (reach: Reach) => Answer {
  return roleReached(project, 'registers-model')
}

function roleReached({ recognised }: ProjectView, role: Role): (reach: Reach) => Answer {
  const matches = recognised.roles.filter((match) => match.role.role === role)
  return (reach) => (matches.some(({ evidence, within }) => reach.has(evidence.path, within)) ? 'yes' : 'no')
}
