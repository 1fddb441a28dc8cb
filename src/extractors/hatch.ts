import { hatchTasks, taskFacts } from '../languages/tasks.ts'
import { readToml } from '../languages/toml.ts'
import type { Extractor } from './extractor.ts'

/** `hatch.toml`: the scripts of its environments. */
export const hatch: Extractor = {
  id: 'hatch',
  files: ['hatch.toml'],
  affects: ['tests'],
  maxBytes: 200_000,
  extract({ text }) {
    return { facts: taskFacts({ runner: 'hatch', tasks: hatchTasks(readToml(text), ['envs']) }) }
  },
}
