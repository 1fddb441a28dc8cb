import { giveUp } from './cursor.ts'

const [doubleQuote, apostrophe, backslash] = [34, 39, 92]

/** Whether a quoted scalar starts with this character code. */
export function isQuote(code: number): boolean {
  return code === doubleQuote || code === apostrophe
}

/** Offset behind the closing quote of the scalar that starts here. */
export function quotedEnd(text: string, start: number): number {
  const quote = text.charAt(start)
  let end = text.indexOf(quote, start + 1)
  while (end >= 0) {
    if (quote === '"' && isEscaped(text, end)) end = text.indexOf(quote, end + 1)
    else if (quote === "'" && text.charAt(end + 1) === quote) end = text.indexOf(quote, end + 2)
    else return end + 1
  }
  return giveUp()
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1
  while (text.charCodeAt(before) === backslash) before--
  return (at - before) % 2 === 0
}

/** What a scalar, given with its quotes, stands for. */
export function unquoted(source: string): string {
  const inner = source.slice(1, -1)
  if (source.startsWith("'")) return folded(inner).replaceAll("''", "'")
  return /[\\\n]/.test(inner) ? unescaped(inner) : inner
}

/** Lines joined: a single line break is a space, of more each but the first stays. */
export function folded(source: string): string {
  if (!source.includes('\n')) return source
  const lines = source.split('\n')
  const last = lines.length - 1
  let value = (lines[0] ?? '').replace(spacesAfter, '')
  let breaks = ''
  for (let index = 1; index <= last; index++) {
    const line = (lines[index] ?? '').replace(spacesBefore, '')
    const words = index < last ? line.replace(spacesAfter, '') : line
    if (words === '' && index < last) breaks += '\n'
    else {
      value += (breaks || ' ') + words
      breaks = ''
    }
  }
  return value
}

const spacesBefore = /^[ \t]+/
const spacesAfter = /(?<![ \t])[ \t]+$/

const escapes: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
}
const escaped = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(\n[ \t]*)|([\s\S]))|(?<![ \t])[ \t]*\n[ \t\n]*/g
/** White space whose end at a line break would have to be told from what was escaped. */
const escapedSpace = /\\[ \t\n][ \t]*\n/

function unescaped(inner: string): string {
  if (escapedSpace.test(inner)) giveUp()
  return inner.replace(escaped, (whole, x?: string, u?: string, long?: string, joined?: string, letter?: string) => {
    if (joined !== undefined) return ''
    if (letter !== undefined) return escapes[letter] ?? giveUp()
    const code = x ?? u ?? long
    if (code !== undefined) return characterOf(Number.parseInt(code, 16))
    return '\n'.repeat(whole.split('\n').length - 2) || ' '
  })
}

function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : giveUp()
}
