import { inDirectory } from '../languages/ci.ts'
import { readIni } from '../languages/ini.ts'
import { isObject } from '../languages/json.ts'
import { parseShell } from '../languages/shell.ts'
import { tableAt, taskFacts } from '../languages/tasks.ts'
import { readToml, type TomlDocument } from '../languages/toml.ts'
import { toxTasks } from '../languages/tox.ts'
import type { Command, Task } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** Environments of `tox.toml` and of `[tool.tox]` in `pyproject.toml`, the INI text that it may hold included. */
export const toxToml: Extractor = {
  id: 'tox-toml',
  files: ['tox.toml', 'pyproject.toml'],
  wants: (text) => /tox\b|^env_list|^\[env_run_base\]/m.test(text),
  affects: ['tests'],
  maxBytes: 500_000,
  extract({ path, text }) {
    const document = readToml(text)
    const above = path.endsWith('tox.toml') ? [] : ['tool', 'tox']
    const legacy = tableAt(document.value, above)['legacy_tox_ini']
    if (typeof legacy === 'string') return { facts: taskFacts({ runner: 'tox', tasks: legacyTasks(legacy, document, above) }) }
    return { facts: taskFacts({ runner: 'tox', tasks: nativeTasks(document, above) }) }
  },
}

/** The lines of INI text count from where its first line that says anything stands in the file. */
function legacyTasks(text: string, document: TomlDocument, above: readonly string[]): Task[] {
  const lines = text.split('\n')
  const spoken = lines.findIndex((line) => line.trim() !== '')
  const offset = document.find(lines[spoken] ?? '', document.lineOf(...above, 'legacy_tox_ini')) - spoken - 1
  const shift = <Placed extends { line: number }>(placed: Placed): Placed => ({ ...placed, line: placed.line + offset })
  return toxTasks(readIni(text)).map((task) => ({ ...shift(task), commands: task.commands.map(shift) }))
}

function nativeTasks(document: TomlDocument, above: readonly string[]): Task[] {
  const listed = tableAt(document.value, above)['env_list']
  const names = Array.isArray(listed) ? listed.filter((name) => typeof name === 'string') : []
  const environments = Object.keys(tableAt(document.value, [...above, 'env']))
  const isDefault = (name: string) => names.includes(name)
  const base = tableAt(document.value, [...above, 'env_run_base'])['commands'] !== undefined
  return [
    ...(base
      ? [
          {
            ...taskOf('testenv', [...above, 'env_run_base'], document),
            default: names.length === 0 || names.some((name) => !environments.includes(name)),
          },
        ]
      : []),
    ...environments.map((name) => ({ ...taskOf(name, [...above, 'env', name], document), default: isDefault(name) })),
  ]
}

function taskOf(name: string, path: readonly string[], document: TomlDocument): Task {
  const table = tableAt(document.value, path)
  const line = document.lineOf(...path, 'commands')
  const directory = typeof table['change_dir'] === 'string' ? table['change_dir'].replace(/\{tox_root\}/g, '.') : undefined
  const given = Array.isArray(table['commands']) ? table['commands'] : []
  const commands = given.flatMap((words): Command[] => (Array.isArray(words) ? parseShell(words.map(wordOf).join(' '), line) : []))
  return {
    name,
    line: document.lineOf(...path),
    needs: [],
    commands: commands.map((command) => inDirectory({ ...command, line }, directory)),
    default: false,
  }
}

/** A word, or a substitution with what it defaults to. */
function wordOf(word: unknown): string {
  if (typeof word === 'string') return word.replaceAll('{tox_root}', '.').replace(/\{posargs:?([^{}]*)\}/g, '$1')
  const fallback = isObject(word) ? word['default'] : undefined
  return Array.isArray(fallback) ? fallback.join(' ') : ''
}
