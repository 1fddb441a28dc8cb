import { readMakefile } from '../languages/makefile.ts'
import { parseShell } from '../languages/shell.ts'
import { taskFacts } from '../languages/tasks.ts'
import { type Extractor, ofCommands } from './extractor.ts'

/** Makefiles: targets with their prerequisites and recipes. */
export const makefile: Extractor = {
  id: 'makefile',
  files: ['Makefile', 'makefile', 'GNUmakefile', '*.mk', 'Makefile.*'],
  affects: ofCommands,
  maxBytes: 500_000,
  extract({ text }) {
    const { rules, goal, includes, plainFrom } = readMakefile(text)
    const tasks = rules.map(({ target, line, needs, recipe }) => ({
      name: target,
      line,
      needs,
      commands: recipe.flatMap((one) => parseShell(one.text, one.line)),
      default: target === goal,
    }))
    return {
      facts: taskFacts({ runner: 'make', tasks, ...(includes.length > 0 && { includes: includes.map((path) => ({ path })) }) }),
      ...(plainFrom !== undefined && {
        problems: [{ line: plainFrom, reason: 'variables add too much to the file: not read from here on' }],
      }),
    }
  },
}
