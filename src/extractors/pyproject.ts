import { leftOpen, maskGaps } from '../languages/gaps.ts'
import { pixiPackages } from '../languages/pixi.ts'
import { poetryPackages } from '../languages/poetry.ts'
import { normalisePackage, pythonPackage } from '../languages/requirements.ts'
import { isTable, readToml, type Table, type TomlDocument, tableAt, valueAt } from '../languages/toml.ts'
import type { ManifestFile, Package } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** `pyproject.toml` of every build tool: PEP 621 and 735, Poetry, PDM, uv, Hatch, Flit and Pixi; also as a template. */
export const pyproject: Extractor = {
  id: 'pyproject',
  files: ['pyproject.toml'],
  affects: ['dependencies', 'tools', 'tests.coverage'],
  maxBytes: 1_000_000,
  extract({ text }) {
    const document = readToml(maskGaps(text).text)
    if (!document.value) return { facts: {}, problems: document.problem ? [document.problem] : [] }
    const manifest = readManifest(document, document.value)
    return { facts: manifest ? { manifest } : {} }
  },
}

/** Undefined where the file only holds settings of tools. */
function readManifest(document: TomlDocument, root: Table): ManifestFile | undefined {
  const packages = [...listedPackages(document, root), ...poetryPackages(document, root), ...pixiPackages(document, root, ['tool', 'pixi'])]
  if (packages.length === 0 && !('project' in root) && valueAt(root, 'tool', 'poetry') === undefined) return undefined
  const build = readBuild(document, root)
  const python = readPython(document, root)
  const manager = ['poetry', 'pdm', 'pixi', 'uv', 'hatch', 'flit'].find((name) => valueAt(root, 'tool', name) !== undefined)
  return {
    kind: 'manifest',
    format: 'pyproject.toml',
    packages: applySources(root, packages),
    includes: dynamicIncludes(document, root),
    ...(python && { python }),
    ...(build && { build }),
    ...(manager && { manager }),
  }
}

interface List {
  path: string[]
  group?: string
  grouping?: NonNullable<Package['grouping']>
  runtime?: false
}

/** Lists of PEP 508 strings, wherever a build tool keeps one. */
function listedPackages(document: TomlDocument, root: Table): Package[] {
  const development = (lists: List[]) => lists.map((list): List => ({ ...list, runtime: false }))
  const lists: List[] = [
    { path: ['project', 'dependencies'] },
    { path: ['tool', 'flit', 'metadata', 'requires'] },
    ...groupsBelow(root, ['project', 'optional-dependencies'], 'extra'),
    ...groupsBelow(root, ['tool', 'flit', 'metadata', 'requires-extra'], 'extra'),
    ...development([
      { path: ['tool', 'uv', 'dev-dependencies'], group: 'dev', grouping: 'group' },
      ...groupsBelow(root, ['dependency-groups'], 'group'),
      ...groupsBelow(root, ['tool', 'pdm', 'dev-dependencies'], 'group'),
      ...hatchEnvironments(root),
    ]),
  ]
  return lists.flatMap((list) => packagesOf(document, root, list))
}

function packagesOf(document: TomlDocument, root: Table, { path, ...place }: List): Package[] {
  const items = valueAt(root, ...path)
  let line = document.lineOf(...path)
  return (Array.isArray(items) ? items : []).flatMap((item) => {
    if (typeof item !== 'string') return []
    line = document.find(item, line)
    return pythonPackage(item, { line, ...place }) ?? []
  })
}

function groupsBelow(root: Table, path: string[], grouping: NonNullable<Package['grouping']>): List[] {
  return Object.keys(tableAt(root, ...path)).map((group) => ({ path: [...path, group], group, grouping }))
}

function hatchEnvironments(root: Table): List[] {
  return groupsBelow(root, ['tool', 'hatch', 'envs'], 'environment').flatMap(({ path, ...place }) =>
    ['dependencies', 'extra-dependencies'].map((key) => ({ path: [...path, key], ...place })),
  )
}

/** `[tool.uv.sources]` can fix what the list of dependencies names without a version: to a commit, or to what lies in the repository. */
function applySources(root: Table, packages: Package[]): Package[] {
  const sources = Object.entries(tableAt(root, 'tool', 'uv', 'sources'))
  const fixed = new Set(sources.filter(([, source]) => [source].flat().every(isFixedSource)).map(([name]) => normalisePackage(name)))
  return packages.map((one) => (fixed.has(one.name) ? { ...one, pinned: true } : one))
}

function isFixedSource(source: unknown): boolean {
  return isTable(source) && ('rev' in source || 'url' in source || 'path' in source || source['workspace'] === true)
}

function dynamicIncludes(document: TomlDocument, root: Table): ManifestFile['includes'] {
  const path = ['tool', 'setuptools', 'dynamic', 'dependencies']
  const files = valueAt(root, ...path, 'file')
  const line = document.lineOf(...path)
  return [files].flat().flatMap((file) => (typeof file === 'string' ? [{ line, path: file, constraint: false }] : []))
}

function readPython(document: TomlDocument, root: Table): ManifestFile['python'] {
  const paths = [
    ['project', 'requires-python'],
    ['tool', 'poetry', 'dependencies', 'python'],
    ['tool', 'flit', 'metadata', 'requires-python'],
    ['tool', 'pixi', 'dependencies', 'python'],
  ]
  for (const path of paths) {
    const specifier = valueAt(root, ...path)
    if (typeof specifier === 'string') return { specifier: leftOpen(specifier), line: document.lineOf(...path) }
  }
  return undefined
}

function readBuild(document: TomlDocument, root: Table): ManifestFile['build'] {
  const system = valueAt(root, 'build-system')
  const isApplication = valueAt(root, 'tool', 'uv', 'package') === false || valueAt(root, 'tool', 'poetry', 'package-mode') === false
  if (isApplication || !isTable(system)) return undefined
  const backend = system['build-backend']
  const name =
    valueAt(root, 'project', 'name') ?? valueAt(root, 'tool', 'poetry', 'name') ?? valueAt(root, 'tool', 'flit', 'metadata', 'module')
  const scripts = { ...tableAt(root, 'tool', 'poetry', 'scripts'), ...tableAt(root, 'project', 'scripts') }
  return {
    backend: typeof backend === 'string' ? backend : 'setuptools',
    line: document.lineOf('build-system'),
    scripts: Object.entries(scripts).flatMap(([script, target]) => (typeof target === 'string' ? [{ name: script, target }] : [])),
    ...(typeof name === 'string' && { name }),
  }
}
