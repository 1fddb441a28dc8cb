import { grouped } from '../../graph/grouped.ts'
import { type CallGraph, chainTo, type Reach } from '../../graph/reach.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { RoleRecord } from '../../tools/schema.ts'
import type { ProjectView } from '../analysis.ts'
import { installsOlder } from '../installed-version.ts'
import type { Fit } from './fits.ts'
import { untoldTest } from './jobs.ts'
import type { Launch } from './launches.ts'
import { reachedOf } from './reached.ts'
import { neverRuns, switchedOff, waitsTest } from './switches.ts'
import { open, surest, type Tracked, toolsOf, untracked } from './tracked.ts'
import { trackersAtHand } from './trackers-at-hand.ts'
import { settingsTracking } from './tracking-settings.ts'
import { byStage } from './tracking-stage.ts'
import { byStarter } from './tracking-starter.ts'

export interface Run {
  path: string
  isTask: boolean
  /** All that it fits is fitted by jobs that run a program which they are given. */
  isRemote: boolean
  /** Those of its jobs that run a program which it reaches. */
  jobs: readonly Fit[]
  /** Ids of the tools that fit in it. */
  frameworks: readonly string[]
  reach: Reach
}

/** Says what records a run: calls that it reaches, the command, pipeline or job that starts it, or settings that it reads; of one that nothing records, what says so. */
export function trackedBy(project: ProjectView, graph: CallGraph, launches: readonly Launch[]): (run: Run) => Tracked {
  const installed = new Set(project.recognised.tools.map(({ tool }) => tool.id))
  const isPast = pastTest(project)
  const roles = project.recognised.roles.filter(({ role, tool }) => {
    return role.role === 'tracks' && (!role.implied || installed.has(tool.id)) && isPast(role) !== 'yes'
  })
  const inCode = reachedOf(
    graph,
    roles.filter(({ evidence }) => graph.modules.has(evidence.path)),
  )
  const inSettings = settingsTracking(project, graph, roles)
  const elsewhere = remotely(project, graph)
  const atHand = trackersAtHand(graph, roles)
  const muting = reachedOf(
    graph,
    project.recognised.roles.filter(({ role }) => role.role === 'mutes-tracker'),
  )
  const starter = byStarter(project, graph, roles)
  const isUntold = untoldTest(project, graph)
  const isOff = switchedOff(project)
  const isIdle = neverRuns(project, graph)
  const isWaiting = waitsTest(graph)
  const launchesByPath = grouped(launches, ({ path }) => path)
  const isSure = ({ role }: RoleMatch, { frameworks }: Run) => {
    const isIts = role.frameworks === undefined || frameworks.length === 0 || frameworks.some((id) => role.frameworks?.includes(id))
    return role.unsure !== true && isIts && isPast(role) === 'no'
  }
  return (run) => {
    const started = launchesByPath.get(run.path) ?? []
    const told = byCommands(started, project)
    // A framework does nothing by itself where the command that starts the run says whom it reports to.
    const reached = inCode(run.reach).filter(({ role }) => !role.implied || told.tracked === 'no')
    const sure = reached.filter((match) => isSure(match, run))
    const opened = new Set(reached.filter((match) => !isWaiting(match)).map(({ tool }) => tool.id))
    const running = sure.filter(({ tool }) => opened.has(tool.id) && !isOff(tool.id)).filter((match) => !isIdle(match, run.reach))
    if (running.length > 0 && !isUntold(run.jobs, run.reach, running)) return byCalls(run.reach, running)
    const [likely] = [sure, reached].filter((matches) => matches.length > 0)
    const unsure: Tracked = likely ? { ...byCalls(run.reach, likely), tracked: 'unknown' } : untracked
    const found = surest([
      told,
      byStage(started),
      starter(run.path),
      inSettings(run),
      run.isRemote ? elsewhere(run.reach) : untracked,
      unsure,
    ])
    if (found.tracked !== 'no') return found
    const muted = muting(run.reach)
    return muted.length > 0 ? { ...untracked, evidence: byCalls(run.reach, muted).evidence } : atHand(run.reach)
  }
}

/** Says whether what a record says no longer holds of the release that the project installs. */
function pastTest(project: ProjectView): (role: RoleRecord) => 'yes' | 'no' | 'unknown' {
  const known = new Map<string, 'yes' | 'no' | 'unknown'>()
  return ({ until }) => {
    if (!until) return 'no'
    const key = `${until.package} ${until.version}`
    const held = known.get(key) ?? ({ yes: 'no', no: 'yes', unknown: 'unknown' } as const)[installsOlder(project, until)]
    known.set(key, held)
    return held
  }
}

/** What the commands that start a run say of it: `python train.py --report_to wandb`. */
function byCommands(launches: readonly Launch[], { recognised }: ProjectView): Tracked {
  const said = launches.flatMap(({ from: { path }, command }): Tracked[] => {
    const roles = recognised.rolesOfCommand(command.words).filter(({ role }) => role.role === 'tracks' && !role.implied)
    if (roles.length === 0) return []
    const sure = roles.filter(({ role }) => role.unsure !== true)
    if (sure.length === 0) return [open]
    return [{ tracked: 'yes', tools: toolsOf(sure), evidence: [{ path, line: command.line, says: command.text.slice(0, longestText) }] }]
  })
  return surest(said)
}

/** Characters of a command that a report shows. */
const longestText = 120

/** Says what records a run whose program runs elsewhere: what the job is told of a tracker; it may be anything, unless an algorithm of the platform runs in it. */
function remotely({ recognised: { roles } }: ProjectView, graph: CallGraph): (reach: Reach) => Tracked {
  const told = reachedOf(
    graph,
    roles.filter(({ role }) => role.role === 'names-tracker'),
  )
  const brought = reachedOf(
    graph,
    roles.filter(({ role }) => role.role === 'brings-algorithm'),
  )
  return (reach) => {
    const variables = told(reach)
    if (variables.length > 0) return byCalls(reach, variables)
    return brought(reach).length > 0 ? untracked : open
  }
}

function byCalls(reach: Reach, matches: readonly RoleMatch[]): Tracked {
  const [first] = matches
  const way = first ? chainTo(reach.get(first.evidence.path, first.within)) : []
  return { tracked: 'yes', tools: toolsOf(matches), evidence: first ? [...way, first.evidence] : way }
}
