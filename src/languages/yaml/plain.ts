import { isEmpty } from './cursor.ts'
import type { YamlScalar } from './node.ts'

const [tab, lineFeed, space, hash, dash, colon, question] = [9, 10, 32, 35, 45, 58, 63]
const indicators = codesOf('#,[]{}&*!|>\'"%@`')
const flowIndicators = codesOf(',[]{}')

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)))
}

/** Whether an unquoted scalar may start here. */
export function startsPlain(text: string, at: number, inFlow: boolean): boolean {
  const code = text.charCodeAt(at)
  if (code === dash || code === colon || code === question) return !endsIndicator(text.charCodeAt(at + 1), inFlow)
  return !indicators.has(code) && !isEmpty(code)
}

/** Offset behind the part of an unquoted scalar that stands on this line; it ends at a comment, at a colon, at the end of the line. */
export function plainEnd(text: string, from: number, inFlow: boolean): number {
  let end = from
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === space || code === tab) continue
    if (code === lineFeed) break
    if (code === hash && at > end) break
    if (code === colon && endsIndicator(text.charCodeAt(at + 1), inFlow)) break
    if (inFlow && flowIndicators.has(code)) break
    end = at + 1
  }
  return end
}

function endsIndicator(next: number, inFlow: boolean): boolean {
  return isEmpty(next) || (inFlow && flowIndicators.has(next))
}

const notString = /^[-+.\d~ntf]/i
const nothing = /^(?:~|[Nn]ull|NULL)$/
const yes = /^(?:[Tt]rue|TRUE)$/
const no = /^(?:[Ff]alse|FALSE)$/
const octal = /^0o[0-7]+$/
const decimal = /^[-+]?\d+$/
const hexadecimal = /^0x[\da-fA-F]+$/
const infinite = /^[-+]?\.(?:inf|Inf|INF)$/
const notNumber = /^\.(?:nan|NaN|NAN)$/
const float = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/

/** Whether an unquoted scalar stands for nothing. */
export function isNull(source: string): boolean {
  return nothing.test(source)
}

/** An unquoted scalar by the core schema of YAML 1.2. */
export function plainScalar(source: string, line: number): YamlScalar {
  const value = notString.test(source) ? resolved(source) : source
  return { kind: 'scalar', line, value, text: value === null ? '' : source, textLine: line }
}

function resolved(source: string): YamlScalar['value'] {
  if (nothing.test(source)) return null
  if (yes.test(source)) return true
  if (no.test(source)) return false
  if (octal.test(source)) return Number.parseInt(source.slice(2), 8)
  if (decimal.test(source)) return Number.parseInt(source, 10)
  if (hexadecimal.test(source)) return Number.parseInt(source.slice(2), 16)
  if (infinite.test(source)) return source.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  if (notNumber.test(source)) return Number.NaN
  return float.test(source) ? Number.parseFloat(source) : source
}
