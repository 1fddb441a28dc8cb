import type { Command } from '../model/file-facts.ts'
import { parseShell } from './shell.ts'

/** What a notebook's code cell holds besides Python. */
export interface Cell {
  /** The cell's Python, lines unchanged; magics are still in it. */
  python: string
  /** Shell lines and magics, with lines of the cell. */
  commands: Command[]
}

const CELL_MAGIC = /^\s*%%([\w!]+)[ \t]*(.*)/
const SHELLS = new Set(['bash', 'sh', 'zsh', 'cmd', 'system', '!', 'script', 'sx'])
const PYTHON_CELLS =
  /^(?:time|timeit|capture|prun|memit|mprun|lprun|heat|snakeviz|cache|python3?|py|local|spark|pyspark|skip\w*|notify|wandb|debug|scalene|ipytest|run_pytest\w*)$/
/** Line magics that run a program of that name. */
const PROGRAMS = new Set(['pip', 'conda', 'mamba', 'uv', 'dvc', 'sh', 'bash'])
const SHELL_LINE = /^(?:[\w.,[\] \t]+=)?[ \t]*!+[ \t]*(.+)/
const LINE_MAGIC = /^(?:[\w.,[\] \t]+=)?[ \t]*%([a-zA-Z]\w*)[ \t]*(.*)/

/** Tells a code cell's Python from its shell lines and magics. */
export function readCell(source: string): Cell {
  const magic = CELL_MAGIC.exec(source)
  if (!magic) return { python: source, commands: lineCommands(source) }
  const [whole, name = '', rest = ''] = magic
  const commands = [magicCommand(`%%${name}`, rest, 1)]
  const body = source.slice(whole.length).replace(/^\r?\n/, '')
  if (SHELLS.has(name)) return { python: '', commands: name === 'script' && !/\b(?:ba|z)?sh\b/.test(rest) ? commands : parseShell(body, 2) }
  const isPython = PYTHON_CELLS.test(name) || (/^(?:writefile|file)$/.test(name) && /\.py\s*$/.test(rest))
  if (!isPython) return { python: '', commands }
  return { python: `\n${body}`, commands: [...commands, ...lineCommands(`\n${body}`)] }
}

function lineCommands(source: string): Command[] {
  if (!/[!%]/.test(source)) return []
  const lines = source.split(/\r?\n/)
  return lines.flatMap((line, index) => {
    const shell = SHELL_LINE.exec(line)
    if (shell && !line.trimStart().startsWith('!=')) return parseShell(continued(lines, index, shell[1] as string), index + 1)
    const magic = LINE_MAGIC.exec(line)
    if (!magic) return []
    const [, name = '', rest = ''] = magic
    if (!PROGRAMS.has(name)) return [magicCommand(`%${name}`, rest, index + 1)]
    const script = continued(lines, index, rest)
    return parseShell(/^(?:ba)?sh$/.test(name) ? script : `${name} ${script}`, index + 1)
  })
}

function continued(lines: readonly string[], index: number, first: string): string {
  let script = first.replaceAll('{sys.executable}', 'python')
  for (let next = index + 1; script.endsWith('\\') && next < lines.length; next++) script += `\n${lines[next]}`
  return script
}

function magicCommand(name: string, rest: string, line: number): Command {
  const words = rest.split(/\s+/).filter(Boolean)
  return { line, text: [name, ...words].join(' '), words: [name, ...words] }
}
