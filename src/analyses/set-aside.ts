import { isSetAside } from '../graph/file-kind.ts'
import { callGraphOf } from '../graph/reach.ts'
import type { Project } from '../model/facts.ts'
import type { ProjectView } from './analysis.ts'
import { markHazards } from './illustrations.ts'
import { launchesOf } from './training/launches.ts'

/** Says whether a path of the repository lies among what the project has set aside, and nothing that lives imports it or runs it by a command. */
export function setAsideIn({ root, repository: { facts } }: ProjectView): (path: string) => boolean {
  const start = root === '.' ? 0 : root.length + 1
  const liesAside = (path: string) => isSetAside(path.slice(start))
  let living: Set<string> | undefined
  return (path) => {
    if (!liesAside(path)) return false
    if (!living) {
      const graph = callGraphOf(facts)
      const alive = [...facts.values()].filter((file) => !liesAside(file.path))
      const started = launchesOf(alive, graph, (one) => facts.has(one))
      living = new Set([...alive, ...started].map((one) => one.path))
      for (const one of living) for (const imported of graph.imports(one)) living.add(imported)
    }
    return !living.has(path)
  }
}

/** The project with a mark on what it has set aside, and that behind the rest; none where it trains and serves by nothing else. */
export function markSetAside(project: Project, isAside: (path: string) => boolean): Project {
  const { training, serving, data } = project
  const isLiving = ({ path }: { path: string }) => !isAside(path)
  const trains = training.entryPoints.some(isLiving)
  if (!trains && !(training.entryPoints.length === 0 && serving.evidence.some(isLiving))) return project
  const mark = <Item extends { path: string }>(items: Item[]): Item[] =>
    items.every(isLiving)
      ? items
      : [...items.filter(isLiving), ...items.flatMap((item) => (isLiving(item) ? [] : [{ ...item, illustration: true }]))]
  return {
    ...project,
    training: { ...training, entryPoints: mark(training.entryPoints) },
    data: { ...data, hub: mark(data.hub) },
    serving: { ...serving, deploys: mark(serving.deploys) },
    hazards: markHazards(project.hazards, mark),
    hostedModels: mark(project.hostedModels),
    runtimes: mark(project.runtimes),
    services: mark(project.services),
  }
}
