import { joinPath } from '../languages/shell/directory.ts'
import { parseShell } from '../languages/shell.ts'
import type { Command, FileFacts } from '../model/file-facts.ts'
import type { Evidence } from '../model/location.ts'
import { askedFor } from './commands/asked.ts'
import { containerAction } from './commands/containers.ts'
import { type Invocation, invocationsOf } from './commands/invocation.ts'
import { pythonPrograms } from './commands/python-program.ts'
import {
  type BuiltImages,
  type ContainerStart,
  dockerfileOf,
  indexImages,
  indexServices,
  type StartsOfServices,
  startOfImage,
} from './commands/starts.ts'
import { homeOf, indexTasks, type PlacedTask, type TaskIndex } from './commands/task-index.ts'
import { type Values, variantsOf } from './commands/variants.ts'
import type { FactsByPath } from './once.ts'

/** A command that runs in the end, behind task runners, scripts and containers. */
export interface Run {
  command: Command
  /** Where it stands. */
  path: string
  /** Folder of the repository in which it runs, empty for its root; absent where that is not known. */
  folder?: string
  /** What led to it, the first cause first, itself last. */
  chain: Evidence[]
}

/** Where a command stands and what is known there. */
export interface Start {
  path: string
  /** Folder in which the script that holds it starts; absent where that is not known. */
  folder?: string
  chain: Evidence[]
  values: Values
}

export interface CommandIndex {
  /** What a command runs in the end: itself where it leads to nothing else. */
  follow(command: Command, start: Start): Run[]
}

interface Following extends Omit<Start, 'folder'> {
  folder: string | undefined
  facts: FactsByPath
  tasks: TaskIndex
  images: BuiltImages
  startsOfServices: StartsOfServices
  /** Tasks and files that led here: one of them again is a cycle. */
  open: readonly string[]
  budget: { left: number }
}

const maxDepth = 12
/** Tasks that need each other one after the other. */
const maxNeeds = 100
/** Steps that one command may lead to. */
const maxSteps = 2_000
/** Steps of all commands together: thousands of them may each lead to the same thousands. */
const allSteps = 200_000

/** Follows commands through the tasks of `definitions`, and the scripts, Dockerfiles and compose files of a repository. */
export function indexCommands(definitions: Iterable<FileFacts>, facts: FactsByPath): CommandIndex {
  const files = [...definitions]
  const [tasks, images] = [indexTasks(files), indexImages(files)]
  const startsOfServices = indexServices(images, facts)
  let left = allSteps
  return {
    follow(command, start) {
      // What is written in a job is seen, whatever came before it.
      const most = Math.max(2, Math.min(maxSteps, left))
      const budget = { left: most }
      const runs = follow(command, { ...start, folder: start.folder, facts, tasks, images, startsOfServices, open: [], budget })
      left -= most - Math.max(0, budget.left)
      return runs
    },
  }
}

function follow(command: Command, at: Following): Run[] {
  if (--at.budget.left < 0) return []
  return variantsOf(command, at.values).flatMap((variant) => followVariant(variant, at))
}

function followVariant(command: Command, at: Following): Run[] {
  const here = { ...at, folder: folderOf(at.folder, command.directory), chain: [...at.chain, evidenceOf(command, at.path)] }
  const own = runOf(command, here)
  if (at.open.length > maxDepth) return [own]
  return (
    followTasks(command, here) ??
    followContainer(command, here) ??
    followWheelTest(command, here) ?? [own, ...followPython(command, here), ...followJobFile(command, here)]
  )
}

/** Runs of the tasks that the command names; undefined where it names none that exist. */
function followTasks(command: Command, at: Following): Run[] | undefined {
  const { words, wrappers = [], environment } = command
  const known = environment ? { ...at.values.environment, ...environment } : at.values.environment
  for (const invocation of invocationsOf(words, wrappers, known)) {
    const found = at.tasks.find(invocation, at.folder ?? '')
    if (found.length > 0) return found.flatMap((task) => followTask(task, at, invocation.runner === 'script' ? invocation.rest : []))
    const inner = invocation.runner === 'pixi' || invocation.runner === 'hatch' ? programOf(invocation) : undefined
    if (inner) {
      const { wrappers: _, environment: __, ...bare } = command
      return [runOf({ ...bare, words: inner }, at)]
    }
  }
  return undefined
}

/** Runs of a task; of a script, those that words given to it ask for. */
function followTask(placed: PlacedTask, at: Following, given: readonly string[] = []): Run[] {
  const { path, runner, task } = placed
  const key = `${path}#${runner}:${task.name}`
  if (at.open.length > maxNeeds || at.open.includes(key) || --at.budget.left < 0) return []
  const isScript = runner === 'script'
  const chain = isScript ? at.chain : [...at.chain, { path, line: task.line, says: task.name }]
  const folder = isScript ? at.folder : homeOf(path, runner)
  const inside: Following = { ...at, path, folder, chain, open: [...at.open, key] }
  const before = at.tasks.needsOf(placed).flatMap((need) => followTask(need, inside))
  return [...before, ...askedFor(task.commands, given).flatMap((command) => follow(command, inside))]
}

