import type { Painter } from './colour.ts'
import { oneLine, withoutInvisible } from './markdown-escape.ts'
import { parseProse } from './prose.ts'

interface Layout {
  /** Columns of the terminal. */
  width: number
  /** Columns before each line. */
  indent: number
  /** Stands before each paragraph and item. */
  mark?: string
  paint: Painter
}

/** Prose as the lines of a terminal; code stands further in, as it is. */
export function proseLines(text: string, { width, indent, mark, paint }: Layout): string[] {
  const margin = ' '.repeat(indent)
  const [first, others] = mark === undefined ? ['', ''] : [`${paint.faint(mark)} `, ' '.repeat(mark.length + 1)]
  return parseProse(text).flatMap((block) => {
    if (block.kind === 'code') return block.text.split('\n').map((line) => `      ${paint.code(withoutInvisible(line))}`)
    const items = block.kind === 'list' ? block.items : [block.spans]
    return items.flatMap((spans) =>
      wrap(oneLine(spans.map((span) => span.text).join('')), width - indent - others.length).map(
        (line, index) => `${margin}${index === 0 ? first : others}${line}`,
      ),
    )
  })
}

/** Lines of at most `width` columns, broken between words where they allow it. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}
