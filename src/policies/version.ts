const preReleases = ['dev', 'snapshot', 'a', 'alpha', 'b', 'beta', 'c', 'pre', 'preview', 'rc']

/**
 * -1, 0 or 1: which of two versions or tags is later. Numbers count as numbers (12.10 is after 12.4), a missing one as 0,
 * a pre-release comes before its release and any other suffix after it; a leading `v` says nothing.
 */
export function compareVersions(left: string, right: string): -1 | 0 | 1 {
  const [a, b] = [split(left), split(right)]
  const order = firstDifference(a.release, b.release, '0') || firstDifference(a.suffix, b.suffix, '')
  return order < 0 ? -1 : order > 0 ? 1 : 0
}

function split(version: string): { release: string[]; suffix: string[] } {
  const bare = version
    .trim()
    .toLowerCase()
    .replace(/^v(?=\d)/, '')
  const release = /^\d+(\.\d+)*/.exec(bare)?.[0] ?? ''
  return { release: release.match(/\d+/g) ?? [], suffix: bare.slice(release.length).match(/\d+|[a-z]+/g) ?? [] }
}

function firstDifference(left: readonly string[], right: readonly string[], missing: string): number {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = compareParts(left[index] ?? missing, right[index] ?? missing)
    if (order !== 0) return order
  }
  return 0
}

function compareParts(left: string, right: string): number {
  const [a, b] = [rankOf(left), rankOf(right)]
  if (a !== b) return a - b
  if (a === ranks.number) return compareNumbers(left, right)
  if (a === ranks.preRelease) return preReleases.indexOf(left) - preReleases.indexOf(right)
  return left === right ? 0 : left < right ? -1 : 1
}

const ranks = { preRelease: 0, missing: 1, number: 2, word: 3 } as const

function rankOf(part: string): number {
  if (part === '') return ranks.missing
  if (/^\d/.test(part)) return ranks.number
  return preReleases.includes(part) ? ranks.preRelease : ranks.word
}

function compareNumbers(left: string, right: string): number {
  const [a, b] = [left.replace(/^0+(?=\d)/, ''), right.replace(/^0+(?=\d)/, '')]
  if (a.length !== b.length) return a.length - b.length
  return a === b ? 0 : a < b ? -1 : 1
}
