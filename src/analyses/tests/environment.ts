import { isTestPath } from '../../graph/file-kind.ts'
import { baseOf, parentOf, repositoryPath } from '../../graph/path.ts'
import type { Project } from '../../model/facts.ts'
import type { ManifestFile } from '../../model/file-facts.ts'
import type { ProjectView } from '../analysis.ts'
import { pythonWithin } from './python-version.ts'
import type { TestFile } from './test-files.ts'

type Environment = NonNullable<Project['tests']['environment']>
interface Manifest extends ManifestFile {
  path: string
}

/** Where and with what Python's tests can be run, as the manifests say: the folder of the nearest one above the tests decides. */
export function environmentOf(project: ProjectView, files: readonly TestFile[]): Environment | undefined {
  const [first] = files.filter(({ path }) => path.endsWith('.py'))
  if (!first) return undefined
  const manifests = project.facts.flatMap(({ path, manifest }): Manifest[] => (manifest ? [{ path, ...manifest }] : []))
  const top = project.root === '.' ? '' : project.root
  const folder = foldersAbove(first.path, top).find((one) => manifests.some(({ path }) => parentOf(path) === one)) ?? top
  const here = manifests.filter(({ path }) => parentOf(path) === folder)
  const present = new Set(project.repository.files.map(({ path }) => path))
  const versionFile = [repositoryPath(folder, '.python-version'), '.python-version'].find((path) => present.has(path))
  return {
    folder: folder || '.',
    ...commandsOf(here),
    ...(versionFile && { versionFile }),
    python: pythonWithin(specifierOf(project, manifests, here)),
  }
}

/** Folders from that of a file up to the project's, without those of tests alone. */
function foldersAbove(path: string, top: string): string[] {
  const folders: string[] = []
  for (let at = parentOf(path); at !== '' && at !== top; at = parentOf(at)) folders.push(at)
  return [...folders, top].filter((folder) => folder === top || !isTestPath(`${folder}/`))
}

const managed: Record<string, Pick<Environment, 'install' | 'run'>> = {
  'uv.lock': { install: 'pip install uv', run: 'uv run --with pytest python -m pytest' },
  'poetry.lock': { install: 'pip install poetry && poetry install', run: 'poetry run python -m pytest' },
  'pdm.lock': { install: 'pip install pdm && pdm install', run: 'pdm run python -m pytest' },
  'Pipfile.lock': { install: 'pip install pipenv && pipenv install --dev', run: 'pipenv run python -m pytest' },
}

/** A lock file that names the runner says which manager is at work; pip installs what a requirements file lists, or else the package itself. */
function commandsOf(manifests: readonly Manifest[]): Pick<Environment, 'install' | 'run'> {
  const run = 'python -m pytest'
  const lock = manifests.find(({ format, packages }) => managed[format] && packages.some(({ name }) => name === 'pytest'))
  const manager = managed[lock?.format ?? '']
  if (manager) return manager
  const names = manifests.filter(({ format }) => format === 'requirements.txt').map(({ path }) => baseOf(path))
  const listed = names.filter((name) => name === 'requirements.txt' || /^[\w.-]*(?:dev|tests?)[\w.-]*\.txt$/.test(name))
  if (listed.length > 0) return { install: `pip install ${listed.map((name) => `-r ${name}`).join(' ')} pytest`, run }
  const isPackage = manifests.some(({ format, build }) => build !== undefined || format === 'setup.py')
  return { install: isPackage ? 'pip install -e . pytest' : 'pip install pytest', run }
}

/** What the nearest manifest asks for, any other, or the image that the project is built from. */
function specifierOf({ facts }: ProjectView, manifests: readonly Manifest[], here: readonly Manifest[]): string {
  const declared = [...here, ...manifests].find(({ python }) => python !== undefined)?.python
  const images = facts.flatMap(({ dockerfile }) => dockerfile?.from ?? [])
  const tag = images.find(({ repository = '', tag = '' }) => /(?:^|\/)python$/.test(repository) && /^3\.\d/.test(tag))?.tag
  return declared?.specifier ?? /^3\.\d+/.exec(tag ?? '')?.[0] ?? ''
}
