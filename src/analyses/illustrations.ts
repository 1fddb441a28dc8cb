import { isIllustration } from '../graph/file-kind.ts'
import type { FactName, Project } from '../model/facts.ts'

/** Whether a path of the repository lies among the illustrations of the project at `root`. */
export function illustrates(root: string): (path: string) => boolean {
  const start = root === '.' ? 0 : root.length + 1
  return (path) => isIllustration(path.slice(start))
}

/** Facts that `markIllustrations` marks. */
export const illustrated: readonly FactName[] = ['training', 'data', 'serving', 'hazards', 'hostedModels', 'runtimes', 'services']

/**
 * The project with a mark on what a library only shows to others, in examples, docs and demos; what it deploys are its own packages and
 * pages. Nothing is marked in a project that is no library: there the examples are the product.
 */
export function markIllustrations(project: Project): Project {
  if (!project.kinds.includes('library')) return project
  const isShown = illustrates(project.root)
  const mark = <Item extends { path: string }>(items: Item[]): Item[] => items.map((item) => (isShown(item.path) ? shown(item) : item))
  const shown = <Item>(item: Item) => ({ ...item, illustration: true })
  const { training, serving, data } = project
  const showsServing = serving.present === 'yes' && serving.evidence.every(({ path }) => isShown(path))
  const showsTraining = training.entryPoints.length > 0 && training.entryPoints.every(({ path }) => isShown(path))
  const hasNone = showsTraining && data.versioning === 'none' && data.rawFiles.every(({ path }) => isShown(path))
  return {
    ...project,
    training: { ...training, entryPoints: mark(training.entryPoints) },
    data: { ...data, hub: mark(data.hub), ...(showsTraining && { illustration: true }), ...(hasNone && { versioning: 'no-data' }) },
    serving: { ...serving, deploys: serving.deploys.map(shown), ...(showsServing && { illustration: true }) },
    hazards: mark(project.hazards),
    hostedModels: mark(project.hostedModels),
    runtimes: mark(project.runtimes),
    services: mark(project.services),
  }
}
