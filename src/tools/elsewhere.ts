import { isTestPath } from '../graph/file-kind.ts'
import type { FileFacts } from '../model/file-facts.ts'
import { variablesOf } from './environment.ts'
import { globOf } from './match-name.ts'
import type { Tool } from './schema.ts'
import type { Sign } from './signs.ts'

/**
 * Says which signs of a tool speak its protocol to another's server: a command by an option; an address by the server that stands beside
 * it, or, where none does, by an environment variable that is set, in configuration, code or a script, to any but the vendor's.
 */
export function sentElsewhere(facts: readonly FileFacts[]): (tool: Tool, sign: Sign) => boolean {
  const known = new Map<string, boolean>()

  function isSent({ id, elsewhere }: Tool): boolean {
    if (!elsewhere) return false
    const held = known.get(id)
    if (held !== undefined) return held
    const found = valuesOf(elsewhere.environment, facts).some((value) => isOthers(elsewhere.own, value))
    known.set(id, found)
    return found
  }

  return (tool, { by, words = [], server }) => {
    if (by === 'uris' && server !== undefined) return tool.elsewhere !== undefined && isOthers(tool.elsewhere.own, server)
    if (by === 'uris') return isSent(tool)
    return by === 'commands' && words.some((word) => tool.elsewhere?.options.includes(word.replace(/=[\s\S]*$/, '')))
  }
}

function isOthers(own: readonly string[], server: string): boolean {
  return server !== '' && !own.some((glob) => globOf(glob)(server))
}

/** What environment variables of these names are set to, tests aside. */
function valuesOf(names: readonly string[], facts: readonly FileFacts[]): string[] {
  const wanted = new Set(names)
  return facts.flatMap((file) => (isTestPath(file.path) ? [] : valuesIn(file, wanted)))
}

function valuesIn(file: FileFacts, wanted: ReadonlySet<string>): string[] {
  const found: string[] = []
  const note = (name: string, value: string) => {
    if (wanted.has(name)) found.push(value)
  }
  for (const { name, value } of variablesOf(file)) if (value !== undefined) note(name, value)
  for (const { words } of file.commands ?? []) if (words[0] === 'export') for (const word of words) noteExport(word, note)
  const settings = file.settings?.values ?? []
  for (const { key, value } of settings) note(key.slice(key.lastIndexOf('.') + 1), value)
  return [...found, ...valuesBeside(settings, wanted)]
}

/** A container's variables are a list of names, each beside its value, which may stand in a secret. */
function valuesBeside(settings: NonNullable<FileFacts['settings']>['values'], wanted: ReadonlySet<string>): string[] {
  const names = settings.filter(({ key, value }) => wanted.has(value) && /(?:^|\.)name$/.test(key))
  if (names.length === 0) return []
  const values = new Map(settings.map(({ key, value }) => [key, value]))
  return names.map(({ key }) => values.get(key.replace(/name$/, 'value')) ?? '?')
}

function noteExport(word: string, note: (name: string, value: string) => void): void {
  const equals = word.indexOf('=')
  if (equals > 0) note(word.slice(0, equals), word.slice(equals + 1))
}
