import type { Argument, Call, Command, Definition, FileFacts, Position, PythonModule, Value } from '../model/file-facts.ts'
import type { Recogniser } from './schema.ts'

/** Something that a file shows and a record can name. `by` is the list of the recogniser that it is held against. */
export interface Sign extends Position {
  by: keyof Recogniser
  /** The name that is looked up: a dotted name, a package, an image, a kind. */
  name: string
  /** What stands there, where the name alone does not say it. */
  says?: string
  arguments?: Argument[]
  within?: string
  /** The words of a command. */
  words?: readonly string[]
  /** The language of `foreign`. */
  language?: string
  /** The value of a setting. */
  value?: string
  /** Written into configuration for something else to import: evidence of set-up, not of use. */
  named?: boolean
}

/** What to show of a sign, in a few words. */
export function wordsOf({ by, name, says, value }: Sign): string | undefined {
  if (says !== undefined) return says
  if (by === 'calls') return `${name}(…)`
  if (by === 'settings') return `${name}: ${value}`
  return by === 'files' ? undefined : name
}

/** Returns every sign of one file, channel by channel, in the order of its lines within each. */
export function signsOf(facts: FileFacts): Sign[] {
  return [
    ...pythonSigns(facts),
    ...manifestSigns(facts),
    ...commandSigns(facts),
    ...imageSigns(facts),
    ...ciSigns(facts),
    ...infrastructureSigns(facts),
    ...settingSigns(facts),
    ...foreignSigns(facts),
  ]
}

function pythonSigns({ python }: FileFacts): Sign[] {
  if (!python) return []
  const imports = python.imports
    .filter(({ typing, level }) => !typing && level === 0)
    .map(({ module, name, ...position }) => sign('imports', name && name !== '*' ? `${module}.${name}` : module, position))
  const decorators = python.definitions.flatMap((definition) => definition.decorators)
  const calls = [...python.calls, ...decorators]
  const bases = python.definitions.flatMap((definition) =>
    definition.bases.map((base) => ({
      ...sign('bases', base, definition),
      within: definition.name,
      arguments: fieldsOf(definition, python),
    })),
  )
  const uris = python.strings.map(({ value, ...position }) => sign('uris', value, position))
  return [
    ...imports,
    ...calls.map(callSign),
    ...bases,
    ...uris,
    ...calls.filter(({ name }) => environmentReaders.has(name)).flatMap(environmentRead),
    ...namedTargets(python),
  ]
}

/** What the body of a class sets its fields to, as if an instance were given it. */
function fieldsOf({ name }: Definition, { assignments }: PythonModule): Argument[] {
  return assignments.filter(({ within }) => within === name).map(({ target, value }) => ({ name: target, value }))
}

/** Classes that a dictionary in code names for a framework to build: `{"target": "lightning.pytorch.loggers.WandbLogger"}`. */
function namedTargets({ calls, assignments }: PythonModule): Sign[] {
  const values = [
    ...assignments.map((assignment) => ({ value: assignment.value, at: assignment })),
    ...calls.flatMap((call) => call.arguments.map(({ value }) => ({ value, at: call }))),
  ]
  return values.flatMap(({ value, at }) => {
    const within = at.within === undefined ? {} : { within: at.within }
    return targetsIn(value).map((name) => ({ ...sign('calls', name, at), arguments: [], named: true, ...within }))
  })
}

function targetsIn({ items, entries }: Value): string[] {
  const own = (entries ?? []).flatMap(({ key, value }) => {
    return (key === 'target' || targetKeys.test(key)) && typeof value.literal === 'string' && value.literal.includes('.')
      ? [value.literal]
      : []
  })
  return [...own, ...[...(items ?? []), ...(entries ?? []).map(({ value }) => value)].flatMap(targetsIn)]
}

function callSign(call: Call): Sign {
  const within = call.within === undefined ? {} : { within: call.within }
  return { ...sign('calls', call.name, call), arguments: call.arguments, ...within }
}

const environmentReaders = new Set([
  'os.getenv',
  'os.environ.get',
  'os.environ.setdefault',
  'os.environ.pop',
  'os.environ.__getitem__',
  'os.environ.__setitem__',
])

function environmentRead(call: Call): Sign[] {
  const name = call.arguments[0]?.value.literal
  return typeof name === 'string' ? [sign('environment', name, call)] : []
}

function manifestSigns({ manifest, dockerfile }: FileFacts): Sign[] {
  const listed = manifest?.kind === 'manifest' ? manifest.packages : []
  const installed = dockerfile?.installs ?? []
  return [...listed.map((item) => sign('packages', item.name, item)), ...installed.map((item) => sign('packages', item.package, item))]
}

function commandSigns({ commands }: FileFacts): Sign[] {
  return (commands ?? []).flatMap((command) => [
    ...formsOf(command).map((words) => ({ ...sign('commands', words.join(' '), command, command.text), words })),
    ...command.words.filter((word) => word.includes('://')).map((word) => sign('uris', uriIn(word), command)),
    ...Object.keys(command.environment ?? {}).map((name) => sign('environment', name, command)),
  ])
}

