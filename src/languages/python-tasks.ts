import type { Call, Command, Definition, PythonModule, Task, Value } from '../model/file-facts.ts'
import { inDirectory } from './ci.ts'
import { parseShell } from './shell.ts'

interface Reading {
  decorators: RegExp
  run: RegExp
  change?: RegExp
  /** Whether a task is one of those that a bare call runs where its decorator does not say. */
  default: boolean
}

/** Functions under one of the decorators as tasks; `run` names the methods that run a command, by their last part. */
export function pythonTasks(module: PythonModule, options: Reading): Task[] {
  const callsIn = callsByFunction(module.calls)
  // Of functions of one name the last one counts.
  const definitions = [...new Map(module.definitions.map((definition) => [definition.name, definition])).values()]
  const tasks = definitions.flatMap((definition): Task[] => {
    const decorator = definition.decorators.find(({ name }) => options.decorators.test(name))
    if (!decorator || definition.kind !== 'function') return []
    const calls = callsIn.get(definition.name) ?? []
    return [
      {
        name: nameOf(definition, decorator),
        line: definition.line,
        needs: needsOf(decorator, calls),
        commands: commandsOf(calls, options),
        default: isDefault(decorator) ?? options.default,
        function: definition.name,
      },
    ]
  })
  const names = new Set(tasks.map(({ function: name }) => name))
  return tasks.map((task) => ({ ...task, needs: [...task.needs, ...calledTasks(callsIn.get(task.function ?? '') ?? [], task, names)] }))
}

/** The calls of each function by its name, those of functions in it included. */
function callsByFunction(calls: readonly Call[]): ReadonlyMap<string, readonly Call[]> {
  const found = new Map<string, Call[]>()
  for (const call of calls) {
    for (let name = call.within ?? ''; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
      const known = found.get(name)
      if (known) known.push(call)
      else found.set(name, [call])
    }
  }
  return found
}

function nameOf(definition: Definition, decorator: Call): string {
  const given = decorator.arguments.find(({ name }) => name === 'name')?.value.literal
  return typeof given === 'string' ? given : definition.name
}

/** `@task(test, pre=[build])` and `session.notify('test')`. */
function needsOf(decorator: Call, calls: readonly Call[]): string[] {
  const before = decorator.arguments.filter(({ name }) => name === undefined || name === 'pre' || name === 'post' || name === 'requires')
  const notified = calls.filter(({ name }) => name.endsWith('.notify')).map((call) => call.arguments[0]?.value)
  return [...before.map(({ value }) => value), ...notified].flatMap((value) => namesIn(value))
}

function namesIn(value: Value | undefined): string[] {
  if (value?.items) return value.items.flatMap(namesIn)
  const name = value?.reference ?? value?.literal
  return typeof name === 'string' ? [name] : []
}

/** A task that calls another's function runs it. */
function calledTasks(calls: readonly Call[], task: Task, names: ReadonlySet<string | undefined>): string[] {
  return calls.flatMap(({ name, within }) => (within === task.function && names.has(name) && name !== task.function ? [name] : []))
}

function isDefault(decorator: Call): boolean | undefined {
  const given = decorator.arguments.find(({ name }) => name === 'default')?.value.literal
  return typeof given === 'boolean' ? given : undefined
}

function commandsOf(calls: readonly Call[], { run, change }: Pick<Reading, 'run' | 'change'>): Command[] {
  let directory: string | undefined
  return calls.flatMap((call) => {
    const given = call.arguments.filter(({ name }) => name === undefined || name === '*')
    const first = given[0]?.value
    if (change?.test(call.name)) directory = typeof first?.literal === 'string' ? first.literal : directory
    if (!run.test(call.name)) return []
    const words = given.flatMap(({ name, value }) => (name === '*' && !value.items ? [] : wordsOf(value)))
    const script = words.length === 1 && typeof first?.literal === 'string' ? first.literal : words.map(quoted).join(' ')
    return parseShell(script, call.line).map((command) => inDirectory({ ...command, line: call.line }, directory))
  })
}

function wordsOf(value: Value): string[] {
  if (value.items) return value.items.flatMap(wordsOf)
  if (value.literal !== undefined && value.literal !== null) return [String(value.literal)]
  return value.reference === 'sys.executable' ? ['python'] : value.reference ? [`$${value.reference.replace(/\W/g, '_')}`] : []
}

function quoted(word: string): string {
  return /[\s'"\\;&|<>()]/.test(word) ? `'${word.replaceAll("'", `'\\''`)}'` : word
}
