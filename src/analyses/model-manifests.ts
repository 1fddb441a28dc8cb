import { baseOf, parentOf } from '../graph/path.ts'
import type { FileFacts } from '../model/file-facts.ts'
import type { SourceFile } from '../model/source.ts'

/** The facts without the manifests that MLflow wrote beside a model: they say what it was made with, and nobody's project by them. */
export function withoutModelManifests(facts: ReadonlyMap<string, FileFacts>, files: readonly SourceFile[]): ReadonlyMap<string, FileFacts> {
  const models = new Set(files.flatMap(({ path }) => (baseOf(path) === 'MLmodel' ? [parentOf(path)] : [])))
  if (models.size === 0) return facts
  return new Map(
    [...facts].map(([path, file]) => {
      if (!file.manifest || !models.has(parentOf(path))) return [path, file]
      const { manifest: _, ...rest } = file
      return [path, rest]
    }),
  )
}
