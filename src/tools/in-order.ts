import { setAsideLast } from '../graph/file-kind.ts'
import type { Evidence } from '../model/location.ts'

/** What was found sorted by place, with what lies in files that are kept and no longer used behind the rest. */
export function inOrder<Found>(found: Found[], placeOf: (item: Found) => Evidence): Found[] {
  return setAsideLast(
    found.sort((a, b) => compare(placeOf(a), placeOf(b))),
    (item) => placeOf(item).path,
  )
}

function compare(a: Evidence, b: Evidence): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return (a.cell ?? 0) - (b.cell ?? 0) || (a.line ?? 0) - (b.line ?? 0)
}
