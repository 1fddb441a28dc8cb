import { type ForeignLanguage, readForeign } from '../languages/foreign.ts'
import { readPython } from '../languages/python.ts'
import type { FileFacts } from '../model/file-facts.ts'
import type { Affected, Budget, Extractor } from './extractor.ts'

const LANGUAGES: Record<string, ForeignLanguage> = {
  r: 'r',
  jl: 'julia',
  cpp: 'cpp',
  cc: 'cpp',
  cxx: 'cpp',
  cu: 'cpp',
  h: 'cpp',
  hpp: 'cpp',
  java: 'jvm',
  kt: 'jvm',
  scala: 'jvm',
  cs: 'csharp',
  go: 'go',
  rs: 'rust',
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
  ts: 'javascript',
  tsx: 'javascript',
  vue: 'javascript',
  svelte: 'javascript',
  lua: 'lua',
}
/** What renv wrote to start itself. */
const ofRenv = /(?:^|\/)renv\/activate\.R$/
const ofAnyLanguage: Affected = ['tools', 'training', 'tests', 'tests.present']
/** Languages in which models are served and observed as in Python. */
const ofData = /\.(?:r|rmd|qmd|rmarkdown|jl)$/i
const DOCUMENTS = ['Rmd', 'rmd', 'qmd', 'Rmarkdown']

/** Source of other languages than Python, by name alone; code chunks of R Markdown and Quarto documents. */
export const foreign: Extractor = {
  id: 'foreign',
  files: [...Object.keys(LANGUAGES), 'R', ...DOCUMENTS].map((ending) => `*.${ending}`),
  affects: (path) =>
    ofData.test(path) ? [...ofAnyLanguage, 'data.reads', 'data.validation', 'serving', 'monitoring', 'models'] : ofAnyLanguage,
  onlyText: true,
  maxBytes: 500_000,
  extract({ path, text, budget }) {
    if (ofRenv.test(path)) return { facts: {} }
    const ending = path.slice(path.lastIndexOf('.') + 1)
    const language = LANGUAGES[ending.toLowerCase()]
    return language ? { facts: { foreign: readForeign(text, language) } } : readDocument(text, budget)
  },
}

function readDocument(text: string, budget: Budget): ReturnType<Extractor['extract']> {
  const facts: Omit<FileFacts, 'path'> = {}
  const [r, julia, python] = [chunksOf(text, 'r'), chunksOf(text, 'julia'), chunksOf(text, 'python')]
  if (r) facts.foreign = readForeign(r, 'r')
  else if (julia) facts.foreign = readForeign(julia, 'julia')
  if (!python) return { facts }
  const { module, problems } = readPython([{ text: python }], budget)
  return { facts: { ...facts, python: module }, problems }
}

/** The text with everything blank but the chunks of a language; empty where there are none. */
function chunksOf(text: string, language: string): string {
  const opening = new RegExp(`^\\s*(\`{3,}|~{3,})\\s*\\{\\.?${language}\\b`, 'i')
  let fence: string | undefined
  const lines = text.split(/\r?\n/).map((line) => {
    if (fence === undefined) {
      fence = opening.exec(line)?.[1]
      return ''
    }
    if (!line.trim().startsWith(fence)) return line
    fence = undefined
    return ''
  })
  return lines.some(Boolean) ? lines.join('\n') : ''
}