function followContainer(command: Command, at: Following): Run[] | undefined {
  const action = containerAction(command.words)
  if (!action) return undefined
  const inside: Following = { ...at, folder: undefined, open: [...at.open, `container ${command.text}`] }
  const { facts, images } = at
  if (action.kind === 'run') {
    const own = runInside(action.words, command, { ...inside, ...at, open: inside.open })
    const started = startRuns(startOfImage(action, images, facts), inside)
    return own || started.length === 0 ? own && [...own, ...started] : [runOf(command, at), ...started]
  }
  if (action.kind === 'build') return [runOf(command, at), ...buildRuns(dockerfileOf(at.folder ?? '', action), inside)]
  const own = runInside(action.words, command, { ...inside, ...at, open: inside.open }) ?? [runOf(command, at)]
  return [...own, ...startRuns(at.startsOfServices(action, at.folder ?? '', at.budget.left), inside)]
}

function startRuns(starts: readonly ContainerStart[], at: Following): Run[] {
  return starts.flatMap(({ path, commands }) => commands.flatMap((command) => follow(command, { ...at, path })))
}

/** What a container runs stands in the command itself, and most often runs where the checkout is mounted. */
function runInside(words: readonly string[], command: Command, at: Following): Run[] | undefined {
  const inner = parseShell(words.map(quoted).join(' '), command.line)
  return inner.length > 0 ? inner.flatMap((one) => follow(one, { ...at, chain: at.chain.slice(0, -1) })) : undefined
}

function buildRuns(path: string, at: Following): Run[] {
  const { dockerfile, commands = [] } = at.facts.get(path) ?? {}
  const starts = new Set(dockerfile?.entrypoint.map(({ line }) => line))
  return commands.filter(({ line }) => dockerfile && !starts.has(line)).flatMap((command) => follow(command, { ...at, path }))
}

/** cibuildwheel runs a test command of its own, from the environment or from `pyproject.toml`. */
function followWheelTest(command: Command, at: Following): Run[] | undefined {
  if (!command.words.includes('cibuildwheel')) return undefined
  const manifest = joinPath(at.folder ?? '', 'pyproject.toml')
  const configured = at.facts.get(manifest)?.settings?.values.find(({ key }) => key === 'tool.cibuildwheel.test-command')
  const given = { ...at.values.environment, ...command.environment }['CIBW_TEST_COMMAND']
  const script = given ?? configured?.value
  const [path, line] = given === undefined ? [manifest, configured?.line ?? 1] : [at.path, command.line]
  const inside = { ...at, path, open: [...at.open, 'cibuildwheel'] }
  return (
    (script && parseShell(script.replace(/\{(?:project|package)\}/g, '.'), line).flatMap((one) => follow({ ...one, line }, inside))) ||
    undefined
  )
}

/** A Python program of the repository may run commands itself. */
function followPython({ words }: Command, at: Following): Run[] {
  return pythonPrograms(words).flatMap((program) => {
    const path = joinPath(at.folder ?? '', program)
    if (at.open.includes(path)) return []
    return (at.facts.get(path)?.commands ?? []).flatMap((inner) => follow(inner, { ...at, path, open: [...at.open, path] }))
  })
}

const entryKeys = new Set(['entrypoint', 'command', 'run'])

/** A job that is submitted by a file says there what it runs: `sky launch task.yaml`, `az ml job create -f job.yml`. */
function followJobFile({ words }: Command, at: Following): Run[] {
  return words.slice(1).flatMap((word) => {
    const path = /\.ya?ml$/.test(word) ? joinPath(at.folder ?? '', word) : ''
    const { settings, ci, services } = at.facts.get(path) ?? {}
    if (!settings || ci || services || at.open.includes(path)) return []
    const inside = { ...at, path, open: [...at.open, path] }
    const entries = settings.values.filter(({ key }) => entryKeys.has(key))
    return entries.flatMap(({ value, line }) => parseShell(value, line).flatMap((command) => follow({ ...command, line }, inside)))
  })
}

function runOf(command: Command, { path, folder, chain }: Following): Run {
  return { command, path, ...(folder !== undefined && { folder }), chain }
}

/** Folder in which a command runs; what a variable decides is unknown, the checkout itself is the root. */
function folderOf(start: string | undefined, directory: string | undefined): string | undefined {
  if (!directory) return start
  const path = directory.replace(
    /^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\{?(?:GITHUB_WORKSPACE|CI_PROJECT_DIR|PWD|WORKSPACE|Build\.SourcesDirectory|System\.DefaultWorkingDirectory)\}?|\$\(pwd\))/,
    '/',
  )
  if (path.includes('$') || path.startsWith('~')) return undefined
  if (path.startsWith('/')) return path === directory ? undefined : joinPath('', path.replace(/^\/+/, ''))
  return start === undefined ? undefined : joinPath(start, path)
}

function evidenceOf(command: Command, path: string): Evidence {
  return { path, line: command.line, says: command.text.slice(0, 120) }
}

/** `hatch run lint:ruff check` runs `ruff check` where `lint` has no script of that name. */
function programOf({ names: [name], rest }: Invocation): string[] | undefined {
  const program = name?.replace(/^[\w.-]+:/, '')
  return program ? [program, ...rest] : undefined
}

function quoted(word: string): string {
  return /^[\w@%+=:,./$-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
