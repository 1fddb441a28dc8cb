import { isTestPath } from '../graph/file-kind.ts'
import { locationOf } from '../model/location.ts'
import type { RoleMatch } from '../tools/recognise.ts'
import { defineAnalysis } from './analysis.ts'
import { isPinned, valuesOf } from './hosted-models.ts'

/** Versions of runtimes that a platform provides, as code and configuration ask for them. */
export const runtimes = defineAnalysis({
  fact: 'runtimes',
  analyse: (project) =>
    project.recognised.roles
      .filter(({ role, evidence }) => role.role === 'manages-runtime' && !isTestPath(evidence.path))
      .flatMap((match) =>
        versionsOf(match).map((version) => ({
          ...locationOf(match.evidence),
          tool: match.tool.id,
          argument: match.role.omitted ?? match.role.argument?.split('|')[0] ?? match.name,
          version,
          pinned: match.role.omitted === undefined ? isPinned(match, version) : ('no' as const),
        })),
      ),
})

/** One without text where the call names none. */
function versionsOf(match: RoleMatch): string[] {
  if (match.role.omitted !== undefined) return ['']
  return match.by === 'settings' && match.value !== undefined ? [match.value] : valuesOf(match)
}
