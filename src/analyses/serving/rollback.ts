import { isTestPath } from '../../graph/file-kind.ts'
import { baseOf } from '../../graph/path.ts'
import type { Project } from '../../model/facts.ts'
import type { FileFacts, KubernetesObject } from '../../model/file-facts.ts'
import type { Evidence } from '../../model/location.ts'
import type { ProjectView } from '../analysis.ts'
import { isInstalledWhole } from '../bundles.ts'
import { inPublishedChart } from '../charts.ts'
import { presence } from './operation.ts'

const NAME = /(?:^|[/_.-])roll[-_]?backs?(?:[/_.-]|$)/i
/** A database's `rollback` takes back no release. */
const FUNCTION = /(?:^|[._])roll_?back_(?:to|model|deploy|release|version|service|endpoint|champion|production|alias)/i

/** What can bring an earlier version back: a command, script, task or job for it, a staged rollout, traffic that is split between versions. */
export function rollback({ facts, recognised }: ProjectView): Project['serving']['rollback'] {
  const isCopied = inPublishedChart(facts)
  const roles = recognised.roles.filter(({ role }) => role.role === 'rolls-back').map(({ evidence }) => evidence)
  const own = facts.filter(({ path }) => !isCopied(path) && !isTestPath(path))
  const declared = own.flatMap(({ path, objects }) => (objects ?? []).flatMap((object) => splitOf(path, object)))
  return presence([...roles, ...declared, ...own.flatMap(namedForIt)])
}

function splitOf(path: string, object: KubernetesObject): Evidence[] {
  if (isInstalledWhole(object)) return []
  const { line, rollouts } = object
  const rollout = rollouts.find(({ value }) => value !== '0' && value !== '100')
  return rollout ? [{ path, line, says: `${rollout.key}: ${rollout.value}` }] : []
}

function namedForIt({ path, python, commands, ci, tasks }: FileFacts): Evidence[] {
  if (NAME.test(baseOf(path)) && (python || commands || ci)) return [{ path }]
  const jobs = (ci?.jobs ?? []).filter(({ name }) => NAME.test(name))
  const targets = (tasks ?? []).flatMap((file) => file.tasks).filter(({ name }) => NAME.test(name))
  const functions = (python?.definitions ?? []).filter(({ name }) => FUNCTION.test(name))
  return [...jobs, ...targets, ...functions].map(({ line, name }) => ({ path, line, says: name }))
}
