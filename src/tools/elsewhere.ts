import { lastName } from '../graph/dotted-name.ts'
import { isTestPath } from '../graph/file-kind.ts'
import { rememberedOf, rememberedOfFiles } from '../graph/remembered.ts'
import type { FileFacts, Value } from '../model/file-facts.ts'
import { variablesOf } from './environment.ts'
import { globOf } from './match-name.ts'
import type { Tool } from './schema.ts'
import type { Sign } from './signs.ts'

/**
 * Says which signs of a tool speak its protocol to another's server: a command by an option; an address by the server that stands beside
 * it, or, where none does, by an environment variable or a setting that is made, in configuration, code or a script, to any but the vendor's.
 */
export function sentElsewhere(facts: readonly FileFacts[]): (tool: Tool, sign: Sign) => boolean {
  const isSent = rememberedOf((elsewhere: Elsewhere) => {
    const sends = sendsElsewhere(elsewhere)
    return facts.some((file) => !isTestPath(file.path) && sends(file))
  })

  return (tool, { by, words = [], server }) => {
    if (by === 'uris' && server !== undefined) return tool.elsewhere !== undefined && isOthers(tool.elsewhere.own, server)
    if (by === 'uris') return tool.elsewhere !== undefined && isSent(tool.elsewhere)
    return by === 'commands' && words.some((word) => tool.elsewhere?.options.includes(word.replace(/=[\s\S]*$/, '')))
  }
}

function isOthers(own: readonly string[], server: string): boolean {
  return server !== '' && !own.some((glob) => globOf(glob)(server))
}

type Elsewhere = NonNullable<Tool['elsewhere']>

/** Says whether a file sets one of the variables or settings to another's server. */
const sendsElsewhere = rememberedOf(({ environment, settings = [], own }: Elsewhere) => {
  const [variables, names] = [new Set(environment), new Set(settings)]
  return rememberedOfFiles((file: FileFacts) => {
    const values = [...valuesIn(file, variables), ...(names.size > 0 ? settingsIn(file, names) : [])]
    return values.some((value) => isOthers(own, value))
  })
})

/** `config("fs.s3a.endpoint", URL)`, an entry of that name, `--conf fs.s3a.endpoint=URL`; `?` where it is not written there. */
function settingsIn({ python, settings, commands = [] }: FileFacts, wanted: ReadonlySet<string>): string[] {
  const calls = python?.calls ?? []
  const made = calls.flatMap(({ arguments: [name, value] }) =>
    wanted.has(String(name?.value.literal)) && value ? textOf(value.value) : [],
  )
  const values = [...calls.flatMap((call) => call.arguments), ...(python?.assignments ?? [])].flatMap(({ value }) => value.entries ?? [])
  const entered = values.flatMap(({ key, value }) => (wanted.has(key) ? textOf(value) : []))
  const given = commands.flatMap(({ words }) =>
    words.flatMap((word) => (wanted.has(beforeEquals(word)) ? word.slice(word.indexOf('=') + 1) : [])),
  )
  const written = (settings?.values ?? []).filter(({ key }) => [...wanted].some((name) => key === name || key.endsWith(`.${name}`)))
  return [...made, ...entered, ...given, ...written.map(({ value }) => value)]
}

function beforeEquals(word: string): string {
  return word.slice(0, Math.max(0, word.indexOf('=')))
}

/** Of a text that is put together only its beginning is known, which says nothing of whose server it is. */
function textOf({ literal, head }: Value): string[] {
  if (literal !== undefined) return literal === null ? [] : [String(literal)]
  return head === undefined ? ['?'] : []
}

function valuesIn(file: FileFacts, wanted: ReadonlySet<string>): string[] {
  const found: string[] = []
  const note = (name: string, value: string) => {
    if (wanted.has(name)) found.push(value)
  }
  for (const { name, value } of variablesOf(file)) if (value !== undefined) note(name, value)
  for (const { words } of file.commands ?? []) if (words[0] === 'export') for (const word of words) noteExport(word, note)
  const settings = file.settings?.values ?? []
  for (const { key, value } of settings) note(lastName(key), value)
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
