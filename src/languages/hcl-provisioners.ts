import { depthsOf, lineCounter, mask } from './hcl.ts'

/** A script that Terraform runs beside a resource: on the machine that applies it, or on the one that it made. */
export interface Provisioner {
  kind: 'local-exec' | 'remote-exec'
  text: string
  /** Line on which the text begins. */
  line: number
  /** Folder in which it runs, relative to where Terraform runs. */
  directory?: string
}

const header = /^[ \t]*provisioner[ \t]+(?:"[^"\n]*"|[\w-]+)[ \t]*\{/gm
const attribute = /^[ \t{]*(command|inline|working_dir|interpreter)[ \t]*=/gm
const blanks = /[ \t]*/y
const hereDocument = /<<[-~]?"?(\w+)"?[ \t]*\r?\n/y
const shells = /\b(?:sh|bash|zsh|dash)\b/
const blockDepth = 2

/** The scripts of all provisioners of an HCL text; those for another interpreter than a shell are none. Never throws. */
export function readProvisioners(text: string): Provisioner[] {
  if (!text.includes('provisioner')) return []
  const masked = mask(text)
  const depths = depthsOf(masked)
  const lineAt = lineCounter(text)
  return [...masked.matchAll(header)].flatMap(({ index, 0: head }) => {
    const kind = /(local|remote)-exec/.exec(text.slice(index, index + head.length))?.[0]
    if (depths[index] !== blockDepth - 1 || (kind !== 'local-exec' && kind !== 'remote-exec')) return []
    let end = index + head.length
    while (end < masked.length && (depths[end] ?? 0) >= blockDepth) end++
    const { command, inline, working_dir: folder, interpreter } = attributesOf(text, masked, index + head.length, end)
    const script = command ?? inline
    if (!script || (interpreter && !shells.test(interpreter.text))) return []
    const directory = folder ? { directory: folder.text.replace(/^\$\{path\.(?:module|root|cwd)\}\/?/, '') } : {}
    return [{ kind, text: script.text, line: lineAt(script.offset), ...(directory.directory && directory) }]
  })
}

interface Written {
  text: string
  offset: number
}

function attributesOf(text: string, masked: string, from: number, end: number): Record<string, Written> {
  const found: Record<string, Written> = {}
  for (const { index, 0: head, 1: name = '' } of masked.slice(from, end).matchAll(attribute)) {
    if (found[name]) continue
    blanks.lastIndex = from + index + head.length
    blanks.test(text)
    const value = valueAt(text, masked, blanks.lastIndex, end)
    if (value) found[name] = value
  }
  return found
}

/** A string, a here-document, or a list of strings, which are lines. */
function valueAt(text: string, masked: string, offset: number, end: number): Written | undefined {
  if (text[offset] === '"') return { text: stringAt(text, masked, offset).value, offset }
  if (text[offset] === '[') return { text: listed(text, masked, offset, end).join('\n'), offset }
  hereDocument.lastIndex = offset
  const [opening, delimiter = ''] = hereDocument.exec(text) ?? []
  if (opening === undefined) return undefined
  const start = offset + opening.length
  const closing = new RegExp(`^[ \\t]*${delimiter}[ \\t]*\\r?$`, 'm').exec(text.slice(start, end))
  return closing ? { text: text.slice(start, start + closing.index), offset: start } : undefined
}

function listed(text: string, masked: string, offset: number, end: number): string[] {
  const items: string[] = []
  for (let at = offset + 1; at < end && masked[at] !== ']'; at++) {
    if (masked[at] !== '"') continue
    const { value, next } = stringAt(text, masked, at)
    items.push(value)
    at = next - 1
  }
  return items
}

function stringAt(text: string, masked: string, offset: number): { value: string; next: number } {
  const close = masked.indexOf('"', offset + 1)
  const end = close < 0 ? text.length : close
  const value = text.slice(offset + 1, end).replace(/\\(["\\nt])/g, (_, char: string) => escapes[char] ?? char)
  return { value, next: end + 1 }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t' }
