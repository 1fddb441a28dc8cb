import { defaultConfiguration, type Policy } from '../policies/policy.ts'
import { type Entry, entriesOf, gather, type Values } from './entries.ts'
import { breachOf } from './locks.ts'
import type { Layer, Lock, Origin, Settings, Waiver } from './settings.ts'
import { isWeaker, isWeakerGate } from './strictness.ts'

/** A layer asks for what a layer above it does not allow. */
export interface Violation {
  message: string
  /** Where it is asked for. */
  at: Origin
  /** Where it is forbidden. */
  against: Origin
}

interface HeldLock extends Lock {
  origin: Origin
}

interface State {
  values: Values
  locks: Map<string, HeldLock>
  gateLock?: Origin
  waivers: Waiver[]
  violations: Violation[]
}

/**
 * Makes one set of settings out of several layers, and says where each value comes from. The rules, in the order in which they hold:
 *
 * 1. Layers speak in this order: enforced, inherited (what is extended before what extends it), repository, inputs.
 * 2. A value (severity, enabled, a param, a field of the gate, the pack) is that of the last layer that gives one.
 * 3. Lists (custom, tools, hazards, exclude, waivers, projects, locked) add up.
 * 4. A policy that a layer locks can by the layers after it be made stricter, never weaker, off or other in what cannot be compared,
 *    neither for the repository nor for one of its projects. The value above stays, and the attempt is a violation.
 * 5. It can be waived by the layers after it only as the lock allows: by these owners, for at most so many days.
 * 6. An enforced layer locks every policy that it names, and its gate.
 * 7. Inputs only tighten: one that would weaken is ignored.
 */
export function resolveSettings(
  layers: readonly Layer[],
  policies: readonly Policy[],
  today?: string,
): { settings: Settings; violations: Violation[] } {
  const state: State = { values: new Map(), locks: new Map(), waivers: [], violations: [] }
  for (const layer of inOrder(layers)) {
    for (const entry of entriesOf(layer)) setValue(state, layer, underCurrentId(entry, policies), policies)
    for (const waiver of layer.says.waivers ?? []) addWaiver(state, waiver, today, policies)
    addLocks(state, layer, policies)
  }
  return { settings: gather(layers, state.values, state.waivers), violations: state.violations }
}

const order: readonly Layer['kind'][] = ['enforced', 'inherited', 'repository', 'inputs']

function inOrder(layers: readonly Layer[]): Layer[] {
  return layers.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

function setValue(state: State, layer: Layer, entry: Entry, policies: readonly Policy[]): void {
  const before = valueBefore(state, entry, policies)
  const weaker = before !== undefined && weakens(entry, before, policies)
  if (weaker && layer.kind === 'inputs') return
  const against = lockOn(state, entry)
  if (weaker && against) {
    const message = `${entry.policy ?? 'the gate'} is locked: ${entry.field} may not go from ${show(before)} to ${show(entry.value)}`
    state.violations.push({ message, at: entry.origin, against })
    return
  }
  const known = state.values.get(entry.key)
  const overrode = known ? [...known.overrode, { value: known.value, origin: known.origin }] : []
  state.values.set(entry.key, { value: entry.value, origin: entry.origin, overrode })
}

function lockOn(state: State, { policy, field }: Entry): Origin | undefined {
  if (policy !== undefined) return state.locks.get(policy)?.origin
  return field === 'pack' ? undefined : state.gateLock
}

/** Whichever of its names a policy is called by, it is one policy: a former name is no way around a lock. */
function currentId(policies: readonly Policy[], id: string): string {
  return find(policies, id)?.id ?? id
}

function underCurrentId(entry: Entry, policies: readonly Policy[]): Entry {
  if (entry.policy === undefined) return entry
  const policy = currentId(policies, entry.policy)
  return { ...entry, policy, key: entry.key.replace(`policies.${entry.policy}.`, `policies.${policy}.`) }
}

function weakens(entry: Entry, before: unknown, policies: readonly Policy[]): boolean {
  if (entry.field === 'pack') return false
  if (entry.policy === undefined) return isWeakerGate(entry.field as keyof Settings['gate'], before, entry.value)
  const policy = find(policies, entry.policy)
  return policy !== undefined && isWeaker(policy, entry.field, before, entry.value)
}

/** What holds for a project where nothing is said of it holds for the repository, and before that by the policy itself. */
function valueBefore(state: State, { key, policy: id, field }: Entry, policies: readonly Policy[]): unknown {
  const known = state.values.get(key) ?? (id === undefined ? undefined : state.values.get(`policies.${id}.${field}`))
  if (known || id === undefined) return known?.value
  const policy = find(policies, id)
  if (!policy) return undefined
  const { enabled, severity, params } = defaultConfiguration(policy)
  return field === 'enabled' ? enabled : field === 'severity' ? severity : params[field.replace('params.', '')]
}

function addWaiver(state: State, waiver: Waiver, today: string | undefined, policies: readonly Policy[]): void {
  const policy = currentId(policies, waiver.policy)
  const lock = state.locks.get(policy)
  const breach = lock && breachOf(lock, waiver, today)
  if (lock && breach) state.violations.push({ message: breach, at: originOf(waiver), against: lock.origin })
  else state.waivers.push({ ...waiver, policy })
}

function originOf({ path = '', line }: Waiver): Origin {
  return { path, ...(line !== undefined && { line }) }
}

/** The first lock holds: a later one cannot widen what it lets through. */
function addLocks(state: State, layer: Layer, policies: readonly Policy[]): void {
  const locks = (layer.says.locked ?? []).map((lock, index) => ({ lock, key: `locked.${index}` }))
  const implied =
    layer.kind === 'enforced'
      ? Object.keys(layer.says.policies ?? {}).map((policy) => ({ lock: { policy }, key: `policies.${policy}` }))
      : []
  for (const { lock, key } of [...locks, ...implied]) {
    const policy = currentId(policies, lock.policy)
    if (!state.locks.has(policy)) state.locks.set(policy, { ...lock, policy, origin: placeOf(layer, key) })
  }
  if (layer.kind === 'enforced' && layer.says.gate) state.gateLock ??= placeOf(layer, 'gate')
}

function placeOf(layer: Layer, key: string): Origin {
  const line = layer.lineOf(key)
  return { path: layer.path, ...(line !== undefined && { line }) }
}

function find(policies: readonly Policy[], id: string): Policy | undefined {
  return policies.find((policy) => policy.id === id || policy.deprecatedIds.includes(id))
}

function show(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
