import { DockerfileParser, type Instruction } from 'dockerfile-ast'

/** One instruction, that of the trigger for ONBUILD. */
export interface DockerInstruction {
  /** Upper-case. */
  keyword: string
  line: number
  /** Arguments as written, flags left out. */
  words: string[]
  flags: Record<string, string>
  /** Names and values of ARG, ENV and LABEL; a value is absent where none is written. */
  properties: { name: string; value?: string }[]
  /** The strings of the exec form. */
  json?: string[]
  /** What a shell gets to read, line by line as the file has it: comments between continued lines emptied, a here-document for what it is. */
  script: { text: string; line: number }
}

/** What ends a line for the parser, and for nobody else. */
const loneReturn = /\r(?!\n)/g
/** The parser looks at the beginning of a comment for a directive, and takes ever longer with its length. */
const longComment = /^([ \t]*#[^\n]{200})[^\n]+/gm
/** The parser takes an escaped `#` that begins a continued line for a comment, and the instruction behind it for more of this one. */
const escapedSign = /^([ \t]*[\\`]+)#/gm

/** The instructions of a Dockerfile in order; template tags are taken out so that what surrounds them parses. */
export function parseDockerfile(text: string): DockerInstruction[] {
  const source = maskTemplate(text).replace(loneReturn, ' ').replace(longComment, '$1')
  const lines = source.split(/\r?\n/)
  const file = DockerfileParser.parse(source.replace(escapedSign, '$1_'))
  const continuation = file.getEscapeCharacter()
  return file.getInstructions().map((instruction) => toInstruction(triggerOf(instruction), lines, continuation))
}

/** Jinja, Go and cookiecutter: a line that is one tag becomes a comment, a tag within a line one word. */
function maskTemplate(text: string): string {
  if (!/\{[{%]/.test(text)) return text
  return text
    .replace(/^[ \t]*(?:\{%.*%\}|\{\{-?\s*(?:if|else|end|range|with|define|template|include)\b.*\}\})[ \t]*$/gm, '# template')
    .replace(/\{%[^%\n]*%\}/g, '')
    .replace(/\{\{[^{}\n]*\}\}/g, (tag) => tag.replace(/\s+/g, ''))
}

function triggerOf(instruction: Instruction): Instruction {
  const trigger = (instruction as Partial<{ getTriggerInstruction(): Instruction | null }> & Instruction).getTriggerInstruction?.()
  return trigger ?? instruction
}

/** What the library's instruction classes have beyond the common one. */
interface Particular {
  getFlags?(): { getName(): string; getValue(): string | null }[]
  getProperties?(): { getName(): string; getValue(): string | null }[]
}

function toInstruction(instruction: Instruction, lines: readonly string[], continuation: string): DockerInstruction {
  const particular = instruction as Instruction & Particular
  const script = scriptOf(particular, lines, continuation)
  const json = execForm(script.text)
  return {
    keyword: instruction.getKeyword(),
    line: instruction.getRange().start.line + 1,
    words: instruction.getArguments().map((argument) => argument.getValue()),
    flags: Object.fromEntries((particular.getFlags?.() ?? []).map((flag) => [flag.getName(), flag.getValue() ?? ''])),
    properties: (particular.getProperties?.() ?? []).map((property) => {
      const value = property.getValue()
      return { name: property.getName(), ...(value !== null && { value }) }
    }),
    ...(json && { json }),
    script,
  }
}

/** `["a", "b"]`; a test such as `[ -f x ] && …` is shell. */
function execForm(script: string): string[] | undefined {
  if (!/^\[.*\]\s*$/s.test(script)) return undefined
  try {
    const parsed: unknown = JSON.parse(script.replace(/\\\s*\n/g, ' '))
    return Array.isArray(parsed) && parsed.every((item) => typeof item === 'string') ? parsed : undefined
  } catch {
    return undefined
  }
}

const hereDocument = /^<<-?["']?\w/
/** A here-document that is a script as a whole, and its name. */
const hereScript = /^(?:(?:\/bin\/)?(?:ba|da|z|a)?sh(?:\s+-\w+)*\s+)?<<-?\s*["']?(\w+)["']?\s*$/

function scriptOf(instruction: Instruction, lines: readonly string[], continuation: string): DockerInstruction['script'] {
  const range = instruction.getArgumentsRange()
  if (!range) return { text: '', line: instruction.getRange().start.line + 1 }
  const line = range.start.line + 1
  const rows = lines.slice(range.start.line, range.end.line + 1)
  rows[0] = (rows[0] ?? '').slice(range.start.character)
  if (!instruction.getArguments().some((argument) => hereDocument.test(argument.getValue()))) {
    return { text: rows.map((row, index) => continued(row, continuation, index)).join('\n'), line }
  }
  const name = hereScript.exec(rows[0])?.[1]
  if (name === undefined) return { text: rows.join('\n'), line }
  const content = rows.slice(1, rows.at(-1)?.trim() === name ? -1 : undefined)
  return { text: content.join('\n'), line: line + 1 }
}

/** Neither a comment or an empty line, nor blanks behind the sign for it, end a continued instruction, which a shell must be told. */
function continued(row: string, continuation: string, index: number): string {
  if (index > 0 && /^\s*(?:#.*)?$/.test(row)) return '\\'
  return row.endsWith(continuation, row.trimEnd().length) ? `${row.trimEnd().slice(0, -1)}\\` : row
}
