import { grouped } from '../../graph/grouped.ts'
import type { CallGraph } from '../../graph/reach.ts'
import { formatLocation } from '../../model/location.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import { handedScripts } from './launches.ts'
import { type Tracked, toolsOf, untracked } from './tracked.ts'

/** Says what records a program by starting it: the pipeline of a platform, or its job, keeps what each of its programs was given and found. */
export function byStarter(project: ProjectView, graph: CallGraph, tracking: readonly RoleMatch[]): (path: string) => Tracked {
  const starting = new Set(project.recognised.roles.filter(starts).map(({ evidence }) => formatLocation(evidence)))
  const recording = tracking.filter(({ role, evidence }) => role.unsure !== true && starting.has(formatLocation(evidence)))
  if (recording.length === 0) return () => untracked
  const handed = handedScripts(project, graph)
  const started = [...grouped(recording, ({ evidence }) => evidence.path)].flatMap(([from, matches]) =>
    [...(handed.get(from) ?? [])].map((path) => [path, matches] as const),
  )
  const byPath = new Map(started)
  return (path) => {
    const matches = byPath.get(path)
    return matches ? { tracked: 'yes', tools: toolsOf(matches), evidence: matches.slice(0, 1).map(({ evidence }) => evidence) } : untracked
  }
}

function starts({ role, by }: RoleMatch): boolean {
  return by === 'calls' && (role.role === 'orchestrates' || (role.role === 'trains' && role.remote === true))
}
