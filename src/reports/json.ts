import type { Report } from './report.ts'

/** The scorecard itself, as its published JSON Schema describes it. */
export const json: Report = {
  id: 'json',
  extension: 'json',
  says: 'the scorecard as data, by its published JSON Schema',
  render: (scorecard) => jsonText(scorecard),
}

const steering =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|(?<=##)\[/gu

/** JSON that steers neither a terminal nor a runner that prints it: what could is escaped, so that the data stay the same. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(steering, escapeUnits)}\n`
}

function escapeUnits(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
