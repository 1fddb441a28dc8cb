/** A stretch of a word that spaces do not end: a quotation, a substitution, an expression of a template language. */
export interface Block {
  /** Offset behind the closing character. */
  end: number
  /** Without quotes; substitutions and expressions as written. */
  value: string
  quoted: boolean
  /** Offsets of the scripts of `$(…)`, `<(…)` and backticks. */
  scripts: Span[]
}

interface Span {
  from: number
  to: number
}

/** Finds closing characters. A kind that once ran to the end of the text is never searched again, so that the whole stays linear. */
export interface Closers {
  text: string
  open: Set<string>
}

const maxDepth = 20

export function closers(text: string): Closers {
  return { text, open: new Set() }
}

/** Offset behind the characters that a sticky expression matches at `at`. */
export function runEnd(run: RegExp, text: string, at: number): number {
  run.lastIndex = at
  return run.test(text) ? run.lastIndex : at
}

const withinParentheses = /[^\\()'"]+/y
const withinQuotes = /[^"\\$]+/y

/** Offset behind the parenthesis that closes the one at `position`; absent where none does. */
export function parenthesisEnd(closing: Closers, position: number, depth = 0): number | undefined {
  if (depth > maxDepth || closing.open.has('(')) return undefined
  const { text } = closing
  let level = 0
  for (let at = position; at < text.length; at++) {
    at = runEnd(withinParentheses, text, at)
    const char = text.charAt(at)
    if (char === '\\') at++
    else if (char === '(') level++
    else if (char === ')' && --level === 0) return at + 1
    else if (char === "'") at = (singleQuoteEnd(closing, at) ?? at + 1) - 1
    else if (char === '"') at = (doubleQuoteEnd(closing, at, depth + 1)?.end ?? at + 1) - 1
  }
  closing.open.add('(')
  return undefined
}

/** The block that begins at `position`; absent where none begins or it is never closed. */
export function blockAt(closing: Closers, position: number): Block | undefined {
  const { text } = closing
  const char = text.charAt(position)
  if (char === "'") return quotation(text, position + 1, singleQuoteEnd(closing, position))
  if (char === '"') return doubleQuoteEnd(closing, position)
  if (char === '`') return backticks(closing, position)
  if (text.startsWith("$'", position)) return quotation(text, position + 2, singleQuoteEnd(closing, position + 1))
  if (text.charAt(position + 1) === '(' && '$<>'.includes(char)) return substitution(closing, position)
  if (text.startsWith('=(', position)) return verbatim(text, position, parenthesisEnd(closing, position + 1))
  if (text.startsWith('${{', position) || text.startsWith('{{', position)) return verbatim(text, position, within(closing, position, '}}'))
  if (text.startsWith('${', position)) return verbatim(text, position, within(closing, position, '}'))
  return undefined
}

function singleQuoteEnd(closing: Closers, position: number): number | undefined {
  if (closing.open.has("'")) return undefined
  const end = closing.text.indexOf("'", position + 1)
  if (end >= 0) return end + 1
  closing.open.add("'")
  return undefined
}

function doubleQuoteEnd(closing: Closers, position: number, depth = 0): Block | undefined {
  if (depth > maxDepth || closing.open.has('"')) return undefined
  const { text } = closing
  const parts: string[] = []
  const scripts: Span[] = []
  for (let at = position + 1; at < text.length; at++) {
    const run = runEnd(withinQuotes, text, at)
    if (run > at) parts.push(text.slice(at, run))
    at = run
    const char = text.charAt(at)
    if (char === '"') return { end: at + 1, value: parts.join(''), quoted: true, scripts }
    const end = text.startsWith('$(', at) ? parenthesisEnd(closing, at + 1, depth + 1) : undefined
    if (end !== undefined) {
      if (!text.startsWith('$((', at)) scripts.push({ from: at + 2, to: end - 1 })
      parts.push(text.slice(at, end))
      at = end - 1
    } else if (char !== '\\') parts.push(char)
    else parts.push(unescaped(text.charAt(++at)))
  }
  closing.open.add('"')
  return undefined
}

function unescaped(char: string): string {
  if (char === '\n') return ''
  return '"\\$`'.includes(char) ? char : `\\${char}`
}

function backticks(closing: Closers, position: number): Block | undefined {
  const end = within(closing, position + 1, '`')
  return end ? { ...verbatim(closing.text, position, end), quoted: false, scripts: [{ from: position + 1, to: end - 1 }] } : undefined
}

function substitution(closing: Closers, position: number): Block | undefined {
  const block = verbatim(closing.text, position, parenthesisEnd(closing, position + 1))
  if (!block || closing.text.startsWith('$((', position)) return block
  return { ...block, scripts: [{ from: position + 2, to: block.end - 1 }] }
}

function within(closing: Closers, position: number, closer: string): number | undefined {
  if (closing.open.has(closer)) return undefined
  const end = closing.text.indexOf(closer, position)
  if (end >= 0) return end + closer.length
  closing.open.add(closer)
  return undefined
}

function quotation(text: string, from: number, end: number | undefined): Block | undefined {
  return end === undefined ? undefined : { end, value: text.slice(from, end - 1), quoted: true, scripts: [] }
}

function verbatim(text: string, from: number, end: number): Block
function verbatim(text: string, from: number, end: number | undefined): Block | undefined
function verbatim(text: string, from: number, end: number | undefined): Block | undefined {
  return end === undefined ? undefined : { end, value: text.slice(from, end), quoted: false, scripts: [] }
}
