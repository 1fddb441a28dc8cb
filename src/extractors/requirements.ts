import { isDevelopmentGroup, packageOf, readRequirements } from '../languages/requirements.ts'
import type { Extractor } from './extractor.ts'

/** Requirement and constraint files of pip, in a `requirements` folder under any name. */
export const requirements: Extractor = {
  id: 'requirements',
  files: ['*requirements*.{txt,in}', 'constraints*.txt', '**/requirements/**/*.{txt,in}', '*.{req,pip}'],
  affects: ['dependencies', 'tools'],
  maxBytes: 2_000_000,
  extract({ path, text }) {
    const { requirements: found, includes, problems, compiled } = readRequirements(text)
    const runtime = !isDevelopmentGroup(path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, ''))
    return {
      facts: {
        manifest: {
          kind: 'manifest',
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
