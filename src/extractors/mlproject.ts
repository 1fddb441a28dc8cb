import { parseShell } from '../languages/shell.ts'
import { child, entriesOf, readYaml } from '../languages/yaml.ts'
import type { Extractor } from './extractor.ts'

/** `MLproject` of MLflow: entry points as tasks. */
export const mlproject: Extractor = {
  id: 'mlproject',
  files: ['MLproject'],
  affects: ['training', 'tools'],
  maxBytes: 100_000,
  extract({ text }) {
    const { root, problems } = readYaml(text)
    const tasks = entriesOf(child(root, 'entry_points')).map(({ key, line, value }) => {
      const command = child(value, 'command')
      const commands = command?.kind === 'scalar' ? parseShell(command.text, command.textLine) : []
      return { name: key, line, needs: [], commands, default: key === 'main' }
    })
    const commands = tasks.flatMap((task) => task.commands.map((command) => ({ ...command, owner: task.name })))
    return { facts: { tasks: [{ runner: 'mlproject', tasks }], commands }, problems }
  },
}
