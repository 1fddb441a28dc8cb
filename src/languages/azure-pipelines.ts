import type { CiJob, CiStep } from '../model/file-facts.ts'
import { commandStep, scriptCommands } from './ci.ts'
import { at, child, entriesOf, itemsOf, recordOf, textOf, type YamlNode } from './yaml.ts'

export interface AzureTemplate {
  line: number
  path: string
}

/** Items of a list; those of template conditions (`${{ if … }}:`, `${{ each … }}:`) included. */
export function itemsThroughConditions(list: YamlNode | undefined): YamlNode[] {
  return itemsOf(list).flatMap((item) => {
    const conditional = entriesOf(item).filter(({ key }) => key.startsWith('${{'))
    return conditional.length > 0 ? conditional.flatMap(({ value }) => itemsThroughConditions(value)) : [item]
  })
}

/** Every job of a pipeline or template; the steps of a file that has no jobs are the job `steps`. */
export function azureJobs(root: YamlNode | undefined): CiJob[] {
  const variables = variablesOf(root)
  const staged = itemsThroughConditions(child(root, 'stages')).flatMap((stage) => {
    if (textOf(child(stage, 'template'))) return [jobOf(stage, variables)]
    const own = { ...variables, ...variablesOf(stage) }
    const isOff = isNever(textOf(child(stage, 'condition')))
    return itemsThroughConditions(child(stage, 'jobs')).map((job) => ({ ...jobOf(job, own), ...(isOff && { disabled: true }) }))
  })
  const jobs = itemsThroughConditions(child(root, 'jobs')).map((job) => jobOf(job, variables))
  const steps = child(root, 'steps')
  const extended = child(root, 'extends')
  const single = [steps && root, extended].flatMap((node) => (node ? [jobOf(node, variables)] : []))
  return [...staged, ...jobs, ...single]
}

/** Templates that stages, jobs and steps are taken from. */
export function azureTemplates(root: YamlNode | undefined): AzureTemplate[] {
  if (!root || root.kind === 'scalar') return []
  if (root.kind === 'list') return root.items.flatMap(azureTemplates)
  return root.entries.flatMap(({ key, line, value }) => {
    const path = key === 'template' ? textOf(value) : undefined
    return path && /\.ya?ml(?:@|$)/.test(path) ? [{ line, path }] : azureTemplates(value)
  })
}

function jobOf(job: YamlNode, inherited: Record<string, string>): CiJob {
  const name = ['job', 'deployment', 'template'].map((key) => textOf(child(job, key))).find(Boolean) ?? 'steps'
  const template = textOf(child(job, 'template'))
  const condition = textOf(child(job, 'condition'))
  const container = child(job, 'container')
  const image = textOf(container) ?? textOf(child(container, 'image'))
  const environment = { ...inherited, ...variablesOf(job) }
  const matrix = matrixOf(child(child(job, 'strategy'), 'matrix'))
  return {
    line: job.line,
    name,
    ...(condition && { condition }),
    disabled: isNever(condition),
    ...(template && { uses: template, with: recordOf(child(job, 'parameters')) }),
    needs: itemsOf(child(job, 'dependsOn')).flatMap((need) => textOf(need) ?? []),
    ...(image && /[:/]/.test(image) && { image }),
    services: [],
    ...(Object.keys(environment).length > 0 && { environment }),
    ...(matrix && { matrix }),
    steps: [child(job, 'steps'), ...strategySteps(child(job, 'strategy'))].flatMap((steps) => itemsThroughConditions(steps).map(stepOf)),
  }
}

/** Steps of a deployment job: `strategy.runOnce.deploy.steps` and its like. */
function strategySteps(strategy: YamlNode | undefined): YamlNode[] {
  return entriesOf(strategy).flatMap(({ key, value }) => {
    if (key === 'matrix') return []
    return key === 'steps' ? [value] : strategySteps(value)
  })
}

const scriptKeys = ['script', 'bash', 'pwsh', 'powershell']

function stepOf(step: YamlNode): CiStep {
  const inputs = child(step, 'inputs')
  const directory = textOf(child(step, 'workingDirectory')) ?? textOf(child(inputs, 'workingDirectory'))
  const uses = textOf(child(step, 'task')) ?? textOf(child(step, 'template'))
  const [condition, name] = [textOf(child(step, 'condition')), textOf(child(step, 'displayName'))]
  const scripts = [...scriptKeys.map((key) => child(step, key)), child(inputs, 'script'), child(inputs, 'inlineScript')]
  const commands = [...scripts.map(withoutMacros), scriptFile(inputs), dotnetCommand(step)].flatMap((script) =>
    scriptCommands(script, directory),
  )
  const environment = recordOf(child(step, 'env'))
  return commandStep(step.line, commands, {
    ...(name && { name }),
    ...(uses && { uses, with: recordOf(inputs ?? child(step, 'parameters')) }),
    ...(directory && { workingDirectory: directory }),
    ...(condition && { condition }),
    ...(Object.keys(environment).length > 0 && { environment }),
  })
}

/** What the tasks for .NET run; the projects that they name by patterns are left out. */
function dotnetCommand(step: YamlNode): YamlNode | undefined {
  const task = textOf(child(step, 'task'))?.split('@')[0]
  if (task !== 'DotNetCoreCLI' && task !== 'VSTest') return undefined
  const command = task === 'VSTest' ? 'test' : (textOf(at(step, 'inputs', 'command')) ?? 'build')
  const text = `dotnet ${command}`
  return { kind: 'scalar', line: step.line, value: text, text, textLine: step.line }
}

/** A task that is given a script's path runs it. */
function scriptFile(inputs: YamlNode | undefined): YamlNode | undefined {
  const file = ['filePath', 'scriptPath'].map((key) => child(inputs, key)).find((node) => textOf(node))
  if (file?.kind !== 'scalar') return undefined
  const runner = file.text.endsWith('.py') ? 'python ' : file.text.endsWith('.sh') ? 'bash ' : ''
  return withoutMacros({ ...file, text: `${runner}${file.text} ${textOf(child(inputs, 'arguments')) ?? ''}` })
}

const posixCommands = new Set(['pwd', 'date', 'whoami', 'nproc', 'hostname', 'uname', 'ls', 'id', 'arch'])

/** `$(name)` is a variable here unless it is a command that everyone knows. */
function withoutMacros(node: YamlNode | undefined): YamlNode | undefined {
  if (node?.kind !== 'scalar') return node
  const text = node.text.replace(/\$\(([A-Za-z_][\w.-]*)\)/g, (macro, name: string) => (posixCommands.has(name) ? macro : `\${${name}}`))
  return { ...node, text }
}

function variablesOf(node: YamlNode | undefined): Record<string, string> {
  const variables = child(node, 'variables')
  if (variables?.kind === 'map') return recordOf(variables)
  return Object.fromEntries(
    itemsOf(variables).flatMap((variable) => {
      const name = textOf(child(variable, 'name'))
      return name ? [[name, textOf(child(variable, 'value')) ?? '']] : []
    }),
  )
}

function matrixOf(matrix: YamlNode | undefined): Record<string, string[]> | undefined {
  const values = new Map<string, string[]>()
  for (const { value: row } of entriesOf(matrix)) {
    for (const [key, value] of Object.entries(recordOf(row))) values.set(key, [...(values.get(key) ?? []), value])
  }
  return values.size > 0 ? Object.fromEntries(values) : undefined
}

function isNever(condition: string | undefined): boolean {
  return condition?.trim().toLowerCase() === 'false'
}
