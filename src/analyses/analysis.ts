import type { FactName, FactPart, Problem, Project } from '../model/facts.ts'
import type { FileFacts } from '../model/file-facts.ts'
import type { SourceFile } from '../model/source.ts'
import type { Recognition } from '../tools/recognise.ts'

/** One project of the repository as the analyses see it. Paths are the repository's, also inside a project. */
export interface ProjectView {
  root: string
  /** The project's own files: below its root and below no nested project's. */
  files: readonly SourceFile[]
  facts: readonly FileFacts[]
  /** All files of the repository: CI configuration and shared code may stand outside the project. */
  repository: { files: readonly SourceFile[]; facts: ReadonlyMap<string, FileFacts> }
  /** Which tools and roles were recognised in the project's files, with evidence. */
  recognised: Recognition
  problems: readonly Problem[]
  ownersOf(path: string): string[]
  /** What the policies ask for by name: `calls` and the like. */
  wanted: { calls: readonly string[] }
}

/** What was found so far: analyses run in the order of the index, and one may read what an earlier one found. */
export type Earlier = Readonly<Partial<Project>>

export interface Analysis<Name extends FactName = FactName> {
  fact: Name
  /** Pure. */
  analyse(project: ProjectView, earlier: Earlier): Project[Name]
  /** Which parts nothing unread could change, as what was found answers them. Any other is open where a problem affects it or its fact. */
  settled?(fact: Project[Name]): Readonly<Partial<Record<FactPart, boolean>>>
}

/** An analysis of whichever fact. */
export type AnyAnalysis = { [Name in FactName]: Analysis<Name> }[FactName]

/** Keeps the type of the fact while the index holds all of them in one list. */
export function defineAnalysis<Name extends FactName>(analysis: Analysis<Name>): Analysis<Name> {
  return analysis
}
