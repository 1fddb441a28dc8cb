/**
 * Messages and remediation texts are prose: paragraphs, `- ` lists, fenced code, `code` and **strong**, and nothing else.
 * Values from the scanned repository stand inside them, so each report prints the pieces itself and escapes every one.
 */
export type Span = { kind: 'text' | 'code' | 'strong'; text: string }

export type Block =
  | { kind: 'paragraph'; spans: Span[] }
  | { kind: 'list'; items: Span[][] }
  | { kind: 'code'; language: string; text: string }

/** Blocks in order. Any text is prose: what opens and never closes is taken as written. */
export function parseProse(text: string): Block[] {
  const blocks: Block[] = []
  const lines = text.replaceAll('\r\n', '\n').trim().split('\n')
  let paragraph: string[] = []
  const flush = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', spans: parseSpans(paragraph.join(' ')) })
    paragraph = []
  }
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const fence = /^\s*(`{3,})\s*(?:([\w+-]+)\s*)?$/.exec(line)
    const item = /^\s*[-*] (.*)$/.exec(line)
    if (fence?.[1]) {
      const end = closing(lines, index + 1, fence[1])
      flush()
      blocks.push({ kind: 'code', language: fence[2] ?? '', text: lines.slice(index + 1, end).join('\n') })
      index = end
    } else if (item) {
      flush()
      addItem(blocks, parseSpans(item[1] ?? ''))
    } else if (line.trim() === '') flush()
    else if (/^\s{2,}\S/.test(line) && paragraph.length === 0 && blocks.at(-1)?.kind === 'list') continueItem(blocks, line.trim())
    else paragraph.push(line.trim())
  }
  flush()
  return blocks
}

function closing(lines: readonly string[], from: number, fence: string): number {
  const end = lines.findIndex((line, index) => index >= from && line.trim() === fence)
  return end < 0 ? lines.length : end
}

function addItem(blocks: Block[], spans: Span[]): void {
  const last = blocks.at(-1)
  if (last?.kind === 'list') last.items.push(spans)
  else blocks.push({ kind: 'list', items: [spans] })
}

function continueItem(blocks: Block[], text: string): void {
  const last = blocks.at(-1)
  if (last?.kind === 'list') last.items.at(-1)?.push({ kind: 'text', text: ' ' }, ...parseSpans(text))
}

/** Pieces of one line. */
export function parseSpans(text: string): Span[] {
  const spans: Span[] = []
  const pattern = /`([^`\n]+)`|\*\*([^*\n]+)\*\*/g
  let from = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) spans.push({ kind: 'text', text: text.slice(from, match.index) })
    spans.push(match[1] === undefined ? { kind: 'strong', text: match[2] ?? '' } : { kind: 'code', text: match[1] })
    from = match.index + match[0].length
  }
  if (from < text.length) spans.push({ kind: 'text', text: text.slice(from) })
  return spans
}

/** The words alone, on one line: for annotations, SARIF messages and terminals. */
export function plainProse(text: string): string {
  return parseProse(text)
    .map((block) => {
      if (block.kind === 'code') return block.text.replaceAll('\n', '; ')
      const lines = block.kind === 'list' ? block.items : [block.spans]
      return lines.map((spans) => spans.map((span) => span.text).join('')).join('; ')
    })
    .join(' ')
}
