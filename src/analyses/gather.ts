import { type FactName, type Facts, factNames, type Problem, type Project } from '../model/facts.ts'
import type { FileFacts } from '../model/file-facts.ts'
import type { SourceFile } from '../model/source.ts'
import { type Recognition, recognise, type ToolIndex } from '../tools/recognise.ts'
import type { Analysis, Earlier, ProjectView } from './analysis.ts'
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
  tools: ToolIndex
  analyses: readonly Analysis[]
  ownersOf: (path: string) => string[]
  wanted: ProjectView['wanted']
}

/** The facts of a repository: every question asked of every project. An analysis that fails costs its own fact, as a problem. */
export function gatherFacts(input: GatherInput): Facts {
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
  const recognised: Recognition = recognise(input.tools, files, facts)
  return {
    root,
    files,
    facts,
    recognised,
    repository: { files: input.files, facts: input.facts },
    problems: input.problems.filter((problem) => owns(problem.path)),
    ownersOf: input.ownersOf,
    wanted: input.wanted,
  }
}

function isBelow(path: string, root: string): boolean {
  return root === '.' || path === root || path.startsWith(`${root}/`)
}

function gatherProject(view: ProjectView, analyses: readonly Analysis[], problems: Problem[]): Project {
  const found: Record<string, unknown> = {}
  const affected = new Set(view.problems.flatMap((problem) => problem.affects))
  const undecided = new Set<string>()
  for (const analysis of analyses) {
    const fact = attempt(analysis, view, found as Earlier, problems)
    found[analysis.fact] = fact
    if (affected.has(analysis.fact) && !analysis.settled?.(fact as never)) undecided.add(analysis.fact)
  }
  const missing = factNames.filter((name) => found[name] === undefined)
  if (missing.length > 0) throw new Error(`no analysis gives ${missing.join(', ')}`)
  return {
    root: view.root,
    owners: view.ownersOf(view.root === '.' ? '' : view.root),
    undecided: [...undecided].sort(),
    ...found,
  } as Project
}

function attempt(analysis: Analysis, view: ProjectView, earlier: Earlier, problems: Problem[]): Project[FactName] {
  try {
    return analysis.analyse(view, earlier)
  } catch (error) {
    const reason = `the analysis of ${analysis.fact} failed: ${error instanceof Error ? error.message : String(error)}`
    problems.push({ path: view.root, stage: 'analysis', reason, affects: [analysis.fact] })
    throw error
  }
}
