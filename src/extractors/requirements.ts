import { isDevelopmentGroup, packageOf, readRequirements } from '../languages/requirements.ts'
import type { Extractor } from './extractor.ts'

/** Requirement and constraint files of pip, in a `requirements` folder under any name; a `.lock` is a lock of what it fixes. */
export const requirements: Extractor = {
  id: 'requirements',
  files: ['*requirements*.{txt,in,lock}', 'constraints*.txt', '**/requirements/**/*.{txt,in}', '*.{req,pip}'],
  affects: ['dependencies', 'tools'],
  maxBytes: 2_000_000,
  extract({ path, text }) {
    const { requirements: found, includes, problems, compiled } = readRequirements(text)
    const runtime = !isDevelopmentGroup(path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, ''))
    const isLock = path.endsWith('.lock')
    if (isLock && !found.some((one) => one.pinned)) return { facts: {} }
    return {
      facts: {
        manifest: {
          kind: isLock ? 'lock' : 'manifest',
          format: 'requirements.txt',
          packages: found.map((one) => packageOf(one, { line: one.line, runtime })),
          includes,
          ...(compiled && { manager: 'pip-tools' }),
        },
      },
      problems: problems.slice(0, 1),
    }
  },
}
