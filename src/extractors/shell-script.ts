import { parseShell } from '../languages/shell.ts'
import { taskFacts } from '../languages/tasks.ts'
import { type Extractor, ofCommands } from './extractor.ts'

/** Shell scripts: one task by the file's name. */
export const shellScript: Extractor = {
  id: 'shell-script',
  files: ['*.sh', '*.bash', '*.zsh'],
  affects: ofCommands,
  maxBytes: 500_000,
  extract({ path, text }) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const commands = parseShell(text, 1)
    return {
      facts: commands.length > 0 ? taskFacts({ runner: 'script', tasks: [{ name, line: 1, needs: [], commands, default: true }] }) : {},
    }
  },
}
