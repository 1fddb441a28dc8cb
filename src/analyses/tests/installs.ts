import { baseOf } from '../../graph/path.ts'
import type { Project } from '../../model/facts.ts'
import type { ManifestFile, Package } from '../../model/file-facts.ts'
import type { TestTask } from './test-task.ts'

type Environment = NonNullable<Project['tests']['environment']>
export interface Manifest extends ManifestFile {
  path: string
}

/** The part of a manifest that brings the runner of the tests. */
interface Part {
  name: string
  grouping: NonNullable<Package['grouping']>
}

/** Commands that install what the tests need, and what stands before the command that runs them. */
interface Installation {
  install: string
  within: string
}

/**
 * What to install, and how to run the tests within it: the manager that the manifests belong to says so; pip installs what requirements
 * files list, or else the package with the extra that brings the runner, and conda what only an environment of it lists.
 */
export function commandsOf(
  manifests: readonly Manifest[],
  folder: string,
  task: TestTask | undefined,
  pytest: string,
): Pick<Environment, 'install' | 'run'> {
  const run = task?.run ?? pytest
  const tools = task?.needs ?? []
  if (task?.alone) return { install: `pip install ${tools.join(' ')}`, run }
  if (task?.maker) return { install: [...tools.map((tool) => `pip install ${tool}`), task.maker].join(' && '), run }
  const { install, within } =
    managed(manifests, tools) ?? hatched(manifests) ?? condaOf(manifests, tools) ?? byPip(manifests, folder, tools)
  return { install, run: within + run }
}

const runner = 'pytest'
const locks: Record<string, string> = { 'uv.lock': 'uv', 'poetry.lock': 'poetry', 'pdm.lock': 'pdm', 'Pipfile.lock': 'pipenv' }
const managers: Record<string, (part: Part | undefined, isListed: boolean) => Installation> = {
  uv: (part, isListed) => {
    const wanted = part ? asked(part, { group: '--group', extra: '--extra' }) : isListed ? '' : `--with ${runner} `
    return { install: 'pip install uv', within: `uv run ${wanted}` }
  },
  poetry: (part) => {
    const wanted = part ? asked(part, { group: '--with', extra: '--extras' }) : ''
    return { install: `pip install poetry && poetry install ${wanted}`.trim(), within: 'poetry run ' }
  },
  pdm: (part) => {
    const wanted = part?.grouping === 'extra' ? `--group ${part.name}` : ''
    return { install: `pip install pdm && pdm install ${wanted}`.trim(), within: 'pdm run ' }
  },
  pipenv: () => ({ install: 'pip install pipenv && pipenv install --dev', within: 'pipenv run ' }),
}

/** The option for a part; the group for development is installed without one. */
function asked({ name, grouping }: Part, options: { group: string; extra: string }): string {
  if (grouping === 'extra') return `${options.extra} ${name} `
  return name === 'dev' ? '' : `${options.group} ${name} `
}

/** By the manager whose lock file or manifest names the runner. */
function managed(manifests: readonly Manifest[], tools: readonly string[]): Installation | undefined {
  const naming = manifests.filter(({ packages }) => packages.some(({ name }) => name === runner))
  const lock = naming.find(({ format }) => locks[format])
  const found = partOf(manifests)
  const part = found?.grouping === 'environment' ? undefined : found
  const manifest = naming.find(
    ({ kind, format, manager = '' }) => kind === 'manifest' && format !== 'requirements.txt' && managers[manager],
  )
  const isUninstallable = part?.grouping === 'group' && !manifests.some(({ build }) => build)
  const manager = lock ? locks[lock.format] : (manifest?.manager ?? (isUninstallable ? 'uv' : undefined))
  const way = managers[manager ?? '']?.(
    part,
    naming.some(({ kind }) => kind === 'manifest'),
  )
  if (!manager || !way) return undefined
  const missing = tools.filter((tool) => tool !== manager)
  return { ...way, install: [way.install, ...missing.map((tool) => `pip install ${tool}`)].join(' && ') }
}

/** By the environment of Hatch that brings the runner. */
function hatched(manifests: readonly Manifest[]): Installation | undefined {
  const part = partOf(manifests)
  if (part?.grouping !== 'environment') return undefined
  return { install: 'pip install hatch', within: `hatch run ${part.name === 'default' ? '' : `${part.name}:`}` }
}

/** By conda, where nothing else lists what the project needs. */
function condaOf(manifests: readonly Manifest[], tools: readonly string[]): Installation | undefined {
  const conda = manifests.find(({ path, format }) => format === 'environment.yml' && /^[\w./-]+$/.test(path))
  if (!conda || isPackage(manifests) || manifests.some(isForTests)) return undefined
  const within = 'conda run --name tests '
  const beside = [runner, ...tools].join(' ')
  return { install: `conda env create --name tests --file ${baseOf(conda.path)} && ${within}pip install ${beside}`, within }
}

function byPip(manifests: readonly Manifest[], folder: string, tools: readonly string[]): Installation {
  const part = partOf(manifests)
  const files = manifests.filter(isForTests)
  const below = (path: string) => (folder === '' ? path : path.slice(folder.length + 1))
  const own = part?.grouping === 'extra' ? [`-e ".[${part.name}]"`] : isPackage(manifests) && (files.length === 0 || part) ? ['-e .'] : []
  const group = part?.grouping === 'group' ? [`--group ${part.name}`] : []
  const isListed = part?.brings || files.some(({ packages }) => packages.some(({ name }) => name === runner))
  const wanted = [...files.map(({ path }) => `-r ${below(path)}`), ...own, ...group, ...(isListed ? [] : [runner]), ...tools]
  return { install: `${group.length > 0 ? 'pip install --upgrade pip && ' : ''}pip install ${wanted.join(' ')}`, within: '' }
}

function isPackage(manifests: readonly Manifest[]): boolean {
  return manifests.some(({ format, build }) => build !== undefined || format === 'setup.py')
}

/** Requirements of the project, and of those who test it. */
function isForTests({ path, format }: Manifest): boolean {
  if (format !== 'requirements.txt' || !/^[\w./-]+$/.test(path)) return false
  const name = baseOf(path)
  return name === 'requirements.txt' || /dev|tests?|[-_]ci\b|^ci\b/.test(name)
}

const forTests = /^(?:unit[-_]?)?tests?(?:ing)?$/i
/** Names of parts, each pattern within the next: the more of them hold, the sooner it is taken. */
const preferred = [forTests, /test|^dev(?:el(?:opment)?)?$/i, /test|dev|^ci$|^all$/i]

/** The part that brings the runner, that for tests first; or else one that by its name is for tests. */
function partOf(manifests: readonly Manifest[]): (Part & { brings: boolean }) | undefined {
  const listed = manifests.flatMap(({ kind, packages }) => (kind === 'manifest' ? packages : []))
  const parts = new Map<string, Part & { brings: boolean }>()
  for (const { name, group, grouping } of listed) {
    if (!group || !grouping || !/^[\w.-]+$/.test(group)) continue
    const known = parts.get(`${grouping} ${group}`)
    const brings = name === runner || known?.brings === true
    parts.set(`${grouping} ${group}`, { name: group, grouping, brings })
  }
  const rank = ({ name }: Part) => preferred.filter((one) => !one.test(name)).length
  const wanted = [...parts.values()].filter(({ name, brings }) => brings || forTests.test(name))
  return wanted.sort((a, b) => Number(b.brings) - Number(a.brings) || rank(a) - rank(b))[0]
}
