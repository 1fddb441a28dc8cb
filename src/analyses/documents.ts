import { isTestPath } from '../graph/file-kind.ts'
import { codeownersPaths } from '../graph/owners.ts'
import type { Project } from '../model/facts.ts'
import type { DocumentFile, FileFacts } from '../model/file-facts.ts'
import { defineAnalysis, type ProjectView } from './analysis.ts'

type Kind = Exclude<DocumentFile['kind'], 'notice'>

/** Kinds that speak for a whole project: they count in its root and where a host looks for them, not in any folder. */
const ofTheRoot: readonly Kind[] = ['readme', 'license', 'contributing', 'changelog', 'security', 'citation']
/** Kinds that may lie anywhere. */
const ofAnyFolder: readonly Kind[] = ['modelCard', 'dataCard', 'runbook']
/** Kinds that a project takes over from the repository that it lies in. */
const inherited: readonly Kind[] = ['license', 'contributing', 'security', 'citation']

/** The documents that a reader looks for; of several the one nearest to the project's root. */
export const documents = defineAnalysis({
  fact: 'documents',
  analyse(project) {
    const found: Project['documents'] = {}
    for (const kind of ofTheRoot) assign(found, kind, inRoot(project.facts, kind, project.root) ?? inheritedFrom(project, kind))
    for (const kind of ofAnyFolder) assign(found, kind, nearest(project.facts, kind))
    assign(
      found,
      'codeowners',
      codeownersPaths.find((path) => project.repository.facts.get(path)?.codeowners),
    )
    return found
  },
  settled: ({ codeowners, license, modelCard, runbook }) => ({
    'documents.codeowners': codeowners !== undefined,
    'documents.license': license !== undefined,
    'documents.modelCard': modelCard !== undefined,
    'documents.runbook': runbook !== undefined,
  }),
})

function assign(found: Project['documents'], kind: Kind, path: string | undefined): void {
  if (path !== undefined) found[kind] = { path }
}

function inRoot(facts: Iterable<FileFacts>, kind: Kind, root: string): string | undefined {
  const folders = ['', '.github/', 'docs/'].map((folder) => (root === '.' ? folder : `${root}/${folder}`))
  const paths = pathsOf(facts, kind)
  return folders.flatMap((folder) => paths.filter((path) => path.slice(0, path.lastIndexOf('/') + 1) === folder))[0]
}

function inheritedFrom(project: ProjectView, kind: Kind): string | undefined {
  return project.root !== '.' && inherited.includes(kind) ? inRoot(project.repository.facts.values(), kind, '.') : undefined
}

function nearest(facts: Iterable<FileFacts>, kind: Kind): string | undefined {
  const depth = (path: string) => path.split('/').length
  return pathsOf(facts, kind)
    .filter((path) => !isTestPath(path))
    .sort((a, b) => depth(a) - depth(b))[0]
}

function pathsOf(facts: Iterable<FileFacts>, kind: Kind): string[] {
  return [...facts].filter(({ document }) => document?.kind === kind).map(({ path }) => path)
}
