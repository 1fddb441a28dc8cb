import { type Cursor, enter, giveUp, markerAt, skipSpaces } from './cursor.ts'
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from './node.ts'
import { plainEnd, plainScalar, startsPlain } from './plain.ts'
import { isQuote, quotedEnd } from './quoted.ts'
import { keyOf, readQuoted } from './scalars.ts'

const [lineFeed, space, hash, comma, colon, openList, closeList, openMap, closeMap] = [10, 32, 35, 44, 58, 91, 93, 123, 125]

/** Where a flow collection stands. */
interface Place {
  /** The least that its further lines are indented by. */
  indent: number
  depth: number
  /** Brackets around it. */
  level: number
}

/** Whether a flow collection starts with this character code. */
export function isFlowStart(code: number): boolean {
  return code === openList || code === openMap
}

/** The collection in brackets that the cursor stands on; its further lines are indented by `indent` at least. */
export function readFlow(cursor: Cursor, indent: number, depth: number): YamlNode {
  return readCollection(cursor, { indent, depth, level: 0 })
}

function readCollection(cursor: Cursor, { indent, depth, level }: Place): YamlList | YamlMap {
  const { line, text } = cursor
  const inside = { indent, depth: depth + 1, level: level + 1 }
  const isList = text.charCodeAt(cursor.at++) === openList
  const items: YamlNode[] = []
  const entries: YamlEntry[] = []
  skipBreaks(cursor, inside)
  while (text.charCodeAt(cursor.at) !== (isList ? closeList : closeMap)) {
    if (isList) items.push(readItem(cursor, inside))
    else entries.push(readEntry(cursor, inside))
    skipBreaks(cursor, inside)
    if (text.charCodeAt(cursor.at) === comma) {
      cursor.at++
      skipBreaks(cursor, inside)
    } else if (text.charCodeAt(cursor.at) !== (isList ? closeList : closeMap)) giveUp()
  }
  cursor.at++
  return isList ? { kind: 'list', line, items } : { kind: 'map', line, entries }
}

function readItem(cursor: Cursor, place: Place): YamlNode {
  enter(cursor, place.depth)
  const code = cursor.text.charCodeAt(cursor.at)
  if (isFlowStart(code)) return readCollection(cursor, place)
  return isQuote(code) ? readQuoted(cursor, place.indent) : readPlain(cursor)
}

function readEntry(cursor: Cursor, place: Place): YamlEntry {
  const { text, at, line } = cursor
  enter(cursor, place.depth)
  const quoted = isQuote(text.charCodeAt(at))
  if (!quoted && !startsPlain(text, at, true)) giveUp()
  const end = quoted ? quotedEnd(text, at) : plainEnd(text, at, true)
  const key = keyOf(text.slice(at, end), quoted)
  cursor.at = skipSpaces(text, end)
  if (text.charCodeAt(cursor.at++) !== colon) giveUp()
  skipBreaks(cursor, place)
  return { key, line, value: readItem(cursor, place) }
}

function readPlain(cursor: Cursor): YamlScalar {
  const { text, at, line } = cursor
  if (!startsPlain(text, at, true)) giveUp()
  cursor.at = plainEnd(text, at, true)
  return plainScalar(text.slice(at, cursor.at), line)
}

/** Moves past white space, line breaks and comments within brackets. */
function skipBreaks(cursor: Cursor, place: Place): void {
  const { text } = cursor
  let lineStart: number | undefined
  for (;;) {
    const from = cursor.at
    cursor.at = skipSpaces(text, from)
    const code = text.charCodeAt(cursor.at)
    if (code === lineFeed) {
      lineStart = ++cursor.at
      cursor.line++
    } else if (code === hash && (cursor.at > from || from === lineStart)) {
      const end = text.indexOf('\n', cursor.at)
      cursor.at = end < 0 ? text.length : end
    } else break
  }
  if (lineStart !== undefined && !isIndented(cursor, lineStart, place)) giveUp()
}

/** Whether a new line is indented enough; the outermost bracket may close one column to the left. */
function isIndented({ text, at }: Cursor, lineStart: number, { indent, level }: Place): boolean {
  let column = 0
  while (text.charCodeAt(lineStart + column) === space) column++
  const code = text.charCodeAt(at)
  const closes = level === 1 && column === indent - 1 && (code === closeList || code === closeMap)
  return (column >= indent || closes) && !(column === 0 && markerAt(text, at))
}
