import { isAssetPath } from '../../graph/file-kind.ts'
import { pathAndParents } from '../../graph/path.ts'
import type { Problem, Project } from '../../model/facts.ts'
import type { SourceFile } from '../../model/source.ts'
import { isTokenizer, kindOfSource } from '../model-files.ts'

type RawFile = Project['data']['rawFiles'][number]

/** What is larger than this does not belong into git: its history keeps every version for every clone. */
const rawFileBytes = 500_000

interface Known {
  pointed: readonly string[]
  read: readonly string[]
  models: ReadonlySet<string>
}

/** Data and model files above the limit whose content git itself keeps: no git-lfs pointers, no test fixtures, no pictures of a page. `pointed` is what .dvc files name, `read` what code does: results that are read again are data; `models` what code saves or loads as such. */
export function rawFilesOf(files: readonly SourceFile[], { pointed, read, models }: Known): RawFile[] {
  const outs = new Set(pointed)
  const inputs = new Set(read.map((target) => target.replace(/^\.\//, '').replace(/\/$/, '')))
  return files.flatMap((file): RawFile[] => {
    const { path } = file
    const size = file.size ?? file.atLeast
    if (size === undefined || size <= rawFileBytes || !isContent(file)) return []
    const own = models.has(path) ? 'model' : kindOf(file)
    if (own === undefined) return []
    const kind = own === 'result' && pathAndParents(path).some((one) => inputs.has(one)) ? 'data' : own
    const dvc = pathAndParents(path).some((one) => outs.has(one))
    return [{ path, size, kind, ...(file.size === undefined && { atLeast: true }), ...(dvc && { dvc }) }]
  })
}

/** A folder of nothing else, or the name of a file; what predicts something is often named for it as a whole. */
const said =
  /(?:^|\/)(?:predictions?|preds|submissions?|generations|completions)\/|(?:^|[/_-])(?:predictions|preds|submissions?)[_.-][^/]*$|(?:^|\/)prediction\.[^/]*$/i
const measured =
  /(?:^|\/)(?:eval(?:uation)?s?|results?(?:[_-][^/]*)?|latenc(?:y|ies)|shap(?:[_-]values)?)\/|(?:^|[/_-])latenc(?:y|ies)[_.-][^/]*$/i
const gathered = /(?:^|\/)(?:data|datasets?|raw|inputs?)\//i

/** Whether a path lies where data is gathered: results of matches, latencies of devices and metrics of customers may be learned from there. */
export function isGathered(path: string): boolean {
  return gathered.test(path)
}

/** What a model said and what was measured is no data that one may learn from. */
function kindOf(file: SourceFile): RawFile['kind'] | undefined {
  const { path } = file
  const kind = isTokenizer(file) ? 'model' : kindOfSource(file)
  if (kind === 'model') return kind
  if (kind !== 'data' || isAssetPath(path)) return undefined
  return said.test(path) || (measured.test(path) && !isGathered(path)) ? 'result' : 'data'
}

function isContent(file: SourceFile): boolean {
  return file.lfs !== true && (file.mode === 'file' || file.mode === 'executable')
}

/** A problem for each data or model file that may be large or small: its content is not here, and nothing says how much it is. */
export function unsizedFiles(files: readonly SourceFile[]): Problem[] {
  return files
    .filter((file) => file.size === undefined && (file.atLeast ?? 0) <= rawFileBytes && isContent(file) && kindOf(file) !== undefined)
    .map(({ path }) => ({ path, stage: 'source', reason: 'absent: its size is not known', affects: ['data.rawFiles'] }))
}
