import type { Extractor } from './extractor.ts'

/** `.gitignore` of any folder: its patterns, without comments. */
export const gitignore: Extractor = {
  id: 'gitignore',
  files: ['.gitignore'],
  affects: ['data', 'data.dvc'],
  maxBytes: 200_000,
  extract({ text }) {
    const ignores = text
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .map((raw, index) => ({ line: index + 1, pattern: raw.replace(/(?<!\\)\s+$/, '') }))
      .filter(({ pattern }) => pattern !== '' && !pattern.startsWith('#'))
    return { facts: { ignores } }
  },
}
