import type { Extractor } from './extractor.ts'

/** `.gitattributes`: which patterns git-lfs keeps, and every filter as a setting, by which tools are recognised. */
export const gitattributes: Extractor = {
  id: 'gitattributes',
  files: ['.gitattributes'],
  affects: ['data'],
  maxBytes: 200_000,
  extract({ text }) {
    const attributes = text.split(/\r?\n/).flatMap((raw, index) => {
      const [, quoted, bare, rest = ''] = /^\s*(?:"([^"]+)"|([^#\s]\S*))\s+([\s\S]*)$/.exec(raw) ?? []
      const pattern = quoted ?? bare
      return pattern === undefined ? [] : [{ line: index + 1, pattern, filter: /(?:^|\s)filter=(\S+)/.exec(rest)?.[1] }]
    })
    const values = attributes.flatMap(({ line, filter }) => (filter ? [{ key: 'filter', value: filter, line }] : []))
    return {
      facts: {
        attributes: attributes.map(({ filter, ...one }) => ({ ...one, lfs: filter === 'lfs' })),
        settings: { format: 'ini', values },
      },
    }
  },
}
