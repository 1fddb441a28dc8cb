import { z } from 'zod'

export const Location = z.strictObject({
  path: z.string().describe('Path from the root of what was scanned, with `/`.'),
  line: z.int().min(1).optional().describe('1-based line; absent where the whole file is meant.'),
  cell: z.int().min(1).optional().describe('1-based code cell of a notebook; `line` then counts within it.'),
})
export type Location = z.infer<typeof Location>

export const Evidence = Location.extend({
  says: z.string().optional().describe('What stands there, shortened and with secrets redacted.'),
})
export type Evidence = z.infer<typeof Evidence>

interface Placed {
  path: string
  line?: number | undefined
  cell?: number | undefined
}

/** The path, line and cell of what has them, and nothing else of it. */
export function locationOf({ path, line, cell }: Placed): Location {
  return { path, ...(line !== undefined && { line }), ...(cell !== undefined && { cell }) }
}

/** Notebook cells have no lines of the file: `path#cell3:2`. */
export function formatLocation({ path, line, cell }: Placed): string {
  const inside = cell === undefined ? path : `${path}#cell${cell}`
  return line === undefined ? inside : `${inside}:${line}`
}
