import { readIni } from '../languages/ini.ts'
import { taskFacts } from '../languages/tasks.ts'
import { toxTasks } from '../languages/tox.ts'
import type { Extractor } from './extractor.ts'

/** Environments of `tox.ini` and of tox's sections in `setup.cfg`. */
export const tox: Extractor = {
  id: 'tox',
  files: ['tox.ini', 'setup.cfg'],
  wants: (text) => /^\[(?:tox|testenv)\b/m.test(text),
  affects: ['tests'],
  maxBytes: 500_000,
  extract({ text }) {
    return { facts: taskFacts({ runner: 'tox', tasks: toxTasks(readIni(text)) }) }
  },
}
