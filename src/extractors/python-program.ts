import type { Extractor } from './extractor.ts'
import { python } from './python.ts'

/** Python programs whose name has no ending: `train` and `serve` of a SageMaker container. */
export const pythonProgram: Extractor = {
  ...python,
  id: 'python-program',
  files: ['[a-z]+([a-z_-])'],
  firstLine: /^#!.*\bpython/,
}
