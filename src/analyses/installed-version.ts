import type { FileFacts, Package } from '../model/file-facts.ts'

/** Whether the project's requirements leave room for a release of the package before `version`. A lock file decides alone. */
export function canInstallOlder(facts: readonly FileFacts[], { package: name, version }: { package: string; version: string }): boolean {
  const listed = (kind: 'manifest' | 'lock') =>
    facts.flatMap(({ manifest }) => (manifest?.kind === kind ? manifest.packages.filter((item) => item.name === name) : []))
  const locked = listed('lock')
  const requirements = locked.length > 0 ? locked : listed('manifest')
  return requirements.length === 0 || requirements.some((requirement) => isOlder(lowestOf(requirement), version))
}

/** The lowest release that a specifier allows; `0` where it has no lower bound. */
export function lowestOf({ specifier }: Pick<Package, 'specifier'>): string {
  const bounds = [...specifier.matchAll(/(===?|~=|>=|>|\^|~|^)\s*v?(\d+(?:\.\d+)*)/g)].map((match) => match[2] ?? '0')
  return bounds.sort((a, b) => (isOlder(a, b) ? 1 : -1))[0] ?? '0'
}

/** Whether a release comes before another, by their numbers alone; one that leaves a number out has a 0 there. */
export function isOlder(a: string, b: string): boolean {
  const [left, right] = [numbersOf(a), numbersOf(b)]
  const at = right.findIndex((number, index) => number !== (left[index] ?? 0))
  return at >= 0 && (left[at] ?? 0) < (right[at] ?? 0)
}

function numbersOf(version: string): number[] {
  return version.split('.').map(Number)
}
