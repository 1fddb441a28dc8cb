import { isIllustration, isTestPath } from '../graph/file-kind.ts'
import { isWithin, parentOf, repositoryPath } from '../graph/path.ts'
import type { Project } from '../model/facts.ts'
import type { FileFacts, ManifestFile, Package } from '../model/file-facts.ts'
import type { Evidence } from '../model/location.ts'
import { defineAnalysis, type ProjectView } from './analysis.ts'
import { installedFiles } from './installed-files.ts'
import { isLock, isOlder, lowestOf } from './installed-version.ts'
import { environmentsMade, rangeOf, releasesInUse } from './releases-in-use.ts'
import { taskPackages } from './task-packages.ts'
import { isTemplate } from './templates.ts'

type Dependencies = Project['dependencies']
interface Manifest extends ManifestFile {
  path: string
}
interface Lock extends Manifest {
  fixes: ReturnType<typeof fixedBy>
}

/** Managers of formats that can belong to several. */
const managers: Record<string, string> = {
  'requirements.txt': 'pip',
  'setup.py': 'setuptools',
  'setup.cfg': 'setuptools',
  'Project.toml': 'julia',
  DESCRIPTION: 'r',
}

/** What the project depends on, and how much of it is fixed to one version. */
export const dependencies = defineAnalysis({
  fact: 'dependencies',
  analyse(project) {
    const all = ownManifests([...manifestsOf(project.facts)])
    const locks = [...all.filter(isLock), ...locksAbove(project)].map((lock): Lock => ({ ...lock, fixes: fixedBy(lock) }))
    const manifests = all.filter((manifest) => !isLock(manifest)).sort((a, b) => distanceOf(a) - distanceOf(b))
    const constraints = constraintsIn(all)
    const covers = coveringIn(project)
    const packages = manifests
      .filter(({ path }) => !constraints.has(path))
      .flatMap((manifest) => {
        const own = locks.filter((lock) => covers(lock, manifest))
        return directPackages(manifest, constraints, own)
      })
    return {
      manifests: manifests.map(({ path }) => path),
      lockFiles: locks.map(({ path }) => path),
      locked: lockedBy(locks, packages),
      pinning: pinningOf(packages, locks),
      packages: [...packages, ...taskPackages(project)],
      python: pythonOf(project, manifests),
      installable: manifests.some(({ build }) => build) ? 'yes' : 'no',
      managers: [...new Set(all.flatMap(({ manager, format }) => manager ?? managers[format] ?? []))].sort(),
    }
  },
  settled: ({ python }) => ({ 'dependencies.python': python.declared === 'yes' }),
})

function* manifestsOf(facts: Iterable<FileFacts>): Generator<Manifest> {
  for (const { path, manifest } of facts) if (manifest) yield { path, ...manifest }
}

/** What a template's files depend on counts only where the others install nothing but what develops the template. */
function ownManifests(all: readonly Manifest[]): readonly Manifest[] {
  const own = all.filter(({ path }) => !isTemplate(path))
  return own.some(({ packages }) => packages.some(({ runtime }) => runtime)) ? own : all
}

/** How far a manifest is from what the project as a whole is installed by: folders deep, and farther what only develops, tests or shows it. */
function distanceOf({ path, packages }: Manifest): number {
  const develops = packages.length > 0 && !packages.some(({ runtime }) => runtime)
  const isAside = develops || isTestPath(path) || isIllustration(path)
  return path.split('/').length + (isAside ? 100 : 0)
}

/** A workspace keeps one lock in the root of the repository for all its members. */
function locksAbove(project: ProjectView): Manifest[] {
  if (project.root === '.') return []
  return [...manifestsOf(project.repository.facts.values())].filter(
    (manifest) => isLock(manifest) && isWithin(project.root, parentOf(manifest.path)) && parentOf(manifest.path) !== project.root,
  )
}

/** What the manifests that others name as constraints fix, by path. */
function constraintsIn(manifests: readonly Manifest[]): ReadonlyMap<string, Lock['fixes']> {
  const named = new Set(manifests.flatMap(constraintsOf))
  return new Map(manifests.filter(({ path }) => named.has(path)).map((manifest) => [manifest.path, fixedBy(manifest)]))
}

function constraintsOf({ path, includes }: Manifest): string[] {
  return includes.filter(({ constraint }) => constraint).map((included) => repositoryPath(parentOf(path), included.path))
}

function directPackages(
  manifest: Manifest,
  constraints: ReadonlyMap<string, Lock['fixes']>,
  locks: readonly Lock[],
): Dependencies['packages'] {
  const fixing = [...locks.map(({ fixes }) => fixes), ...constraintsOf(manifest).flatMap((path) => constraints.get(path) ?? [])]
  return manifest.packages.map(({ name, specifier, pinned, ecosystem, runtime, line }) => ({
    name,
    specifier,
    pinned: pinned || fixing.some((fixes) => fixes({ name, ecosystem, specifier })),
    ecosystem,
    runtime,
    path: manifest.path,
    line,
  }))
}

