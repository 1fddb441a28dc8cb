import type { EntryPoint } from '../../model/facts.ts'
import type { FileFacts } from '../../model/file-facts.ts'
import { locationOf } from '../../model/location.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import { isTemplate } from '../templates.ts'
import { isMeasuring } from './entry-points.ts'
import { isPipeline } from './pipeline-files.ts'

/**
 * Entry points that are no code of the project's own: a script, a stage, a job or an image that runs a program which fits a model, as
 * `yolo train` does. What its settings say is not known: undecided is what no command says. CI only tries such a program.
 */
export function commandEntries(project: ProjectView, isStarted: (path: string) => boolean): EntryPoint[] {
  return project.facts.flatMap((file) => {
    const [first, ...more] = isCandidate(file) ? trainingIn(project.recognised.rolesIn(file.path)) : []
    return first ? [entryOf(project, file, [first, ...more], isPipeline(file) || isStarted(file.path))] : []
  })
}

function isCandidate({ path, python, foreign, ci }: FileFacts): boolean {
  return python === undefined && foreign === undefined && ci === undefined && !isMeasuring(path) && !isTemplate(path)
}

function trainingIn(roles: readonly RoleMatch[]): RoleMatch[] {
  return roles.filter(({ role, by }) => role.role === 'trains' && by === 'commands' && !role.general)
}

function entryOf(project: ProjectView, { path }: FileFacts, trains: readonly [RoleMatch, ...RoleMatch[]], isPiped: boolean): EntryPoint {
  const tracks = project.recognised.rolesIn(path).filter(({ role }) => role.role === 'tracks' && !role.implied && !role.unsure)
  const [{ evidence }] = trains
  return {
    ...locationOf(evidence),
    kind: /\.(?:sh|bash|zsh|ps1|bat|cmd)$/.test(path) ? 'script' : 'task',
    frameworks: [...new Set(trains.map(({ tool }) => tool.id))].sort(),
    tracked: tracks.length > 0 ? 'yes' : 'unknown',
    tools: [...new Set(tracks.map(({ tool }) => tool.id))].sort(),
    evidence: tracks.slice(0, 1).map((match) => match.evidence),
    seeded: 'unknown',
    registers: 'unknown',
    inPipeline: isPiped ? 'yes' : 'no',
    chain: [evidence],
    owners: project.ownersOf(path),
  }
}
