import { ciFacts, commandStep, inDirectory } from '../languages/ci.ts'
import { parseShell } from '../languages/shell.ts'
import type { CiJob } from '../model/file-facts.ts'
import { type Extractor, ofCommands } from './extractor.ts'

/**
 * Jenkinsfiles, declarative or scripted: each stage is a job. What starts them is set up in Jenkins and stays unsaid: a `cron` or `pollSCM`
 * comes on top of it, and a multibranch pipeline builds pull requests with or without one.
 */
export const jenkins: Extractor = {
  id: 'jenkins',
  files: ['Jenkinsfile*', 'jenkinsfile*', '*.{Jenkinsfile,jenkinsfile}'],
  affects: ['ci', ...ofCommands],
  maxBytes: 500_000,
  extract({ path, text }) {
    if (!/\b(?:pipeline|node|stage|sh)\b/.test(text)) return { facts: {} }
    const role = path.includes('{{') ? 'template' : 'workflow'
    return { facts: ciFacts({ system: 'jenkins', role, triggers: [], paths: [], jobs: readStages(text), includes: [], uses: [] }) }
  },
}

/** What is never closed runs to the end, so that nothing is read twice. */
const string = String.raw`'''[\s\S]*?(?:'''|$)|"""[\s\S]*?(?:"""|$)|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"`
const comment = String.raw`//[^\n]*|/\*[\s\S]*?(?:\*/|$)`
const tokens = new RegExp(
  String.raw`${comment}|\b(?<word>stage|dir|sh|bat|pwsh|powershell|image|docker)\b\s*(?:\(\s*)?(?:script\s*:\s*)?(?<string>${string})|${string}|[{}]`,
  'g',
)

interface Reading {
  jobs: CiJob[]
  /** What each open brace closes: a `dir`, or anything else. */
  blocks: { directory: string | undefined }[]
  /** Folder of the `dir` whose brace comes next. */
  pending: string | undefined
  image: string | undefined
}

function readStages(text: string): CiJob[] {
  const reading: Reading = { jobs: [], blocks: [], pending: undefined, image: undefined }
  let line = 1
  let from = 0
  for (const match of text.matchAll(tokens)) {
    line += text.slice(from, match.index).split('\n').length - 1
    from = match.index
    readToken(match, line, reading)
  }
  return reading.jobs
}

function readToken({ 0: token, groups }: RegExpExecArray, line: number, reading: Reading): void {
  const value = unquote(groups?.['string'] ?? '')
  const word = groups?.['word']
  if (token === '{') {
    reading.blocks.push({ directory: reading.pending })
    reading.pending = undefined
  } else if (token === '}') reading.blocks.pop()
  else if (word === 'stage') reading.jobs.push(newJob(value, line, reading.image))
  else if (word === 'dir') reading.pending = value
  else if (word === 'image' || word === 'docker') setImage(value, reading)
  else if (word) addCommands(value, line + leadingNewlines(groups?.['string'] ?? ''), reading)
}

function addCommands(script: string, line: number, reading: Reading): void {
  const directory = reading.blocks.flatMap((block) => block.directory ?? []).join('/')
  const commands = parseShell(script.trimStart(), line).map((command) => inDirectory(command, directory))
  const job = reading.jobs.at(-1) ?? newJob('pipeline', line, reading.image)
  if (reading.jobs.length === 0) reading.jobs.push(job)
  job.steps.push(commandStep(line, commands))
}

function setImage(image: string, reading: Reading): void {
  const job = reading.jobs.at(-1)
  if (job && job.steps.length === 0) job.image = image
  else reading.image ??= image
}

function newJob(name: string, line: number, image: string | undefined): CiJob {
  return { line, name, disabled: false, needs: [], ...(image && { image }), services: [], steps: [] }
}

function unquote(literal: string): string {
  const quotes = /^(?:'''|""")/.test(literal) ? 3 : 1
  return literal.slice(quotes, -quotes).replace(/\\(["'$\\])/g, '$1')
}

function leadingNewlines(literal: string): number {
  return (/^(?:'''|""")\s*/.exec(literal)?.[0].split('\n').length ?? 1) - 1
}
