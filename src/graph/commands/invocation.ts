import type { TaskRunner } from '../../model/file-facts.ts'
import { programName } from './python-program.ts'

/** A command that runs tasks: which, of what runner, looked for where. */
export interface Invocation {
  runner: TaskRunner
  /** Empty: what the runner does by default. */
  names: string[]
  /** Relative to where the command runs. */
  folder?: string
  /** The task file, where the command names it. */
  file?: string
  /** Words behind the first name: what runs where that name is no task but a program. */
  rest: string[]
}

interface Syntax {
  runner: TaskRunner
  /** Leading words; options may stand between them. */
  words: readonly string[]
  valued?: readonly string[]
  folder?: readonly string[]
  file?: readonly string[]
  /** Options whose value names tasks, apart from the operands. */
  names?: readonly string[]
  /** Operands: all name tasks, only the first does, or none. */
  operands: 'all' | 'first' | 'none'
}

const npmFolder = ['--prefix', '-C', '--cwd', '--dir', '-w', '--workspace', '--filter', '-F']
const npmLike = ['npm', 'yarn', 'pnpm', 'bun'].flatMap((tool): Syntax[] => [
  { runner: 'npm', words: [tool, 'run'], folder: npmFolder, operands: 'first' },
  { runner: 'npm', words: [tool, 'run-script'], folder: npmFolder, operands: 'first' },
])

const syntaxes: readonly Syntax[] = [
  {
    runner: 'make',
    words: ['make'],
    valued: ['-I', '-o', '-W'],
    folder: ['-C', '--directory'],
    file: ['-f', '--file', '--makefile'],
    operands: 'all',
  },
  { runner: 'make', words: ['gmake'], folder: ['-C', '--directory'], file: ['-f', '--file', '--makefile'], operands: 'all' },
  {
    runner: 'tox',
    words: ['tox'],
    valued: ['--workdir', '-x', '-f', '-m', '--installpkg'],
    file: ['-c', '--conf'],
    folder: ['--root'],
    names: ['-e', '--env'],
    operands: 'none',
  },
  {
    runner: 'nox',
    words: ['nox'],
    valued: ['-t', '--tags', '-k', '-p', '--python', '-db'],
    file: ['-f', '--noxfile'],
    names: ['-s', '-e', '--session', '--sessions'],
    operands: 'all',
  },
  { runner: 'poe', words: ['poe'], folder: ['-C', '--directory', '-r', '--root'], operands: 'first' },
  { runner: 'poe', words: ['poetry', 'poe'], folder: ['-C'], operands: 'first' },
  { runner: 'pdm', words: ['pdm', 'test'], folder: ['-p'], operands: 'none' },
  { runner: 'hatch', words: ['hatch', 'run'], valued: ['-e', '--env'], operands: 'first' },
  { runner: 'pixi', words: ['pixi', 'run'], valued: ['-e', '--environment'], file: ['--manifest-path'], operands: 'first' },
  { runner: 'just', words: ['just'], folder: ['-d', '--working-directory'], file: ['-f', '--justfile'], operands: 'all' },
  { runner: 'taskfile', words: ['task'], folder: ['-d', '--dir'], file: ['-t', '--taskfile'], valued: ['-o', '-C'], operands: 'all' },
  { runner: 'taskipy', words: ['task'], operands: 'first' },
  { runner: 'mise', words: ['mise', 'run'], folder: ['-C', '--cd'], valued: ['-j', '--jobs'], operands: 'all' },
  { runner: 'mise', words: ['mise', 'r'], folder: ['-C', '--cd'], operands: 'all' },
  { runner: 'mise', words: ['mise', 'tasks', 'run'], folder: ['-C', '--cd'], operands: 'all' },
  { runner: 'mise', words: ['mise'], folder: ['-C', '--cd'], operands: 'first' },
  { runner: 'invoke', words: ['invoke'], folder: ['-r', '--search-root'], valued: ['-c'], operands: 'all' },
  { runner: 'invoke', words: ['inv'], folder: ['-r', '--search-root'], valued: ['-c'], operands: 'all' },
  {
    runner: 'pre-commit',
    words: ['pre-commit', 'run'],
    file: ['-c', '--config'],
    valued: ['--hook-stage', '--from-ref', '--to-ref', '-s', '-o'],
    operands: 'first',
  },
  { runner: 'pre-commit', words: ['prek', 'run'], file: ['-c', '--config'], operands: 'all' },
  ...npmLike,
  ...['test', 't', 'start'].map((name): Syntax => ({ runner: 'npm', words: ['npm', name], folder: npmFolder, operands: 'none' })),
  ...['yarn', 'pnpm'].map((tool): Syntax => ({ runner: 'npm', words: [tool], folder: npmFolder, operands: 'first' })),
  ...['bash', 'sh', 'zsh', 'dash', 'source', '.'].map(
    (shell): Syntax => ({ runner: 'script', words: [shell], valued: ['-o', '-O'], operands: 'first' }),
  ),
]

