import { taskFacts, tomlTasks } from '../languages/tasks.ts'
import { readToml } from '../languages/toml.ts'
import type { Extractor } from './extractor.ts'

/** `[scripts]` of a `Pipfile`. */
export const pipfileScripts: Extractor = {
  id: 'pipfile-scripts',
  files: ['Pipfile'],
  wants: (text) => /^\[scripts\]/m.test(text),
  affects: ['tests'],
  maxBytes: 200_000,
  extract({ text }) {
    return { facts: taskFacts({ runner: 'pipenv', tasks: tomlTasks(readToml(text), ['scripts']) }) }
  },
}
