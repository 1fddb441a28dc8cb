import { readBlockScalar } from './block-scalar.ts'
import { type Cursor, documentEnd, endLine, enter, giveUp, isEmpty, markerAt, skipSpaces, skipToContent, unlessGivenUp } from './cursor.ts'
import { isFlowStart, readFlow } from './flow.ts'
import { maxNodes, type YamlDocument, type YamlEntry, type YamlList, type YamlMap, type YamlNode } from './node.ts'
import { isQuote } from './quoted.ts'
import { nullOn, readKey, readPlain, readQuoted } from './scalars.ts'

const [lineFeed, hash, dash, greater, bar] = [10, 35, 45, 62, 124]

/**
 * Every document of a text in the part of YAML that nearly all files are written in: block collections, scalars of every style, brackets
 * and comments, without anchors, aliases, tags, directives, complex keys or tabs as white space. It exists for speed, at some fifteen times
 * that of the library, whose answer it gives to the line; undefined for any text that it does not fully understand. Read loosely, a scalar in quotes
 * may go on over lines that are not indented, which the library refuses, and those of Kubernetes and Python read.
 */
export function readOrdinary(text: string, loose = false): YamlDocument[] | undefined {
  const source = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text
  if (source.includes('\r') || source.includes('\uFEFF')) return undefined
  return unlessGivenUp(() => readDocuments(source, loose))
}

function readDocuments(text: string, loose: boolean): YamlDocument[] {
  const cursor: Cursor = { text, at: 0, line: 1, column: 0, comment: 0, left: maxNodes, loose }
  const documents: YamlDocument[] = []
  skipToContent(cursor)
  while (cursor.at < text.length) {
    documents.push({ root: readRoot(cursor), problems: [] })
    if (cursor.column !== documentEnd) giveUp()
    if (markerAt(text, cursor.at) !== '...') continue
    cursor.at += 3
    endLine(cursor)
  }
  return documents
}

function readRoot(cursor: Cursor): YamlNode {
  const { line } = cursor
  enter(cursor, 0)
  if (cursor.column === documentEnd) {
    if (markerAt(cursor.text, cursor.at) === '...') giveUp()
    cursor.at += 3
    endLine(cursor)
  }
  return cursor.column === documentEnd ? nullOn(line) : readBlock(cursor, 0, 0)
}

/** The value that the cursor, at the first of its line, stands on; further lines of a scalar are indented by `indent` at least. */
function readBlock(cursor: Cursor, indent: number, depth: number): YamlNode {
  if (isItem(cursor)) return readList(cursor, depth)
  const { line } = cursor
  const key = readKey(cursor)
  if (key !== undefined) return readMap(cursor, { key, line }, depth)
  // A comment further to the left lets the library's scalars go on over lines that are indented less.
  return cursor.comment < indent ? giveUp() : readInline(cursor, indent, depth)
}

function readInline(cursor: Cursor, indent: number, depth: number): YamlNode {
  const code = cursor.text.charCodeAt(cursor.at)
  if (code === bar || code === greater) return readBlockScalar(cursor, indent)
  const flow = isFlowStart(code)
  const node = flow ? readFlow(cursor, indent, depth) : isQuote(code) ? readQuoted(cursor, indent) : readPlain(cursor, indent)
  endLine(cursor)
  return node
}

function readMap(cursor: Cursor, first: Omit<YamlEntry, 'value'>, depth: number): YamlMap {
  const { column } = cursor
  const entries: YamlEntry[] = []
  let { key, line } = first
  for (;;) {
    enter(cursor, depth + 1)
    entries.push({ key, line, value: readEntryValue(cursor, column, depth + 1) })
    if (cursor.column > column) giveUp()
    if (cursor.column < column) return { kind: 'map', line: first.line, entries }
    line = cursor.line
    key = readKey(cursor) ?? giveUp()
  }
}

function readEntryValue(cursor: Cursor, column: number, depth: number): YamlNode {
  const { line } = cursor
  enter(cursor, depth)
  if (moveToContent(cursor)) return readInline(cursor, column + 1, depth)
  endLine(cursor)
  const isBelow = cursor.column > column || (cursor.column === column && isItem(cursor))
  return isBelow ? readBlock(cursor, column + 1, depth) : nullOn(line)
}

function readList(cursor: Cursor, depth: number): YamlList {
  const { line, column } = cursor
  const items: YamlNode[] = []
  while (cursor.column === column && isItem(cursor)) items.push(readItem(cursor, column, depth + 1))
  return cursor.column > column ? giveUp() : { kind: 'list', line, items }
}

function readItem(cursor: Cursor, column: number, depth: number): YamlNode {
  const { line, at } = cursor
  enter(cursor, depth)
  cursor.at++
  if (moveToContent(cursor)) {
    cursor.column = column + cursor.at - at
    cursor.comment = Number.POSITIVE_INFINITY
    return readBlock(cursor, column + 1, depth)
  }
  endLine(cursor)
  return cursor.column > column ? readBlock(cursor, column + 1, depth) : nullOn(line)
}

/** Whether an item of a list starts here. */
function isItem({ text, at }: Cursor): boolean {
  return text.charCodeAt(at) === dash && isEmpty(text.charCodeAt(at + 1))
}

/** Moves to the content to the right of an indicator; false, without moving, where there is none but a comment. */
function moveToContent(cursor: Cursor): boolean {
  const { text } = cursor
  const at = skipSpaces(text, cursor.at)
  const code = text.charCodeAt(at)
  if (code === lineFeed || code === hash || at === text.length) return false
  if (text.slice(cursor.at, at).includes('\t')) giveUp()
  cursor.at = at
  return true
}
