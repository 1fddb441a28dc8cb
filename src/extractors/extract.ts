import { factNames, factOf, type Problem } from '../model/facts.ts'
import { failures } from '../model/failures.ts'
import type { FileFacts } from '../model/file-facts.ts'
import type { ReadResult, Source, SourceFile } from '../model/source.ts'
import { detacher } from './detach.ts'
import { dispatcher } from './dispatch.ts'
import { embeddedPython } from './embedded-python.ts'
import { affectedBy, budgetOf, type Extractor } from './extractor.ts'
import { movedOutOfSight, outOfSight } from './out-of-sight.ts'

/** Parser steps that one file may cost; about ten times what the largest ordinary file needs. */
const stepsPerFile = 20_000_000

/** Problems that one reader may have with one file: a thousand more say nothing new. */
const mostProblems = 20

export interface Extraction {
  files: SourceFile[]
  facts: Map<string, FileFacts>
  problems: Problem[]
}

/** Results by blob id and path. Head and base of one run share it, and runs on one machine do: what did not change is read once. */
export interface ExtractionCache {
  get(key: string): FileResult | undefined
  set(key: string, result: FileResult): unknown
}

export interface FileResult {
  facts: FileFacts
  problems: Problem[]
}

export interface ExtractOptions {
  extractors: readonly Extractor[]
  /** Paths that are not looked at. */
  excluded?: (path: string) => boolean
  cache?: ExtractionCache
  /** Files of the base: what takes the place of some of them, and is not entered, is a problem. */
  before?: Promise<readonly SourceFile[]>
  progress?: (done: number, of: number) => void
}

/** Facts of every file that some extractor wants. What cannot be read is a problem with the facts that it could change. */
export async function extractFiles(source: Source, options: ExtractOptions): Promise<Extraction> {
  const { extractors, excluded, cache, before, progress } = options
  const listed = await source.list()
  const isLooked = (path: string) => !excluded?.(path)
  const files = listed.filter((file) => isLooked(file.path))
  const extractorsOf = dispatcher(extractors)
  const wanted = wantedFiles(files, extractorsOf)
  const results = new Map<string, FileResult>()
  const unread: SourceFile[] = []
  for (const file of wanted.keys()) {
    const known = file.blob && cache?.get(keyOf(file, file.blob))
    if (known) results.set(file.path, known)
    else unread.push(file)
  }
  const maxBytes = (file: SourceFile) => Math.max(...(wanted.get(file) ?? []).map((extractor) => extractor.maxBytes))
  const detach = detacher()
  let done = 0
  for await (const read of source.read(unread, { maxBytes })) {
    const result = resultOf(read, wanted.get(read.file) ?? [], detach, cache)
    results.set(read.file.path, result)
    progress?.(++done, unread.length)
  }
  const { facts, problems } = collect(files, results)
  const veiled = [...outOfSight(listed, extractorsOf, isLooked), ...movedOutOfSight(listed, (await before) ?? [], extractorsOf, isLooked)]
  return { files, facts, problems: [...problems, ...veiled] }
}

function wantedFiles(files: readonly SourceFile[], extractorsOf: (path: string) => Extractor[]): Map<SourceFile, Extractor[]> {
  const wanted = new Map<SourceFile, Extractor[]>()
  for (const file of files) {
    if (file.mode === 'symlink' || file.mode === 'submodule' || file.lfs) continue
    const extractors = extractorsOf(file.path)
    if (extractors.length > 0) wanted.set(file, extractors)
  }
  return wanted
}

type Detach = ReturnType<typeof detacher>

function resultOf(read: ReadResult, extractors: readonly Extractor[], detach: Detach, cache: ExtractionCache | undefined): FileResult {
  const blob = 'text' in read ? (read.file.blob ?? read.blob) : undefined
  const key = blob === undefined ? undefined : keyOf(read.file, blob)
  const known = key === undefined ? undefined : cache?.get(key)
  if (known) return known
  const result = extractFile(read, extractors)
  detach(result)
  if (key === undefined) return result
  // A failure of ours may be of the moment: it is not remembered.
  if (!result.problems.some(({ internal }) => internal)) cache?.set(key, result)
  return result
}

function keyOf({ path }: SourceFile, blob: string): string {
  return `${blob}:${path}`
}

