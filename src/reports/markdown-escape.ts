import { type Block, parseProse, type Span } from './prose.ts'

const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu
const wordJoiner = '&#8288;'

/** One line without control, bidirectional and zero-width characters: they can hide or reorder what a reviewer reads. */
export function oneLine(text: string): string {
  return inert(text.replace(invisible, '').replace(/\s+/g, ' '))
}

/** Spaces and line ends stay as they are. */
export function withoutInvisible(text: string): string {
  return inert(text.replace(invisible, ''))
}

/**
 * Text that no runner takes for a command, should a job print it: `::name::` stands at the start of a line, where wrapping may
 * bring any word, and the old `##[name]` anywhere.
 */
export function inert(text: string): string {
  return text.replace(/(?<=^|\s):{2,}/g, (colons) => colons.split('').join(' ')).replaceAll('##[', '## [')
}

const risky =
  /^(\s*)(\d+)?([#>+=.)-])|(https?|ftp|mailto|xmpp|www)(?=[:.])|[@#](?=\S)|\bGH-(?=\d)|:(?=[\w+-]+:)|\b[0-9a-f]{7,64}\b|[\\`*_[\]<>&~|$]/gi
const riskyInHtml = /(?:https?|ftp|mailto|xmpp|www)(?=[:.])|[@#](?=\S)|\bGH-(?=\d)|:(?=[\w+-]+:)|\b[0-9a-f]{7,64}\b|[&<>"]/gi

/**
 * Text that Markdown shows as written: a backslash or an entity for what is markup, a word joiner within mentions, issue and
 * commit references, bare links and emoji names, which GitHub resolves after rendering, where a backslash no longer helps.
 */
export function escapeText(text: string): string {
  return oneLine(text).replace(risky, (match, space?: string, digits?: string, mark?: string) => {
    if (mark !== undefined) return `${space}${digits ?? ''}\\${mark}${mark === '#' ? wordJoiner : ''}`
    if (match === '&') return '&amp;'
    if (match === '<') return '&lt;'
    if (match === '>') return '&gt;'
    if (match === '|') return '&#124;'
    if (/^[\\`*_[\]~$]$/.test(match)) return `\\${match}`
    if (/^[0-9a-f]{7,}$/i.test(match)) return breakUp(match)
    return `${match}${wordJoiner}`
  })
}

/** No part of it is long enough to be taken for a commit. */
function breakUp(commit: string): string {
  return commit.replace(/.{6}(?=.)/g, `$&${wordJoiner}`)
}

/** A code span whose fence is longer than any run of backticks inside; `|` is an entity's work that code spans cannot do, so tables need `codeCell`. */
export function codeSpan(text: string): string {
  const line = oneLine(text)
  if (line === '') return '` `'
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  const padding =
    line.startsWith('`') || line.endsWith('`') || (line.startsWith(' ') && line.endsWith(' ') && line.trim() !== '') ? ' ' : ''
  return `${fence}${padding}${line}${padding}${fence}`
}

/** Code for a table cell: GitHub splits cells before it reads code spans, so one with a bar is written as an element. */
export function codeCell(text: string): string {
  return text.includes('|') ? `<code>${escapeText(text)}</code>` : codeSpan(text)
}

function span(piece: Span, inTable: boolean): string {
  if (piece.kind === 'code') return inTable ? codeCell(piece.text) : codeSpan(piece.text)
  return piece.kind === 'strong' ? `**${escapeText(piece.text)}**` : escapeText(piece.text)
}

/** Prose on one line; code blocks become code spans. */
export function proseLine(text: string, { inTable = false } = {}): string {
  return parseProse(text)
    .map((block) => {
      if (block.kind === 'code') return inTable ? codeCell(block.text) : codeSpan(block.text)
      const lines = block.kind === 'list' ? block.items : [block.spans]
      return lines.map((spans) => spans.map((piece) => span(piece, inTable)).join('')).join('; ')
    })
    .join(' ')
}

/** Prose on one line as HTML, for a `<summary>`, where Markdown is not read. */
export function proseHtml(text: string): string {
  const html = (words: string) =>
    oneLine(words).replace(riskyInHtml, (match) => {
      if (/[&<>"]/.test(match)) return `&#${match.charCodeAt(0)};`
      return /^[0-9a-f]{7,}$/i.test(match) ? breakUp(match) : `${match}${wordJoiner}`
    })
  return parseProse(text)
    .flatMap((block) =>
      block.kind === 'code' ? [[{ kind: 'code' as const, text: block.text }]] : block.kind === 'list' ? block.items : [block.spans],
    )
    .map((spans) => spans.map((piece) => (piece.kind === 'code' ? `<code>${html(piece.text)}</code>` : html(piece.text))).join(''))
    .join(' ')
}

/** Prose as Markdown blocks, each line behind `indent`. */
export function proseBlocks(text: string, indent = ''): string {
  return parseProse(text)
    .map((block) =>
      blockLines(block)
        .map((line) => `${indent}${line}`.trimEnd())
        .join('\n'),
    )
    .join('\n\n')
}

function blockLines(block: Block): string[] {
  if (block.kind === 'paragraph') return [block.spans.map((piece) => span(piece, false)).join('')]
  if (block.kind === 'list') return block.items.map((item) => `- ${item.map((piece) => span(piece, false)).join('')}`)
  const lines = block.text.split('\n').map((line) => withoutInvisible(line))
  const longest = Math.max(2, ...[...block.text.matchAll(/`+/g)].map((run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}${block.language}`, ...lines, fence]
}

/** First sentence, for rows. */
export function firstSentence(text: string): string {
  const line = oneLine(text.trim())
  return /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line
}
