import { bodyOf } from '../../graph/bodies.ts'
import type { CallGraph, Reach } from '../../graph/reach.ts'
import type { EntryPoint } from '../../model/facts.ts'
import type { Argument } from '../../model/file-facts.ts'
import type { Role } from '../../tools/schema.ts'
import type { ProjectView } from '../analysis.ts'

type Answer = EntryPoint['seeded']

/** Says whether a run reaches a call that registers a model. */
export function registrationOf(project: ProjectView): (reach: Reach) => Answer {
  return roleReached(project, 'registers-model')
}

const seedArgument = /^(?:random_state|random_seed|seed|manual_seed|global_seed|data_seed)$/

/** Says whether a run fixes a seed, by a call or by an argument of one. */
export function seedingOf(project: ProjectView, { modules }: CallGraph): (reach: Reach) => Answer {
  const isSeeded = roleReached(project, 'seeds')
  return (reach) => {
    if (isSeeded(reach) === 'yes') return 'yes'
    for (const { scope } of reach.arrivals()) {
      const module = modules.get(scope.path)
      if (module && bodyOf(module, scope.within).calls.some((call) => call.arguments.some(fixesSeed))) return 'yes'
    }
    return 'no'
  }
}

function fixesSeed({ name, value }: Argument): boolean {
  return name !== undefined && seedArgument.test(name) && (typeof value.literal === 'number' || value.reference !== undefined)
}

function roleReached({ recognised }: ProjectView, role: Role): (reach: Reach) => Answer {
  const matches = recognised.roles.filter((match) => match.role.role === role)
  return (reach) => (matches.some(({ evidence, within }) => reach.has(evidence.path, within)) ? 'yes' : 'no')
}
