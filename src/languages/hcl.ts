/** A top-level block of HCL: `resource "type" "name" { … }`. Offsets are into the text. */
export interface HclBlock {
  line: number
  block: string
  labels: string[]
  /** String attributes of the block's own level, as written between the quotes. */
  attributes: Record<string, string>
  /** Those of all levels that name no variable, in the order of the text. */
  written: { name: string; value: string }[]
}

/** Far more than a resource has. */
const mostWritten = 200

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
      const { attributes, written } = attributesOf(text, masked, depths, index + header.length)
      return { line: lineAt(indices?.[1]?.[0] ?? index), block, labels: labelsOf(text.slice(from, to)), attributes, written }
    })
}

function labelsOf(written: string): string[] {
  return [...written.matchAll(/"([^"\n]*)"|([A-Za-z_][\w-]*)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}

function attributesOf(text: string, masked: string, depths: Uint16Array, from: number): Pick<HclBlock, 'attributes' | 'written'> {
  let end = from
  while (end < masked.length && (depths[end] ?? 0) > 0) end++
  const attributes: HclBlock['attributes'] = {}
  const written: HclBlock['written'] = []
  for (const { index, 0: head, 1: name = '' } of masked.slice(from, end).matchAll(ATTRIBUTE)) {
    const start = from + index + head.length
    const value = text.slice(start, masked.indexOf('"', start))
    if (depths[start] === 1) attributes[name] = value
    if (written.length < mostWritten && !value.includes('${')) written.push({ name, value })
  }
  return { attributes, written }
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
