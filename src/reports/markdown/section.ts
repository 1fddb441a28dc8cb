import { formatLocation } from '../../model/location.ts'
import { codeCell, codeSpan, oneLine } from '../markdown-escape.ts'
import type { ReportOptions } from '../report.ts'
import { clipped } from '../words.ts'

/** Browsers and servers take no longer ones. */
const longestAddress = 2000

/** Part of the document. Where space is short, sections with the highest `drop` go first; those without stay. */
export interface Section {
  drop?: number
  /** Said in place of what was dropped. */
  name: string
  text: string
}

/** `path:line` as code, linked to the file at the scanned commit where its address is known. */
export function placeLink(
  place: { path?: string | undefined; line?: number | undefined; cell?: number | undefined },
  options: ReportOptions,
  { inTable = false } = {},
): string {
  if (place.path === undefined) return ''
  const label = clipped(formatLocation({ path: place.path, line: place.line, cell: place.cell }))
  const code = inTable ? codeCell(label) : codeSpan(label)
  const address = options.permalink?.(place.path, place.cell === undefined ? place.line : undefined)
  return address === undefined || address.length > longestAddress ? code : `[${code}](${safeAddress(address)})`
}

/** Links to places, each once: what a line says twice is seen at one glance. */
export function placeLinks(places: Parameters<typeof placeLink>[0][], ...how: [ReportOptions, { inTable?: boolean }?]): string[] {
  return [...new Set(places.map((place) => placeLink(place, ...how)))]
}

/** Percent-encoded where Markdown or HTML could end the address early. */
export function safeAddress(address: string): string {
  return oneLine(address).replace(
    /[\s<>()[\]"'`\\|]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}

/** A folded part; GitHub needs the blank lines to read Markdown inside. */
export function details(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`
}

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}
