import { readPython } from '../languages/python.ts'
import { pythonTasks } from '../languages/python-tasks.ts'
import { taskFacts } from '../languages/tasks.ts'
import { type Extractor, ofCommands } from './extractor.ts'

/** Tasks of Invoke in `tasks.py`; names are written with dashes on the command line. */
export const invoke: Extractor = {
  id: 'invoke',
  files: ['tasks.py', '**/tasks/*.py'],
  wants: (text) => /^[ \t]*(?:from|import)[ \t]+invoke\b/m.test(text),
  affects: ofCommands,
  maxBytes: 500_000,
  extract({ text, budget }) {
    const { module } = readPython([{ text }], budget)
    const tasks = pythonTasks(module, { decorators: /(?:^|\.)task$/, run: /\.(?:run|sudo)$/, change: /\.cd$/, default: false })
    const dashed = (name: string) => name.replaceAll('_', '-')
    return {
      facts: taskFacts({
        runner: 'invoke',
        tasks: tasks.map((task) => ({ ...task, name: dashed(task.name), needs: task.needs.map(dashed) })),
      }),
    }
  },
}
