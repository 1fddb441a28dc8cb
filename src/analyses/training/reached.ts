import { grouped } from '../../graph/grouped.ts'
import { placeOf } from '../../graph/outline.ts'
import type { CallGraph, Reach } from '../../graph/reach.ts'
import { rememberedOf } from '../../graph/remembered.ts'
import type { RoleMatch } from '../../tools/recognise.ts'

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
  if (within !== undefined || line === undefined) return false
  const place = placeOf({ line, cell })
  return modules.get(path)?.calls.some((call) => call.guarded && call.within === undefined && placeOf(call) === place) ?? false
}

function isMain({ evidence }: RoleMatch, reach: Reach): boolean {
  return mainsOf(reach).has(evidence.path)
}

/** Files that a run starts as programs; the file of a task that it starts with may be one. */
const mainsOf = rememberedOf((reach: Reach): ReadonlySet<string> => {
  const arrivals = [...reach.arrivals()].map(({ scope }) => scope)
  return new Set([...arrivals.slice(0, 1), ...arrivals.filter(({ main }) => main)].map(({ path }) => path))
})
