import { taskFacts, tomlTasks } from '../languages/tasks.ts'
import { readToml } from '../languages/toml.ts'
import type { Extractor } from './extractor.ts'

/** `poe_tasks.toml` of Poe the Poet. */
export const poe: Extractor = {
  id: 'poe',
  files: ['poe_tasks.toml'],
  affects: ['tests'],
  maxBytes: 200_000,
  extract({ text }) {
    const document = readToml(text)
    return {
      facts: taskFacts({ runner: 'poe', tasks: [['tasks'], ['tool', 'poe', 'tasks']].flatMap((path) => tomlTasks(document, path)) }),
    }
  },
}
