import { defaultConfiguration, type Policy } from '../policies/policy.ts'
import { defaultSettings } from './defaults.ts'
import type { Entry, Values } from './entries.ts'
import type { Gate } from './settings.ts'

/** What holds before a layer gives the entry's value: what was said of it, or else what holds where nothing is said. */
export function baselineOf(values: Values, entry: Entry, policies: readonly Policy[]): unknown {
  if (entry.policy === undefined) return values.get(entry.key)?.value ?? gateDefault(values, entry)
  const known = values.get(entry.key) ?? values.get(`policies.${entry.policy}.${entry.field}`)
  if (known) return known.value
  const policy = findPolicy(policies, entry.policy)
  if (!policy) return undefined
  const { enabled, severity, params } = defaultConfiguration(policy)
  return entry.field === 'enabled' ? enabled : entry.field === 'severity' ? severity : params[entry.field.replace('params.', '')]
}

/** Who says when the gate fails, and no more, means its other defaults; what the same layer says of it is no such word. */
function gateDefault(values: Values, { field, origin }: Entry): unknown {
  const failOn = values.get('gate.failOn')
  if (!failOn || failOn.value === 'never' || failOn.origin.path === origin.path) return undefined
  return defaultSettings.gate[field as keyof Gate]
}

/** The policy of this id, present or former. */
export function findPolicy(policies: readonly Policy[], id: string): Policy | undefined {
  return policies.find((policy) => policy.id === id || Object.hasOwn(policy.deprecatedIds, id))
}
