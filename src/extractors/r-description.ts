import type { Package } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

const fields = /^(Depends|Imports|LinkingTo|Suggests):/

/** `DESCRIPTION` of an R package. */
export const rDescription: Extractor = {
  id: 'r-description',
  files: ['DESCRIPTION'],
  wants: (text) => /^Package:/m.test(text) && /^(?:Version|Title):/m.test(text),
  affects: ['dependencies'],
  maxBytes: 100_000,
  extract({ text }) {
    const name = /^Package:\s*(\S+)/m.exec(text)?.[1]
    return {
      facts: {
        manifest: {
          kind: 'manifest',
          format: 'DESCRIPTION',
          packages: readPackages(text),
          includes: [],
          ...(name && { build: { backend: 'R', name, line: 1, scripts: [] } }),
        },
      },
    }
  },
}

function readPackages(text: string): Package[] {
  let field: string | undefined
  return text.split(/\r?\n/).flatMap((raw, index) => {
    if (/^\S/.test(raw)) field = fields.exec(raw)?.[1]
    if (field === undefined) return []
    const runtime = field !== 'Suggests'
    return raw
      .replace(fields, '')
      .split(',')
      .flatMap((item): Package[] => {
        const [, name, specifier = ''] = /^\s*([A-Za-z][\w.]*)\s*(?:\(([^)]*)\)\s*)?$/.exec(item) ?? []
        if (name === undefined || name === 'R') return []
        const pinned = /^==/.test(specifier)
        return [{ name: name.toLowerCase(), specifier, extras: [], pinned, line: index + 1, runtime, ecosystem: 'cran' }]
      })
  })
}
