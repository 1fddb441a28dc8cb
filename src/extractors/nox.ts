import { readPython } from '../languages/python.ts'
import { pythonTasks } from '../languages/python-tasks.ts'
import { taskFacts } from '../languages/tasks.ts'
import type { PythonModule, Task } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** Sessions of `noxfile.py`. */
export const nox: Extractor = {
  id: 'nox',
  files: ['noxfile.py'],
  affects: ['tests'],
  maxBytes: 500_000,
  extract({ text, budget }) {
    const { module } = readPython([{ text }], budget)
    const tasks = pythonTasks(module, {
      decorators: /(?:^|\.)session$/,
      run: /\.run(?:_always|_install)?$/,
      change: /\.(?:chdir|cd)$/,
      default: true,
    })
    return { facts: taskFacts({ runner: 'nox', tasks: withDefaults(tasks, module) }) }
  },
}

/** `nox.options.sessions` names what runs by default; without it every session does. */
function withDefaults(tasks: Task[], module: PythonModule): Task[] {
  const options = module.assignments.find(({ target }) => target === 'nox.options.sessions')
  const named = options?.value.items?.map((item) => item.literal ?? item.reference)
  return named ? tasks.map((task) => ({ ...task, default: named.includes(task.name) || named.includes(task.function) })) : tasks
}
