import { isTestCode } from '../graph/file-kind.ts'
import type { Project } from '../model/facts.ts'
import { type Evidence, locationOf } from '../model/location.ts'
import type { RoleMatch } from '../tools/recognise.ts'
import { defineAnalysis, type ProjectView } from './analysis.ts'
import { startedForTraining } from './serving/for-training.ts'
import { handedOut } from './serving/handed-out.ts'
import { type ModelReach, modelReach, type Way } from './serving/model-reach.ts'
import { deploys, healthChecks, isIdleRoute, routeOf } from './serving/operation.ts'
import { rollback } from './serving/rollback.ts'
import { modelWorkloads } from './serving/workloads.ts'

type Serving = Project['serving']

const MAX_EVIDENCE = 20

/** Whether the project answers prediction requests or ships what does; a framework for any request counts where it reaches a model. */
export const serving = defineAnalysis({
  fact: 'serving',
  analyse(project) {
    const served = serversOf(project)
    const workloads = modelWorkloads(project)
    const evidence = [...served.flatMap(({ proof }) => proof), ...workloads.map((workload) => workload.evidence)]
    const isPresent = evidence.length > 0
    const none = { present: 'no' as const, evidence: [] }
    return {
      present: isPresent ? 'yes' : 'no',
      tools: [...new Set([...served.map(({ match }) => match.tool.id), ...workloads.flatMap(({ tool }) => tool ?? [])])].sort(),
      endpoints: served.flatMap(({ match }) => endpointOf(match)),
      healthChecks: isPresent
        ? healthChecks(
            project,
            served.map(({ match }) => match),
          )
        : none,
      rollback: isPresent ? rollback(project) : none,
      deploys: isPresent
        ? deploys(
            project,
            evidence.map(({ path }) => path),
          )
        : [],
      evidence: distinct(evidence).slice(0, MAX_EVIDENCE),
    }
  },
  settled: ({ present, healthChecks, rollback, deploys }) => ({
    'serving.present': present === 'yes',
    'serving.healthChecks': healthChecks.present === 'yes',
    'serving.rollback': rollback.present === 'yes',
    'serving.deploys': deploys.length > 0,
  }),
})

interface Server {
  match: RoleMatch
  /** From where requests arrive to where a model answers. */
  proof: Evidence[]
  /** Steps from a request to the model's answer; infinite where only the app around it has a model. */
  distance: number
}

function serversOf(project: ProjectView): Server[] {
  const isShortLived = startedForTraining(project)
  const matches = project.recognised.roles.filter(
    (match) => match.role.role === 'serves' && !isTestCode(match.evidence.path) && !isShortLived(match),
  )
  const general = matches.filter(({ role, evidence }) => role.general && evidence.cell === undefined)
  const reach = modelReach(project, general)
  const reachOwn = modelReach(project, matches)
  const read = handedOut(project)
  const servers = matches.flatMap((match): Server[] => {
    if (!match.role.general) return [{ match, proof: [match.evidence], distance: isWithoutModel(match, reachOwn) ? unseen : 0 }]
    if (match.evidence.cell !== undefined) return []
    const way = reach(match)
    const table = way ? undefined : read(match)
    if (table) return [{ match, proof: [match.evidence, table], distance: Number.POSITIVE_INFINITY }]
    if (!way) return []
    return [{ match, proof: [match.evidence, ...way.steps.slice(-1)], distance: distanceOf(way) }]
  })
  return withoutIdle(servers).sort((a, b) => (a.distance === b.distance ? 0 : a.distance - b.distance))
}

/** Behind any way to a model that is seen, before an app that only has one. */
const unseen = Number.MAX_SAFE_INTEGER

/** Behind any way to a model's answer: what only loads a model may look at it, replace it or ask it out of sight. */
const loadedOnly = 1_000_000

function distanceOf({ steps, asked, onlyLoaded }: Way): number {
  if (!asked) return Number.POSITIVE_INFINITY
  return steps.length + (onlyLoaded ? loadedOnly : 0)
}

/** A function of a server for models that asks none, as far as it can be seen: one of several steps, or of an example. */
function isWithoutModel(match: RoleMatch, reach: ModelReach): boolean {
  return match.by === 'calls' && match.evidence.cell === undefined && reach(match) === undefined
}

/** What says that an app is up, what it counted or what it is, is no place for predictions where the file has another. */
function withoutIdle(servers: readonly Server[]): Server[] {
  const isIdle = ({ match, distance }: Server) => distance === Number.POSITIVE_INFINITY && isIdleRoute(routeOf(match) ?? '')
  const busy = new Set(servers.filter((server) => !isIdle(server)).map(({ match }) => match.evidence.path))
  return servers.filter((server) => !isIdle(server) || !busy.has(server.match.evidence.path))
}

function endpointOf(match: RoleMatch): Serving['endpoints'] {
  const route = routeOf(match)
  return [{ ...locationOf(match.evidence), tool: match.tool.id, ...(route !== undefined && { route }) }]
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const places = new Map(evidence.map((item) => [`${item.path}:${item.cell ?? ''}:${item.line ?? ''}`, item]))
  return [...places.values()]
}
