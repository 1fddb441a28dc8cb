import type { Value } from '../model/file-facts.ts'
import { argumentOf } from '../tools/match-arguments.ts'
import type { RoleMatch } from '../tools/recognise.ts'

/**
 * What a call is about as the source writes it, a text or a name; of a place that is put together how it begins, `s3://bucket/…`.
 * Undefined where it works that out by another call.
 */
export function targetOf({ role, arguments: given = [] }: RoleMatch): string | undefined {
  return written(argumentOf(given, role.argument ?? '0'))
}

function written(value: Value | undefined): string | undefined {
  if (typeof value?.literal === 'string') return value.literal
  if (value?.head !== undefined && place.test(value.head)) return `${value.head}…`
  return value?.reference !== undefined && !/[()[\]]/.test(value.reference) ? value.reference : undefined
}

/** A path or an address, as far as it is known. */
const place = /^(?=\S*\w[/:])\S+$/

/** Whether the call is of the named function, and not of what that function returned: `load(x)`, not `load(x)(y)`. */
export function isOwnCall({ name }: RoleMatch): boolean {
  return !name.endsWith('()')
}
