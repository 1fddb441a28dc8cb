import { isTestPath } from '../../graph/file-kind.ts'
import { remembered } from '../../graph/remembered.ts'
import type { Capability, Project } from '../../model/facts.ts'
import type { FileFacts, KubernetesObject } from '../../model/file-facts.ts'
import { type Evidence, formatLocation, locationOf } from '../../model/location.ts'
import { argumentOf, spellings } from '../../tools/match-arguments.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import { isInstalledWhole, somebodyElses } from '../bundles.ts'
import { isStandIn } from '../services.ts'
import { packsAny } from './packing.ts'

type Serving = Project['serving']

const MAX_EVIDENCE = 20
const HEALTH_ROUTE =
  /(?:^|\/)(?:health\w*|healthz|ready|readyz|readiness|live|livez|liveness|alive|ping|status|(?:__)?(?:lb)?heartbeat(?:__)?)\/?$/i
/** A router's prefix often stands elsewhere: then its file or its function says what it answers. */
const HEALTH_FILE = /(?:^|\/)(?:health\w*|readiness|liveness|heartbeat)\.py$/i

const IDLE_ROUTE = /^\/?$|(?:^|\/)(?:metrics|docs|version|info|index|home|favicon\.ico)\/?$/i

/** Whether a route by its name answers without a model: whether the service is up, what it counted, what it is. */
export function isIdleRoute(route: string): boolean {
  return (route !== '' && IDLE_ROUTE.test(route)) || HEALTH_ROUTE.test(route)
}

/** What can tell that the service is up: probes, health checks of containers, a route for it, or a server that is made for models and brings one. */
export function healthChecks(project: ProjectView, servers: readonly RoleMatch[]): Serving['healthChecks'] {
  const isCopied = somebodyElses(project.facts)
  const isOthers = runsOthers(project)
  const declared = project.facts
    .filter(({ path }) => !isCopied(path))
    .flatMap(({ path, objects, services, dockerfile }): Evidence[] => [
      ...(objects ?? [])
        .filter((object) => object.probes.length > 0 && !isInstalledWhole(object) && !isOthers(path, object.images))
        .map(({ line, probes }) => ({ path, line, says: `${probes.join(', ')} probe` })),
      ...(services ?? [])
        .filter((service) => service.healthcheck && (service.build !== undefined || !isOthers(path, [service])))
        .map(({ line, name }) => ({ path, line, says: `${name}: healthcheck` })),
      ...(dockerfile?.healthcheck === undefined ? [] : [{ path, line: dockerfile.healthcheck, says: 'HEALTHCHECK' }]),
    ])
  const { roles } = project.recognised
  const placesOf = (matches: readonly RoleMatch[]) => matches.map(({ evidence }) => evidence)
  const brought = servers.filter(({ role }) => !role.general)
  // What the service says of itself before what runs it for each request, which may run another program.
  const waited = roles.filter(({ role }) => role.role === 'health-checks')
  return presence([...placesOf(roles.filter(isHealthRoute)), ...placesOf(brought), ...declared, ...onceEach(waited)])
}

/** Each place once, with why nothing asks there whether the service is well. */
function onceEach(waited: readonly RoleMatch[]): Evidence[] {
  const places = new Map<string, Evidence>()
  for (const { evidence, tool } of waited) {
    const place = formatLocation(evidence)
    if (!places.has(place)) places.set(place, { ...evidence, says: `${tool.name}: each request waits for its container` })
  }
  return [...places.values()]
}

function isHealthRoute(match: RoleMatch): boolean {
  if (match.role.role !== 'serves' || isTestPath(match.evidence.path)) return false
  return HEALTH_ROUTE.test(routeOf(match) ?? '') || HEALTH_FILE.test(match.evidence.path)
}

/**
 * What puts the service into operation, each place once: what is closest to the model first, and what no cell runs by hand. What deploys anything counts where it can be
 * about one of the `served` files.
 */
export function deploys(project: ProjectView, served: readonly string[]): Serving['deploys'] {
  const { recognised, ownersOf, repository } = project
  const places = new Map<string, { place: Serving['deploys'][number]; distance: number }>()
  const packs = packsAny(project, served)
  const isCopied = somebodyElses(project.facts)
  const isOthers = runsOthers(project)
  const isMeant = meantToDeploy(project)
  const isServed = new Set(served)
  for (const match of recognised.roles) {
    const { role, evidence, tool } = match
    const file = repository.facts.get(evidence.path)
    if (role.role !== 'deploys' || isTrial(evidence.path) || ends.test(evidence.path) || isCopied(evidence.path)) continue
    const object = objectAt(match, file)
    if (object && isInstalledWhole(object)) continue
    if (role.general && (!packs || isOthers(evidence.path, object?.images ?? []))) continue
    if (role.local && !isMeant(match, file)) continue
    const at = locationOf(evidence)
    const key = `${at.path}:${at.cell ?? ''}:${at.line ?? ''}`
    const distance = isServed.has(at.path) ? 0 : distanceOf(match, object)
    const known = places.get(key)
    if (!known) places.set(key, { place: { ...at, tool: tool.id, owners: ownersOf(at.path) }, distance })
    else known.distance = Math.min(known.distance, distance)
  }
  const rank = ({ place, distance }: { place: Evidence; distance: number }) => 2 * distance + Number(place.cell !== undefined)
  const found = [...places.values()].sort((a, b) => rank(a) - rank(b)).map(({ place }) => place)
  const live = found.filter(({ path }) => !inDocuments(path, project.root))
  return live.length > 0 ? live : found
}