const syntaxesOf = new Map<string, Syntax[]>()
for (const syntax of syntaxes) {
  const program = syntax.words[0] ?? ''
  syntaxesOf.set(program, [...(syntaxesOf.get(program) ?? []), syntax])
}

/** Runners that run a task where they are given a program's name: `pdm run test`. */
const wrappingRunners: Record<string, TaskRunner> = { 'pdm run': 'pdm', 'pipenv run': 'pipenv', 'rye run': 'rye' }

/** Every way in which a command can be meant to run tasks, the likeliest first; which holds depends on the tasks that exist. */
export function invocationsOf(
  words: readonly string[],
  wrappers: readonly string[],
  environment: Readonly<Record<string, string>>,
): Invocation[] {
  const [program = ''] = words
  const inner = wrappers.flatMap((wrapper) => wrappingRunners[wrapper] ?? [])
  const wrapped = inner.map((runner): Invocation => ({ runner, names: [program], rest: words.slice(1) }))
  const name = programName(program)
  // `python -m tox` is `tox`.
  const form = name === 'python' && words[1] === '-m' ? words.slice(2) : [name, ...words.slice(1)]
  const written = (syntaxesOf.get(form[0] ?? '') ?? []).flatMap((syntax) => parse(form, syntax, environment) ?? [])
  const script: Invocation[] = isScript(program) ? [{ runner: 'script', names: [program], rest: words.slice(1) }] : []
  return [...wrapped, ...written, ...script]
}

function isScript(program: string): boolean {
  return /\.(?:sh|bash|zsh)$/.test(program) || /^\.{0,2}[\w.-]*\/[^$]*$/.test(program)
}

function parse(words: readonly string[], syntax: Syntax, environment: Readonly<Record<string, string>>): Invocation | undefined {
  let at = 0
  const found: Invocation = { runner: syntax.runner, names: [], rest: [] }
  for (const [index, expected] of syntax.words.entries()) {
    if (index > 0) at = readOptions(words, at, syntax, found)
    if (words[at++] !== expected) return undefined
  }
  readOperands(words, at, syntax, found)
  if (syntax.operands === 'none' && found.names.length === 0) found.names.push(...impliedNames(syntax, environment))
  return syntax.operands === 'first' && found.names.length === 0 && syntax.runner !== 'pre-commit' ? undefined : found
}

/** `npm test` names its script by the word itself, tox may be told by the environment. */
function impliedNames(syntax: Syntax, environment: Readonly<Record<string, string>>): string[] {
  const [, name] = syntax.words
  if (name !== undefined) return [name === 't' ? 'test' : name]
  const given = environment['TOXENV'] ?? environment['TOX_ENV']
  return given && !given.includes('$') ? given.split(',') : []
}

function readOperands(words: readonly string[], from: number, syntax: Syntax, found: Invocation): void {
  for (let at = readOptions(words, from, syntax, found); at < words.length; at = readOptions(words, at + 1, syntax, found)) {
    const word = words[at] ?? ''
    if (word === '--') return
    if (syntax.operands === 'none' || /^[A-Za-z_]\w*[:+?]?=|^\d+$|^:::$/.test(word)) continue
    found.names.push(word)
    if (syntax.operands !== 'first') continue
    found.rest = words.slice(at + 1)
    return
  }
}

/** Reads options from a position on, and returns where the next other word stands. */
function readOptions(words: readonly string[], from: number, syntax: Syntax, found: Invocation): number {
  let at = from
  for (; at < words.length; at++) {
    const [name = '', inline] = (words[at] ?? '').split(/=(.*)/s)
    if (!name.startsWith('-') || name === '--') break
    const [short, attached] = /^-[A-Za-z]./.test(name) && !name.startsWith('--') ? [name.slice(0, 2), name.slice(2)] : [name, undefined]
    const key = isKnown(name, syntax) ? name : short
    if (!isKnown(key, syntax)) continue
    const value = inline ?? (key === name ? words[++at] : attached) ?? ''
    if (syntax.folder?.includes(key)) found.folder = value
    if (syntax.file?.includes(key)) found.file = value
    if (syntax.names?.includes(key)) for (const one of value.split(',').filter(Boolean)) found.names.push(one)
  }
  return at
}

function isKnown(name: string, { folder, file, names, valued }: Syntax): boolean {
  return [folder, file, names, valued].some((options) => options?.includes(name))
}
