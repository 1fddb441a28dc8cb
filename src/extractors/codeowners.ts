import type { Extractor } from './extractor.ts'

/** `CODEOWNERS`: a pattern and its owners a line. A pattern without owners says that nobody owns it. */
export const codeowners: Extractor = {
  id: 'codeowners',
  files: ['CODEOWNERS'],
  affects: ['documents.codeowners'],
  maxBytes: 3_000_000,
  extract({ text }) {
    const rules = text.split(/\r?\n/).flatMap((raw, index) => {
      const [pattern = '', ...owners] = raw
        .replace(/(^|\s)#[\s\S]*$/, '$1')
        .trim()
        .split(/(?<!\\)\s+/)
      const isSection = /^\^?\[/.test(pattern)
      return pattern === '' || isSection ? [] : [{ line: index + 1, pattern, owners: owners.filter((owner) => owner.includes('@')) }]
    })
    return { facts: { codeowners: rules } }
  },
}
