import { maskGaps } from '../languages/gaps.ts'
import { isExactVersion, normalisePackage, pythonPackage } from '../languages/requirements.ts'
import { readToml, type TomlDocument } from '../languages/toml.ts'
import type { ManifestFile, Package } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

type Table = Record<string, unknown>
type Path = (string | number)[]

/** `pyproject.toml` of every build tool: PEP 621 and 735, Poetry, PDM, uv, Hatch, Flit and Pixi; also as a template. */
export const pyproject: Extractor = {
  id: 'pyproject',
  files: ['pyproject.toml'],
  affects: ['dependencies', 'tools'],
  maxBytes: 1_000_000,
  extract({ text }) {
    const document = readToml(maskGaps(text).text)
    if (!document.value) return { facts: {}, problems: document.problem ? [document.problem] : [] }
    const manifest = readManifest(document, document.value)
    return { facts: manifest ? { manifest } : {} }
  },
}

function readManifest(document: TomlDocument, root: Table): ManifestFile | undefined {
  const packages = [...listedPackages(document, root), ...poetryPackages(document, root), ...pixiPackages(document, root)]
  const build = readBuild(document, root)
  const python = readPython(document, root)
  const includes = dynamicIncludes(document, root)
  const declares =
    ['project', 'dependency-groups'].some((name) => name in root) || isTable(at(root, 'tool', 'poetry')) || packages.length > 0
  if (!declares) return undefined
  const manager = ['poetry', 'pdm', 'pixi', 'uv', 'hatch', 'flit'].find((name) => isTable(at(root, 'tool', name)))
  return {
    kind: 'manifest',
    format: 'pyproject.toml',
    packages: applySources(root, packages),
    includes,
    ...(python && { python }),
    ...(build && { build }),
    ...(manager && { manager }),
  }
}

/** Lists of PEP 508 strings, wherever a build tool keeps one. */
function listedPackages(document: TomlDocument, root: Table): Package[] {
  const lists: { path: Path; group?: string; runtime?: boolean }[] = [
    { path: ['project', 'dependencies'] },
    { path: ['tool', 'uv', 'dev-dependencies'], group: 'dev' },
    { path: ['tool', 'flit', 'metadata', 'requires'] },
    ...groupsBelow(root, ['project', 'optional-dependencies']),
    ...groupsBelow(root, ['dependency-groups']).map((list) => ({ ...list, runtime: false })),
    ...groupsBelow(root, ['tool', 'pdm', 'dev-dependencies']).map((list) => ({ ...list, runtime: false })),
    ...groupsBelow(root, ['tool', 'flit', 'metadata', 'requires-extra']),
    ...hatchEnvironments(root),
  ]
  return lists.flatMap(({ path, group, runtime }) => {
    const items = at(root, ...path)
    if (!Array.isArray(items)) return []
    let line = document.lineOf(...path)
    return items.flatMap((item) => {
      if (typeof item !== 'string') return []
      line = document.find(item, line)
      return pythonPackage(item, { line, group, ...(runtime !== undefined && { runtime }) }) ?? []
    })
  })
}

function groupsBelow(root: Table, path: Path): { path: Path; group: string }[] {
  const groups = at(root, ...path)
  return isTable(groups) ? Object.keys(groups).map((group) => ({ path: [...path, group], group })) : []
}

function hatchEnvironments(root: Table): { path: Path; group: string; runtime: boolean }[] {
  return groupsBelow(root, ['tool', 'hatch', 'envs']).flatMap(({ path, group }) =>
    ['dependencies', 'extra-dependencies'].map((key) => ({ path: [...path, key], group, runtime: false })),
  )
}

function poetryPackages(document: TomlDocument, root: Table): Package[] {
  const tables: { path: Path; group?: string; runtime: boolean }[] = [
    { path: ['tool', 'poetry', 'dependencies'], runtime: true },
    { path: ['tool', 'poetry', 'dev-dependencies'], group: 'dev', runtime: false },
    ...groupsBelow(root, ['tool', 'poetry', 'group']).map(({ path, group }) => ({
      path: [...path, 'dependencies'],
      group,
      runtime: !/^(?:dev|test|tests|docs|lint|ci)$/.test(group),
    })),
  ]
  return tables.flatMap(({ path, group, runtime }) => {
    const table = at(root, ...path)
    if (!isTable(table)) return []
    return Object.entries(table)
      .filter(([name]) => name !== 'python')
      .map(([name, value]): Package => {
        const { specifier, pinned, extras } = poetryVersion(value)
        const line = document.lineOf(...path, name)
        return { name: normalisePackage(name), specifier, extras, pinned, line, runtime, ecosystem: 'pypi', ...(group && { group }) }
      })
  })
}

