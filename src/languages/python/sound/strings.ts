import { unsound } from './tree.ts'

const [NEWLINE, RETURN, QUOTE, DOUBLE_QUOTE, BACKSLASH, BRACE_OPEN, BRACE_CLOSE] = [10, 13, 39, 34, 92, 123, 125]
const OPENING = new Set([40, 91, BRACE_OPEN])
const CLOSING = new Set([41, 93, BRACE_CLOSE])
const DEEPEST = 20

/** Whether a word before a quote makes it a string: `r`, `Rb`, `f` … */
export function isStringPrefix(word: string): boolean {
  return /^(?:[ubf]|[bf]?r|r[bf])$/i.test(word)
}

export function isQuote(code: number): boolean {
  return code === QUOTE || code === DOUBLE_QUOTE
}

/** The offset behind the string whose quote stands at `at`; of a format string, what stands in its gaps may hold quotes again. */
export function endOfString(text: string, at: number, prefix: string, depth = 0): number {
  if (depth > DEEPEST) throw unsound
  const quote = text.charCodeAt(at)
  const long = text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote
  const format = /f/i.test(prefix)
  for (let next = at + (long ? 3 : 1); next < text.length; ) {
    const code = text.charCodeAt(next)
    if (code === quote) {
      if (!long) return next + 1
      if (text.charCodeAt(next + 1) === quote && text.charCodeAt(next + 2) === quote) return next + 3
      next++
    } else if (code === BACKSLASH) next = behindEscape(text, next, format)
    else if (!long && (code === NEWLINE || code === RETURN)) throw unsound
    else if (format && code === BRACE_OPEN) next = text.charCodeAt(next + 1) === BRACE_OPEN ? next + 2 : endOfGap(text, next, depth)
    else next++
  }
  throw unsound
}

function behindEscape(text: string, at: number, format: boolean): number {
  if (!format || text.charCodeAt(at + 1) !== 78) return at + (text.charCodeAt(at + 1) === RETURN ? 3 : 2)
  // The name of a character, `\N{DASH}`, is no gap.
  const end = text.charCodeAt(at + 2) === BRACE_OPEN ? text.indexOf('}', at) : -1
  return end < 0 ? at + 2 : end + 1
}

function endOfGap(text: string, at: number, depth: number): number {
  const end = endOfGapExpression(text, at + 1, depth)
  return text.charCodeAt(end) === BRACE_CLOSE ? end + 1 : endOfFormat(text, end, depth)
}

/** The offset behind the gap whose conversion or format starts at `at`: `!r}`, `:>{width}}`, `=}`. */
function endOfFormat(text: string, at: number, depth: number): number {
  for (let next = at; next < text.length; ) {
    const code = text.charCodeAt(next)
    if (code === BRACE_CLOSE) return next + 1
    if (code === BRACE_OPEN) {
      if (depth > DEEPEST) throw unsound
      next = endOfGap(text, next, depth + 1)
    } else next++
  }
  throw unsound
}

/** Where the expression of a gap ends: at its closing brace, its format, its conversion or the `=` of a self-documenting gap. */
export function endOfGapExpression(text: string, from: number, depth = 0): number {
  let nested = 0
  for (let next = from; next < text.length; ) {
    const code = text.charCodeAt(next)
    if (isQuote(code)) next = endOfString(text, next, prefixBefore(text, next), depth + 1)
    else if (nested === 0 && (code === BRACE_CLOSE || endsExpression(text, next, code))) return next
    else {
      if (OPENING.has(code)) nested++
      else if (CLOSING.has(code)) nested--
      next++
    }
  }
  throw unsound
}

const [BANG, EQUALS, COLON] = [33, 61, 58]

function endsExpression(text: string, at: number, code: number): boolean {
  if (code === COLON) return true
  if (code === BANG) return text.charCodeAt(at + 1) !== EQUALS
  return code === EQUALS && !/[=!<>]/.test(text.charAt(at - 1)) && /^\s*[!:}]/.test(text.slice(at + 1, at + 12))
}

function prefixBefore(text: string, quote: number): string {
  const [prefix = ''] = /[A-Za-z]{0,3}$/.exec(text.slice(Math.max(0, quote - 3), quote)) ?? []
  return isStringPrefix(prefix) ? prefix : ''
}
