import { readForeign } from '../languages/foreign.ts'
import { readPython } from '../languages/python.ts'
import { readCell } from '../languages/python-cell.ts'
import { commandsOf } from '../languages/python-commands.ts'
import type { Command, FileFacts, NotebookFile } from '../model/file-facts.ts'
import type { Affected, Budget, Extracted, Extractor } from './extractor.ts'
import { type Cell, Notebook } from './notebook.schema.ts'

/** Its outputs may be large; as code it is a module like any other, and no module is longer. */
const longestCode = 1_000_000
/** What a notebook may do; the platforms that one calls are those of one file. */
const ofNotebooks: Affected = [
  'notebooks',
  'training',
  'tools',
  'data.hub',
  'data.reads',
  'data.validation',
  'data.versioning',
  'hazards',
  'models',
  'monitoring.drift',
  'monitoring.present',
  'storage',
  'hostedModels',
  'calls',
]
/** Names of those that may bring a model into service; any other serves nobody. */
const releasing = /deploy|serv(?:e|ing)|endpoint|inference/i

/** Jupyter notebooks: all code cells together are one module. */
export const notebook: Extractor = {
  id: 'notebook',
  files: ['*.ipynb'],
  affects: (path) => (releasing.test(path) ? [...ofNotebooks, 'serving.present', 'serving.deploys'] : ofNotebooks),
  maxBytes: 50_000_000,
  extract({ text, budget }) {
    const read = parseNotebook(text)
    if ('reason' in read) return { facts: {}, problems: [read] }
    const cells = codeCells(read)
    const language = languageOf(read)
    const sources = cells.map(sourceOf)
    const length = sources.reduce((sum, source) => sum + source.length, 0)
    if (length > longestCode)
      return {
        facts: { notebook: summary(cells, language) },
        problems: [{ reason: `oversized: ${length} characters of code, of which ${longestCode} are read at most` }],
      }
    const source = readSources(sources, language, budget)
    return { ...source, facts: { ...source.facts, notebook: summary(cells, language) } }
  },
}

function parseNotebook(text: string): Notebook | { reason: string } {
  const written = text.replace(/^\uFEFF/, '')
  // A file that was only created, and not yet opened in Jupyter.
  if (written.trim() === '') return { cells: [] }
  let value: unknown
  try {
    value = JSON.parse(written)
  } catch {
    return { reason: 'not a notebook: it is no JSON' }
  }
  const parsed = Notebook.safeParse(value)
  return parsed.success ? parsed.data : { reason: 'not a notebook: it has no cells' }
}

function codeCells({ cells, worksheets }: Notebook): Cell[] {
  const all = cells ?? worksheets?.flatMap((sheet) => sheet.cells ?? []) ?? []
  return all.filter((cell) => cell.cell_type === 'code')
}

function sourceOf({ source, input }: Cell): string {
  return source ?? input ?? ''
}

/** Jupyter starts the kernel of that name; what else the file says of its language changes only how it looks. */
function languageOf({ metadata }: Notebook): string {
  const { kernelspec, language_info: info } = metadata ?? {}
  if (/^i?python/i.test(kernelspec?.name ?? '')) return 'python'
  const written = (info?.name ?? kernelspec?.language ?? kernelspec?.name ?? 'python').toLowerCase()
  if (/^(?:i?python|pyspark|conda|pysparkkernel|sparkmagic)/.test(written)) return 'python'
  if (/^ir\b|^r$/.test(written)) return 'r'
  if (/^(?:java|kotlin|scala)$/.test(written)) return 'jvm'
  return /^julia/.test(written) ? 'julia' : written
}

function readSources(sources: readonly string[], language: string, budget: Budget): Extracted {
  if (language === 'r' || language === 'julia' || language === 'jvm')
    return { facts: { foreign: readForeign(sources.join('\n'), language) } }
  if (language !== 'python' && /^(?:bash|javascript|typescript|rust|go|c|c\+\+|sql|markdown|csharp|\.net|f#|sas)/.test(language))
    return { facts: {} }
  const cells = sources.map(readCell)
  const { module, problems } = readPython(
    cells.map(({ python }, index) => ({ text: python, cell: index + 1 })),
    budget,
  )
  const commands: Command[] = cells.flatMap((cell, index) => cell.commands.map((command) => ({ ...command, cell: index + 1 })))
  const run = commandsOf(module.calls)
  const facts: Omit<FileFacts, 'path'> = { python: module }
  if (commands.length + run.length > 0) facts.commands = [...commands, ...run]
  return { facts, problems }
}

function summary(cells: readonly Cell[], language: string): NotebookFile {
  const counted = cells.map((cell, index) => ({ cell: index + 1, lines: lineCount(sourceOf(cell)), hasOutputs: cell.outputs.length > 0 }))
  // Databricks writes 0 for every cell that it exports.
  const executed = cells.map((cell) => cell.execution_count ?? cell.prompt_number ?? 0).filter((count) => count > 0)
  return {
    language,
    codeCells: cells.length,
    lines: counted.reduce((sum, { lines }) => sum + lines, 0),
    longestCellLines: counted.reduce((longest, { lines }) => Math.max(longest, lines), 0),
    hasOutputs: counted.some((cell) => cell.hasOutputs),
    outOfOrder: executed.some((count, index) => index > 0 && count <= (executed[index - 1] as number)),
    cells: counted,
  }
}

function lineCount(source: string): number {
  return source === '' ? 0 : source.replace(/\n$/, '').split('\n').length
}
