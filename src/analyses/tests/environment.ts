import { isTestPath } from '../../graph/file-kind.ts'
import { baseOf, isWithin, parentOf, repositoryPath } from '../../graph/path.ts'
import type { Project } from '../../model/facts.ts'
import type { ManifestFile } from '../../model/file-facts.ts'
import type { ProjectView } from '../analysis.ts'
import { releasesInUse } from '../releases-in-use.ts'
import { pythonWithin } from './python-version.ts'
import type { Suite } from './test-files.ts'
import { type TestTask, testTask } from './test-task.ts'

type Environment = NonNullable<Project['tests']['environment']>
interface Manifest extends ManifestFile {
  path: string
}

/** Where and with what Python's tests can be run, as the manifests and tasks say: the folder of the nearest manifest above the tests decides. */
export function environmentOf(project: ProjectView, suite: Suite): Environment | undefined {
  const [first] = suite.files.filter(({ path }) => path.endsWith('.py'))
  if (!first) return undefined
  const manifests = project.facts.flatMap(({ path, manifest }): Manifest[] => (manifest ? [{ path, ...manifest }] : []))
  const top = project.root === '.' ? '' : project.root
  const folder = foldersAbove(first.path, top).find((one) => manifests.some(({ path }) => parentOf(path) === one)) ?? top
  const here = manifests.filter(({ path }) => parentOf(path) === folder)
  const present = new Set(project.repository.files.map(({ path }) => path))
  const versionFile = [repositoryPath(folder, '.python-version'), '.python-version'].find((path) => present.has(path))
  return {
    folder: folder || '.',
    ...commandsOf(here, testTask(project, suite, folder), pytestFor(suite, folder)),
    ...(versionFile && { versionFile }),
    python: pythonWithin(specifierOf(manifests, here), releasesInUse(project)),
  }
}

/** Folders from that of a file up to the project's, without those of tests alone. */
function foldersAbove(path: string, top: string): string[] {
  const folders: string[] = []
  for (let at = parentOf(path); at !== '' && at !== top; at = parentOf(at)) folders.push(at)
  return [...folders, top].filter((folder) => folder === top || !isTestPath(`${folder}/`))
}

const managed: Record<string, { install: string; within: string }> = {
  'uv.lock': { install: 'pip install uv', within: 'uv run --with pytest ' },
  'poetry.lock': { install: 'pip install poetry && poetry install', within: 'poetry run ' },
  'pdm.lock': { install: 'pip install pdm && pdm install', within: 'pdm run ' },
  'Pipfile.lock': { install: 'pip install pipenv && pipenv install --dev', within: 'pipenv run ' },
}

const foundByPytest = /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/
const maxNamed = 5

/** pytest looks for files of certain names by itself; where none has such a name it must be told. */
function pytestFor({ files }: Suite, folder: string): string {
  const own = files.map(({ path }) => path).filter((path) => path.endsWith('.py') && isWithin(path, folder))
  const named = own.some((path) => foundByPytest.test(path)) ? [] : own.filter((path) => /^[\w./-]+$/.test(path)).slice(0, maxNamed)
  return ['python -m pytest', ...named.map((path) => (folder === '' ? path : path.slice(folder.length + 1)))].join(' ')
}

/**
 * A lock file that names the runner says which manager is at work; pip installs what a requirements file lists, or else the package itself,
 * and conda what only an environment of it lists.
 */
function commandsOf(manifests: readonly Manifest[], task: TestTask | undefined, pytest: string): Pick<Environment, 'install' | 'run'> {
  const run = task?.run ?? pytest
  const tools = task?.needs ?? []
  if (task?.alone) return { install: `pip install ${tools.join(' ')}`, run }
  const lock = manifests.find(({ format, packages }) => managed[format] && packages.some(({ name }) => name === 'pytest'))
  const manager = managed[lock?.format ?? '']
  if (manager) {
    const missing = tools.filter((tool) => !manager.within.startsWith(tool))
    return { install: [manager.install, ...missing.map((tool) => `pip install ${tool}`)].join(' && '), run: manager.within + run }
  }
  const names = manifests.filter(({ format }) => format === 'requirements.txt').map(({ path }) => baseOf(path))
  const listed = names.filter((name) => name === 'requirements.txt' || /^[\w.-]*(?:dev|tests?)[\w.-]*\.txt$/.test(name))
  const beside = ['pytest', ...tools].join(' ')
  if (listed.length > 0) return { install: `pip install ${listed.map((name) => `-r ${name}`).join(' ')} ${beside}`, run }
  const isPackage = manifests.some(({ format, build }) => build !== undefined || format === 'setup.py')
  const conda = manifests.find(({ path, format }) => format === 'environment.yml' && /^[\w./-]+$/.test(path))
  if (conda && !isPackage) {
    const within = 'conda run --name tests '
    return { install: `conda env create --name tests --file ${baseOf(conda.path)} && ${within}pip install ${beside}`, run: within + run }
  }
  return { install: isPackage ? `pip install -e . ${beside}` : `pip install ${beside}`, run }
}

/** What the nearest manifest asks for, or any other. */
function specifierOf(manifests: readonly Manifest[], here: readonly Manifest[]): string {
  return [...here, ...manifests].find(({ python }) => python !== undefined)?.python?.specifier ?? ''
}
