import type { Capability, Project, Repository } from '../model/facts.ts'

/** Capabilities whose tools are made for machine learning: one of them in use is enough. */
const telling: ReadonlySet<Capability> = new Set([
  'training',
  'experiment-tracking',
  'model-registry',
  'feature-store',
  'data-versioning',
  'hosted-model',
  'labelling',
])

/** Whether the repository trains, evaluates or serves a model, or processes data for one. */
export function isAboutMachineLearning(projects: readonly Project[]): Repository['ml'] {
  if (projects.some(hasEvidence)) return 'yes'
  return projects.some(({ undecided }) => undecided.includes('training') || undecided.includes('tools')) ? 'unknown' : 'no'
}

function hasEvidence({ training, models, files, tools, lockIn }: Project): boolean {
  if (training.entryPoints.length > 0 || models.length > 0 || lockIn.platforms.length > 0) return true
  return files.some(({ kind }) => kind === 'model') || tools.some(({ capability }) => telling.has(capability))
}
