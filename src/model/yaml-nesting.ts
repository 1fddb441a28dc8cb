const deepestFlow = 150
const mostOnOneLine = 100
const mostPairs = 500
const widestIndent = 200

const [tab, lineFeed, carriageReturn, space, comma, dash, colon, question, bracket, closing, brace, closingBrace] = [
  9, 10, 13, 32, 44, 45, 58, 63, 91, 93, 123, 125,
]
const beforeFlow = new Set([tab, lineFeed, carriageReturn, space, comma, dash, colon, question, bracket, brace])

/**
 * Whether collections may nest deeper than a reader that recurses can follow: by brackets, by `- - -` or `a: a: a:` on one line, or by indentation.
 * What looks like it in strings and comments counts too; nobody writes that many levels. Outside of brackets a comma ends no pair. A stack that is used up is no error that can
 * always be caught: the engine ends the process where a regular expression would have to be compiled there.
 */
export function mayNestDeeply(text: string): boolean {
  let [flow, onLine, pairs, lineStart, previous] = [0, 0, 0, 0, lineFeed]
  let indenting = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (indenting && code !== space) {
      indenting = false
      if (at - lineStart > widestIndent) return true
    }
    if (code === lineFeed) {
      indenting = true
      lineStart = at + 1
      onLine = 0
      pairs = 0
    } else if ((code === bracket || code === brace) && (flow > 0 || beforeFlow.has(previous))) {
      if (++flow > deepestFlow) return true
    } else if (code === closing || code === closingBrace) {
      if (flow > 0) flow--
    } else if ((code === space || code === tab) && (previous === dash || previous === question)) {
      if (++onLine > mostOnOneLine) return true
    } else if (code === colon) {
      if (++pairs > mostPairs) return true
    } else if (code === comma && flow > 0) pairs = 0
    previous = code
  }
  return false
}
