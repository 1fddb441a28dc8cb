import { optionClasses } from '../graph/argument-classes.ts'
import { bodyOf } from '../graph/bodies.ts'
import { addressesIn } from '../graph/commands/addresses.ts'
import { containerAction } from '../graph/commands/containers.ts'
import { lastName } from '../graph/dotted-name.ts'
import type { Argument, Call, Command, Definition, DvcRemote, FileFacts, Position, PythonModule, Value } from '../model/file-facts.ts'
import { asBoto3 } from './aws-clients.ts'
import { chartName, chartOfCommand, namesChart } from './charts.ts'
import { showCi } from './ci-uses.ts'
import { showDefinitions } from './definitions.ts'
import { variablesOf } from './environment.ts'
import { showForeign } from './foreign-signs.ts'
import { handedCall } from './handed-calls.ts'
import { terraformTypeOf } from './pulumi.ts'
import type { Recogniser } from './schema.ts'

/** Something that a file shows and a record can name. `by` is the list of the recogniser that it is held against. */
export interface Sign extends Position, About {
  by: keyof Recogniser
  /** The name that is looked up: a dotted name, a package, an image, a kind. */
  name: string
}

/** What is known of a sign beside its name and place. */
export interface About {
  /** What stands there, where the name alone does not say it. */
  says?: string
  arguments?: Argument[]
  within?: string
  /** The words of a command. */
  words?: readonly string[]
  /** The language of `foreign`. */
  language?: string
  /** The value of a setting, or of an environment variable that is set. */
  value?: string
  /** The address of the server that is asked by an address. */
  server?: string
  /** Written into configuration for something else to import or to call: evidence of set-up, not of use. */
  named?: boolean
}

/** Takes a sign in its parts: hardly one in ten is in any record, and nothing is made of the others. */
export type See = (by: Sign['by'], name: string, at: Position, about?: About) => void

/** The sign of these parts. */
export function signOf(by: Sign['by'], name: string, { line, cell }: Position, about: About = {}): Sign {
  const { says, arguments: given, within, words, language, value, server, named } = about
  return {
    by,
    name,
    line,
    ...(cell !== undefined && { cell }),
    ...(says !== undefined && { says }),
    ...(given && { arguments: given }),
    ...(within !== undefined && { within }),
    ...(words && { words }),
    ...(language !== undefined && { language }),
    ...(value !== undefined && { value }),
    ...(server !== undefined && { server }),
    ...(named && { named }),
  }
}

/** What to show of a sign, in a few words. */
export function wordsOf({ by, name, says, value }: Sign): string | undefined {
  if (says !== undefined) return says
  if (by === 'calls') return `${name}(…)`
  if (by === 'settings') return `${name}: ${value}`
  return by === 'files' ? undefined : name
}

/** Shows every sign of one file, channel by channel, in the order of its lines within each. */
export function showSigns(facts: FileFacts, see: See): void {
  const module = facts.python ?? facts.embedded
  if (module) showPython(module, see)
  showManifest(facts, see)
  showCommands(facts, see)
  showImages(facts, see)
  showCi(facts, see)
  showEnvironment(facts, see)
  showInfrastructure(facts, see)
  showSettings(facts, see)
  showForeign(facts, see)
}

function showPython(python: PythonModule, see: See): void {
  for (const item of python.imports) {
    const { module, name, level, typing } = item
    if (!typing && level === 0) see('imports', name && name !== '*' ? `${module}.${name}` : module, item)
  }
  const calls = [...python.calls, ...python.definitions.flatMap(({ decorators }) => decorators)]
  for (const call of calls) {
    see('calls', call.name, call, call)
    const resource = terraformTypeOf(call.name)
    if (resource !== undefined) see('terraform', resource, call, { says: call.name })
    const client = asBoto3(call.name)
    if (client !== undefined) see('calls', client, call, { says: `${call.name}(…)`, ...call })
    const handed = handedCall(call)
    if (handed) see('calls', handed.name, call, { ...(call.within !== undefined && { within: call.within }), arguments: handed.arguments })
    // What fills a class from options makes one of its own kind: whoever starts it may say anything of it.
    for (const name of optionClasses(call))
      see('bases', name, call, { arguments: [], ...(call.within !== undefined && { within: call.within }) })
  }
  for (const definition of python.definitions) {
    const about = {
      within: definition.name,
      get arguments() {
        return fieldsOf(definition, python)
      },
    }
    for (const base of definition.bases) see('bases', base, definition, about)
  }
  for (const text of python.strings) see('uris', text.value, text)
  showDefinitions(python, see)
  showTargets(python, see)
}

/** What the body of a class sets its fields to, as if an instance were given it. */
function fieldsOf({ name }: Definition, python: PythonModule): Argument[] {
  return bodyOf(python, name).assignments.map(({ target, value }) => ({ name: target, value }))
}

/** Classes that a dictionary in code names for a framework to build: `{"target": "lightning.pytorch.loggers.WandbLogger"}`. */
function showTargets({ calls, assignments }: PythonModule, see: See): void {
  const show = (value: Value, at: Call | PythonModule['assignments'][number]) => {
    if (!value.items && !value.entries) return
    const about = { arguments: [], named: true, ...(at.within !== undefined && { within: at.within }) }
    for (const name of targetsIn(value)) see('calls', name, at, about)
  }
  for (const assignment of assignments) show(assignment.value, assignment)
  for (const call of calls) for (const { value } of call.arguments) show(value, call)
}

