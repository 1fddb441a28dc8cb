import { isTestPath } from '../graph/file-kind.ts'
import { callGraphOf } from '../graph/reach.ts'
import type { Project } from '../model/facts.ts'
import { type Evidence, locationOf } from '../model/location.ts'
import type { RoleMatch } from '../tools/recognise.ts'
import { defineAnalysis, type Earlier, type ProjectView } from './analysis.ts'
import { dvcOf, dvcPointed } from './data/dvc.ts'
import { hubUses, inOrderOfReads, isOnHubAt, oncePerUse } from './data/hub.ts'
import { makesItsData } from './data/made.ts'
import { checksOfReads, ownValidation } from './data/own-validation.ts'
import { rawFilesOf } from './data/raw-files.ts'
import { readsOf } from './data/reads.ts'
import { managementOf, versioningOf } from './data/versioning.ts'
import { illustrates } from './illustrations.ts'
import { fileNamedIn } from './model-files.ts'
import { setAsideIn } from './set-aside.ts'
import { isOwnCall } from './target.ts'

type Data = Project['data']

/** What the project reads to train, and whether that is versioned. */
export const data = defineAnalysis({
  fact: 'data',
  analyse(project, earlier): Data {
    const roles = project.recognised.roles.filter((match) => !isTestPath(match.evidence.path) && isOwnCall(match))
    const reads = readsOf(project, earlier, roles)
    const dvc = dvcOf(project)
    const graph = callGraphOf(project.repository.facts)
    const [isShown, isAside] = [illustrates(project.root), setAsideIn(project)]
    const hub = oncePerUse(inOrderOfReads(hubUses(roles, graph), reads), (path) => isShown(path) || isAside(path))
    const fileOf = fileNamedIn(project.files)
    const rawFiles = rawFilesOf(project.files, {
      pointed: dvcPointed(project),
      read: reads.map(({ target }) => target),
      models: new Set(roles.flatMap((match) => fileOf(match)?.path ?? [])),
    })
    const rawData = rawFiles.filter(({ kind }) => kind === 'data')
    const management = managementOf(project, dvc, hub, isFetched(hub, reads[0], earlier))
    const unread = reads.length === 0 ? fitsIn(earlier) : []
    const bundles = roles.some(({ role }) => role.role === 'bundles-data')
    const bundledOnly = reads.length === 0 && (bundles || makesItsData(project, earlier))
    const versioning = versioningOf(management, { rawFiles, trains: trains(earlier), bundledOnly })
    const isOpen =
      (versioning === 'no-data' && reads.length === 0 && mayReadMore(project)) ||
      (versioning === 'none' && (isOnHubAt('unknown', hub, reads[0]) || (reads.length + rawData.length === 0 && mayBeHanded(earlier))))
    return {
      versioning: isOpen ? 'unknown' : versioning,
      tools: management.map(({ tool }) => tool),
      reads,
      dvc,
      rawFiles,
      hub,
      validation: validationOf(project, roles, earlier),
      evidence: [...management.flatMap(({ evidence }) => evidence), ...rawData.slice(0, 5).map(({ path }) => ({ path })), ...unread],
    }
  },
  settled: ({ versioning, rawFiles, reads, validation }: Data) => ({
    'data.reads': reads.length > 0,
    'data.validation': validation.present === 'yes',
    'data.versioning': versioning === 'versioned' || (versioning === 'partial' && rawFiles.some(({ kind }) => kind === 'data')),
  }),
})

/** Whether what could not be read may be what reads the data. */
function mayReadMore({ problems }: ProjectView): boolean {
  return problems.some(({ affects }) => affects.includes('data') || affects.includes('data.versioning'))
}

/** Whether a program that trains reads first what a hub has newest. */
function isFetched(hub: Data['hub'], read: Data['reads'][number] | undefined, { training }: Earlier): boolean {
  const isIn = training?.entryPoints.some(({ path, chain }) => [path, ...chain.map((step) => step.path)].some((one) => one === read?.path))
  return isIn === true && isOnHubAt('no', hub, read)
}

/** Whether all that trains is asked to by somebody else, who may keep the data and hand it over. */
function mayBeHanded({ training }: Earlier): boolean {
  return training?.entryPoints.every(({ kind, inPipeline }) => kind === 'task' && inPipeline !== 'yes') ?? false
}

function trains({ training }: Earlier): boolean {
  return training !== undefined && training.entryPoints.length > 0
}

/** Where models are fitted: all there is to show of data whose reading no call gives away. */
function fitsIn({ training }: Earlier): Evidence[] {
  return (training?.entryPoints ?? []).slice(0, 5).map(locationOf)
}

/** Whether a file uses what data is handled with, or training imports it. */
function handlesData({ recognised, repository }: ProjectView, { training }: Earlier): (path: string) => boolean {
  const { imports } = callGraphOf(repository.facts)
  const handling = recognised.tools.filter(({ tool }) => tool.capability === 'data-processing')
  const using = new Set(handling.flatMap(({ evidence }) => evidence.map(({ path }) => path)))
  const reached = new Set([...(training?.entryPoints ?? []), ...(training?.pipelines ?? [])].map(({ path }) => path))
  for (const path of reached) for (const imported of imports(path)) reached.add(imported)
  return (path) => using.has(path) || reached.has(path)
}

function validationOf(project: ProjectView, roles: readonly RoleMatch[], earlier: Earlier): Data['validation'] {
  const reads = roles.filter(({ role }) => role.role === 'reads-data')
  const checks = project.recognised.roles.filter(({ role }) => role.role === 'validates-data')
  const tools = [...new Set(checks.map(({ tool }) => tool.id))].sort()
  const evidence = [
    ...checks.map((check) => check.evidence),
    ...checksOfReads(project.repository.facts, reads),
    ...ownValidation(project, handlesData(project, earlier)),
  ]
  return { present: evidence.length > 0 ? 'yes' : 'no', tools, evidence: evidence.slice(0, 20) }
}
