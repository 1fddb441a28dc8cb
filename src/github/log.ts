/**
 * One line that the runner takes for text, whatever it holds. A workflow command may start after blanks (`::name::`),
 * and its old spelling (`##[name]`) may stand anywhere in a line, so a prefix alone does not disarm it.
 */
export function loggable(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ')
    .replaceAll('##[', '## [')
    .replace(/^(\s*):(?=:)/, '$1: ')
}

/** Writes text of several lines to the run's log, each made harmless. */
export function log(text: string): void {
  for (const line of text.split(/\r\n|\r|\n/)) process.stdout.write(`${loggable(line)}\n`)
}
