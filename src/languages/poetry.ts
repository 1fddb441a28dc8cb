import type { Package } from '../model/file-facts.ts'
import { isDevelopmentGroup, isExactVersion, normalisePackage } from './requirements.ts'
import { isTable, type Table, type TomlDocument, tableAt } from './toml.ts'

/** Packages of Poetry's own tables: the project's, and those of each group. */
export function poetryPackages(document: TomlDocument, root: Table): Package[] {
  const groups = Object.keys(tableAt(root, 'tool', 'poetry', 'group'))
  const tables: { path: string[]; group?: string }[] = [
    { path: ['tool', 'poetry', 'dependencies'] },
    { path: ['tool', 'poetry', 'dev-dependencies'], group: 'dev' },
    ...groups.map((group) => ({ path: ['tool', 'poetry', 'group', group, 'dependencies'], group })),
  ]
  return tables.flatMap(({ path, group }) =>
    Object.entries(tableAt(root, ...path))
      .filter(([name]) => name !== 'python')
      .map(([name, value]): Package => {
        const about = { ...poetryVersion(value), line: document.lineOf(...path, name), runtime: !isDevelopmentGroup(group ?? '') }
        return { name: normalisePackage(name), ...about, ecosystem: 'pypi', ...(group && { group, grouping: 'group' }) }
      }),
  )
}

/** Poetry reads a bare version as exactly it, unlike a caret or a tilde. */
function poetryVersion(value: unknown): Pick<Package, 'specifier' | 'pinned' | 'extras'> {
  const constraint = Array.isArray(value) ? value[0] : value
  if (!isTable(constraint)) {
    const specifier = typeof constraint === 'string' ? constraint.trim() : ''
    return { specifier, pinned: isExactVersion(specifier) || /^\d[^\s*,]*$/.test(specifier), extras: [] }
  }
  const extras = Array.isArray(constraint['extras']) ? constraint['extras'].map(String) : []
  const place = constraint['git'] ?? constraint['url'] ?? constraint['path']
  if (place === undefined) return { ...poetryVersion(constraint['version']), extras }
  const revision = constraint['rev'] ?? constraint['tag']
  const specifier = `@ ${place}${revision === undefined ? '' : `@${revision}`}`
  return { specifier, pinned: revision !== undefined || constraint['git'] === undefined, extras }
}
