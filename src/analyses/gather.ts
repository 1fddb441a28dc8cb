import { emptyProject } from '../model/empty.ts'
import { type FactName, type Facts, factNames, factParts, type Problem, type Project } from '../model/facts.ts'
import type { FileFacts } from '../model/file-facts.ts'
import type { SourceFile } from '../model/source.ts'
import type { RecogniserIndex } from '../tools/compile.ts'
import { recognise } from '../tools/recognise.ts'
import type { AnyAnalysis, ProjectView } from './analysis.ts'
import { narrowed } from './doubt.ts'
import { markIllustrations } from './illustrations.ts'
import { isAboutMachineLearning } from './repository-ml.ts'

export interface GatherInput {
  files: readonly SourceFile[]
  facts: ReadonlyMap<string, FileFacts>
  problems: readonly Problem[]
  head: string | undefined
  /** Globs that were left out of the scan. */
  excluded: readonly string[]
  /** Roots of projects; `.` for a repository that is one project. */
  roots: readonly string[]
  index: RecogniserIndex
  analyses: readonly AnyAnalysis[]
  ownersOf: (path: string) => string[]
  wanted: ProjectView['wanted']
}

/** The facts of a repository: every question asked of every project. An analysis that fails costs its own fact, as a problem. */
export function gatherFacts(given: GatherInput): Facts {
  const input = { ...given, problems: given.problems.map(narrowed) }
  const problems = [...input.problems]
  const projects = input.roots.map((root) => gatherProject(viewOf(root, input), input.analyses, problems))
  return {
    schema: 'facts/1',
    repository: {
      ml: isAboutMachineLearning(projects),
      projects: [...input.roots],
      ...(input.head === undefined ? {} : { head: input.head }),
      files: input.files.length,
      bytes: input.files.reduce((sum, file) => sum + (file.size ?? 0), 0),
      excluded: [...input.excluded],
    },
    problems,
    projects,
  }
}

function viewOf(root: string, input: GatherInput): ProjectView {
  const nested = input.roots.filter((other) => other !== root && isBelow(other, root))
  const owns = (path: string) => isBelow(path, root) && !nested.some((other) => isBelow(path, other))
  const files = input.files.filter((file) => owns(file.path))
  const facts = [...input.facts.values()].filter((file) => owns(file.path))
  return {
    root,
    files,
    facts,
    recognised: recognise(input.index, files, facts, root),
    repository: { files: input.files, facts: input.facts },
    problems: input.problems.filter((problem) => owns(problem.path)),
    ownersOf: input.ownersOf,
    wanted: input.wanted,
  }
}

function isBelow(path: string, root: string): boolean {
  return root === '.' || path === root || path.startsWith(`${root}/`)
}

function gatherProject(view: ProjectView, analyses: readonly AnyAnalysis[], problems: Problem[]): Project {
  const project = emptyProject(view.root)
  project.owners = view.ownersOf(view.root === '.' ? '' : view.root)
  const affected = new Set(view.problems.flatMap((problem) => problem.affects))
  const undecided = new Set<string>([...factNames, ...factParts].filter((name) => affected.has(name)))
  for (const analysis of analyses) {
    const { fact } = analysis
    try {
      const answer = analysis.analyse(view, project)
      Object.assign(project, { [fact]: answer })
      if (analysis.settled?.(answer as never)) undecided.delete(fact)
      for (const part of analysis.settledParts?.(answer as never) ?? []) undecided.delete(part)
    } catch (error) {
      problems.push(failureOf(fact, view.root, error))
      for (const name of [fact, ...factParts.filter((part) => part.startsWith(`${fact}.`))]) undecided.add(name)
    }
  }
  return { ...markIllustrations(project), undecided: [...undecided].sort() }
}

function failureOf(fact: FactName, root: string, error: unknown): Problem {
  const reason = `the analysis of ${fact} failed: ${error instanceof Error ? error.message : String(error)}`
  return { path: root, stage: 'analysis', reason, affects: [fact] }
}
