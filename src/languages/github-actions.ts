import type { CiFile, CiStep, Command, Trigger } from '../model/file-facts.ts'
import { scriptCommands } from './ci.ts'
import { child, recordOf, textOf, type YamlNode } from './yaml.ts'

type Use = CiFile['uses'][number]

/** What the events of workflows are elsewhere; any other starts a workflow by what no other system knows. */
export const triggerOfEvent: ReadonlyMap<string, Trigger> = new Map(
  Object.entries<Trigger>({
    pull_request: 'pull-request',
    pull_request_target: 'pull-request',
    merge_group: 'pull-request',
    push: 'push',
    schedule: 'schedule',
    workflow_dispatch: 'manual',
    repository_dispatch: 'manual',
    workflow_call: 'call',
    release: 'release',
    create: 'tag',
  }),
)

/** Inputs by which actions take a shell command of their caller. */
const commandInputs = ['run', 'command', 'commands', 'cmd', 'run-command', 'runCmd']

/** The same of an action that runs it on another machine or in the shell of a cloud: of most others a `script` is of another language. */
const scriptInputs: readonly (readonly [RegExp, string])[] = [
  [/ssh/i, 'script'],
  [/^azure\/cli@/i, 'inlineScript'],
]

/** A step of a workflow or of a composite action; `directory` is where it runs unless it says otherwise. */
export function workflowStep(step: YamlNode, directory?: string, matrix: Matrix = {}): CiStep {
  const [name, uses, condition] = ['name', 'uses', 'if'].map((key) => textOf(child(step, key)))
  const workingDirectory = textOf(child(step, 'working-directory')) ?? directory
  const environment = environmentOf(step)
  const given = child(step, 'with')
  const isShell = !/python|node/.test(textOf(child(step, 'shell')) ?? '')
  const scripts = uses ? inputsOf(uses).map((key) => child(given, key)) : [isShell ? child(step, 'run') : undefined]
  return {
    line: step.line,
    ...(name && { name }),
    ...(uses && { uses }),
    with: recordOf(given),
    commands: scripts.flatMap((script) => commandsFor(matrix, script, workingDirectory)),
    ...(workingDirectory && { workingDirectory }),
    ...(condition && { condition }),
    ...(environment && { environment }),
  }
}

function inputsOf(uses: string): string[] {
  return [...commandInputs, ...scriptInputs.flatMap(([action, key]) => (action.test(uses) ? [key] : []))]
}

type Matrix = Readonly<Record<string, readonly string[]>>

const mostValues = 16
/** `NAME=${{ matrix.key }}` */
const assigned = /^([ \t]*(?:export[ \t]+)?\w+=["']?[^\s"'$]*)\$\{\{[ \t]*matrix\.([\w.-]+)[ \t]*\}\}/gm

/** Commands of a script, each in every form that it takes as variables of the script are given one value of the matrix or another. */
function commandsFor(matrix: Matrix, script: YamlNode | undefined, directory: string | undefined): Command[] {
  if (script?.kind !== 'scalar' || !script.text.includes('matrix.')) return scriptCommands(script, directory)
  const keys = new Set([...script.text.matchAll(assigned)].map(([, , key = '']) => key))
  const [key] = [...keys].filter((one) => matrix[one])
  const values = (key === undefined ? [] : (matrix[key] ?? [])).filter((value) => /^[\w.+:/@-]{1,200}$/.test(value)).slice(0, mostValues)
  if (values.length === 0) return scriptCommands(script, directory)
  const variants = values.flatMap((value) => {
    const text = script.text.replace(assigned, (written, before: string, name: string) => (name === key ? before + value : written))
    return scriptCommands({ ...script, text }, directory)
  })
  // What no value changes runs in each of the jobs, and is written once.
  const known = new Set<string>()
  return variants.filter((command) => {
    const form = JSON.stringify(command)
    return !known.has(form) && known.add(form)
  })
}

/** `env` of a workflow, job or step. */
export function environmentOf(node: YamlNode | undefined): Record<string, string> | undefined {
  const environment = recordOf(child(node, 'env'))
  return Object.keys(environment).length > 0 ? environment : undefined
}

/** The `uses` of jobs and steps, each with how firmly it names one version. */
export function actionUses(nodes: readonly YamlNode[]): Use[] {
  return nodes.flatMap((node) => {
    const use = child(node, 'uses')
    const uses = textOf(use)
    return use && uses ? [{ line: use.line, uses, pin: pinOf(uses) }] : []
  })
}

function pinOf(uses: string): Use['pin'] {
  if (uses.startsWith('./') || uses.startsWith('../')) return 'local'
  if (/@sha256:[0-9a-f]{64}$/.test(uses)) return 'commit'
  if (uses.startsWith('docker://')) return /:[^/:]+$/.test(uses.slice('docker://'.length)) ? 'tag' : 'none'
  const ref = /@([^@]+)$/.exec(uses)?.[1]
  if (ref === undefined) return 'none'
  if (/^[0-9a-f]{40}$/.test(ref)) return 'commit'
  return /^v?\d/.test(ref) ? 'tag' : 'branch'
}
