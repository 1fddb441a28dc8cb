import type { Capability, Layer, Project, Repository } from '../model/facts.ts'

/** Capabilities whose tools are made for machine learning: one of them listed is enough. */
const telling: ReadonlySet<Capability> = new Set([
  'training',
  'experiment-tracking',
  'model-registry',
  'feature-store',
  'hosted-model',
  'labelling',
])

/** Layers of a platform that no other software needs. */
const modelLayers: ReadonlySet<Layer> = new Set(['training', 'tracking', 'registry', 'features'])

/** Whether the repository trains, evaluates or serves a model, or processes data for one. */
export function isAboutMachineLearning(projects: readonly Project[]): Repository['ml'] {
  if (projects.some(hasEvidence)) return 'yes'
  return projects.some(({ undecided }) => undecided.includes('training') || undecided.includes('tools')) ? 'unknown' : 'no'
}

/** What a template is for stands in the names of the files that it makes. */
const forTraining = /(?:^|[/_-])(?:train(?:ing|er)?(?:[_-]\w+)?|fit_model)\.(?:py|ipynb|r|jl)(?:\.\w+)?$/i

function hasEvidence({ kinds, training, models, files, tools, lockIn, serving, data, hostedModels }: Project): boolean {
  if (training.entryPoints.length > 0 || models.length > 0 || hostedModels.length > 0 || serving.present === 'yes') return true
  if (data.dvc.files > 0 || data.dvc.stages.length > 0 || files.some(({ kind }) => kind === 'model')) return true
  if (kinds.includes('template') && files.some(({ path }) => forTraining.test(path))) return true
  return (
    tools.some(({ capability }) => telling.has(capability)) ||
    lockIn.platforms.some(({ layers }) => layers.some((layer) => modelLayers.has(layer)))
  )
}