/** Whether a path lies among a project's documents: what is deployed there was an example, or a trial, of what is deployed elsewhere. */
function inDocuments(path: string, root: string): boolean {
  return /(?:^|\/)(?:docs?|documentation)\//i.test(root === '.' ? path : path.slice(root.length + 1))
}

/** What deploys models and services of all kinds, what runs a program, what may as well make a key, a secret or a cluster, and what need not be in use. */
const distances: Partial<Record<Capability, number>> = { serving: 0, platform: 0, compute: 1 }

function distanceOf({ role, tool }: RoleMatch, object: KubernetesObject | undefined): number {
  if (role.implied) return 3
  return distances[tool.capability] ?? (object && object.images.length > 0 ? 1 : 2)
}

/** Whether a script brings something up only to test it. */
function isTrial(path: string): boolean {
  return isTestPath(path) || /(?:^|\/)[\w.]+[-_]tests?\//i.test(path)
}

/** Names of what takes a service down, or closes what it opened: what it applies on the way is no release. */
const ends = /(?:^|\/)(?:close|stop|shut[-_]?down|tear[-_]?down|take[-_]?down|destroy|undeploy|uninstall|clean[-_]?up)(?:[-_.][^/]*)?$/i

/**
 * Says whether a command deploys: CI runs it in a job that tests nothing, or what runs it is named for deploying. Elsewhere it starts things
 * on one's own machine.
 */
function meantToDeploy({ recognised }: ProjectView): (match: RoleMatch, file: FileFacts | undefined) => boolean {
  const commandsIn = remembered(
    ({ commands = [] }: FileFacts) => new Map([...commands].reverse().map((command) => [command.line, command])),
  )
  const testedIn = remembered((file: FileFacts) => {
    const tests = recognised.rolesIn(file.path).filter(({ role }) => role.role === 'runs-tests')
    const lines = new Set(tests.map(({ evidence }) => evidence.line))
    return new Set(file.commands?.flatMap(({ line, owner }) => (owner !== undefined && lines.has(line) ? [owner] : [])))
  })
  return ({ evidence: { path, line = 0 } }, file) => {
    const command = file && commandsIn(file).get(line)
    if (file?.ci) return command?.owner === undefined || !testedIn(file).has(command.owner)
    return named.test(`${path} ${command?.owner ?? ''} ${command?.text ?? ''}`)
  }
}

const named = /deploy|release|(?:^|[\W_])prod(?:uction)?(?:[\W_]|$)/i

function objectAt({ by, evidence: { line } }: RoleMatch, file: FileFacts | undefined): KubernetesObject | undefined {
  return by === 'kinds' ? file?.objects?.find((object) => object.line === line) : undefined
}

/** Says whether all images of a workload are of known products that serve no model: a database, a collector, a dashboard, what stands in for a cloud. */
export function runsOthers({ recognised: { tools } }: ProjectView): (path: string, workload: readonly { image?: string }[]) => boolean {
  const known = tools.filter(({ tool }) => tool.capability !== 'serving' && tool.capability !== 'platform')
  const images = new Set(known.flatMap(({ evidence }) => evidence.map(({ path, says }) => `${path} ${says}`)))
  return (path, workload) => workload.length > 0 && workload.every(({ image = '' }) => images.has(`${path} ${image}`) || isStandIn(image))
}

/** The route that a call binds, where it writes one out; of a regular expression what stands between its ends. */
export function routeOf({ role, arguments: given }: RoleMatch): string | undefined {
  if (role.role !== 'serves' || !role.argument || !given) return undefined
  return spellings(argumentOf(given, role.argument))[0]?.replace(/^\^|(?:\$|\\Z)$/g, '')
}

/** Whether there is anything, with the first places. */
export function presence(evidence: Evidence[]): Serving['rollback'] {
  return { present: evidence.length > 0 ? 'yes' : 'no', evidence: evidence.slice(0, MAX_EVIDENCE) }
}