function targetsIn({ items = [], entries = [] }: Value): string[] {
  const own = entries.flatMap(({ key, value: { literal } }) =>
    (key === 'target' || isTarget(key)) && typeof literal === 'string' && literal.includes('.') ? [literal] : [],
  )
  return [...own, ...items.flatMap(targetsIn), ...entries.flatMap(({ value }) => targetsIn(value))]
}

function showManifest({ manifest, dockerfile }: FileFacts, see: See): void {
  if (manifest?.manager) see('kinds', `manifest/${manifest.manager}`, { line: 1 }, { says: manifest.format })
  if (manifest?.kind === 'manifest') for (const item of manifest.packages) see('packages', item.name, item)
  for (const item of dockerfile?.installs ?? []) see('packages', item.package, item)
}

function showCommands({ commands = [] }: FileFacts, see: See): void {
  for (const command of commands) {
    for (const words of formsOf(command)) see('commands', words.join(' '), command, { words, says: command.text })
    for (const word of addressesIn(command.words)) see('uris', uriIn(word), command)
    const chart = chartOfCommand(command.words)
    if (chart !== undefined) showChart(chart, command, { says: command.text }, see)
  }
}

function showChart(written: string, at: Position, about: About, see: See): void {
  const name = chartName(written)
  if (name !== undefined) see('charts', name, at, about)
}

/** The command, each wrapper that the shell reader took off it (`uv run pytest` also runs uv), and the options that it gives to an image. */
function formsOf({ words, wrappers }: Pick<Command, 'words' | 'wrappers'>): (readonly string[])[] {
  const action = containerAction(words)
  const given = action?.kind === 'run' && action.words[0]?.startsWith('-') ? [action.words] : []
  return [words, ...(wrappers ?? []).map((wrapper) => wrapper.split(' ')), ...given]
}

function uriIn(word: string): string {
  return /[a-z][a-z0-9+.-]{0,40}:\/\/.*/i.exec(word)?.[0] ?? word
}

function showImages({ images, dockerfile, services, objects, ci, commands }: FileFacts, see: See): void {
  const named = [
    ...(images ?? []),
    ...(commands ?? []).flatMap(imageOfCommand),
    ...(dockerfile?.from ?? []).filter(({ pin }) => pin !== 'stage' && pin !== 'scratch'),
    ...(services ?? []),
    ...(objects ?? []).flatMap((object) => object.images),
    ...(ci?.jobs ?? []).flatMap(({ image, services: beside, line }) => [image, ...beside].map((name) => ({ image: name, line }))),
  ]
  for (const { image, line } of named) if (image) see('images', withoutTag(image), { line }, { says: image })
}

/** The image of `docker run IMAGE`. */
function imageOfCommand({ words, line }: Command): { image: string; line: number }[] {
  const action = containerAction(words)
  return action?.kind === 'run' && action.image ? [{ image: action.image, line }] : []
}

/** The reference without tag, digest and the registry and folder that stand for themselves. */
function withoutTag(image: string): string {
  const named = image.replace(/@.*$/, '')
  const colon = named.indexOf(':', named.lastIndexOf('/'))
  const bare = colon < 0 ? named : named.slice(0, colon)
  return bare.replace(/^(?:index\.)?docker\.io\//, '').replace(/^library\//, '')
}

function showEnvironment(facts: FileFacts, see: See): void {
  for (const { name, value, at, inCi, within } of variablesOf(facts)) {
    const about = { ...(value !== undefined && { value }), ...(inCi && { named: true }), ...(within !== undefined && { within }) }
    see('environment', name, at, about)
    if (value?.includes('://')) see('uris', value, at, { named: true })
  }
}

function showInfrastructure({ objects, terraform, dvc, prometheus, dashboard }: FileFacts, see: See): void {
  for (const { apiVersion, kind, line } of objects ?? []) see('kinds', `${groupOf(apiVersion)}/${kind}`, { line }, { says: kind })
  for (const { line, job } of prometheus?.scrapes ?? []) see('kinds', 'prometheus/ScrapeConfig', { line }, { says: job })
  for (const { line, name, system = 'prometheus' } of prometheus?.rules ?? []) see('kinds', `${system}/Rule`, { line }, { says: name })
  if (dashboard) see('kinds', `${dashboard.system}/Dashboard`, { line: 1 }, { says: dashboard.title })
  for (const { block, labels, line, chart, arguments: given } of terraform ?? []) {
    if ((block === 'resource' || block === 'data') && labels[0]) see('terraform', labels[0], { line }, given && { arguments: given })
    if (chart !== undefined) showChart(chart, { line }, { says: chart, named: true }, see)
  }
  if (dvc?.kind === 'config') for (const remote of dvc.remotes) showRemote(remote, see)
}

function showRemote({ url, line, endpoint }: DvcRemote, see: See): void {
  see('uris', url, { line }, { named: true, ...(endpoint !== undefined && { server: endpoint }) })
  if (endpoint !== undefined) see('uris', endpoint, { line }, { named: true })
}

/** `serving.kserve.io` of `serving.kserve.io/v1beta1`; `core` of `v1`. */
function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.lastIndexOf('/')) : 'core'
}

/** Last words of keys under which a configuration names a class or function for its framework to call. */
const targetWords = new Set(['_target_', 'class_path', '_component_'])

function isTarget(key: string): boolean {
  return targetWords.has(lastName(key))
}

function showSettings({ path, settings }: FileFacts, see: See): void {
  for (const setting of settings?.values ?? []) {
    const { key, value } = setting
    see('settings', key, setting, setting)
    if (isTarget(key)) see('calls', value, setting, { arguments: [], named: true })
    if (settings?.format === 'yaml' && namesChart(path, key)) showChart(value, setting, { says: value, named: true }, see)
    if (value.includes('://')) see('uris', value, setting, { named: true })
  }
}
