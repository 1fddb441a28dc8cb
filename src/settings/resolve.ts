import type { Policy } from '../policies/policy.ts'
import { baselineOf, findPolicy } from './baseline.ts'
import { holdBeside } from './beside.ts'
import { type Entry, entriesOf, gather } from './entries.ts'
import { type HeldLocks, holdLocks, lockOf, lockOrigins, noLocks } from './locks.ts'
import type { Layer, Settings, Waiver } from './settings.ts'
import { escapeViolations, type State, type Violation, waiverViolation, weakening, weakens } from './violations.ts'

/**
 * Makes one set of settings out of several layers, and says where each value comes from. The rules, in the order in which they hold:
 *
 * 1. Layers speak in this order: enforced, inherited (what is extended before what extends it), repository, inputs.
 * 2. A value (severity, enabled, a param, a field of the gate, the pack) is that of the last layer that gives one.
 * 3. Lists (custom, tools, hazards, exclude, waivers, projects, locked) add up.
 * 4. A policy that a layer locks can by the layers after it be made stricter, never weaker, off or other in what cannot be compared,
 *    neither for the repository nor for one of its projects. The value above stays, and the attempt is a violation. So it is with the
 *    gate where `gate` is locked, and with a pack that a locked policy would be too new for.
 * 5. It can be waived by the layers after it only as every lock on it allows: by these owners, for at most so many days.
 * 6. While a layer locks anything, `exclude`, `tools`, `hazards` and `projects` of the layers after it are violations, but for what
 *    its `allow` names: a locked policy judges the same files by the same evidence everywhere.
 * 7. What a locking layer does not build on is held to its locks also where it is named before it.
 * 8. Enforced layers lock every policy that they name or bring, and the gate where they give one, for all other layers.
 * 9. Inputs only tighten: one that would weaken is ignored.
 */
export function resolveSettings(
  layers: readonly Layer[],
  policies: readonly Policy[],
  today?: string,
): { settings: Settings; violations: Violation[] } {
  const state: State = { values: new Map(), entries: new Map(), locks: noLocks(), waivers: [], violations: [] }
  const ordered = inOrder(layers)
  for (const [index, layer] of ordered.entries()) {
    for (const entry of entriesOf(layer)) setValue(state, layer, underCurrentId(entry, policies), policies)
    for (const waiver of layer.says.waivers ?? []) addWaiver(state, waiver, today, policies)
    state.violations.push(...state.locks.layers.flatMap(({ layer: above, origin }) => escapeViolations(above, origin, layer)))
    const enforcing = layer.kind === 'enforced' && ordered[index + 1]?.kind !== 'enforced'
    holdLocks(state.locks, layer, enforcing ? ordered.slice(0, index + 1) : [], (id) => currentId(policies, id))
    holdBeside(state, layer, locksOf(layer, policies), ordered.slice(0, index), { policies, today })
  }
  const settings = gather(layers, state.values, state.waivers)
  return { settings: { ...settings, provenance: { ...settings.provenance, ...lockOrigins(state.locks) } }, violations: state.violations }
}

const order: readonly Layer['kind'][] = ['enforced', 'inherited', 'repository', 'inputs']

function inOrder(layers: readonly Layer[]): Layer[] {
  return layers.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

function setValue(state: State, layer: Layer, entry: Entry, policies: readonly Policy[]): void {
  const before = baselineOf(state.values, entry, policies)
  const weaker = before !== undefined && weakens(entry, before, policies)
  if (weaker && layer.kind === 'inputs') return
  const lock = lockOf(state.locks, entry, policies, before)
  if (lock && (weaker || entry.field === 'pack')) {
    state.violations.push(weakening(lock.policy, entry, before, lock.origin))
    return
  }
  const known = state.values.get(entry.key)
  const overrode = known ? [...known.overrode, { value: known.value, origin: known.origin }] : []
  state.values.set(entry.key, { value: entry.value, origin: entry.origin, overrode })
  state.entries.set(entry.key, entry)
}

/** The locks of one layer, by what it says itself. */
function locksOf(layer: Layer, policies: readonly Policy[]): HeldLocks {
  const own = noLocks()
  holdLocks(own, layer, [], (id) => currentId(policies, id))
  return own
}

/** Whichever of its names a policy is called by, it is one policy: a former name is no way around a lock. */
function currentId(policies: readonly Policy[], id: string): string {
  return findPolicy(policies, id)?.id ?? id
}

function underCurrentId(entry: Entry, policies: readonly Policy[]): Entry {
  if (entry.policy === undefined) return entry
  const policy = currentId(policies, entry.policy)
  return { ...entry, policy, key: entry.key.replace(`policies.${entry.policy}.`, `policies.${policy}.`) }
}

function addWaiver(state: State, given: Waiver, today: string | undefined, policies: readonly Policy[]): void {
  const waiver = { ...given, policy: currentId(policies, given.policy) }
  const violation = waiverViolation(state.locks, waiver, today)
  if (violation) state.violations.push(violation)
  else state.waivers.push(waiver)
}
