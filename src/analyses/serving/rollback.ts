import { isTestCode, isTestPath } from '../../graph/file-kind.ts'
import { baseOf } from '../../graph/path.ts'
import type { Project } from '../../model/facts.ts'
import type { Definition, FileFacts, KubernetesObject } from '../../model/file-facts.ts'
import { type Evidence, locationOf } from '../../model/location.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import { isInstalledWhole, somebodyElses } from '../bundles.ts'
import { givenByHand } from './given-by-hand.ts'
import { presence, routeOf } from './operation.ts'

const NAME =
  /(?:^|[/_.-])roll[-_]?backs?(?:[/_.-]|$)|(?:^|[/_.-])(?:revert|undo)[-_](?:the[-_])?(?:model|deploy(?:ment)?|release|promotion)(?:[/_.-]|$)/i
/** A database's `rollback` takes back no release. */
const FUNCTION = /(?:^|[._])roll_?back_(?:to|model|deploy|release|version|service|endpoint|champion|production|alias)/i
const BARE_FUNCTION = /^roll_?back$/
/** The same in other words: they also bring a file or a table back, so that they must say of what, and of when. */
const REVERTING =
  /(?:^|[._])(?:revert|restore|reinstate|switch|swap)_(?:back_)?(?:to_)?(?:the_)?(?:previous|prior|earlier|last_(?:good|stable|known_good))_(?:model|version|release|deployment|production|prod|champion)/i
const REVERTING_MODEL =
  /(?:^|[._])(?:revert|downgrade|undo)_(?:to_)?(?:model|production|champion|deployment|release|promotion)(?:_version)?(?:_|$)/i

/** Names of what a function for it is given. */
const RELEASE = /^(?:\w*_)?(?:model|version|release|revision|deployment|endpoint|service|alias|stage|tag|image)(?:_\w+)?$/i
/** Names of what a database's is given first. */
const DATABASE = /^(?:db|database|session|conn\w*|cursor|engine|tx|transaction|op)$/i
/** A schema goes back by its migrations. */
const MIGRATION = /(?:^|[^a-z])(?:db|databases?|migrat\w*|schemas?|alembic|sql)(?:[^a-z]|$)/i
const ROUTE = /(?:^|\/)roll[-_]?back(?:\/|$)|(?:^|\/)(?:models?|versions?|deployments?|releases?|registry)\/(?:[^/]+\/)?revert(?:\/|$)/i

/** What can bring an earlier version back: a command, script, task, job or route for it, a staged rollout, traffic that is split between versions. */
export function rollback({ facts, recognised }: ProjectView): Project['serving']['rollback'] {
  const isCopied = somebodyElses(facts)
  const isGiven = givenByHand(facts)
  const isRole = (match: RoleMatch) => match.role.role === 'rolls-back' && (!match.role.general || isByHand(match, isGiven))
  const roles = recognised.roles.filter((match) => isRole(match) || isRouteForIt(match)).map(({ evidence }) => evidence)
  const own = facts.filter(({ path }) => !isCopied(path) && !isTestPath(path))
  const declared = own.flatMap(({ path, objects }) => (objects ?? []).flatMap((object) => splitOf(path, object)))
  return presence([...roles, ...declared, ...own.flatMap(namedForIt)])
}

function isRouteForIt(match: RoleMatch): boolean {
  return !isTestPath(match.evidence.path) && ROUTE.test(routeOf(match) ?? '')
}

function isByHand(match: RoleMatch, isGiven: (match: RoleMatch) => boolean): boolean {
  return !isTestCode(match.evidence.path) && isGiven(match)
}

/** A function that says what it takes back, or is given a release. */
function isFunctionForIt({ name, kind, parameters }: Definition): boolean {
  if (parameters.slice(0, 1).some((first) => DATABASE.test(first))) return false
  const says = FUNCTION.test(name) || REVERTING.test(name) || REVERTING_MODEL.test(name)
  return says || (kind === 'function' && BARE_FUNCTION.test(name) && parameters.some((given) => RELEASE.test(given)))
}

function splitOf(path: string, object: KubernetesObject): Evidence[] {
  if (isInstalledWhole(object)) return []
  const { line, rollouts } = object
  const rollout = rollouts.find(({ value }) => value !== '0' && value !== '100')
  return rollout ? [{ path, line, says: `${rollout.key}: ${rollout.value}` }] : []
}

function namedForIt({ path, python, commands, ci, tasks }: FileFacts): Evidence[] {
  if (isName(baseOf(path)) && !MIGRATION.test(path) && (python || commands || ci)) return [{ path }]
  const jobs = (ci?.jobs ?? []).filter(({ name }) => isName(name))
  const targets = (tasks ?? []).flatMap((file) => file.tasks).filter(({ name }) => isName(name))
  const functions = (python?.definitions ?? []).filter(isFunctionForIt)
  return [
    ...[...jobs, ...targets].map(({ line, name }) => ({ path, line, says: name })),
    ...functions.map(({ line, cell, name }) => ({ ...locationOf({ path, line, cell }), says: name })),
  ]
}

function isName(name: string): boolean {
  return NAME.test(name) && !MIGRATION.test(name)
}
