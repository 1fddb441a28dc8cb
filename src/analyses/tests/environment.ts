import { isIllustration, isTestPath } from '../../graph/file-kind.ts'
import { baseOf, isWithin, parentOf, repositoryPath } from '../../graph/path.ts'
import type { Project } from '../../model/facts.ts'
import type { ProjectView } from '../analysis.ts'
import { releasesInUse } from '../releases-in-use.ts'
import { commandsOf, type Manifest } from './installs.ts'
import { pythonWithin } from './python-version.ts'
import type { Suite } from './test-files.ts'
import { testTask } from './test-task.ts'

type Environment = NonNullable<Project['tests']['environment']>

/** Where and with what Python's tests can be run, as the manifests and tasks say: the folder of the nearest manifest above the tests decides. */
export function environmentOf(project: ProjectView, suite: Suite): Environment | undefined {
  const paths = suite.files.map(({ path }) => path).filter((path) => path.endsWith('.py'))
  if (paths.length === 0) return undefined
  const manifests = project.facts.flatMap(({ path, manifest }): Manifest[] => (manifest ? [{ path, ...manifest }] : []))
  const top = project.root === '.' ? '' : project.root
  const testFolders = countedBy(paths.map(parentOf))
  const folder = mostlyBelow(testFolders, manifests, top)
  const here = manifestsFor(folder, manifests, testFolders)
  const present = new Set(project.repository.files.map(({ path }) => path))
  const versionFile = [repositoryPath(folder, '.python-version'), '.python-version'].find((path) => present.has(path))
  return {
    folder: folder || '.',
    ...commandsOf(here, folder, testTask(project, suite, folder), pytestFor(suite, folder)),
    ...(versionFile && { versionFile }),
    python: pythonWithin(specifierOf(manifests, here), releasesInUse(project)),
  }
}

/** The folder of the nearest manifest above most of the tests. */
function mostlyBelow(testFolders: ReadonlyMap<string, number>, manifests: readonly Manifest[], top: string): string {
  const installed = new Set(manifests.map(({ path }) => parentOf(path)))
  const homes = new Map<string, number>()
  for (const [folder, files] of testFolders) {
    const home = foldersAbove(folder, top).find((one) => installed.has(one)) ?? top
    homes.set(home, (homes.get(home) ?? 0) + files)
  }
  return [...homes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? top
}

function countedBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** Manifests of a folder, and requirements that are kept for themselves or beside the tests; where it has none, the only other ones. */
function manifestsFor(folder: string, manifests: readonly Manifest[], testFolders: ReadonlyMap<string, number>): Manifest[] {
  const beside = repositoryPath(folder, 'requirements')
  const isBeside = (path: string) => parentOf(path) === beside || (isWithin(path, folder) && testFolders.has(parentOf(path)))
  const here = manifests.filter(({ path, format }) => parentOf(path) === folder || (format === 'requirements.txt' && isBeside(path)))
  if (here.length > 0) return here
  const isNear = (path: string) => parentOf(parentOf(path)) === folder && parentOf(path) !== '' && !isIllustration(path)
  const others = manifests.filter(({ path }) => baseOf(path) === 'requirements.txt' && isNear(path))
  return others.length === 1 ? others : []
}

/** A folder and those above it up to the project's, without those of tests alone. */
function foldersAbove(folder: string, top: string): string[] {
  const folders: string[] = []
  for (let at = folder; at !== '' && at !== top; at = parentOf(at)) folders.push(at)
  return [...folders, top].filter((folder) => folder === top || !isTestPath(`${folder}/`))
}

const foundByPytest = /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/
const maxNamed = 5

/** pytest looks for files of certain names by itself; where none has such a name it must be told. */
function pytestFor({ files }: Suite, folder: string): string {
  const own = files.map(({ path }) => path).filter((path) => path.endsWith('.py') && isWithin(path, folder))
  const named = own.some((path) => foundByPytest.test(path)) ? [] : own.filter((path) => /^[\w./-]+$/.test(path)).slice(0, maxNamed)
  return ['python -m pytest', ...named.map((path) => (folder === '' ? path : path.slice(folder.length + 1)))].join(' ')
}

/** What the nearest manifest asks for, or any other. */
function specifierOf(manifests: readonly Manifest[], here: readonly Manifest[]): string {
  return [...here, ...manifests].find(({ python }) => python !== undefined)?.python?.specifier ?? ''
}
