import { isCondaExplicit } from '../languages/conda.ts'
import { isDevelopmentGroup, packageOf, readRequirements } from '../languages/requirements.ts'
import type { Extractor } from './extractor.ts'

/** Names by which people keep what `pip freeze` or a compiler wrote: `requirements-lock.txt`, `frozen_requirements.txt`. */
const lockName = /(?:^|[-_.])(?:lock|locked|frozen|freeze|pinned)(?:[-_.]|$)/i

/** Requirement and constraint files of pip, in a `requirements` folder under any name; a `.lock` is a lock of what it fixes. */
export const requirements: Extractor = {
  id: 'requirements',
  files: ['*requirements*.{txt,in,lock}', 'constraints*.txt', '**/requirements/**/*.{txt,in}', '*.{req,pip}'],
  wants: (text) => !isCondaExplicit(text),
  affects: ['dependencies', 'tools'],
  maxBytes: 2_000_000,
  extract({ path, text }) {
    const { requirements: found, includes, problems, compiled, hashed } = readRequirements(text)
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
    const runtime = !isDevelopmentGroup(name)
    const isLock = path.endsWith('.lock')
    if (isLock && !found.some((one) => one.pinned)) return { facts: {} }
    return {
      facts: {
        manifest: {
          kind: isLock ? 'lock' : 'manifest',
          format: 'requirements.txt',
          packages: found.map((one) => packageOf(one, { line: one.line, runtime })),
          includes,
          ...((compiled || hashed || lockName.test(name)) && { resolved: true }),
          ...(compiled && { manager: 'pip-tools' }),
        },
      },
      problems: problems.slice(0, 1),
    }
  },
}
