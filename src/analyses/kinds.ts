import { isTestPath } from '../graph/file-kind.ts'
import { jobRuns } from '../graph/jobs.ts'
import { parentOf, repositoryPath } from '../graph/path.ts'
import { normalisePackage } from '../languages/requirements.ts'
import type { Project } from '../model/facts.ts'
import type { DockerfileFile } from '../model/file-facts.ts'
import { defineAnalysis, type Earlier, type ProjectView } from './analysis.ts'
import { illustrates } from './illustrations.ts'
import { isOneTemplate } from './templates.ts'

type ProjectKind = Project['kinds'][number]

/** Source files that make more than the code around a few examples. */
const bulk = 100

/** What the project is for, as far as its code says: it may be several things, or none. */
export const kinds = defineAnalysis({
  fact: 'kinds',
  analyse(project, earlier) {
    const tests: Record<ProjectKind, boolean> = {
      training: (earlier.training?.entryPoints.length ?? 0) > 0,
      serving: earlier.serving?.present === 'yes',
      library: isLibrary(project, earlier),
      template: isOneTemplate(project.files),
    }
    return (Object.keys(tests) as ProjectKind[]).filter((kind) => tests[kind])
  },
})

/**
 * What others install: published, installed by name, or built and neither run, served nor put into an image but to show its use. Where
 * no package has a name, the bulk of code that trains and serves only in what shows its use says the same.
 */
function isLibrary(project: ProjectView, { training, serving }: Earlier): boolean {
  const { root, facts } = project
  const isShown = illustrates(root)
  const own = facts.filter(({ path }) => !isShown(path) && !isTestPath(path))
  const names = own.flatMap(({ manifest }) => manifest?.build?.name ?? [])
  if (names.length > 0 && (isPublished(project) || isInstalledByName(own, names))) return true
  const runs = training?.entryPoints.some(({ path, kind }) => kind === 'notebook' || !isShown(path)) ?? false
  const serves = serving?.present === 'yes' && serving.evidence.some(({ path }) => !isShown(path))
  if (runs || serves || own.some(({ dvc }) => dvc?.kind === 'pipeline')) return false
  if (names.length > 0) return !own.some(({ path, dockerfile }) => (dockerfile && !isWorkshop(dockerfile)) || isApp(project, path))
  const shows = (training?.entryPoints.length ?? 0) > 0 || serving?.present === 'yes'
  return shows && own.filter(({ python, foreign }) => python ?? foreign).length >= bulk
}

/** An image to test or to look around in: what it starts is a test run or a shell. */
function isWorkshop({ entrypoint }: DockerfileFile): boolean {
  const workshop = /^(?:(?:\S*\/)?(?:ba|z)?sh$|pytest\b|tox\b|nox\b|python3? -m (?:pytest|unittest)\b|make (?:tests?|check)$)/
  return entrypoint.length > 0 && entrypoint.every(({ words }) => workshop.test(words.join(' ')))
}

/** A script outside every package that is run as an app: its framework takes the whole file. */
function isApp({ recognised, repository }: ProjectView, path: string): boolean {
  const isRun = recognised.rolesIn(path).some(({ role, by }) => role.role === 'serves' && by === 'imports')
  return isRun && !repository.facts.has(repositoryPath(parentOf(path), '__init__.py'))
}

function isInstalledByName(facts: ProjectView['facts'], names: readonly string[]): boolean {
  const own = new Set(names.map(normalisePackage))
  return facts.some(({ document }) => document?.installs?.some((name) => own.has(normalisePackage(name))))
}

const publishing =
  /^(?:(?:python[\d.]* -m )?twine upload|python[\d.]* setup\.py(?: \S+)* upload|dpl pypi|uv publish|poetry publish|flit publish|hatch publish|pdm publish|maturin (?:publish|upload)|npm publish)\b/
/** A server of one's own: what it gives out is for those who run it. */
const elsewhere =
  / (?:-r|--repository|--repository-url|--publish-url|--index|--registry)[ =](?!(?:test)?pypi\b|https:\/\/(?:upload|test|registry)\.(?:pypi|npmjs)\.org)/
const publishers = /^(?:pypa\/gh-action-pypi-publish|JRubics\/poetry-publish|casperdcl\/deploy-pypi)(?:@|$)/i
/** As much of a command as says whether it publishes. */
const longestCommand = 500

/** Whether CI uploads a package, by itself or by a task of the project's. */
function isPublished({ facts, repository }: ProjectView): boolean {
  const own = new Set(facts.map(({ path }) => path))
  const jobs = jobRuns(repository.facts).filter(({ path }) => own.has(path))
  const commands = [
    ...facts.flatMap((file) => (file.ci ? (file.commands ?? []) : [])),
    ...jobs.flatMap(({ runs }) => runs.map(({ command }) => command)),
  ]
  return (
    facts.some(({ ci }) => ci?.uses.some(({ uses }) => publishers.test(uses))) ||
    commands.some(({ words }) => isUpload(words.join(' ').slice(0, longestCommand)))
  )
}

function isUpload(command: string): boolean {
  return publishing.test(command) && !elsewhere.test(command)
}