/** Says whether a lock file speaks for a manifest: one beside or below it, and no requirements that are installed without a look at it. */
function coveringIn(project: ProjectView): (lock: Lock, manifest: Manifest) => boolean {
  const isInstalled = installedFiles(project)
  return (lock, { path, format }) =>
    isWithin(parentOf(path), parentOf(lock.path)) && (format !== 'requirements.txt' || lock.format === format || !isInstalled(path))
}

/** Ecosystems whose packages are locked: the locks name each one that running needs, wherever it is declared. */
function lockedBy(locks: readonly Lock[], packages: Dependencies['packages']): string[] {
  const named = new Set(locks.flatMap((lock) => (isUnread(lock) ? 'npm' : lock.packages.map(ecosystemOf))))
  const open = new Set(packages.filter(({ pinned, runtime }) => runtime && !pinned).map(ecosystemOf))
  const isLocked = (ecosystem: string) => named.has(ecosystem) && !open.has(ecosystem)
  return [...new Set(packages.map(({ ecosystem }) => ecosystem))].filter((one) => isLocked(ecosystemOf({ ecosystem: one }))).sort()
}

/** Of yarn, pnpm and bun only the existence of a lock is read. A lock of another format in which no package is found locks none. */
function isUnread({ manager, format }: Manifest): boolean {
  return manager === 'npm' && !format.endsWith('.json')
}

/**
 * Whether a lock fixes a package: to a release that is older than what is asked for it does not, as nothing installs that. One of which
 * only the existence is read is taken for complete within its ecosystem.
 */
function fixedBy(lock: Manifest): (wanted: Pick<Package, 'name' | 'ecosystem' | 'specifier'>) => boolean {
  if (isUnread(lock)) return ({ ecosystem }) => ecosystem === 'npm'
  const exact = lock.packages.filter(({ pinned }) => pinned).map((one) => ({ key: keyOf(one), release: lowestOf(one) }))
  const withoutRelease = new Set(exact.filter(({ release }) => release === '0').map(({ key }) => key))
  const newest = new Map<string, string>()
  for (const { key, release } of exact) {
    const known = newest.get(key)
    if (known === undefined || isOlder(known, release)) newest.set(key, release)
  }
  return (wanted) => {
    const key = keyOf(wanted)
    const release = newest.get(key)
    return withoutRelease.has(key) || (release !== undefined && !isOlder(release, lowestOf(wanted)))
  }
}

function keyOf({ name, ecosystem }: Pick<Package, 'name' | 'ecosystem'>): string {
  return `${ecosystemOf({ ecosystem })} ${name}`
}

/** Conda's environments hold Python's packages too. */
function ecosystemOf({ ecosystem }: { ecosystem: string }): string {
  return ecosystem === 'conda' ? 'pypi' : ecosystem
}

function pinningOf(packages: Dependencies['packages'], locks: readonly Lock[]): Dependencies['pinning'] {
  const pinned = packages.filter((one) => one.pinned).length
  if (packages.length === 0) return locks.length > 0 ? 'all' : 'no-manifest'
  if (pinned === packages.length) return 'all'
  if (pinned === 0) return 'none'
  return pinned * 2 > packages.length ? 'most' : 'some'
}

const versionFile = /(?:^|\/)(?:\.python-version|runtime\.txt)$/

function pythonOf(project: ProjectView, manifests: readonly Manifest[]): Dependencies['python'] {
  const declared = manifests.flatMap(({ path, python }) => (python ? [{ path, ...python }] : []))
  const files = project.files.filter(({ path }) => versionFile.test(path)).map(({ path }) => ({ path }))
  const evidence = [
    ...declared.map(({ path, line, specifier }) => ({ path, line, says: specifier })),
    ...files,
    ...pythonImages(project),
    ...environmentsMade(project),
  ]
  const specifier = declared[0]?.specifier
  const inUse = rangeOf(releasesInUse(project))
  return { declared: evidence.length > 0 ? 'yes' : 'no', ...(specifier !== undefined && { specifier }), ...(inUse && { inUse }), evidence }
}

/** An image of Python with its version declares it to whoever builds that image, and to whoever looks. */
function pythonImages({ facts }: ProjectView): Evidence[] {
  return facts.flatMap(({ path, dockerfile }) =>
    (dockerfile?.from ?? [])
      .filter(({ repository = '', tag = '' }) => (/(?:^|\/)python$/.test(repository) && /^3\.\d/.test(tag)) || /python3\.\d/.test(tag))
      .map(({ line, image }) => ({ path, line, says: image })),
  )
}
