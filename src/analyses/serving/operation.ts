import { isTestPath } from '../../graph/file-kind.ts'
import type { Project } from '../../model/facts.ts'
import type { KubernetesObject } from '../../model/file-facts.ts'
import type { Evidence } from '../../model/location.ts'
import { argumentOf, spellings } from '../../tools/match-arguments.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import { packsAny } from './packing.ts'

type Serving = Project['serving']

const MAX_EVIDENCE = 20
const HEALTH_ROUTE = /(?:^|\/)(?:health\w*|healthz|ready|readyz|readiness|live|livez|liveness|alive|ping|status|heartbeat)\/?$/i

/** What can tell that the service is up: probes, health checks of containers, a route for it. */
export function healthChecks({ facts, recognised }: ProjectView): Serving['healthChecks'] {
  const declared = facts.flatMap(({ path, objects, services, dockerfile }): Evidence[] => [
    ...(objects ?? [])
      .filter(({ probes }) => probes.length > 0)
      .map(({ line, probes }) => ({ path, line, says: `${probes.join(', ')} probe` })),
    ...(services ?? []).filter(({ healthcheck }) => healthcheck).map(({ line, name }) => ({ path, line, says: `${name}: healthcheck` })),
    ...(dockerfile?.healthcheck === undefined ? [] : [{ path, line: dockerfile.healthcheck, says: 'HEALTHCHECK' }]),
  ])
  const recognisedOnes = recognised.roles.filter((match) => match.role.role === 'health-checks' || HEALTH_ROUTE.test(routeOf(match) ?? ''))
  return presence([...recognisedOnes.map(({ evidence }) => evidence), ...declared])
}

/** Kinds whose specification splits traffic between versions or keeps old ones. */
const ROLLBACK_VALUE =
  /(?:^|\.)(?:canaryTrafficPercent|revisionHistoryLimit|canary|blueGreen)(?:\.|$)|(?:^|\.)(?:route\.\d+\.weight|predictors\.\d+\.traffic|traffic\.\d+\.percent)$/

/** What can bring an earlier version back: a command for it, a staged rollout, traffic that is split between versions. */
export function rollback({ facts, recognised }: ProjectView): Serving['rollback'] {
  const roles = recognised.roles.filter(({ role }) => role.role === 'rolls-back').map(({ evidence }) => evidence)
  const declared = facts.flatMap(({ path, objects }) => (objects ?? []).flatMap((object) => splitOf(path, object)))
  return presence([...roles, ...declared])
}

function splitOf(path: string, { line, values }: KubernetesObject): Evidence[] {
  const entry = Object.entries(values).find(([key, value]) => ROLLBACK_VALUE.test(key) && value !== '0' && value !== '100')
  return entry ? [{ path, line, says: `${entry[0]}: ${entry[1]}` }] : []
}

/** What puts the service into operation, each place once. What deploys anything counts where an image can hold one of the `served` files. */
export function deploys(project: ProjectView, served: readonly string[]): Serving['deploys'] {
  const { recognised, ownersOf } = project
  const places = new Map<string, Serving['deploys'][number]>()
  const packs = packsAny(project, served)
  for (const { role, evidence, tool } of recognised.roles) {
    if (role.role !== 'deploys' || isTrial(evidence.path) || (role.general && !packs)) continue
    const { says: _, ...at } = evidence
    const key = `${at.path}:${at.cell ?? ''}:${at.line ?? ''}`
    if (!places.has(key)) places.set(key, { ...at, tool: tool.id, owners: ownersOf(at.path) })
  }
  return [...places.values()]
}

/** Whether a script brings something up only to test it. */
function isTrial(path: string): boolean {
  return isTestPath(path) || /(?:^|\/)[\w.]+[-_]tests?\//i.test(path)
}

/** The route that a call binds, where it writes one out. */
export function routeOf({ role, arguments: given }: RoleMatch): string | undefined {
  if (role.role !== 'serves' || !role.argument || !given) return undefined
  return spellings(argumentOf(given, role.argument))[0]
}

function presence(evidence: Evidence[]): Serving['rollback'] {
  return { present: evidence.length > 0 ? 'yes' : 'no', evidence: evidence.slice(0, MAX_EVIDENCE) }
}
