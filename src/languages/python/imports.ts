import { withPlainLetters } from './text.ts'

/** A name that an import statement binds. */
export interface ImportedName {
  module: string
  name?: string
  alias: string
  level: number
}

const TOKEN = /[\p{L}\p{N}_]+|[.,*]/gu
const LONGEST_STATEMENT = 200

/** The names that one import statement binds; what is not an import statement gives none. */
export function parseImport(statement: string): ImportedName[] {
  const tokens: string[] =
    withPlainLetters(statement)
      .replace(/#[^\r\n]*|\\\r?\n/g, '')
      .match(TOKEN) ?? []
  if (tokens[0] === 'import') return listed(tokens.slice(1)).map(({ name, alias }) => importedModule(name, alias))
  if (tokens[0] !== 'from') return []
  const end = tokens.indexOf('import')
  if (end < 0) return []
  const dots = tokens.slice(1, end).findIndex((token) => token !== '.')
  const level = dots < 0 ? end - 1 : dots
  const module = tokens.slice(1 + level, end).join('')
  return listed(tokens.slice(end + 1)).map(({ name, alias }) => ({ module, name, alias: alias ?? name, level }))
}

function importedModule(module: string, alias: string | undefined): ImportedName {
  return { module, alias: alias ?? (module.split('.', 1)[0] as string), level: 0 }
}

function listed(tokens: readonly string[]): { name: string; alias?: string }[] {
  const names: { name: string; alias?: string }[] = []
  let current: { name: string; alias?: string } = { name: '' }
  for (const [index, token] of tokens.entries()) {
    if (token === ',') {
      names.push(current)
      current = { name: '' }
    } else if (tokens[index - 1] === 'as' && current.name) current.alias = token
    else if (token !== 'as') current.name += token
  }
  return [...names, current].filter(({ name }) => name !== '')
}

/** The resolved dotted name that an imported name stands for. */
export function absoluteName({ module, name, alias, level }: ImportedName): string {
  const dots = '.'.repeat(level)
  if (name === undefined) return alias === module.split('.', 1)[0] ? alias : module
  return module ? `${dots}${module}.${name}` : `${dots}${name}`
}

/** Import statements found line by line, with the offsets at which they start: docstrings that look like them are taken too. */
export function findImports(text: string): { from: number; names: ImportedName[] }[] {
  const found: { from: number; names: ImportedName[] }[] = []
  for (const match of text.matchAll(/^[ \t]*(?:import|from)[ \t.][^\r\n]*/gm)) {
    const names = parseImport(wholeStatement(text, match.index, match[0]))
    if (names.length > 0) found.push({ from: match.index + match[0].search(/\S/), names })
  }
  return found
}

function wholeStatement(text: string, from: number, line: string): string {
  if (!line.includes('(') || line.includes(')')) return line
  const lines = text.slice(from, from + 80 * LONGEST_STATEMENT).split('\n', LONGEST_STATEMENT)
  const last = lines.findIndex((candidate) => candidate.includes(')'))
  return last < 0 ? line : lines.slice(0, last + 1).join('\n')
}
