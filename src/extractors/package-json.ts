import { isObject, readJson } from '../languages/json.ts'
import type { Package } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

const sections = ['dependencies', 'devDependencies', 'optionalDependencies']

/** `package.json` of npm, yarn, pnpm and bun. */
export const packageJson: Extractor = {
  id: 'package-json',
  files: ['package.json'],
  affects: ['dependencies'],
  maxBytes: 500_000,
  extract({ text }) {
    const document = readJson(text)
    if (!document.value) return { facts: {}, problems: document.problem ? [document.problem] : [] }
    const packages = sections.flatMap((section) => {
      const listed = document.value?.[section]
      const start = document.find(section)
      return Object.entries(isObject(listed) ? listed : {}).flatMap(([name, specifier]): Package[] =>
        typeof specifier !== 'string' || /^(?:workspace|file|link):/.test(specifier)
          ? []
          : [
              {
                name: name.toLowerCase(),
                specifier,
                extras: [],
                pinned: isExact(specifier),
                line: document.find(name, start),
                runtime: section === 'dependencies',
                ecosystem: 'npm',
              },
            ],
      )
    })
    return { facts: { manifest: { kind: 'manifest', format: 'package.json', packages, includes: [], manager: 'npm' } } }
  },
}

function isExact(specifier: string): boolean {
  return /^=?v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(specifier) || /#[0-9a-f]{40}$/.test(specifier)
}