/** The command, and each wrapper that the shell reader took off it: `uv run pytest` also runs uv. */
function formsOf({ words, wrappers }: Pick<Command, 'words' | 'wrappers'>): (readonly string[])[] {
  return [words, ...(wrappers ?? []).map((wrapper) => wrapper.split(' '))]
}

function uriIn(word: string): string {
  return /[a-z][a-z0-9+.-]*:\/\/.*/i.exec(word)?.[0] ?? word
}

function imageSigns({ images, dockerfile, services, objects, ci }: FileFacts): Sign[] {
  const named = [
    ...(images ?? []),
    ...(dockerfile?.from ?? []).filter(({ pin }) => pin !== 'stage' && pin !== 'scratch'),
    ...(services ?? []),
    ...(objects ?? []).flatMap((object) => object.images),
    ...(ci?.jobs ?? []).flatMap(({ image, services: beside, line }) => [image, ...beside].map((name) => ({ image: name, line }))),
  ]
  return named.flatMap(({ image, line }) => (image ? [sign('images', withoutTag(image), { line }, image)] : []))
}

/** The reference without tag, digest and the registry and folder that stand for themselves. */
function withoutTag(image: string): string {
  const bare = image.replace(/@.*$/, '').replace(/:[^:/]*$/, '')
  return bare.replace(/^(?:index\.)?docker\.io\//, '').replace(/^library\//, '')
}

function ciSigns({ ci, dockerfile, services }: FileFacts): Sign[] {
  const started = ci?.role === 'workflow' ? [sign('kinds', `ci/${ci.system}`, { line: 1 }, ci.name ?? ci.system)] : []
  const uses = (ci?.uses ?? []).map(({ uses: name, line }) => sign('actions', name.replace(/@[^@]*$/, ''), { line }, name))
  const settings = (ci?.jobs ?? []).flatMap((job) => [job, ...job.steps])
  const environments = [...settings, ...(services ?? [])].flatMap(({ environment, line }) =>
    Object.entries(environment ?? {}).map(([name, value]) => ({ name, value, line })),
  )
  const built = Object.entries(dockerfile?.environment ?? {}).map(([name, value]) => ({ name, value, line: 1 }))
  return [
    ...started,
    ...uses,
    ...[...environments, ...built].flatMap(({ name, value, line }) => [
      sign('environment', name, { line }),
      ...(value.includes('://') ? [sign('uris', value, { line })] : []),
    ]),
  ]
}

function infrastructureSigns({ objects, terraform, dvc, prometheus, dashboard }: FileFacts): Sign[] {
  const kinds = (objects ?? []).map(({ apiVersion, kind, line }) => sign('kinds', `${groupOf(apiVersion)}/${kind}`, { line }, kind))
  const scrapes = (prometheus?.scrapes ?? []).map(({ line, job }) => sign('kinds', 'prometheus/ScrapeConfig', { line }, job))
  const rules = (prometheus?.rules ?? []).map(({ line, name }) => sign('kinds', 'prometheus/Rule', { line }, name))
  const dashboards = dashboard ? [sign('kinds', `${dashboard.system}/Dashboard`, { line: 1 }, dashboard.title)] : []
  const blocks = (terraform ?? []).filter(({ block }) => block === 'resource' || block === 'data')
  const remotes = dvc?.kind === 'config' ? dvc.remotes : []
  return [
    ...kinds,
    ...scrapes,
    ...rules,
    ...dashboards,
    ...blocks.flatMap(({ labels, line }) => (labels[0] ? [sign('terraform', labels[0], { line })] : [])),
    ...remotes.map(({ url, line }) => sign('uris', url, { line })),
  ]
}

/** `serving.kserve.io` of `serving.kserve.io/v1beta1`; `core` of `v1`. */
function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.lastIndexOf('/')) : 'core'
}

/** Keys under which a configuration names a class or function for its framework to call. */
const targetKeys = /(?:^|\.)(?:_target_|class_path|_component_)$/

function settingSigns({ settings }: FileFacts): Sign[] {
  return (settings?.values ?? []).flatMap(({ key, value, line }) => [
    { ...sign('settings', key, { line }), value },
    ...(targetKeys.test(key) ? [{ ...sign('calls', value, { line }), arguments: [], named: true }] : []),
    ...(value.includes('://') ? [sign('uris', value, { line })] : []),
  ])
}

function foreignSigns({ foreign }: FileFacts): Sign[] {
  if (!foreign) return []
  const { language } = foreign
  const loaded = foreign.imports.map((item) => ({ ...sign('foreign', item.name, item), language }))
  const called = foreign.calls.map((item) => {
    const [, name = item.name] = /(?:^|:)([^:]+)$/.exec(item.name) ?? []
    return { ...sign('foreign', `${name}()`, item, `${item.name}(…)`), language }
  })
  return [...loaded, ...called]
}

function sign(by: Sign['by'], name: string, { line, cell }: Position, says?: string): Sign {
  return { by, name, line, ...(says !== undefined && { says }), ...(cell !== undefined && { cell }) }
}
