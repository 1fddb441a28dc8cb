import type { Package } from '../model/file-facts.ts'
import { isExactCondaVersion } from './conda.ts'
import { isExactVersion, normalisePackage } from './requirements.ts'
import { isTable, type Table, type TomlDocument, tableAt } from './toml.ts'

/** Packages that Pixi's tables list below a path, its features' as groups; the interpreter and paths of the project itself are none. */
export function pixiPackages(document: TomlDocument, root: Table, below: readonly string[] = []): Package[] {
  const features = Object.keys(tableAt(root, ...below, 'feature')).map((feature) => ['feature', feature])
  return [[], ...features].flatMap((feature) =>
    (['dependencies', 'pypi-dependencies'] as const).flatMap((key) => {
      const path = [...below, ...feature, key]
      return Object.entries(tableAt(root, ...path))
        .filter(([name, value]) => name !== 'python' && !(isTable(value) && 'path' in value))
        .map(([name, value]): Package => {
          const specifier = pixiVersion(value)
          const [ecosystem, pinned] =
            key === 'dependencies' ? (['conda', isExactCondaVersion(specifier)] as const) : (['pypi', isExactVersion(specifier)] as const)
          const about = { specifier, extras: [], pinned, line: document.lineOf(...path, name), runtime: feature.length === 0, ecosystem }
          return { name: normalisePackage(name), ...about, ...(feature[1] !== undefined && { group: feature[1] }) }
        })
    }),
  )
}

/** A version as Pixi writes it, alone or in a table; empty for any. */
export function pixiVersion(value: unknown): string {
  const version = isTable(value) ? value['version'] : value
  return typeof version === 'string' && version !== '*' ? version : ''
}
