/** Programs that tell somebody something, or write it where it is read. */
const tells = /^(?:echo|printf|print|read|logger)$/
/** An address by itself, or what a variable or key is set to. */
const meant = /^\s*(?:(?:export\s+)?[\w.-]+\s*[=:]\s*)?["']?[a-z][a-z0-9+.-]*:\/\/\S*$/i
/** `user:password@host` is nobody's. */
const example = /:\/\/\W?user(?:name)?\W?:\W?pass(?:word|wd)?\W?@\W?host(?:name)?\b/i

/** The words of a command that hold an address which it uses: none in a sentence that it prints, none that only shows how to write one. */
export function addressesIn([program = '', ...operands]: readonly string[]): string[] {
  const found = operands.filter((word) => word.includes('://') && !example.test(word))
  if (found.length === 0 || !tells.test(program)) return found
  return operands.filter((word) => !word.startsWith('-')).length === 1 ? found.filter((word) => meant.test(word)) : []
}
