import { isSetAside } from '../../graph/file-kind.ts'
import { parentOf } from '../../graph/path.ts'
import { callGraphOf, type Reach, reachFrom } from '../../graph/reach.ts'
import type { Project } from '../../model/facts.ts'
import { locationOf } from '../../model/location.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { Earlier, ProjectView } from '../analysis.ts'
import { placeOf } from '../target.ts'
import { type ReadChain, readChains } from './chains.ts'
import { mayAskHub } from './hub.ts'
import { isOnHub } from './hub-addresses.ts'
import { isGathered } from './raw-files.ts'

type Read = Project['data']['reads'][number]
type EntryPoint = Pick<Project['training']['entryPoints'][number], 'path' | 'kind' | 'chain' | 'inPipeline'>

const maxReads = 200
/** What training wrote of itself and somebody reads again: `metrics_uri`, `runs/all_results.json`. */
const written =
  /(?:^|[/._-])(?:metrics?|(?:all|eval(?:uation)?|test|train(?:ing)?)_results)(?:[_-](?:uri|url|path|file(?:name)?)|\.(?:json|ya?ml))$/i
/** What is run beside the training that matters: to choose for it, to show what it could be. */
const aside =
  /(?:^|[/_.-])(?:examples?|demos?|samples?|playground|sandbox|experiments?|benchmarks?|backtest\w*|tun(?:e|er|ing)|hpo|sweeps?|ablations?)(?=[/_.-])/i
/** Functions that bring a model back, whose arrays are its weights. */
const bringsModel = /(?:^|\.)_?load_(?:\w+_)?(?:model|weights|checkpoint|state_dict)$/
const shows = /(?:^|[/_-])(?:dashboards?|monitor(?:ing)?|reports?|streamlit)(?=[/_.-])/i

/**
 * What the project reads, nearest to training first: what the calls of an entry point reach, a pipeline's before a side script's, scripts
 * before notebooks; then what lies beside a task, or beside notebooks that alone train, then the rest, what explores, shows or watches last.
 * A query that training doesn't reach is the business of a service, unless it makes a frame of the answer.
 */
export function readsOf(project: ProjectView, earlier: Earlier, roles: readonly RoleMatch[]): Read[] {
  const rank = rankOf(project, earlier.training?.entryPoints ?? [])
  const isRead = (match: RoleMatch) => !bringsModel.test(match.within ?? '') && !isWritten(placeOf(match) ?? '')
  const reading = roles.filter((match) => match.role.role === 'reads-data' && isRead(match))
  const ranked = readChains(reading).map((read) => ({ read, rank: rank(read.match) }))
  return ranked
    .filter((one) => one.rank < ranks.beside || one.read.match.role.general !== true)
    .sort(
      (a, b) => a.rank - b.rank || Number(a.read.isQuery) - Number(b.read.isQuery) || Number(isSource(b.read)) - Number(isSource(a.read)),
    )
    .slice(0, maxReads)
    .map(({ read }) => readOf(read))
}

const ranks = { main: 0, nearMain: 1, reached: 2, near: 3, notebook: 4, beside: 5, elsewhere: 6, explored: 7, shown: 8 } as const

function rankOf(project: ProjectView, entryPoints: readonly EntryPoint[]): (match: RoleMatch) => number {
  const run = entryPoints.filter(({ kind }) => kind !== 'notebook')
  const main = mainOf(run)
  const [files, mainFiles] = [filesOf(run), filesOf(main)]
  const tasks = new Set(run.filter(({ kind }) => kind === 'task').map(({ path }) => parentOf(path)))
  const notebooks = filesOf(entryPoints.filter(({ kind }) => kind === 'notebook'))
  // Where notebooks alone train, others of their folders prepare what they read.
  const beside = new Set(run.length === 0 ? [...notebooks].filter(isNotebook).map(parentOf) : [])
  const [reach, mainReach] = [reachOf(project, run), reachOf(project, main)]
  return ({ by, evidence: { path }, within }) => {
    if (by === 'settings' || mainReach.has(path, within)) return ranks.main
    if (mainFiles.has(path)) return ranks.nearMain
    if (reach.has(path, within)) return ranks.reached
    if (files.has(path)) return ranks.near
    if (notebooks.has(path)) return ranks.notebook
    // An orchestrator hands from one task to the next what no call shows.
    if (tasks.has(parentOf(path)) && path.includes('/')) return ranks.beside
    if (isNotebook(path) && beside.has(parentOf(path))) return ranks.beside
    if (shows.test(path)) return ranks.shown
    return isNotebook(path) ? ranks.explored : ranks.elsewhere
  }
}

function isNotebook(path: string): boolean {
  return path.endsWith('.ipynb')
}

/** What a pipeline runs, where any does; otherwise what doesn't stand aside. */
function mainOf(run: readonly EntryPoint[]): EntryPoint[] {
  const distance = ({ path, inPipeline }: EntryPoint) => (inPipeline === 'yes' ? 0 : 2) + Number(isSetAside(path) || aside.test(path))
  const least = Math.min(...run.map(distance))
  return run.filter((entry) => distance(entry) === least)
}

/** Files between what is run and what fits. */
function filesOf(entryPoints: readonly EntryPoint[]): ReadonlySet<string> {
  return new Set(entryPoints.flatMap(({ path, chain }) => [path, ...chain.map((step) => step.path)]))
}

/** All that runs with the entry points: also what a function on the way to the fit calls beside it. */
function reachOf(project: ProjectView, entryPoints: readonly EntryPoint[]): Reach {
  const graph = callGraphOf(project.repository.facts)
  const start = entryPoints.flatMap(({ path, chain }) => {
    const lines = new Set(chain.flatMap((step) => (step.path === path ? [step.line] : [])))
    const calls = graph.modules.get(path)?.calls.filter(({ line }) => lines.has(line)) ?? []
    return [{ path, within: '', main: true as const }, ...calls.map(({ within = '' }) => ({ path, within }))]
  })
  return reachFrom(graph, start)
}

/** Whether a read names the hub that it fetches from; what is kept of that here is read beside it. */
function isSource({ target = '' }: ReadChain): boolean {
  return isOnHub(target)
}

function isWritten(target: string): boolean {
  return written.test(target) && !isGathered(target)
}

/** The target as the source writes it; the call where it doesn't. */
function readOf({ match, isQuery, target = match.value ?? match.name }: ReadChain): Read {
  const place = locationOf(match.evidence)
  if (isQuery) return { ...place, target, database: true }
  return mayAskHub(match, target) ? { ...place, target, hub: true } : { ...place, target }
}
