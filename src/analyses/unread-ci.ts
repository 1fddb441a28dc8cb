import type { Problem } from '../model/facts.ts'
import type { SourceFile } from '../model/source.ts'
import type { RecogniserIndex } from '../tools/compile.ts'

const affected: readonly string[] = ['tests.ci', 'tests.coverage']

/** A problem for each CI system whose configuration no extractor reads, at its first file: what its jobs run is out of sight. */
export function unreadCi(files: readonly SourceFile[], index: RecogniserIndex): Problem[] {
  const first = new Map<string, Problem>()
  for (const { path } of files) {
    if (!startsJobs(path)) continue
    for (const { tool, role } of index.ofFile(path)) {
      if (!tool || role?.role !== 'runs-jobs' || first.has(tool.id)) continue
      const reason = `not read: the format of ${tool.name} is not known here`
      first.set(tool.id, { path, stage: 'extractor', reason, affects: [...affected] })
    }
  }
  return [...first.values()]
}

/** Whether CI looks for its configuration there: at the top of a repository, and in hidden folders of that. */
export function startsJobs(path: string): boolean {
  return /^(?:[^/]+$|\.[^/]+\/)/.test(path)
}

/** Whether it is about CI alone: CI stands outside the folder of the project that it runs the tests of. */
export function isOfCi({ affects }: Problem): boolean {
  return affects.length > 0 && affects.every((name) => affected.includes(name))
}
