import { holdsData, isAssetPath, isTestPath } from '../graph/file-kind.ts'
import { factOf, type Problem } from '../model/facts.ts'

const fromElsewhere = /(?:^|\/)(?:node_modules|bower_components|site-packages|vendor|third[-_]party|\.venv|venv)\//i
const generated =
  /[.-](?:min|bundle|chunk|umd)\.[cm]?js$|\.d\.ts$|_pb2(?:_grpc)?\.pyi?$|\.pb\.(?:go|cc|h)$|(?:^|\/)zz_generated[^/]*$|(?:^|\/)crds?\//i
const ofPages = /\.(?:[cm]?js|[jt]sx?|vue|svelte)$/i

/** What the analyses never take from tests. */
const notFromTests: ReadonlySet<string> = new Set(
  'training serving monitoring data models lockIn hostedModels runtimes services'.split(' '),
)

/** The problem with those of its facts that the file could plausibly change; what was generated, generates or comes from elsewhere changes none, and data in a format of settings sets nothing. */
export function narrowed(problem: Problem): Problem {
  const { path, stage, affects, internal } = problem
  if (stage === 'analysis' || internal) return problem
  if (fromElsewhere.test(path) || generated.test(path) || path.includes('{{') || (ofPages.test(path) && isAssetPath(path)))
    return { ...problem, affects: [] }
  if (holdsData(path)) return { ...problem, affects: affects.filter((name) => factOf(name) === 'data') }
  return isTestPath(path) ? { ...problem, affects: affects.filter((name) => isTakenFromTest(name, path)) } : problem
}

/** Nothing is published from a notebook among tests: what policies ask of calls is asked of what ships. */
function isTakenFromTest(name: string, path: string): boolean {
  const fact = factOf(name)
  return !notFromTests.has(fact) && !(fact === 'calls' && path.endsWith('.ipynb'))
}
