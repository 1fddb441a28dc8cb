const LONGEST = 1000
const LONGEST_KEYWORD = 'return'.length
const JOINS = /(?<![\w.])(?:all|any|bool)$/
const LONGEST_JOIN = ' bool'.length
const KEYWORD = /(?<!\w)(?:if|else|and|or|not|in|is|await|yield|lambda|return)$/

/**
 * Whether what follows `before`, the beginning of an expression, is the answer that a name keeps: the whole of what is assigned, a
 * named argument, a value of a dictionary. What selects elements, filters or is passed on is none. Brackets in strings may mislead.
 */
export function isAnswer(before: string, isAssigned: boolean): boolean {
  if (before.length > LONGEST) return false
  for (let open = lastOpen(before, before.length); ; open = lastOpen(before, open)) {
    if (open < 0) return isAssigned && !/\b(?:for|lambda)\b/.test(before)
    if (before[open] === '(' && (!belongsToName(before, open) || joinsAnswers(before, open))) continue
    if (before[open] === '[' && joinsAnswers(before, lastOpen(before, open)) && !belongsToName(before, open)) continue
    const inside = before.slice(open + 1)
    if (before[open] === '(') return /(?:^|[\s,])\w+\s*=[\s(]*$/.test(inside)
    return before[open] === '{' && /:[\s(]*$/.test(inside)
  }
}

/** Whether what follows `before`, the beginning of an expression, selects elements or filters. */
export function selects(before: string): boolean {
  if (before.length > LONGEST || /\bfor\b/.test(before)) return true
  for (let open = lastOpen(before, before.length); open >= 0; open = lastOpen(before, open)) {
    if (before[open] === '[' && belongsToName(before, open)) return true
  }
  return false
}

/** Whether a bracket calls what makes one answer of those that it is given. */
function joinsAnswers(text: string, open: number): boolean {
  return open >= 0 && JOINS.test(text.slice(Math.max(0, open - LONGEST_JOIN), open))
}

/** Whether a bracket calls or selects from what stands before it: a name that is no keyword, or another bracket. */
function belongsToName(text: string, open: number): boolean {
  const end = text
    .slice(0, open)
    .trimEnd()
    .slice(-LONGEST_KEYWORD - 1)
  return /[\w)\]]$/.test(end) && !KEYWORD.test(end)
}

/** Place of the last bracket before `end` that is open there; -1 where there is none. */
function lastOpen(text: string, end: number): number {
  let closed = 0
  for (let at = end - 1; at >= 0; at--) {
    const character = text[at] as string
    if (')]}'.includes(character)) closed++
    else if ('([{'.includes(character) && closed-- === 0) return at
  }
  return -1
}
