import type { FileFacts, Task, TaskFile } from '../model/file-facts.ts'
import { inDirectory } from './ci.ts'
import { isObject, type JsonObject } from './json.ts'
import { parseShell } from './shell.ts'
import type { TomlDocument } from './toml.ts'

/** Facts of one runner's tasks: the tasks, and their commands for the channel. */
export function taskFacts(file: TaskFile): Omit<FileFacts, 'path'> {
  const commands = file.tasks.flatMap((task) => task.commands.map((command) => ({ ...command, owner: task.name })))
  if (file.tasks.length === 0 && !file.includes) return {}
  return { tasks: [file], ...(commands.length > 0 && { commands }) }
}

/** Keys under which task tables name a command, a Python function, other tasks, a folder. */
const commandKeys = ['cmd', 'shell', 'command', 'run']
const functionKeys = ['call', 'script']
const taskKeys = ['sequence', 'parallel', 'composite', 'chain', 'depends', 'depends-on', 'depends_on', 'deps']
const directoryKeys = ['cwd', 'working_dir', 'dir']

/** The table behind a path of keys; empty where there is none. */
export function tableAt(root: JsonObject | undefined, path: readonly string[]): JsonObject {
  const found = path.reduce<unknown>((from, key) => (isObject(from) ? from[key] : undefined), root)
  return isObject(found) ? found : {}
}

/** Tasks of a TOML table, `name = "command"` or `name = { cmd, … }`, in the spellings of the runners that have them. */
export function tomlTasks(document: TomlDocument, path: readonly string[], nameOf = (key: string) => key): Task[] {
  const table = tableAt(document.value, path)
  const names = new Set(Object.keys(table))
  return Object.entries(table)
    .filter(([key]) => !key.startsWith('_'))
    .map(([key, value]) => {
      const line = document.lineOf(...path, key)
      const parts = partsOf(value, names)
      const commands = parts.scripts.flatMap((script) =>
        parseShell(script.replace(/^[-@]\s*/, ''), document.find(script.split('\n', 1)[0] ?? '', line)),
      )
      return {
        name: nameOf(key),
        line,
        needs: parts.needs.map(nameOf),
        commands: commands.map((command) => inDirectory(command, parts.directory)),
        default: false,
        ...(parts.directory && { directory: parts.directory }),
      }
    })
}

/** Scripts of hatch's environments: those of the default one go by their name, those of others by `environment:name`. */
export function hatchTasks(document: TomlDocument, path: readonly string[]): Task[] {
  return Object.keys(tableAt(document.value, path)).flatMap((environment) => {
    const nameOf = (name: string) => (environment === 'default' ? name : `${environment}:${name}`)
    const tasks = tomlTasks(document, [...path, environment, 'scripts'], nameOf)
    const names = new Set(tasks.map(({ name }) => name))
    const callsOther = (task: Task, word: string) => nameOf(word) !== task.name && names.has(nameOf(word))
    return tasks.map((task) => ({
      ...task,
      needs: [...task.needs, ...task.commands.flatMap(({ words: [word = ''] }) => (callsOther(task, word) ? [nameOf(word)] : []))],
      commands: task.commands.filter(({ words: [word = ''] }) => !callsOther(task, word)),
    }))
  })
}

interface Parts {
  scripts: string[]
  needs: string[]
  directory?: string
}

function partsOf(value: unknown, names: ReadonlySet<string>): Parts {
  if (typeof value === 'string') return { scripts: [value], needs: [] }
  if (Array.isArray(value)) return listParts(value, names)
  if (!isObject(value)) return { scripts: [], needs: [] }
  const commands = pick(value, commandKeys).flatMap((given) => (Array.isArray(given) ? argumentsOf(given) : [given]))
  const functions = pick(value, functionKeys).flatMap((given) => (typeof given === 'string' ? [`python -m ${given.split(':', 1)[0]}`] : []))
  const listed = pick(value, taskKeys).map((given) => listParts(Array.isArray(given) ? given : [given], names))
  const directory = pick(value, directoryKeys).find((given) => typeof given === 'string')
  return {
    scripts: [...commands.filter((given) => typeof given === 'string'), ...functions, ...listed.flatMap(({ scripts }) => scripts)],
    needs: listed.flatMap(({ needs }) => needs),
    ...(typeof directory === 'string' && { directory }),
  }
}

/** A list names tasks, holds commands, or both. */
function listParts(list: readonly unknown[], names: ReadonlySet<string>): Parts {
  const parts = list.map((item): Parts => {
    const task = isObject(item) ? (item['ref'] ?? item['task']) : item
    if (typeof task !== 'string') return partsOf(item, names)
    const first = task.trim().split(/\s+/, 1)[0] ?? ''
    return names.has(first) ? { scripts: [], needs: [first] } : { scripts: [task], needs: [] }
  })
  return { scripts: parts.flatMap(({ scripts }) => scripts), needs: parts.flatMap(({ needs }) => needs) }
}

/** A list of one word each is an argument vector, any other a list of commands. */
function argumentsOf(given: readonly unknown[]): unknown[] {
  const isVector = given.length > 1 && given.every((item) => typeof item === 'string' && !/\s/.test(item))
  return isVector ? [given.join(' ')] : [...given]
}

function pick(table: JsonObject, keys: readonly string[]): unknown[] {
  return keys.flatMap((key) => (table[key] === undefined ? [] : [table[key]]))
}
