import type { Project } from '../model/facts.ts'
import { defineAnalysis, type Earlier, type ProjectView } from './analysis.ts'

type ProjectKind = Project['kinds'][number]

/** What the project is for, as far as its code says: it may be several things, or none. */
export const kinds = defineAnalysis({
  fact: 'kinds',
  analyse(project, earlier) {
    const tests: Record<ProjectKind, boolean> = {
      training: (earlier.training?.entryPoints.length ?? 0) > 0,
      serving: earlier.serving?.present === 'yes',
      library: isLibrary(project, earlier),
      template: isTemplate(project),
    }
    return (Object.keys(tests) as ProjectKind[]).filter((kind) => tests[kind])
  },
})

/** A package that others install: published, or built and neither run, served nor put into an image here. */
function isLibrary({ facts }: ProjectView, { training, serving }: Earlier): boolean {
  if (!facts.some(({ manifest }) => manifest?.build?.name !== undefined)) return false
  if (isPublished(facts)) return true
  const isRun = (training?.entryPoints.length ?? 0) > 0 || serving?.present === 'yes'
  return !isRun && !facts.some(({ dockerfile }) => dockerfile)
}

const publishing =
  /^(?:twine upload|uv publish|poetry publish|flit publish|hatch publish|pdm publish|maturin (?:publish|upload)|npm publish)\b/

function isPublished(facts: ProjectView['facts']): boolean {
  return facts.some(({ ci, commands }) => {
    if (!ci) return false
    const uploads = ci.uses.some(({ uses }) => uses.startsWith('pypa/gh-action-pypi-publish'))
    return uploads || (commands ?? []).some(({ words }) => publishing.test(words.join(' ')))
  })
}

const templateFiles = /(?:^|\/)(?:cookiecutter\.json|copier\.ya?ml|databricks_template_schema\.json|\.cruft\.json)$/

function isTemplate({ files }: ProjectView): boolean {
  return files.some(({ path }) => templateFiles.test(path) || path.includes('{{'))
}
