import { callGraph, callGraphOf } from '../../graph/reach.ts'
import { factOf } from '../../model/facts.ts'
import type { PythonModule } from '../../model/file-facts.ts'
import type { ProjectView } from '../analysis.ts'

/** What stands in the place of a module that could not be read, so that imports of it lead there. */
const nothing: PythonModule = {
  imports: [],
  calls: [],
  definitions: [],
  assignments: [],
  strings: [],
  asserts: [],
  comparisons: [],
  depth: 'imports',
}

/** Says whether a file, or what it imports at whatever distance, could not be read: a run of it may do more than is seen. */
export function unreadTest({ problems, repository }: ProjectView): (path: string) => boolean {
  const unread = problems.filter(({ affects }) => affects.some((name) => factOf(name) === 'training')).map(({ path }) => path)
  if (unread.length === 0) return () => false
  const { modules } = callGraphOf(repository.facts)
  const absent = unread.filter((path) => path.endsWith('.py') && !modules.has(path))
  const { importers } = callGraph(new Map([...modules, ...absent.map((path) => [path, nothing] as const)]))
  const open = new Set(unread)
  for (const path of open) for (const importer of importers(path)) open.add(importer)
  return (path) => open.has(path)
}
