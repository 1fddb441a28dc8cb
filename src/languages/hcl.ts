/** A top-level block of HCL: `resource "type" "name" { … }`. Offsets are into the text. */
export interface HclBlock {
  line: number
  block: string
  labels: string[]
  /** String attributes of the block's own level, as written between the quotes. */
  attributes: Record<string, string>
}

const HEADER = /^[ \t]*([A-Za-z_][\w-]*)((?:[ \t]+(?:"[^"\n]*"|[A-Za-z_][\w-]*))*)[ \t]*\{/dgm
const ATTRIBUTE = /^[ \t{]*([A-Za-z_][\w-]*)[ \t]*=[ \t]*"/gm

/** The top-level blocks of an HCL text; comments, here-documents and nested blocks are no blocks. Never throws. */
export function readHcl(text: string): HclBlock[] {
  const masked = mask(text)
  const depths = depthsOf(masked)
  const lineAt = lineCounter(text)
  return [...masked.matchAll(HEADER)]
    .filter(({ index }) => depths[index] === 0)
    .map(({ index, 0: header, 1: block = '', indices }) => {
      const [from, to] = indices?.[2] ?? [0, 0]
      const attributes = attributesOf(text, masked, depths, index + header.length)
      return { line: lineAt(indices?.[1]?.[0] ?? index), block, labels: labelsOf(text.slice(from, to)), attributes }
    })
}

function labelsOf(written: string): string[] {
  return [...written.matchAll(/"([^"\n]*)"|([A-Za-z_][\w-]*)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}

function attributesOf(text: string, masked: string, depths: Uint16Array, from: number): Record<string, string> {
  let end = from
  while (end < masked.length && (depths[end] ?? 0) > 0) end++
  const found: Record<string, string> = {}
  for (const { index, 0: head, 1: name = '' } of masked.slice(from, end).matchAll(ATTRIBUTE)) {
    const value = from + index + head.length
    if (depths[value] === 1) found[name] = text.slice(value, masked.indexOf('"', value))
  }
  return found
}

/** The text at equal length with comments, here-documents and the insides of strings blanked. */
export function mask(text: string): string {
  return text.replace(
    /#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|<<[-~]?"?(\w+)"?[ \t]*\r?\n[\s\S]*?(?:^[ \t]*\1[ \t]*$|(?![\s\S]))|"(?:[^"\\\n$]|\\.|\$\{(?:[^{}"]|"(?:[^"\\]|\\.){0,300}"|\{[^{}]{0,1000}\}){0,1000}\}|\$)*"?/gm,
    (found) => (/^".*"$/s.test(found) ? `"${blank(found.slice(1, -1))}"` : blank(found)),
  )
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

/** How many braces are open before each character. */
export function depthsOf(masked: string): Uint16Array {
  const depths = new Uint16Array(masked.length + 1)
  let depth = 0
  for (let index = 0; index < masked.length; index++) {
    if (masked[index] === '}') depth = Math.max(0, depth - 1)
    depths[index] = depth
    if (masked[index] === '{') depth++
  }
  return depths
}

/** Line of an offset; offsets must be asked in rising order. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let seen = 0
  return (offset) => {
    for (; seen < offset; seen++) if (text[seen] === '\n') line++
    return line
  }
}
