import { withOriginalNames } from '../graph/original-names.ts'
import { nearestRoot } from '../graph/project-folders.ts'
import type { Facts, Problem, Project } from '../model/facts.ts'
import type { FileFacts } from '../model/file-facts.ts'
import type { SourceFile } from '../model/source.ts'
import type { RecogniserIndex } from '../tools/compile.ts'
import { type NamedByFile, recognise } from '../tools/recognise.ts'
import type { AnyAnalysis, ProjectView } from './analysis.ts'
import { attempt, contained, fallenIn } from './contain.ts'
import { unsizedFiles } from './data/raw-files.ts'
import { narrowed } from './doubt.ts'
import { gatherProject } from './gather-project.ts'
import { withoutModelManifests } from './model-manifests.ts'
import { isAboutMachineLearning } from './repository-ml.ts'
import { isOfCi, unreadCi } from './unread-ci.ts'

export interface GatherInput {
  files: readonly SourceFile[]
  facts: ReadonlyMap<string, FileFacts>
  problems: readonly Problem[]
  head: string | undefined
  /** Globs that were left out of the scan. */
  excluded: readonly string[]
  /** Roots of the projects that a repository is divided into; what lies in none of them is the project `.`. */
  divided: readonly { root: string; owners: readonly string[] }[]
  index: RecogniserIndex
  analyses: readonly AnyAnalysis[]
  ownersOf: (path: string) => string[]
  wanted: ProjectView['wanted']
  /** Keeps what files name for another look at the same facts by the same index. */
  named?: NamedByFile
}

/** The facts of a repository: every question asked of every project, and of the whole where it is divided. A stage that fails costs its own facts and those that rest on it. */
export function gatherFacts(given: GatherInput): Facts {
  const parts = partsOf(given)
  const isDivided = parts.some(({ root }) => root !== '.')
  const input = {
    ...(isDivided && { named: new WeakMap() }),
    ...given,
    facts: withOriginalNames(withoutModelManifests(given.facts, given.files)),
    problems: [...given.problems, ...unsizedFiles(given.files), ...outOfSight(given)].map(narrowed),
  }
  const gathered = parts.map(({ root, owns }) => gatherProject(viewOf(root, owns, input), input.analyses))
  const undivided = () => viewOf('.', () => true, input)
  const whole = isDivided ? gatherProject(undivided(), input.analyses) : undefined
  const projects = gathered.map(({ project }, index) => withOwners(project, parts[index]?.owners))
  const problems = [...input.problems, ...gathered.flatMap((it) => it.problems), ...(whole?.problems ?? [])]
  return {
    schema: 'facts/1',
    repository: {
      ml: aboutMachineLearning(projects, problems),
      projects: projects.map(({ root }) => root),
      ...(input.head === undefined ? {} : { head: input.head }),
      files: input.files.length,
      bytes: input.files.reduce((sum, file) => sum + (file.size ?? 0), 0),
      excluded: [...input.excluded],
    },
    problems,
    projects,
    ...(whole && { whole: whole.project }),
  }
}

/** What CI runs where no reader knows its system. */
function outOfSight({ files, index }: GatherInput): Problem[] {
  const answer = attempt('the search for CI that is not read', () => unreadCi(files, index))
  if ('value' in answer) return answer.value
  const fallen = fallenIn('.')
  fallen.add(answer.error, ['tests', 'ci'])
  return fallen.problems()
}

interface Part {
  root: string
  owners?: readonly string[]
  owns: (path: string) => boolean
}

/** Each file lies in the nearest of the roots; `.` is a project of its own where it is asked for, or where something lies in no other. */
function partsOf({ divided, files }: GatherInput): Part[] {
  const roots = new Set(divided.map(({ root }) => root))
  const homes = new Map(files.map(({ path }) => [path, nearestRoot(roots, path)]))
  const rest = !roots.has('.') && [...homes.values()].includes(undefined)
  const owns = (root: string) => (path: string) => (homes.get(path) ?? nearestRoot(roots, path) ?? '.') === root
  const own = divided.map(({ root, owners }) => ({ root, owners, owns: owns(root) }))
  return own.length === 0 || rest ? [{ root: '.', owns: owns('.') }, ...own] : own
}

/** Who a policy file says answers for a project, where it says so. */
function withOwners(project: Project, owners: readonly string[] = []): Project {
  return owners.length > 0 ? { ...project, owners: [...owners] } : project
}

/** Nothing is ruled out where a stage failed: no policy may cease to apply by that. */
function aboutMachineLearning(projects: readonly Project[], problems: Problem[]): Facts['repository']['ml'] {
  const answer = attempt('the question whether this is about machine learning', () => isAboutMachineLearning(projects))
  if ('value' in answer) return answer.value === 'no' && problems.some(({ internal }) => internal) ? 'unknown' : answer.value
  const fallen = fallenIn('.')
  fallen.add(answer.error, [])
  problems.push(...fallen.problems())
  return 'unknown'
}

function viewOf(root: string, owns: (path: string) => boolean, input: GatherInput): ProjectView {
  const files = input.files.filter((file) => owns(file.path))
  const facts = [...input.facts.values()].filter((file) => owns(file.path))
  const recognised = contained('the recognition of tools', () =>
    recognise(input.index, files, facts, { root, ...(input.named && { named: input.named }) }),
  )
  return {
    root,
    files,
    facts,
    get recognised() {
      return recognised()
    },
    repository: { files: input.files, facts: input.facts },
    problems: input.problems.filter((problem) => problem.internal || owns(problem.path) || isOfCi(problem)),
    ownersOf: input.ownersOf,
    wanted: input.wanted,
  }
}