/** Facts of one file. An extractor that fails costs its own facts, not those of the others. */
export function extractFile(read: ReadResult, extractors: readonly Extractor[]): FileResult {
  const { path } = read.file
  const result: FileResult = { facts: { path }, problems: [] }
  if ('failure' in read) {
    if (read.failure === 'vanished') return result
    const concerned = extractors.filter((extractor) => !isOfAnotherKind(read, extractor))
    const affects = [...new Set(concerned.flatMap((extractor) => affectedBy(extractor, path)))]
    if (affects.length > 0) result.problems.push({ path, stage: 'source', reason: `${read.failure}: ${read.detail}`, affects })
    return result
  }
  for (const extractor of extractors) runExtractor(extractor, path, read.text, result)
  const embedded = embeddedPython(result.facts, budgetOf(stepsPerFile))
  if (embedded) result.facts.embedded = embedded
  return result
}

/** Whether a file is none of those that an extractor reads: binary, or longer than anyone writes. */
function isOfAnotherKind(
  { file, failure }: Extract<ReadResult, { failure: unknown }>,
  { firstLine, onlyText, maxBytes }: Extractor,
): boolean {
  if (failure === 'binary') return firstLine !== undefined || onlyText === true
  return firstLine !== undefined && (failure === 'oversized' || (file.atLeast ?? 0) > maxBytes)
}

function runExtractor(extractor: Extractor, path: string, text: string, result: FileResult): void {
  const problem = (reason: string, line?: number) => {
    const affects = affectedBy(extractor, path)
    if (affects.length === 0) return
    result.problems.push({ path, ...(line === undefined ? {} : { line }), stage: 'extractor', reason, affects: [...affects] })
  }
  try {
    if (extractor.firstLine && (text.length > extractor.maxBytes || !extractor.firstLine.test(firstLineOf(text)))) return
    if (extractor.wants && !extractor.wants(text)) return
    if (text.length > extractor.maxBytes) {
      problem(`oversized: ${text.length} characters, of which ${extractor.maxBytes} are read at most`)
      return
    }
    const extracted = extractor.extract({ path, text, budget: budgetOf(stepsPerFile) })
    merge(result.facts, extracted.facts)
    const { problems = [] } = extracted
    for (const { reason, line } of problems.slice(0, mostProblems)) problem(reason, line)
    if (problems.length > mostProblems) problem(`${problems.length - mostProblems} more problems of the ${extractor.id} reader`)
  } catch (error) {
    result.problems.push(failureOf(extractor, path, error))
  }
}

function firstLineOf(text: string): string {
  const end = text.indexOf('\n')
  return end < 0 ? text : text.slice(0, end)
}

/** Facts that are read from their own formats; all others rest on tools, whose signs may stand in any file. */
const ofOwnFormats: ReadonlySet<string> = new Set(['files', 'documents', 'notebooks', 'images'])

/** What an unreadable file could plausibly change is less than what a reader feeds: when that fails, nothing it feeds is sure. */
function failureOf(extractor: Extractor, path: string, error: unknown): Problem {
  failures.publish(error)
  const affects = affectedBy(extractor, path)
  const reason = `internal error: the ${extractor.id} reader failed: ${error instanceof Error ? error.message : String(error)}`
  const fed = factNames.filter(
    (name) => affects.length === 0 || affects.some((affected) => factOf(affected) === name) || !ofOwnFormats.has(name),
  )
  return { path, stage: 'extractor', reason, affects: [...new Set([...fed, ...affects])], internal: true }
}

/** Channels that several extractors fill are joined; any other property belongs to one extractor. */
function merge(facts: FileFacts, more: Omit<FileFacts, 'path'>): void {
  for (const [key, value] of Object.entries(more) as [keyof typeof more, unknown][]) {
    const present = facts[key]
    Object.assign(facts, { [key]: Array.isArray(present) && Array.isArray(value) ? [...present, ...value] : value })
  }
}

function collect(files: readonly SourceFile[], results: Map<string, FileResult>): Omit<Extraction, 'files'> {
  const facts = new Map<string, FileFacts>()
  const problems: Problem[] = []
  for (const file of files) {
    const result = results.get(file.path)
    if (!result) continue
    facts.set(file.path, result.facts)
    problems.push(...result.problems)
  }
  return { facts, problems }
}
