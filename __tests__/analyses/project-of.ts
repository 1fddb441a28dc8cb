import { join } from 'node:path'
import type { ProjectView } from '../../src/analyses/analysis.ts'
import { dispatcher } from '../../src/extractors/dispatch.ts'
import { extractFile } from '../../src/extractors/extract.ts'
import { extractors } from '../../src/extractors/index.ts'
import { withOriginalNames } from '../../src/graph/original-names.ts'
import { ownersOf } from '../../src/graph/owners.ts'
import type { FileFacts } from '../../src/model/file-facts.ts'
import type { SourceFile } from '../../src/model/source.ts'
import { compileTools } from '../../src/tools/compile.ts'
import { loadHazards, loadTools } from '../../src/tools/load.ts'
import { recognise } from '../../src/tools/recognise.ts'

const policies = join(import.meta.dirname, '../../policies')
/** The real records. */
export const index = compileTools(loadTools(join(policies, 'tools')), loadHazards(join(policies, 'hazards', 'loading.yaml')))
const extractorsOf = dispatcher(extractors)

/** What a file holds, or what is known of it where its content does not matter. */
export type Content = string | Omit<SourceFile, 'path' | 'mode'> | Pick<SourceFile, 'mode'>

/** A project as the analyses see it, read from texts by the real extractors and recognised by the real records. */
export function projectOf(tree: Readonly<Record<string, Content>>, root = '.'): ProjectView {
  const files = Object.entries(tree).map(([path, content]): SourceFile => {
    const about = typeof content === 'string' ? { size: Buffer.byteLength(content) } : content
    return { path, mode: 'file', ...about }
  })
  const results = files.map((file): [string, ReturnType<typeof extractFile>] => {
    const text = tree[file.path]
    return [
      file.path,
      extractFile({ file, text: typeof text === 'string' ? text : '' }, typeof text === 'string' ? extractorsOf(file.path) : []),
    ]
  })
  const facts = withOriginalNames(new Map(results.map(([path, result]): [string, FileFacts] => [path, result.facts])))
  const owns = (path: string) => root === '.' || path.startsWith(`${root}/`)
  const own = { files: files.filter(({ path }) => owns(path)), facts: [...facts.values()].filter(({ path }) => owns(path)) }
  return {
    root,
    ...own,
    repository: { files, facts },
    recognised: recognise(index, own.files, own.facts, { root }),
    problems: results.flatMap(([, result]) => result.problems),
    ownersOf: ownersOf(facts),
    wanted: { calls: [] },
  }
}
