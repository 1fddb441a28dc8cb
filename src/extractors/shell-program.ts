import type { Extractor } from './extractor.ts'
import { shellScript } from './shell-script.ts'

/** Shell scripts whose name has no ending: the first line names a shell. */
export const shellProgram: Extractor = {
  ...shellScript,
  id: 'shell-program',
  files: ['[a-z]+([a-z_-])'],
  firstLine: /^#!.*\b(?:ba|da|k|z|a)?sh\b/,
}
