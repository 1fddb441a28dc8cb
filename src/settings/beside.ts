import type { Policy } from '../policies/policy.ts'
import { baselineOf } from './baseline.ts'
import type { Entry } from './entries.ts'
import { type HeldLocks, lockOf } from './locks.ts'
import type { Layer } from './settings.ts'
import { escapeViolations, type State, waiverViolation, weakening, weakens } from './violations.ts'

interface Rules {
  policies: readonly Policy[]
  today: string | undefined
}

/**
 * Holds what spoke before a layer that locks, and is not what that layer builds on, to its locks as well: the order in which a file
 * names what it extends is no way around them. What spoke before counts as weaker only where no later value stands over it.
 */
export function holdBeside(state: State, layer: Layer, own: HeldLocks, spoken: readonly Layer[], { policies, today }: Rules): void {
  const beside = spoken.filter(({ kind, path }) => kind === layer.kind && !layer.inherits?.includes(path))
  const paths = new Set(beside.map(({ path }) => path))
  const escapes = own.layers.flatMap(({ origin }) => beside.flatMap((other) => escapeViolations(layer, origin, other)))
  const waivers = state.waivers.filter(({ path = '' }) => paths.has(path)).flatMap((waiver) => waiverViolation(own, waiver, today) ?? [])
  state.violations.push(...escapes, ...waivers)
  for (const entry of state.entries.values()) if (paths.has(entry.origin.path)) holdValue(state, entry, own, paths, policies)
}

/** A value from beside the lock falls back to the last from elsewhere where it is weaker than that. */
function holdValue(state: State, entry: Entry, own: HeldLocks, beside: ReadonlySet<string>, policies: readonly Policy[]): void {
  const known = state.values.get(entry.key)
  const elsewhere = known?.overrode.findLast(({ origin }) => !beside.has(origin.path))
  state.values.delete(entry.key)
  const before = elsewhere?.value ?? baselineOf(state.values, entry, policies)
  const lock = lockOf(own, entry, policies, before)
  const isWeaker = entry.field === 'pack' || (before !== undefined && weakens(entry, before, policies))
  if (lock && isWeaker) state.violations.push(weakening(lock.policy, entry, before, lock.origin))
  const kept = lock && isWeaker ? elsewhere && { ...elsewhere, overrode: [] } : known
  if (kept) state.values.set(entry.key, kept)
}
