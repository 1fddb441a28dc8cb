import { tableAt, taskFacts, tomlTasks } from '../languages/tasks.ts'
import { readToml } from '../languages/toml.ts'
import type { Task } from '../model/file-facts.ts'
import { type Extractor, ofCommands } from './extractor.ts'

/** Tasks of `mise.toml`; an alias is a task that needs its own. */
export const mise: Extractor = {
  id: 'mise',
  files: ['mise.toml', '.mise.toml', '**/mise/config.toml'],
  affects: ofCommands,
  maxBytes: 200_000,
  extract({ text }) {
    const document = readToml(text)
    const tasks = tomlTasks(document, ['tasks'])
    const aliases = tasks.flatMap(({ name, line }): Task[] => {
      const alias = tableAt(document.value, ['tasks', name])['alias']
      return typeof alias === 'string' ? [{ name: alias, line, needs: [name], commands: [], default: false }] : []
    })
    return { facts: taskFacts({ runner: 'mise', tasks: [...tasks, ...aliases] }) }
  },
}
