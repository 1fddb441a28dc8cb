/** Enough for a name or a path. */
const longest = 1000

/** What `${NAME…}` stands for by the operation behind the name, as `//a/b`, `##*_`, `%.*`, `^^`, `:0:3`, `:?`; undefined where it cannot be told. */
export function changedBy(operation: string, value: string): string | undefined {
  if (/^:?\?/.test(operation)) return value
  if (value.length > longest || /[\\'"`]/.test(operation)) return undefined
  const [, trim, pattern = ''] = /^(##?|%%?)([\s\S]*)$/.exec(operation) ?? []
  if (trim?.startsWith('#')) return withoutStart(value, pattern, trim === '##')
  if (trim !== undefined) {
    const kept = withoutStart(reversed(value), reversed(pattern), trim === '%%')
    return kept === undefined ? undefined : reversed(kept)
  }
  if (operation.startsWith('/')) return replaced(value, operation)
  return inCase(value, operation) ?? sliced(value, operation)
}

/** A value without the least or the most at its start that the pattern fits; patterns hold one star, or none. */
function withoutStart(value: string, pattern: string, most: boolean): string | undefined {
  const [before = '', after, ...more] = pattern.split('*')
  if (more.length > 0 || isChoice(pattern)) return undefined
  if (!value.startsWith(before)) return value
  const from = before.length
  if (after === undefined) return value.slice(from)
  if (after === '') return most ? '' : value.slice(from)
  const at = most ? value.lastIndexOf(after) : value.indexOf(after, from)
  return at < from ? value : value.slice(at + after.length)
}

function replaced(value: string, operation: string): string | undefined {
  const [, everywhere, anchor, pattern = '', by = ''] = /^\/(\/?)([#%]?)([^/]+)(?:\/([\s\S]*))?$/.exec(operation) ?? []
  if (pattern === '' || pattern.includes('*') || isChoice(pattern)) return undefined
  if (anchor === '#') return value.startsWith(pattern) ? by + value.slice(pattern.length) : value
  if (anchor === '%') return value.endsWith(pattern) ? value.slice(0, -pattern.length) + by : value
  return everywhere ? value.replaceAll(pattern, () => by) : value.replace(pattern, () => by)
}

function inCase(value: string, operation: string): string | undefined {
  const [first, rest] = [value.slice(0, 1), value.slice(1)]
  if (operation === '^^') return value.toUpperCase()
  if (operation === ',,') return value.toLowerCase()
  if (operation === '^') return first.toUpperCase() + rest
  return operation === ',' ? first.toLowerCase() + rest : undefined
}

function sliced(value: string, operation: string): string | undefined {
  const [, start, length] = /^:(\d{1,6})(?::(\d{1,6}))?$/.exec(operation) ?? []
  if (start === undefined) return undefined
  return value.slice(Number(start), length === undefined ? undefined : Number(start) + Number(length))
}

/** Patterns that ask more than a star says. */
function isChoice(pattern: string): boolean {
  return /[?[\]()|]/.test(pattern)
}

function reversed(text: string): string {
  return [...text].reverse().join('')
}
