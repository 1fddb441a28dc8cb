import type { Policy } from '../policies/policy.ts'
import { findPolicy } from './baseline.ts'
import type { Entry, Values } from './entries.ts'
import { escapesFrom } from './escapes.ts'
import { breachOf, type HeldLocks, originAt } from './locks.ts'
import type { Gate, Layer, Origin, Waiver } from './settings.ts'
import { isWeaker, isWeakerGate } from './strictness.ts'

/** A layer asks for what a lock of another does not allow. */
export interface Violation {
  message: string
  /** Where it is asked for. */
  at: Origin
  /** Where it is forbidden. */
  against: Origin
}

/** What the layers that have spoken come to. */
export interface State {
  values: Values
  /** The entry that gave each value. */
  entries: Map<string, Entry>
  locks: HeldLocks
  waivers: Waiver[]
  violations: Violation[]
}

/** A value that may not be given below a lock. */
export function weakening(policy: string, { field, value, origin }: Entry, before: unknown, against: Origin): Violation {
  return { message: `${policy} is locked: ${field} may not go from ${show(before)} to ${show(value)}`, at: origin, against }
}

/** Whether an entry asks for less than what holds before it; never so of a pack. */
export function weakens(entry: Entry, before: unknown, policies: readonly Policy[]): boolean {
  if (entry.field === 'pack') return false
  if (entry.policy === undefined) return isWeakerGate(entry.field as keyof Gate, before, entry.value)
  const policy = findPolicy(policies, entry.policy)
  return policy !== undefined && isWeaker(policy, entry.field, before, entry.value)
}

/** What of a layer a locking one does not allow. */
export function escapeViolations(above: Layer, against: Origin, layer: Layer): Violation[] {
  return escapesFrom(above, layer).map(({ key, message }) => ({ message, at: originAt(layer, key), against }))
}

/** Why the locks on its policy do not let a waiver through; undefined where they do. */
export function waiverViolation(locks: HeldLocks, waiver: Waiver, today: string | undefined): Violation | undefined {
  const { path = '', line } = waiver
  for (const lock of locks.policies.get(waiver.policy) ?? []) {
    const message = breachOf(lock, waiver, today)
    if (message !== undefined) return { message, at: { path, ...(line !== undefined && { line }) }, against: lock.origin }
  }
  return undefined
}

function show(value: unknown): string {
  if (value === undefined) return 'none'
  if (typeof value === 'boolean') return value ? 'on' : 'off'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
