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
      .map((raw, index) => ({ line: index + 1, pattern: withoutTrailingSpaces(raw) }))
      .filter(({ pattern }) => pattern !== '' && !pattern.startsWith('#'))
    return { facts: { ignores } }
  },
}

/** The last space stays where a backslash stands before it. */
function withoutTrailingSpaces(line: string): string {
  const trimmed = line.trimEnd()
  return trimmed.endsWith('\\') ? line.slice(0, trimmed.length + 1) : trimmed
}
