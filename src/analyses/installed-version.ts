import type { FileFacts, ManifestFile, Package } from '../model/file-facts.ts'
import type { ProjectView } from './analysis.ts'

interface Release {
  package: string
  version: string
}

/**
 * Whether the project's requirements leave room for a release of the package before `version`: unknown where those that could be read do,
 * and others could not be; of a manifest a line that is no requirement costs itself. A lock file decides alone.
 */
export function canInstallOlder({ facts, problems }: Pick<ProjectView, 'facts' | 'problems'>, release: Release): 'yes' | 'no' | 'unknown' {
  if (!leavesOlder(facts, release)) return 'no'
  const unread = new Set(problems.filter(({ affects }) => affects.includes('dependencies')).map(({ path }) => path))
  if (unread.size === 0) return 'yes'
  for (const { path, manifest } of facts) if (manifest && !isLock(manifest)) unread.delete(path)
  return unread.size > 0 ? 'unknown' : 'yes'
}

function leavesOlder(facts: readonly FileFacts[], { package: name, version }: Release): boolean {
  const requirements = requirementsOf(facts, name)
  return requirements.length === 0 || requirements.some((requirement) => isOlder(lowestOf(requirement), version))
}

/** Whether the project installs a release of the package before `version`: unknown where its requirements leave room for others, or name none. */
export function installsOlder({ facts }: Pick<ProjectView, 'facts'>, { package: name, version }: Release): 'yes' | 'no' | 'unknown' {
  const requirements = requirementsOf(facts, name)
  if (requirements.length === 0) return 'unknown'
  if (requirements.every((requirement) => endsBefore(requirement, version))) return 'yes'
  return requirements.every((requirement) => !isOlder(lowestOf(requirement), version)) ? 'no' : 'unknown'
}

/** What lock files say of a package, or what manifests ask for where none says anything. */
function requirementsOf(facts: readonly FileFacts[], name: string): Package[] {
  const listed = (wanted: boolean) =>
    facts.flatMap(({ manifest }) => (manifest && isLock(manifest) === wanted ? manifest.packages.filter((item) => item.name === name) : []))
  const locked = listed(true)
  return locked.length > 0 ? locked : listed(false)
}

/** Whether one bound of a specifier lies before a release: `<5`, `==4.*`, and `~=4.1` or `^4.1`, which end with their first number. */
function endsBefore({ specifier }: Pick<Package, 'specifier'>, version: string): boolean {
  const bounds = [...specifier.matchAll(/(?<![!<>=~^])(={1,3}|~=|<=?|\^|~|^)\s*v?(\d+(?:\.\d+)*)/g)]
  return bounds.some(([, operator = '', bound = '0']) => {
    if (operator === '<') return !isOlder(version, bound)
    if (operator === '~=' || operator === '^' || operator === '~')
      return !isOlder(version, String(1 + Math.trunc(Number(bound.split('.')[0]))))
    return isOlder(bound, version)
  })
}

/** Whether a manifest is a lock: what lists an installation with every version in it is one, whatever its format. */
export function isLock({ kind, resolved, packages }: ManifestFile): boolean {
  return kind === 'lock' || (resolved === true && packages.length > 0 && packages.every((one) => one.pinned))
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
