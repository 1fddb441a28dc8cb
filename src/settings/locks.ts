import type { Lock, Waiver } from './settings.ts'

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
