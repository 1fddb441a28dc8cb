import { isObject, readJson } from '../languages/json.ts'
import { parseShell } from '../languages/shell.ts'
import { taskFacts } from '../languages/tasks.ts'
import type { Task } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** `scripts` of a `package.json`, each with its `pre` and `post` script. */
export const npmScripts: Extractor = {
  id: 'npm-scripts',
  files: ['package.json'],
  wants: (text) => text.includes('"scripts"'),
  affects: ['tests'],
  maxBytes: 500_000,
  extract({ text }) {
    const document = readJson(text)
    const scripts = document.value?.['scripts']
    const start = document.find('scripts')
    const entries = Object.entries(isObject(scripts) ? scripts : {})
    const names = new Set(entries.map(([name]) => name))
    const tasks = entries.flatMap(([name, script]): Task[] => {
      if (typeof script !== 'string') return []
      const line = document.find(name, start)
      const needs = [`pre${name}`, `post${name}`].filter((hook) => names.has(hook))
      return [{ name, line, needs, commands: parseShell(script, line).map((command) => ({ ...command, line })), default: false }]
    })
    return { facts: taskFacts({ runner: 'npm', tasks }) }
  },
}
