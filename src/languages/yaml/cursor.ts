import { maxDepth } from './node.ts'

/** A place in a text that moves forward only. */
export interface Cursor {
  readonly text: string
  at: number
  /** 1-based line of `at`. */
  line: number
  /** Column of the content that `at` stands on, counted from 0; `documentEnd` where there is none left. */
  column: number
  /** Lowest column of the comments that were skipped before the content. */
  comment: number
  /** Values that may still be read. */
  left: number
  /** Whether scalars in quotes may go on over lines that are not indented. */
  readonly loose: boolean
}

export const documentEnd = -1

const [tab, lineFeed, space, hash, dash, dot] = [9, 10, 32, 35, 45, 46]

const unusual = new Error('left to the library')

/** Ends the reading of a text that this reader does not fully understand. */
export function giveUp(): never {
  throw unusual
}

/** Runs a reader; undefined where it gave up. */
export function unlessGivenUp<Result>(read: () => Result): Result | undefined {
  try {
    return read()
  } catch (error) {
    if (error === unusual) return undefined
    throw error
  }
}

/** Whether a character code is white space, a line break or the end of the text. */
export function isEmpty(code: number): boolean {
  return code === space || code === lineFeed || code === tab || Number.isNaN(code)
}

/** Accounts for a value or key at a depth; the library knows what to leave out where there are too many. */
export function enter(cursor: Cursor, depth: number): void {
  if (--cursor.left < 0 || depth > maxDepth) giveUp()
}

/** First offset from `at` on that holds no space and no tab. */
export function skipSpaces(text: string, at: number): number {
  let code = text.charCodeAt(at)
  while (code === space || code === tab) code = text.charCodeAt(++at)
  return at
}

/** Moves from behind a value, with nothing but a comment to the right of it, to the next content. */
export function endLine(cursor: Cursor): void {
  const { text } = cursor
  const at = skipSpaces(text, cursor.at)
  const code = text.charCodeAt(at)
  if (code === hash && at > cursor.at) skipLine(cursor)
  else if (code === lineFeed) nextLine(cursor, at)
  else if (at < text.length) giveUp()
  else cursor.at = at
  skipToContent(cursor)
}

/** Moves from the start of a line to the next content, past empty lines and comments. */
export function skipToContent(cursor: Cursor): void {
  const { text } = cursor
  cursor.comment = Number.POSITIVE_INFINITY
  for (;;) {
    let at = cursor.at
    while (text.charCodeAt(at) === space) at++
    const column = at - cursor.at
    const code = text.charCodeAt(at)
    if (code === lineFeed) nextLine(cursor, at)
    else if (code === hash) {
      cursor.comment = Math.min(cursor.comment, column)
      skipLine(cursor)
    } else {
      if (code === tab) giveUp()
      cursor.column = at === text.length || (column === 0 && markerAt(text, at)) ? documentEnd : column
      cursor.at = at
      return
    }
  }
}

/** The `---` or `...` that stands at a line's start. */
export function markerAt(text: string, at: number): '---' | '...' | undefined {
  const code = text.charCodeAt(at)
  if ((code !== dash && code !== dot) || text.charCodeAt(at + 1) !== code || text.charCodeAt(at + 2) !== code) return undefined
  if (!isEmpty(text.charCodeAt(at + 3))) return undefined
  return code === dash ? '---' : '...'
}

function skipLine(cursor: Cursor): void {
  const end = cursor.text.indexOf('\n', cursor.at)
  if (end < 0) cursor.at = cursor.text.length
  else nextLine(cursor, end)
}

function nextLine(cursor: Cursor, lineEnd: number): void {
  cursor.at = lineEnd + 1
  cursor.line++
}
