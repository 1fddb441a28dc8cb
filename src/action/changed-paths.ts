import type { Sides } from './sides.ts'

/** Paths that the change added or edited; undefined where nothing is compared. */
export type ChangedPaths = ReadonlySet<string> | undefined

/** What a pull request touches, by blob ids: annotations elsewhere are not shown beside its diff. */
export async function changedPaths({ head, base }: Sides): Promise<ChangedPaths> {
  if (!base || 'missing' in base) return undefined
  const before = new Map((await base.list()).map((file) => [file.path, file.blob]))
  return new Set((await head.list()).filter((file) => before.get(file.path) !== file.blob).map((file) => file.path))
}
