import { lastName } from '../graph/dotted-name.ts'
import { isIllustration } from '../graph/file-kind.ts'
import { baseOf } from '../graph/path.ts'
import type { FactName, Project } from '../model/facts.ts'

type EntryPoint = Project['training']['entryPoints'][number]

/** Whether a path of the repository lies among the illustrations of the project at `root`. */
export function illustrates(root: string): (path: string) => boolean {
  const start = root === '.' ? 0 : root.length + 1
  return (path) => isIllustration(path.slice(start))
}

/** Among how many examples one script more is another example, wherever it lies. */
const examplesToStray = 4

const ownTraining = /train|fine_?tun/i

/** Facts that `markIllustrations` marks. */
export const illustrated: readonly FactName[] = ['training', 'data', 'serving', 'hazards', 'hostedModels', 'runtimes', 'services']

/**
 * The project with a mark on what a library only shows to others, in examples, docs and demos; what it deploys are its own packages and
 * pages, unless it also trains and serves models of its own, and what its users hand in is no data of its own. Nothing is marked in a
 * project that is no library: there the examples are the product.
 */
export function markIllustrations(project: Project): Project {
  if (!project.kinds.includes('library')) return project
  const isShown = illustrates(project.root)
  const mark = <Item extends { path: string }>(items: Item[]): Item[] => items.map((item) => (isShown(item.path) ? shown(item) : item))
  const shown = <Item>(item: Item) => ({ ...item, illustration: true })
  const { training, serving, data } = project
  const isStray = straysAmong(training.entryPoints, isShown)
  const isShownTraining = (point: EntryPoint) => isShown(point.path) || isStray(point)
  const showsTraining = training.entryPoints.length > 0 && training.entryPoints.every(isShownTraining)
  const trainsOwn = training.entryPoints.some((point) => !isShownTraining(point))
  const isOffered = trainsOwn ? () => false : offeredBy(project)
  const showsServing = serving.present === 'yes' && serving.evidence.every(({ path }) => isShown(path) || isOffered(path))
  const servesOwn = serving.present === 'yes' && !showsServing && trainsOwn
  const keepsNone = data.versioning === 'none' && data.rawFiles.every(({ path }) => isShown(path))
  const hasNone = keepsNone && (showsTraining || trainsOnGiven(project, isShownTraining))
  return {
    ...project,
    training: { ...training, entryPoints: training.entryPoints.map((point) => (isShownTraining(point) ? shown(point) : point)) },
    data: { ...data, hub: mark(data.hub), ...(showsTraining && { illustration: true }), ...(hasNone && { versioning: 'no-data' }) },
    serving: {
      ...serving,
      deploys: servesOwn ? mark(serving.deploys) : serving.deploys.map(shown),
      ...(showsServing && { illustration: true }),
    },
    hazards: markHazards(project.hazards, mark),
    hostedModels: mark(project.hostedModels),
    runtimes: mark(project.runtimes),
    services: mark(project.services),
  }
}

/** Whether a read is of what its caller names: in place of a target stands the call, `pandas.read_csv`. */
function isOpen({ target = '', hub }: Project['data']['reads'][number]): boolean {
  return !hub && /^[\w()]+\.[\w.()]+$/.test(target) && /^(?:\w*_)?(?:read|load|scan|query|get|fetch|execute)/.test(lastName(target))
}

/** Whether a library trains by its package alone, and on nothing but what those who run it hand in. */
function trainsOnGiven({ training, data: { reads, hub } }: Project, isShown: (point: EntryPoint) => boolean): boolean {
  const isOffered = ({ path, kind, inPipeline }: EntryPoint) =>
    kind === 'script' && inPipeline === 'no' && path.includes('/') && !ownActs.test(path)
  return (
    training.entryPoints.every((point) => isShown(point) || isOffered(point)) && reads.length > 0 && hub.length === 0 && reads.every(isOpen)
  )
}

/** Folders of what a project does itself, apart from what its package offers to others. */
const ownActs = /^(?:[^/]*$|(?:.*\/)?(?:scripts?|bin|tools?|ci|infra\w*|deploy\w*)\/)/i

/** Says whether a module of the package deploys: in a library that trains nothing, what its users give it. */
function offeredBy({ root, serving }: Project): (path: string) => boolean {
  const start = root === '.' ? 0 : root.length + 1
  const deploying = new Set(
    serving.deploys.map(({ path }) => path).filter((path) => path.endsWith('.py') && !ownActs.test(path.slice(start))),
  )
  return (path) => deploying.has(path)
}

type Hazards = Project['hazards']

/** The hazards as marked, those last that bear no mark: a secret is known to all who can read it, wherever it lies. */
export function markHazards(hazards: Hazards, mark: (hazards: Hazards) => Hazards): Hazards {
  const isSecret = ({ kind }: Hazards[number]) => kind === 'hardcoded-secret'
  return [...mark(hazards.filter((hazard) => !isSecret(hazard))), ...hazards.filter(isSecret)]
}

/** Says whether an entry point is one of the few scripts beside many examples that nothing runs and no name calls the project's training. */
function straysAmong(points: readonly EntryPoint[], isShown: (path: string) => boolean): (point: EntryPoint) => boolean {
  const others = points.filter(({ path }) => !isShown(path))
  const isFew = others.length > 0 && others.length * examplesToStray <= points.length - others.length
  return ({ path, kind, inPipeline }) => isFew && kind === 'script' && inPipeline === 'no' && !ownTraining.test(baseOf(path))
}
