import type { Extractor } from './extractor.ts'

/** `.gitattributes`: which patterns git-lfs keeps. */
export const gitattributes: Extractor = {
  id: 'gitattributes',
  files: ['.gitattributes'],
  affects: ['data'],
  maxBytes: 200_000,
  extract({ text }) {
    const attributes = text.split(/\r?\n/).flatMap((raw, index) => {
      const [, quoted, bare, rest = ''] = /^\s*(?:"([^"]+)"|([^#\s]\S*))\s+(.*)$/.exec(raw) ?? []
      const pattern = quoted ?? bare
      return pattern === undefined ? [] : [{ line: index + 1, pattern, lfs: /(?:^|\s)filter=lfs(?:\s|$)/.test(rest) }]
    })
    return { facts: { attributes } }
  },
}
