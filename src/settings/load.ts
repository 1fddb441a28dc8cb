import { parseStrictYaml, type YamlSource } from '../strict/yaml.ts'
import { resolveSettings } from './resolve.ts'
import { PolicyFileOfRepository } from './schema.ts'
import type { Allowance, Gate, Layer, Lock, PolicyChange, ProjectSettings, Settings, Waiver } from './settings.ts'

export { defaultSettings } from './defaults.ts'

/** Settings of a repository by its own file alone. Throws ConfigurationError naming file, line and the nearest right word. */
export function loadSettings(text: string, path: string): Settings {
  return resolveSettings([loadLayer(text, path, 'repository')], []).settings
}

/** What one policy file says. Throws ConfigurationError naming file, line and the nearest right word. */
export function loadLayer(text: string, path: string, kind: Layer['kind']): Layer {
  const source = parseStrictYaml(PolicyFileOfRepository.nullable(), text, path)
  return { kind, path, says: translate(source, path), lineOf: (key) => source.lineOf(keysOf(key)) }
}

/** No id and no param holds a dot; what stands in a list is named by its place. */
function keysOf(key: string): string[] {
  return key.split('.').map((word) => fileWords[word] ?? word)
}

/** The file is written in kebab-case. */
const fileWords: Record<string, string> = { failOn: 'fail-on', minimumScore: 'minimum-score', onUnknown: 'on-unknown' }

function translate(source: YamlSource<PolicyFileOfRepository | null>, path: string): Layer['says'] {
  const { gate, locked, waivers, projects, policies, extends: inherited, pack, custom, tools, hazards, exclude, allow } = source.value ?? {}
  return {
    ...(inherited && { extends: inherited }),
    ...(pack !== undefined && { pack }),
    ...(policies && { policies: translatePolicies(policies) }),
    ...(custom && { custom }),
    ...(tools && { tools }),
    ...(hazards && { hazards }),
    ...(exclude && { exclude }),
    ...(locked && { locked: locked.map(translateLock) }),
    ...(allow && { allow: translateAllowance(allow) }),
    ...(waivers && { waivers: waivers.map((waiver, index) => translateWaiver(waiver, path, source.lineOf(['waivers', index]))) }),
    ...(gate && { gate: translateGate(gate) }),
    ...(projects && { projects: projects.map(translateProject) }),
  }
}

type Entries = NonNullable<PolicyFileOfRepository['policies']>

function translatePolicies(entries: Entries): Record<string, PolicyChange> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, translatePolicy(entry)]))
}

/** To set a severity or a param is to want the policy. */
function translatePolicy(entry: Entries[string]): PolicyChange {
  if (entry === 'off' || entry === 'on') return { enabled: entry === 'on' }
  const { enabled = true, severity, params } = entry
  return { enabled, ...(severity && { severity }), ...(params && { params }) }
}

function translateLock(entry: NonNullable<PolicyFileOfRepository['locked']>[number]): Lock {
  if (typeof entry === 'string') return { policy: entry }
  const { owners, 'max-days': maxDays } = entry.waivers
  return { policy: entry.policy, waivers: { ...(owners && { owners }), ...(maxDays !== undefined && { maxDays }) } }
}

function translateWaiver(entry: NonNullable<PolicyFileOfRepository['waivers']>[number], path: string, line: number): Waiver {
  const { policy, paths = [], reason, owner, ticket, expires } = entry
  return { policy, paths, reason, expires, path, line, ...(owner !== undefined && { owner }), ...(ticket !== undefined && { ticket }) }
}

/** The gate as a file writes it. */
export function translateGate(entry: NonNullable<PolicyFileOfRepository['gate']>): Partial<Gate> {
  const { 'fail-on': failOn, severity, 'minimum-score': minimumScore, 'on-unknown': onUnknown } = entry
  return {
    ...(failOn && { failOn }),
    ...(severity && { severity }),
    ...(minimumScore !== undefined && { minimumScore }),
    ...(onUnknown && { onUnknown }),
  }
}

function translateAllowance(entry: NonNullable<PolicyFileOfRepository['allow']>): Allowance {
  const { exclude = [], tools = false, hazards = false, projects = false, owners = [] } = entry
  return { exclude, tools, hazards, projects, owners }
}

function translateProject(entry: NonNullable<PolicyFileOfRepository['projects']>[number], index: number): ProjectSettings {
  const { path, find, owners = [], policies = {} } = entry
  const root = (path ?? find ?? '').replace(/^(\.\/)+/, '').replace(/(?<!\/)\/+$/, '') || '.'
  const found = find !== undefined ? 'manifests' : /[*?[{]/.test(root) ? 'glob' : undefined
  const written = found === 'manifests' ? `find: ${root}` : root
  return { root, ...(found && { found }), written, index, owners, policies: translatePolicies(policies) }
}
