/** A template with its tags masked, so that the format around them parses; lines stay where they were. */
export interface MaskedTemplate {
  text: string
  /** True where something was masked. */
  template: boolean
  /** Puts the tags back into a value that was read from the masked text. */
  restore: (value: string) => string
}

/** A value that was read from a masked text with what was masked left open, as `…`: where a tag's own words would be taken for the value's. */
export function leftOpen(value: string): string {
  return value.includes('gap') ? value.replace(MARK, '…') : value
}

const TAG = /\{\{[\s\S]{0,2000}?\}\}|\{%[\s\S]{0,2000}?%\}/g
const MARK = /gap(\d+)gap/g

/** Masks Go, Helm and Jinja tags: a line of nothing but tags is emptied, a tag within a line becomes a word. */
export function maskGaps(text: string): MaskedTemplate {
  if (!/\{\{|\{%/.test(text)) return { text, template: false, restore: (value) => value }
  const tags: string[] = []
  const masked = text.replace(TAG, (tag) => {
    tags.push(tag)
    return `gap${tags.length - 1}gap${tag.replace(/[^\n]/g, '')}`
  })
  const lines = masked.split('\n').map((line) => (/^\s*(?:gap\d+gap\s*)+(?:#.*)?$/.test(line) ? '' : line))
  const restore = (value: string) => (value.includes('gap') ? value.replace(MARK, (_, index) => tags[Number(index)] ?? '') : value)
  return { text: lines.join('\n'), template: true, restore }
}
