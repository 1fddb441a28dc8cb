const steering =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu
const steeringButColours = new RegExp(`(?!\\u001b\\[\\d{1,2}m)${steering.source}`, 'gu')

/**
 * The last gate before a terminal or a job's log, whoever made the text: without characters that move, hide or reorder, without
 * lines that a runner takes for a command; colours stay where they are wanted.
 */
export function printable(text: string, { colour = false } = {}): string {
  return text
    .replace(colour ? steeringButColours : steering, '\ufffd')
    .replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gm, '$1: ')
    .replaceAll('##[', '## [')
}
