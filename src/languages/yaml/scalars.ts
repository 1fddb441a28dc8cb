import { type Cursor, giveUp, isEmpty, markerAt, skipSpaces } from './cursor.ts'
import type { YamlScalar } from './node.ts'
import { isNull, plainEnd, plainScalar, startsPlain } from './plain.ts'
import { folded, isQuote, quotedEnd, unquoted } from './quoted.ts'

const [tab, lineFeed, space, hash, colon] = [9, 10, 32, 35, 58]

/** The value of an empty place. */
export function nullOn(line: number): YamlScalar {
  return { kind: 'scalar', line, value: null, text: '', textLine: line }
}

/** A quoted scalar, which may go on over lines that are indented by `indent` at least, or anyhow where the text is read loosely. */
export function readQuoted(cursor: Cursor, indent: number): YamlScalar {
  const { text, at, line } = cursor
  cursor.at = quotedEnd(text, at)
  const source = text.slice(at, cursor.at)
  cursor.line += breaksIn(source, cursor.loose ? 0 : indent)
  const value = unquoted(source)
  return { kind: 'scalar', line, value, text: value, textLine: line }
}

/** Number of line breaks, each of which has to be followed by an indented line or an empty one. */
function breaksIn(source: string, indent: number): number {
  let breaks = 0
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at)) {
    const start = ++at
    while (source.charCodeAt(at) === space) at++
    const isShort = at - start < indent || (at === start && markerAt(source, at))
    if (isShort && source.charCodeAt(at) !== lineFeed) giveUp()
    breaks++
  }
  return breaks
}

/** An unquoted scalar of a block collection, which may go on over lines that are indented by `indent` at least. */
export function readPlain(cursor: Cursor, indent: number): YamlScalar {
  const { text, at, line } = cursor
  if (!startsPlain(text, at, false)) giveUp()
  let next: number | undefined = at
  while (next !== undefined) {
    cursor.at = plainEnd(text, next, false)
    if (cursor.at === next) giveUp()
    next = continuation(cursor, indent)
  }
  const source = text.slice(at, cursor.at)
  if (cursor.line === line) return plainScalar(source, line)
  const value = folded(source)
  return { kind: 'scalar', line, value, text: value, textLine: line }
}

/** Where an unquoted scalar goes on below; the cursor then counts the lines between. */
function continuation(cursor: Cursor, indent: number): number | undefined {
  const { text } = cursor
  let at = skipSpaces(text, cursor.at)
  let lines = 0
  while (text.charCodeAt(at) === lineFeed) {
    const start = ++at
    lines++
    while (text.charCodeAt(at) === space) at++
    const code = text.charCodeAt(at)
    if (code === lineFeed) continue
    if (code === tab) giveUp()
    if (code === hash || at === text.length || at - start < indent || (at === start && markerAt(text, at))) return undefined
    cursor.line += lines
    return at
  }
  return undefined
}

/** The key that the cursor stands on, and moves behind its colon; undefined where there is none. */
export function readKey(cursor: Cursor): string | undefined {
  const { text, at } = cursor
  const quoted = isQuote(text.charCodeAt(at))
  if (!quoted && !startsPlain(text, at, false)) return undefined
  const end = quoted ? quotedEnd(text, at) : plainEnd(text, at, false)
  const after = skipSpaces(text, end)
  if (text.charCodeAt(after) !== colon || !isEmpty(text.charCodeAt(after + 1))) return undefined
  cursor.at = after + 1
  return keyOf(text.slice(at, end), quoted)
}

/** A key as its text; merge keys and keys of several lines are left to the library. */
export function keyOf(source: string, quoted: boolean): string {
  if (source.includes('\n')) giveUp()
  const key = quoted ? unquoted(source) : isNull(source) ? '' : source
  return key === '<<' ? giveUp() : key
}
