import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { writeEvent } from './event-file.ts'

export interface Command {
  name: string
  properties: Record<string, string>
  message: string
}

export interface Job {
  /** Folder with an action.yml. */
  action: string
  workspace: string
  event: string
  payload: unknown
  token: string
  inputs?: Record<string, string>
  env?: Record<string, string>
  /** Is handed the process, to end it. */
  started?: (child: ChildProcess) => void
}

export interface Result {
  code: number
  /** As the runner keeps them: ten of a level at most, messages of 4,096 characters at most. */
  annotations: Command[]
  outputs: Record<string, string>
  summary: string
  /** Lines that were no commands. */
  log: string[]
  /** What the runner itself would complain about. */
  warnings: string[]
}

const levels = ['error', 'warning', 'notice']
const mostSummary = 1_048_576

/** Runs an action's main file as actions/runner does: its environment, its files, its reading of what the action prints. */
export async function runAction(job: Job): Promise<Result> {
  const definition = parse(readFileSync(join(job.action, 'action.yml'), 'utf8'))
  const files = mkdtempSync(join(tmpdir(), 'runner-'))
  const [output, summary] = ['output', 'summary'].map((name) => join(files, name)) as [string, string]
  for (const file of [output, summary]) writeFileSync(file, '')
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: files,
    RUNNER_TEMP: files,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: job.workspace,
    GITHUB_EVENT_NAME: job.event,
    GITHUB_EVENT_PATH: writeEvent(job.payload),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    ...inputVariables(definition.inputs, job),
    ...job.env,
  }
  const { code, lines } = await spawnNode(join(job.action, definition.runs.main), job.workspace, env, job.started)
  const { annotations, log } = readLines(lines)
  const outputs = existsSync(output) ? readOutputs(readFileSync(output, 'utf8')) : {}
  const tooLong = existsSync(summary) && statSync(summary).size > mostSummary
  return {
    code,
    annotations: levels.flatMap((level) => annotations.filter(({ name }) => name === level).slice(0, 10)),
    outputs,
    summary: existsSync(summary) && !tooLong ? readFileSync(summary, 'utf8') : '',
    log,
    warnings: [
      ...Object.keys(job.inputs ?? {}).flatMap((name) => (name in definition.inputs ? [] : [`unexpected input ${name}`])),
      ...Object.keys(outputs).flatMap((name) => (name in definition.outputs ? [] : [`undeclared output ${name}`])),
      ...(tooLong ? ['the summary is longer than 1 MiB'] : []),
    ],
  }
}

/** What the runner takes a line for: `::name key=value::message` after blanks, or the old `##[name key=value;]message` anywhere. */
export function parseCommand(line: string): Command | undefined {
  const modern = /^\s*::([a-z-]+)(?: +([^:]*(?::(?!:)[^:]*)*))?::(.*)$/i.exec(line)
  const old = modern ? undefined : /##\[([a-z-]+)(?: +([^\]]*))?\](.*)$/i.exec(line)
  const [, name, pairs = '', message = ''] = modern ?? old ?? []
  if (!name) return undefined
  const properties = pairs.split(modern ? ',' : ';').flatMap((pair) => {
    const [key, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
    return key ? [[key.trim(), decode(value)]] : []
  })
  return { name: name.toLowerCase(), properties: Object.fromEntries(properties), message: decode(message).slice(0, 4_096) }
}

function decode(text: string): string {
  const codes: Record<string, string> = { '%25': '%', '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' }
  return text.replace(/%(?:25|0D|0A|3A|2C)/g, (code) => codes[code] ?? code)
}

function inputVariables(declared: Record<string, { default?: unknown }>, { inputs = {}, token }: Job): Record<string, string> {
  const values = Object.entries(declared).map(([name, { default: value = '' }]) => [name, inputs[name] ?? evaluate(String(value), token)])
  return Object.fromEntries(values.map(([name, value]) => [`INPUT_${String(name).replaceAll(' ', '_').toUpperCase()}`, value]))
}

function evaluate(value: string, token: string): string {
  return value.replace(/\$\{\{\s*github\.token\s*\}\}/g, token)
}

async function spawnNode(main: string, cwd: string, env: Record<string, string>, started: Job['started']) {
  const child = spawn(process.execPath, [main], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  started?.(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk))
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? -1)))
  return { code, lines: text.split(/\r?\n/) }
}

function readLines(lines: string[]): { annotations: Command[]; log: string[] } {
  const annotations: Command[] = []
  const log: string[] = []
  for (const line of lines) {
    const command = parseCommand(line)
    if (command && levels.includes(command.name)) annotations.push(command)
    else log.push(line)
  }
  return { annotations, log }
}

function readOutputs(text: string): Record<string, string> {
  const entries = [...text.matchAll(/^([^<\n]+)<<(.+)\n([\s\S]*?)\n?\2$/gm)]
  return Object.fromEntries(entries.map(([, name = '', , value = '']) => [name, value]))
}
