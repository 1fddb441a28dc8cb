import type { Command } from '../model/file-facts.ts'
import { clausesOf, type SimpleCommand } from './shell/clauses.ts'
import { changedTo, joinPath } from './shell/directory.ts'
import { type Heredoc, type Script, tokenize } from './shell/tokens.ts'
import { count, expandWord, forEachItem, readAssignments, type Variables, variablesOf } from './shell/variables.ts'
import { unwrap } from './shell/wrappers.ts'

const maxDepth = 4
const shells = new Set(['bash', 'sh', 'zsh', 'dash', 'ksh', 'ash'])

interface Shell {
  /** Where it stands, relative to where the script started. */
  directory: string
  /** Folders that `popd` returns to. */
  pushed: string[]
  /** Folders that the ends of subshells and functions return to; other groups are taken for functions. */
  scopes: string[]
  depth: number
  variables: Variables
  commands: Command[]
}

/**
 * The simple commands of a POSIX shell script in the order in which they stand, those of substitutions before the command
 * that holds them; both arms of an `if`, the body of a loop once. `firstLine` is the line of the text's first line.
 * Tolerant and linear: what does not parse is read as words.
 */
export function parseShell(text: string, firstLine: number): Command[] {
  const shell: Shell = { directory: '', pushed: [], scopes: [], depth: 0, variables: variablesOf(text.length), commands: [] }
  run({ text, line: firstLine }, shell)
  return shell.commands
}

function run(script: Script, shell: Shell): void {
  for (const clause of clausesOf(tokenize(script.text, script.line))) {
    if (clause.kind === 'open') shell.scopes.push(shell.directory)
    else if (clause.kind === 'close') shell.directory = shell.scopes.pop() ?? shell.directory
    else if (clause.kind === 'script') runInner(clause.script, shell, {})
    else if (clause.kind === 'counter') count(clause.name, clause.items, shell.variables)
    else runCommand(clause, script.text, shell)
  }
}

function runCommand(clause: SimpleCommand, source: string, shell: Shell): void {
  const [first, last] = [clause.words[0], clause.words.at(-1)]
  const unwrapped = unwrap(clause.words.flatMap((word) => expandWord(word, source, shell.variables)))
  readAssignments(clause.words, source, shell.variables)
  const [name, ...rest] = unwrapped.words
  if (!first || !last || name === undefined || changeDirectory(name, rest, shell)) return
  const directory = unwrapped.directory ? joinPath(shell.directory, unwrapped.directory) : shell.directory
  const nested = nestedScript(unwrapped.words, clause.heredoc)
  if (nested && runInner({ line: first.line, ...nested }, { ...shell, directory }, unwrapped.environment)) return
  for (const words of forEachItem(unwrapped.words, shell.variables)) {
    shell.commands.push({
      line: first.line,
      text: source.slice(first.start, last.end).replace(/(?:\\\r?\n|\s)+/g, ' '),
      words: [...words],
      ...(unwrapped.wrappers.length > 0 && { wrappers: unwrapped.wrappers }),
      ...(Object.keys(unwrapped.environment).length > 0 && { environment: unwrapped.environment }),
      ...(directory && { directory }),
      ...(clause.argument && { argument: clause.argument }),
      ...(clause.body && { body: clause.body }),
      ...pythonIn(words, clause),
    })
  }
}

/** Runs a script in a shell of its own; false where it is nested too deep. */
function runInner(script: Script, outer: Shell, environment: Record<string, string>): boolean {
  const { directory, depth, variables } = outer
  if (depth >= maxDepth) return false
  const inner: Shell = { directory, pushed: [], scopes: [], depth: depth + 1, variables, commands: [] }
  run(script, inner)
  const inherited = Object.keys(environment).length > 0
  for (const command of inner.commands) {
    outer.commands.push(inherited ? { ...command, environment: { ...environment, ...command.environment } } : command)
  }
  return true
}

/** What `bash -c '…'`, `eval …` or a heredoc to a shell runs. */
function nestedScript(words: readonly string[], heredoc: Heredoc | undefined): { text: string; line?: number } | undefined {
  if (words[0] === 'eval') return evaluated(words.slice(1).join(' '))
  if (!shells.has(words[0]?.split('/').at(-1) ?? '')) return undefined
  const flag = words.findIndex((word) => /^-[a-z]*c$/.test(word))
  const operands = words.slice(1).filter((word) => !word.startsWith('-'))
  const text = flag > 0 ? words.slice(flag + 1).find((word) => !word.startsWith('-')) : undefined
  if (text !== undefined) return { text }
  return heredoc && operands.length === 0 ? { text: heredoc.text, line: heredoc.line } : undefined
}

/** What `python -c '…'` or `python - <<EOF` runs. */
function pythonIn([program = '', ...rest]: readonly string[], { words, heredoc }: SimpleCommand): Pick<Command, 'python'> {
  if (!/(?:^|\/)python[\d.]*$/.test(program)) return {}
  const flag = rest.findIndex((word) => !word.startsWith('-') || word === '-' || word === '-c')
  const text = rest[flag] === '-c' ? rest[flag + 1] : undefined
  if (text !== undefined) return { python: { text, line: words.find((word) => word.text === text)?.line ?? words[0]?.line ?? 1 } }
  return heredoc && (flag < 0 || rest[flag] === '-') ? { python: { text: heredoc.text, line: heredoc.line } } : {}
}

/** What begins with a gap is no command that can be read; a substitution in it has been read. */
function evaluated(text: string): { text: string } | undefined {
  return /^\s*(?:\$|$)|\$\(|`/.test(text) ? undefined : { text }
}

function changeDirectory(name: string, operands: readonly string[], shell: Shell): boolean {
  if (name === 'popd') shell.directory = shell.pushed.pop() ?? shell.directory
  if (name !== 'cd' && name !== 'pushd') return name === 'popd'
  const target = operands.find((word) => !/^-[A-Za-z]+$|^--?$|^\/d$/.test(word)) ?? (operands.includes('-') ? '.' : '~')
  if (name === 'pushd') shell.pushed.push(shell.directory)
  shell.directory = changedTo(shell.directory, target)
  return true
}
