import { type Cursor, giveUp, skipToContent } from './cursor.ts'
import type { YamlScalar } from './node.ts'

const [lineFeed, space] = [10, 32]

const header = /([|>])(?:([1-9]?)([-+]?)|([-+])([1-9]))[ \t]*(?:(?<=[ \t])#[^\n]*)?\n/y

/** A literal or folded text block, whose lines are indented by `indent` at least; the cursor moves to the next content. */
export function readBlockScalar(cursor: Cursor, indent: number): YamlScalar {
  const { line } = cursor
  header.lastIndex = cursor.at
  const [whole, style, width = '', chomping = '', chompingFirst = '', widthLast = ''] = header.exec(cursor.text) ?? giveUp()
  if (indent === 0) giveUp()
  cursor.at += whole.length
  cursor.line++
  const value = readText(cursor, {
    indent,
    explicit: Number(width || widthLast),
    folds: style === '>',
    chomping: chomping || chompingFirst,
  })
  skipToContent(cursor)
  return { kind: 'scalar', line, value, text: value, textLine: line + 1 }
}

interface Style {
  indent: number
  /** Indentation beyond the parent's that the header gives; 0 where the first line decides. */
  explicit: number
  folds: boolean
  chomping: string
}

function readText(cursor: Cursor, { indent, explicit, folds, chomping }: Style): string {
  const { text } = cursor
  const leading = skipEmptyLines(cursor)
  const column = spacesAt(text, cursor.at)
  if (column < indent || cursor.at + column === text.length) return chomping === '+' ? giveUp() : ''
  const width = explicit > 0 ? indent - 1 + explicit : column
  if (column < width || leading.longest > width) giveUp()
  const lines = readLines(cursor, width)
  const filled = lines.findLastIndex((line) => line !== '') + 1
  if (explicit > 0 && /^ *$/.test(lines[filled - 1] ?? '')) giveUp()
  const content = lines.slice(0, filled)
  const value = '\n'.repeat(leading.count) + (folds ? folded(content) : content.join('\n'))
  if (chomping !== '+') return chomping === '-' ? value : `${value}\n`
  if (text.charCodeAt(cursor.at - 1) !== lineFeed) giveUp()
  return value + '\n'.repeat(lines.length - filled + 1)
}

function skipEmptyLines(cursor: Cursor): { count: number; longest: number } {
  let [count, longest] = [0, 0]
  for (;;) {
    const column = spacesAt(cursor.text, cursor.at)
    if (cursor.text.charCodeAt(cursor.at + column) !== lineFeed) return { count, longest }
    longest = Math.max(longest, column)
    count++
    cursor.at += column + 1
    cursor.line++
  }
}

/** The lines that are indented by `width`, without it, and the empty lines between and after them. */
function readLines(cursor: Cursor, width: number): string[] {
  const { text } = cursor
  const lines: string[] = []
  while (cursor.at < text.length) {
    const column = spacesAt(text, cursor.at)
    if (column < width && text.charCodeAt(cursor.at + column) !== lineFeed) break
    const found = text.indexOf('\n', cursor.at + column)
    const end = found < 0 ? text.length : found
    lines.push(column < width ? '' : text.slice(cursor.at + width, end))
    cursor.at = Math.min(end + 1, text.length)
    cursor.line++
  }
  return lines
}

/** Lines joined by spaces; those that are indented further stay lines. */
function folded(lines: readonly string[]): string {
  let value = ''
  let separator = ''
  let wasIndented = false
  for (const line of lines) {
    if (/^[ \t]/.test(line)) {
      if (separator === ' ') separator = '\n'
      else if (separator === '\n' && !wasIndented) separator = '\n\n'
      value += separator + line
      separator = '\n'
      wasIndented = true
    } else if (line === '') {
      if (separator === '\n') value += '\n'
      else separator = '\n'
    } else {
      value += separator + line
      separator = ' '
      wasIndented = false
    }
  }
  return value
}

function spacesAt(text: string, at: number): number {
  let end = at
  while (text.charCodeAt(end) === space) end++
  return end - at
}
