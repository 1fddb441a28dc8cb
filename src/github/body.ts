const limit = 65_000
const note = '\n\n_The rest does not fit into a comment; the summary of the run has all of it._'

/** The text, cut at a blank line outside of every fence and fold if it has more code points than a comment may have. */
export function shorten(text: string, most = limit): string {
  const points = Array.from(text)
  if (points.length <= most) return text
  return lastWholePart(points.slice(0, most - note.length).join('')) + note
}

function lastWholePart(text: string): string {
  let fence = ''
  let folds = 0
  let end = 0
  let offset = 0
  for (const line of text.split('\n')) {
    const [mark = ''] = /^\s{0,3}(?:`{3,}|~{3,})/.exec(line) ?? []
    if (mark && fence === '') fence = mark.trim()
    else if (mark.trim().startsWith(fence) && fence !== '') fence = ''
    else if (fence === '') folds += count(line, '<details') - count(line, '</details>')
    if (line.trim() === '' && fence === '' && folds === 0) end = offset
    offset += line.length + 1
  }
  return text.slice(0, end)
}

function count(line: string, part: string): number {
  return line.split(part).length - 1
}
