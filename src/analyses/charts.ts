import { parentOf, pathAndParents } from '../graph/path.ts'
import type { FileFacts } from '../model/file-facts.ts'

/** Says whether a file lies in a Helm chart that names its home or its sources: a copy of somebody's, or one made for others to install. */
export function inPublishedChart(facts: readonly FileFacts[]): (path: string) => boolean {
  const folders = new Set(facts.filter(isPublishedChart).map(({ path }) => parentOf(path)))
  return (path) => folders.size > 0 && pathAndParents(path).some((folder) => folders.has(folder))
}

/** Names of the Helm charts that are here and published nowhere. */
export function ownCharts(facts: readonly FileFacts[]): ReadonlySet<string> {
  const own = facts.filter((file) => isChart(file) && !isPublishedChart(file))
  return new Set(own.flatMap(({ settings }) => settings?.values.flatMap(({ key, value }) => (key === 'name' ? [value] : [])) ?? []))
}

function isChart({ path }: FileFacts): boolean {
  return /(?:^|\/)Chart\.ya?ml$/.test(path)
}

/** The chart of the repository as a whole is nobody's copy. */
function isPublishedChart(file: FileFacts): boolean {
  return isChart(file) && file.path.includes('/') && (file.settings?.values.some(({ key }) => /^(?:home|sources)\b/.test(key)) ?? false)
}
