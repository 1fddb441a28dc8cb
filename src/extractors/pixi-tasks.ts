import { tableAt, taskFacts, tomlTasks } from '../languages/tasks.ts'
import { readToml } from '../languages/toml.ts'
import type { Extractor } from './extractor.ts'

/** Tasks of `pixi.toml`, those of its features and platforms included. */
export const pixiTasks: Extractor = {
  id: 'pixi-tasks',
  files: ['pixi.toml'],
  affects: ['tests'],
  maxBytes: 500_000,
  extract({ text }) {
    const document = readToml(text)
    const nested = ['feature', 'target'].flatMap((kind) =>
      Object.keys(tableAt(document.value, [kind])).map((name) => [kind, name, 'tasks']),
    )
    return { facts: taskFacts({ runner: 'pixi', tasks: [['tasks'], ...nested].flatMap((path) => tomlTasks(document, path)) }) }
  },
}