/** Poetry reads a bare version as exactly it, unlike a caret or tilde. */
function poetryVersion(value: unknown): { specifier: string; pinned: boolean; extras: string[] } {
  const constraint = Array.isArray(value) ? value[0] : value
  if (!isTable(constraint)) {
    const specifier = typeof constraint === 'string' ? constraint.trim() : ''
    return { specifier, pinned: isExactVersion(specifier) || /^\d+(?:\.\d+)*\S*$/.test(specifier.replace(/\*/, ' ')), extras: [] }
  }
  const extras = Array.isArray(constraint['extras']) ? constraint['extras'].map(String) : []
  const place = constraint['git'] ?? constraint['url'] ?? constraint['path']
  if (place === undefined) return { ...poetryVersion(constraint['version']), extras }
  const revision = constraint['rev'] ?? constraint['tag']
  return {
    specifier: `@ ${place}${revision ? `@${revision}` : ''}`,
    pinned: revision !== undefined || constraint['url'] !== undefined,
    extras,
  }
}

function pixiPackages(document: TomlDocument, root: Table): Package[] {
  const below: Path = ['tool', 'pixi']
  return (['dependencies', 'pypi-dependencies'] as const).flatMap((key) => {
    const table = at(root, ...below, key)
    if (!isTable(table)) return []
    return Object.entries(table).flatMap(([name, value]): Package[] => {
      if (name === 'python' || (isTable(value) && 'path' in value)) return []
      const specifier = String(isTable(value) ? (value['version'] ?? '') : value)
      const ecosystem = key === 'dependencies' ? 'conda' : 'pypi'
      const line = document.lineOf(...below, key, name)
      return [{ name: normalisePackage(name), specifier, extras: [], pinned: isExactVersion(specifier), line, runtime: true, ecosystem }]
    })
  })
}

/** `[tool.uv.sources]` can fix to a commit what the list of dependencies names without a version. */
function applySources(root: Table, packages: Package[]): Package[] {
  const sources = at(root, 'tool', 'uv', 'sources')
  if (!isTable(sources)) return packages
  const fixed = new Set(
    Object.entries(sources)
      .filter(([, source]) => isTable(source) && ('rev' in source || 'url' in source))
      .map(([name]) => normalisePackage(name)),
  )
  return packages.map((one) => (fixed.has(one.name) ? { ...one, pinned: true } : one))
}

function dynamicIncludes(document: TomlDocument, root: Table): ManifestFile['includes'] {
  const path: Path = ['tool', 'setuptools', 'dynamic', 'dependencies']
  const files = at(root, ...path, 'file')
  const line = document.lineOf(...path)
  return (Array.isArray(files) ? files : [files]).flatMap((file) =>
    typeof file === 'string' ? [{ line, path: file, constraint: false }] : [],
  )
}

function readPython(document: TomlDocument, root: Table): ManifestFile['python'] {
  const paths: Path[] = [
    ['project', 'requires-python'],
    ['tool', 'poetry', 'dependencies', 'python'],
    ['tool', 'flit', 'metadata', 'requires-python'],
    ['tool', 'pixi', 'dependencies', 'python'],
  ]
  for (const path of paths) {
    const specifier = at(root, ...path)
    if (typeof specifier === 'string') return { specifier, line: document.lineOf(...path) }
  }
  return undefined
}

function readBuild(document: TomlDocument, root: Table): ManifestFile['build'] {
  const notPackaged = at(root, 'tool', 'uv', 'package') === false || at(root, 'tool', 'poetry', 'package-mode') === false
  const system = at(root, 'build-system')
  if (notPackaged || !isTable(system)) return undefined
  const backend = system['build-backend']
  const name = at(root, 'project', 'name') ?? at(root, 'tool', 'poetry', 'name') ?? at(root, 'tool', 'flit', 'metadata', 'module')
  const scripts = [
    ['project', 'scripts'],
    ['tool', 'poetry', 'scripts'],
  ].flatMap((path) => Object.entries(at(root, ...path) ?? {}))
  return {
    backend: typeof backend === 'string' ? backend : 'setuptools.build_meta:__legacy__',
    line: document.lineOf('build-system'),
    scripts: scripts.flatMap(([script, target]) => (typeof target === 'string' ? [{ name: script, target }] : [])),
    ...(typeof name === 'string' && { name }),
  }
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

function at(root: Table, ...path: Path): unknown {
  return path.reduce<unknown>((from, step) => (isTable(from) ? from[step] : undefined), root)
}
