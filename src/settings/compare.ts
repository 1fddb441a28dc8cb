import type { Configuration, ConfiguredPolicy, Policy } from '../policies/policy.ts'
import type { Gate, Settings, Waiver } from './settings.ts'
import { type Direction, directionOf, isWeakerGate } from './strictness.ts'

/** One thing that a change to the policy file would do. */
export interface SettingsChange {
  effect: Direction
  /** Prose. */
  says: string
}

/** What rules say: settings with the policies as they count under them. */
export interface ComparedRules {
  settings: Settings
  policies: readonly ConfiguredPolicy[]
}

/** What would change from base to head, the weakening first. */
export function compareSettings(base: ComparedRules, head: ComparedRules): SettingsChange[] {
  const changes = [
    ...policyChanges(base.policies, head.policies),
    ...gateChanges(base.settings.gate, head.settings.gate),
    ...packChanges(base.settings.pack, head.settings.pack),
    ...waiverChanges(base.settings.waivers, head.settings.waivers),
    ...listChanges('exclude', base.settings.exclude, head.settings.exclude, 'weaker'),
    ...listChanges('locked', names(base.settings.locked), names(head.settings.locked), 'stricter'),
    ...listChanges('extends', base.settings.extends, head.settings.extends, 'other'),
    ...recordChanges('tools', base.settings.tools, head.settings.tools, ({ id }) => id),
    ...recordChanges('hazards', base.settings.hazards, head.settings.hazards, ({ kind }) => kind),
    ...listChanges(
      'projects',
      base.settings.projects.map(({ written }) => written),
      head.settings.projects.map(({ written }) => written),
      'other',
    ),
  ]
  const order = { weaker: 0, stricter: 1, other: 2 }
  return changes.sort((a, b) => order[a.effect] - order[b.effect])
}

function names(locked: Settings['locked']): string[] {
  return locked.map(({ policy }) => policy)
}

function policyChanges(base: readonly ConfiguredPolicy[], head: readonly ConfiguredPolicy[]): SettingsChange[] {
  const after = new Map(head.map((configured) => [configured.policy.id, configured]))
  const before = new Map(base.map((configured) => [configured.policy.id, configured]))
  const removed = base.filter(({ policy }) => !after.has(policy.id)).map(({ policy }) => weaker(`removes the policy \`${policy.id}\``))
  return [...removed, ...head.flatMap((configured) => policyChange(before.get(configured.policy.id), configured))]
}

function policyChange(before: ConfiguredPolicy | undefined, { policy, configuration: now, byProject }: ConfiguredPolicy): SettingsChange[] {
  if (!before) return now.enabled ? [stricter(`adds the policy \`${policy.id}\``)] : []
  const own = configurationChanges(policy.id, policy, before.configuration, now)
  const roots = new Set([...Object.keys(before.byProject ?? {}), ...Object.keys(byProject ?? {})])
  const inProjects = [...roots].flatMap((root) =>
    configurationChanges(`${policy.id}\` in \`${root}`, policy, before.byProject?.[root] ?? before.configuration, byProject?.[root] ?? now),
  )
  const rewritten = JSON.stringify(judgingOf(before.policy)) !== JSON.stringify(judgingOf(policy))
  return [...own, ...inProjects, ...(rewritten ? [{ effect: 'other' as const, says: `rewrites the conditions of \`${policy.id}\`` }] : [])]
}

/** What of a policy decides its outcome, and what a waiver or the base is held against: all but its words. */
const judging = [
  'scope',
  'appliesTo',
  'wants',
  'params',
  'matchConditions',
  'subjects',
  'whenEmpty',
  'at',
  'key',
  'unknownWhen',
  'validations',
  'pass',
] as const satisfies readonly (keyof Policy)[]

function judgingOf(policy: Policy): unknown[] {
  return judging.map((field) => policy[field])
}

function configurationChanges(name: string, policy: Policy, before: Configuration, now: Configuration): SettingsChange[] {
  if (before.enabled !== now.enabled) return [now.enabled ? stricter(`turns \`${name}\` on`) : weaker(`turns \`${name}\` off`)]
  if (!now.enabled) return []
  const severity = before.severity === now.severity ? [] : [severityChange(name, policy, before, now)]
  const values = Object.entries(now.params).flatMap(([param, value]) => {
    const old = before.params[param]
    if (JSON.stringify(old) === JSON.stringify(value)) return []
    const says = `sets \`${param}\` of \`${name}\` from \`${JSON.stringify(old)}\` to \`${JSON.stringify(value)}\``
    return [{ effect: directionOf(policy, `params.${param}`, old, value), says }]
  })
  return [...severity, ...values]
}

