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

/** The parser looks at the beginning of a comment for a directive, and takes ever longer with its length. */
const longComment = /^([ \t]*#[^\n]{200})[^\n]+/gm

/** The instructions of a Dockerfile in order; template tags are taken out so that what surrounds them parses. */
export function parseDockerfile(text: string): DockerInstruction[] {
  const source = maskTemplate(text).replace(longComment, '$1')
  const lines = source.split(/\r?\n/)
  const file = DockerfileParser.parse(source)
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

interface ContentRange {
  start: { line: number }
  end: { line: number }
}

/** What the library's instruction classes have beyond the common one. */
interface Particular {
  getFlags?(): { getName(): string; getValue(): string | null }[]
  getProperties?(): { getName(): string; getValue(): string | null }[]
  getHeredocs?(): { getContentRange(): ContentRange | null }[]
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

function scriptOf(instruction: Instruction & Particular, lines: readonly string[], continuation: string): DockerInstruction['script'] {
  const range = instruction.getArgumentsRange()
  if (!range) return { text: '', line: instruction.getRange().start.line + 1 }
  const line = range.start.line + 1
  const rows = lines.slice(range.start.line, range.end.line + 1)
  rows[0] = (rows[0] ?? '').slice(range.start.character)
  const heredoc = heredocOf(instruction)
  if (!heredoc) return { text: rows.map((row, index) => continued(row, continuation, index)).join('\n'), line }
  const shell = /^(?:(?:\/bin\/)?(?:ba|da|z|a)?sh(?:\s+-\w+)*\s+)?<<-?\s*["']?\w+["']?\s*$/.test(rows[0])
  return shell
    ? { text: lines.slice(heredoc.start.line, heredoc.end.line + 1).join('\n'), line: heredoc.start.line + 1 }
    : { text: rows.join('\n'), line }
}

/** Where a here-document stands; the library fails where a continued line begins with `\#`. */
function heredocOf(instruction: Particular): ContentRange | undefined {
  try {
    return instruction.getHeredocs?.()[0]?.getContentRange() ?? undefined
  } catch {
    return undefined
  }
}

/** Neither a comment or an empty line, nor blanks behind the sign for it, end a continued instruction, which a shell must be told. */
function continued(row: string, continuation: string, index: number): string {
  if (index > 0 && /^\s*(?:#.*)?$/.test(row)) return '\\'
  return row.endsWith(continuation, row.trimEnd().length) ? `${row.trimEnd().slice(0, -1)}\\` : row
}
