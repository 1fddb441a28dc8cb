import { isAssetPath, isTestPath } from '../graph/file-kind.ts'
import type { Extractor } from './extractor.ts'

type Affected = Extractor['affects'][number]

const fromElsewhere = /(?:^|\/)(?:node_modules|bower_components|site-packages|vendor|third[-_]party|\.venv|venv)\//i
const generatedName =
  /[.-](?:min|bundle|chunk|umd)\.[cm]?js$|_pb2(?:_grpc)?\.pyi?$|\.pb\.(?:go|cc|h)$|(?:^|\/)zz_generated[^/]*$|(?:^|\/)crds?\/|\.d\.ts$/i
const generatedText = /\bDO NOT EDIT\b|@generated\b|\bcontroller-gen\.kubebuilder\.io\b/
const ofPages = /\.(?:[cm]?js|[jt]sx?|vue|svelte)$/i
/** As far as a header reaches. */
const header = 2000

/** What no test decides, whatever it holds: what only tests do is left out there. */
const notFromTests: ReadonlySet<Affected> = new Set(['training', 'serving', 'monitoring', 'data', 'models', 'lockIn'])

/** Those of the facts on which a file casts doubt that could not be read; what was generated or comes from elsewhere says nothing. */
export function doubtOf(path: string, affects: readonly Affected[], text = ''): Affected[] {
  const isGenerated = generatedName.test(path) || generatedText.test(text.slice(0, header))
  if (isGenerated || fromElsewhere.test(path) || (ofPages.test(path) && isAssetPath(path))) return []
  return [...new Set(affects)].filter((name) => !isTestPath(path) || !notFromTests.has(name))
}
