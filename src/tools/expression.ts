import { RE2JS } from 're2js'

const compiled = new Map<string, RE2JS>()

/** Whether a record's expression is found in a text; in linear time, as a repository's policy file may bring records of its own. Throws for a broken one. */
export function isFoundIn(expression: string, text: string): boolean {
  const matcher = compiled.get(expression) ?? RE2JS.compile(expression)
  compiled.set(expression, matcher)
  return matcher.matcher(text).find()
}

/** Whether RE2 knows the expression: it has no look-around and no back references. */
export function isExpression(text: string): boolean {
  try {
    RE2JS.compile(text)
    return true
  } catch {
    return false
  }
}