function severityChange(name: string, policy: Policy, before: Configuration, now: Configuration): SettingsChange {
  const says = `sets the severity of \`${name}\` from ${before.severity} to ${now.severity}`
  return { effect: directionOf(policy, 'severity', before.severity, now.severity), says }
}

const gateWords: Record<keyof Gate, string> = {
  failOn: 'fail-on',
  severity: 'severity',
  minimumScore: 'minimum-score',
  onUnknown: 'on-unknown',
}

function gateChanges(before: Gate, now: Gate): SettingsChange[] {
  return (Object.keys(gateWords) as (keyof Gate)[]).flatMap((field) => {
    if (before[field] === now[field]) return []
    const says = `sets the gate's \`${gateWords[field]}\` from ${before[field]} to ${now[field]}`
    return [isWeakerGate(field, before[field], now[field]) ? weaker(says) : stricter(says)]
  })
}

/** An older pack puts off the policies that are newer. */
function packChanges(before: string | undefined, now: string | undefined): SettingsChange[] {
  if (before === now) return []
  const isOlder = now !== undefined && (before === undefined || now < before)
  const says = `sets the pack from ${before ?? 'the newest'} to ${now ?? 'the newest'}`
  return [isOlder ? weaker(says) : stricter(says)]
}

function waiverChanges(before: readonly Waiver[], now: readonly Waiver[]): SettingsChange[] {
  const key = ({ policy, paths }: Waiver) => `${policy} ${[...paths].sort().join(' ')}`
  const known = new Map(before.map((waiver) => [key(waiver), waiver]))
  const kept = new Set(now.map(key))
  const added = now.flatMap((waiver) => {
    const old = known.get(key(waiver))
    if (!old) return [weaker(`waives \`${waiver.policy}\`${placesOf(waiver)} until ${waiver.expires}`)]
    return waiver.expires > old.expires
      ? [weaker(`extends the waiver of \`${waiver.policy}\`${placesOf(waiver)} from ${old.expires} to ${waiver.expires}`)]
      : []
  })
  return [
    ...added,
    ...before
      .filter((waiver) => !kept.has(key(waiver)))
      .map((waiver) => stricter(`drops the waiver of \`${waiver.policy}\`${placesOf(waiver)}`)),
  ]
}

function placesOf({ paths }: Waiver): string {
  return paths.length === 0 ? '' : ` in ${paths.map((path) => `\`${path}\``).join(', ')}`
}

function listChanges(key: string, before: readonly string[], now: readonly string[], adding: SettingsChange['effect']): SettingsChange[] {
  const opposite = { weaker: 'stricter', stricter: 'weaker', other: 'other' } as const
  const added = [...new Set(now)]
    .filter((item) => !before.includes(item))
    .map((item) => ({ effect: adding, says: `adds \`${item}\` to \`${key}\`` }))
  const removed = [...new Set(before)]
    .filter((item) => !now.includes(item))
    .map((item) => ({ effect: opposite[adding], says: `removes \`${item}\` from \`${key}\`` }))
  return [...added, ...removed]
}

/** Records that come, go, or say something else under the same name. */
function recordChanges<Item>(key: string, before: readonly Item[], now: readonly Item[], nameOf: (item: Item) => string): SettingsChange[] {
  const known = new Map(before.map((item) => [nameOf(item), JSON.stringify(item)]))
  const rewritten = now.filter((item) => (known.get(nameOf(item)) ?? JSON.stringify(item)) !== JSON.stringify(item))
  return [
    ...listChanges(key, before.map(nameOf), now.map(nameOf), 'other'),
    ...rewritten.map((item) => ({ effect: 'other' as const, says: `rewrites \`${nameOf(item)}\` in \`${key}\`` })),
  ]
}

function weaker(says: string): SettingsChange {
  return { effect: 'weaker', says }
}

function stricter(says: string): SettingsChange {
  return { effect: 'stricter', says }
}
