import type { Value } from '../model/file-facts.ts'
import { argumentOf } from '../tools/match-arguments.ts'
import type { RoleMatch } from '../tools/recognise.ts'

/** What a call is about as the source writes it, a text or a name; undefined where it works that out by another call. */
export function targetOf(match: RoleMatch): string | undefined {
  return written(aboutOf(match))
}

/**
 * The place that a call reads as the source writes it, the first of several; of one that is put together how it begins,
 * `s3://bucket/…`. Undefined where it works that out by another call.
 */
export function placeOf(match: RoleMatch): string | undefined {
  const about = aboutOf(match)
  const value = about?.items?.[0] ?? about?.entries?.[0]?.value ?? about
  return value?.head !== undefined && place.test(value.head) ? `${value.head}…` : written(value)
}

function aboutOf({ role, arguments: given = [] }: RoleMatch): Value | undefined {
  return argumentOf(given, role.argument ?? '0')
}

function written(value: Value | undefined): string | undefined {
  if (typeof value?.literal === 'string') return value.literal
  return value?.reference !== undefined && !/[()[\]]/.test(value.reference) ? value.reference : undefined
}

/** A path or an address, as far as it is known. */
const place = /^(?=\S*\w[/:])\S+$/

/** Whether the call is of the named function, and not of what that function returned: `load(x)`, not `load(x)(y)`. */
export function isOwnCall({ name }: RoleMatch): boolean {
  return !name.endsWith('()')
}
