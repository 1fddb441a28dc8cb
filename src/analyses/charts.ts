import { parentOf, pathAndParents } from '../graph/path.ts'
import type { FileFacts } from '../model/file-facts.ts'

/** Says whether a file lies in a Helm chart that names its home or its sources: a copy of somebody's, or one made for others to install. */
export function inPublishedChart(facts: readonly FileFacts[]): (path: string) => boolean {
  const folders = new Set(facts.filter(isPublishedChart).map(({ path }) => parentOf(path)))
  return (path) => folders.size > 0 && pathAndParents(path).some((folder) => folders.has(folder))
}

function isPublishedChart({ path, settings }: FileFacts): boolean {
  return /\/Chart\.ya?ml$/.test(path) && (settings?.values.some(({ key }) => /^(?:home|sources)\b/.test(key)) ?? false)
}
