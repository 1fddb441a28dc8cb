import type { Policy } from '../policies/policy.ts'
import type { Entry } from './entries.ts'
import type { Layer, Lock, Origin, Provenance, Waiver } from './settings.ts'

const millisecondsOfDay = 24 * 60 * 60 * 1000

/** Why a lock does not let a waiver through; undefined where it does. Without a date the length of a waiver is not judged. */
export function breachOf({ policy, waivers }: Lock, waiver: Waiver, today: string | undefined): string | undefined {
  if (!waivers) return `${policy} is locked and cannot be waived`
  const { owners, maxDays } = waivers
  if (owners && !owners.includes(waiver.owner ?? '')) return `${policy} is locked: a waiver needs one of these owners: ${owners.join(', ')}`
  if (maxDays === undefined || today === undefined) return undefined
  const days = Math.round((Date.parse(waiver.expires) - Date.parse(today)) / millisecondsOfDay)
  return days > maxDays ? `${policy} is locked: a waiver may hold for ${maxDays} days at most, not ${days}` : undefined
}

/** A lock, and where it is written. */
export interface HeldLock extends Lock {
  origin: Origin
}

/** All locks of the layers that have spoken. */
export interface HeldLocks {
  /** By the policy's present id; every one of them holds. */
  policies: Map<string, HeldLock[]>
  gate?: Origin
  /** The layers that lock something, each with the place of its first lock. */
  layers: { layer: Layer; origin: Origin }[]
}

export function noLocks(): HeldLocks {
  return { policies: new Map(), layers: [] }
}

/** Adds the locks of a layer that has spoken, and what the enforced layers lock by naming it. */
export function holdLocks(held: HeldLocks, layer: Layer, enforced: readonly Layer[], currentId: (id: string) => string): void {
  const written = (layer.says.locked ?? []).map((lock, index) => ({ layer, lock, key: `locked.${index}` }))
  for (const { layer: by, lock, key } of [...written, ...impliedLocks(enforced)]) {
    const origin = originAt(by, key)
    if (lock.policy === 'gate') held.gate ??= origin
    else {
      const policy = currentId(lock.policy)
      held.policies.set(policy, [...(held.policies.get(policy) ?? []), { ...lock, policy, origin }])
    }
    if (!held.layers.some((known) => known.layer === by)) held.layers.push({ layer: by, origin })
  }
}

/** What one of the layers locks in so many words counts as it is written there. */
function impliedLocks(layers: readonly Layer[]): { layer: Layer; lock: Lock; key: string }[] {
  const written = new Set(layers.flatMap(({ says }) => (says.locked ?? []).map(({ policy }) => policy)))
  return layers.flatMap((layer) => {
    const named = Object.keys(layer.says.policies ?? {}).map((policy) => ({ layer, lock: { policy }, key: `policies.${policy}` }))
    const brought = (layer.brings ?? []).map((policy) => ({ layer, lock: { policy }, key: 'custom' }))
    return [
      ...[...named, ...brought].filter(({ lock }) => !written.has(lock.policy)),
      ...(layer.says.gate ? [{ layer, lock: { policy: 'gate' }, key: 'gate' }] : []),
    ]
  })
}

/** Who locked each policy, as `locked.<id>`, and the gate; the value says which waivers the lock lets through. */
export function lockOrigins({ policies, gate }: HeldLocks): Record<string, Provenance> {
  const ofPolicies = [...policies].flatMap(([id, [lock]]) =>
    lock ? [[`locked.${id}`, { value: lock.waivers ?? {}, origin: lock.origin, overrode: [] }]] : [],
  )
  return { ...Object.fromEntries(ofPolicies), ...(gate && { 'locked.gate': { value: {}, origin: gate, overrode: [] } }) }
}

/** The lock that an entry must keep; for a pack that of a policy which it would put off. */
export function lockOf(held: HeldLocks, entry: Entry, policies: readonly Policy[], before: unknown): HeldLock | undefined {
  if (entry.policy !== undefined) return held.policies.get(entry.policy)?.[0]
  if (entry.field !== 'pack') return held.gate && { policy: 'the gate', origin: held.gate }
  const putOff = policies.find(
    ({ id, since, builtIn }) =>
      builtIn && held.policies.has(id) && since > String(entry.value) && !(before !== undefined && since > String(before)),
  )
  return putOff && held.policies.get(putOff.id)?.[0]
}

/** Place of a layer's value. */
export function originAt(layer: Layer, key: string): Origin {
  const line = layer.lineOf(key)
  return { path: layer.path, ...(line !== undefined && { line }) }
}
