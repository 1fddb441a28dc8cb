import { defaultSettings } from './defaults.ts'
import type { Gate, Layer, Origin, PolicyChange, ProjectSettings, Provenance, Settings, Waiver } from './settings.ts'

/** One value that a layer gives. */
export interface Entry {
  /** As `policies.dockerfile-pinned.params.level`, `projects.serving.policies.…`, `gate.failOn`. */
  key: string
  value: unknown
  origin: Origin
  /** Id of the policy that it is about; absent for the gate and the pack. */
  policy?: string
  /** What of it: `enabled`, `severity`, `params.level`, `failOn`, `pack`. */
  field: string
}

export type Values = Map<string, Provenance>

/** Every single value that a layer gives; lists are no values. */
export function entriesOf(layer: Layer): Entry[] {
  const { policies = {}, projects = [], gate = {}, pack } = layer.says
  const entry = (key: string, written: string, field: string, value: unknown, policy?: string): Entry => {
    const line = layer.lineOf(written)
    return { key, field, value, origin: { path: layer.path, ...(line !== undefined && { line }) }, ...(policy !== undefined && { policy }) }
  }
  const ofPolicies = (changes: Record<string, PolicyChange>, prefix: string, written: string) =>
    Object.entries(changes).flatMap(([id, change]) =>
      fieldsOf(change).map(([field, value]) =>
        entry(`${prefix}policies.${id}.${field}`, `${written}policies.${id}.${field}`, field, value, id),
      ),
    )
  return [
    ...ofPolicies(policies, '', ''),
    ...projects.flatMap(({ root, index, policies: own }) => ofPolicies(own, `projects.${root}.`, `projects.${index}.`)),
    ...Object.entries(gate).map(([field, value]) => entry(`gate.${field}`, `gate.${field}`, field, value)),
    ...(pack === undefined ? [] : [entry('pack', 'pack', 'pack', pack)]),
  ]
}

function fieldsOf({ enabled, severity, params = {} }: PolicyChange): [field: string, value: unknown][] {
  return [
    ...(enabled === undefined ? [] : [['enabled', enabled] as [string, unknown]]),
    ...(severity === undefined ? [] : [['severity', severity] as [string, unknown]]),
    ...Object.entries(params).map(([name, value]): [string, unknown] => [`params.${name}`, value]),
  ]
}

/** The settings that the values and the lists of all layers make. */
export function gather(layers: readonly Layer[], values: Values, waivers: readonly Waiver[]): Settings {
  const all = <Key extends 'extends' | 'custom' | 'tools' | 'hazards' | 'exclude' | 'locked'>(key: Key) =>
    layers.flatMap((layer) => (layer.says[key] ?? []) as Settings[Key][number][]) as Settings[Key]
  const path = layers.findLast(({ kind }) => kind !== 'inputs')?.path
  const pack = values.get('pack')?.value as string | undefined
  return {
    ...(path !== undefined && { path }),
    ...(pack !== undefined && { pack }),
    extends: all('extends'),
    policies: changesOf(values, 'policies.'),
    custom: all('custom'),
    tools: all('tools'),
    hazards: all('hazards'),
    exclude: all('exclude'),
    locked: all('locked'),
    waivers: [...waivers],
    gate: gateOf(values),
    projects: projectsOf(layers, values),
    provenance: Object.fromEntries(values),
  }
}

function gateOf(values: Values): Gate {
  const given = Object.keys(defaultSettings.gate).flatMap((field) => {
    const known = values.get(`gate.${field}`)
    return known ? [[field, known.value]] : []
  })
  return { ...defaultSettings.gate, ...Object.fromEntries(given) }
}

/** Of the entries that mean one folder the last that names owners is believed. */
function projectsOf(layers: readonly Layer[], values: Values): ProjectSettings[] {
  const projects = new Map<string, ProjectSettings>()
  for (const project of layers.flatMap(({ says }) => says.projects ?? [])) {
    const { root } = project
    const owners = project.owners.length > 0 ? project.owners : (projects.get(root)?.owners ?? [])
    projects.set(root, { ...project, owners, policies: changesOf(values, `projects.${root}.policies.`) })
  }
  return [...projects.values()]
}

/** `<prefix><id>.<field>` → what changes in each policy. */
function changesOf(values: Values, prefix: string): Record<string, PolicyChange> {
  const changes: Record<string, PolicyChange> = {}
  for (const [key, { value }] of values) {
    if (!key.startsWith(prefix)) continue
    const [id = '', ...field] = key.slice(prefix.length).split('.')
    changes[id] = withField(changes[id] ?? {}, field.join('.'), value)
  }
  return changes
}

function withField(change: PolicyChange, field: string, value: unknown): PolicyChange {
  if (!field.startsWith('params.')) return { ...change, [field]: value }
  return { ...change, params: { ...change.params, [field.slice('params.'.length)]: value as never } }
}
