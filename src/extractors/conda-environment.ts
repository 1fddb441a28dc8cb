import { parseCondaSpec } from '../languages/conda.ts'
import { packageOf, readRequirements } from '../languages/requirements.ts'
import { child, itemsOf, readYaml, textOf, type YamlNode } from '../languages/yaml.ts'
import type { ManifestFile, Package } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** What conda brings along or installs first: an interpreter and an installer, not dependencies of the project. */
const runtimes = new Set(['python', 'pip', 'nodejs', 'r-base', 'julia'])

const named = /(?:(?:^|[/._-])(?:conda|environment)|(?:^|\/)env[._-])[^/]*$/i

/** Environment files of conda, under any name. */
export const condaEnvironment: Extractor = {
  id: 'conda-environment',
  files: ['*.{yml,yaml}'],
  wants: (text) => /^dependencies:/m.test(text) && /^(?:name|channels|prefix):|^[ \t]*-[ \t]*(?:python|pip)\b/m.test(text),
  affects: ['dependencies', 'tools'],
  maxBytes: 500_000,
  extract({ path, text }) {
    const { root, problems } = readYaml(text)
    const items = itemsOf(child(root, 'dependencies'))
    if (!items.some((item) => item.kind === 'scalar' || child(item, 'pip'))) return { facts: {} }
    if (!named.test(path) && !child(root, 'channels') && !items.some(isCondas)) return { facts: {} }
    const pip = items.flatMap((item) => itemsOf(child(item, 'pip')))
    const python = items.map(condaPackage).find((one) => one?.name === 'python')
    const manifest: ManifestFile = {
      kind: 'manifest',
      format: 'environment.yml',
      packages: [
        ...items.flatMap((item) => condaPackage(item) ?? []).filter(({ name }) => !runtimes.has(name)),
        ...pip.flatMap(pipPackages),
      ],
      includes: pip.flatMap(pipIncludes),
      manager: 'conda',
      ...(python?.specifier && { python: { specifier: python.specifier, line: python.line } }),
    }
    return { facts: { manifest }, problems }
  },
}

/** What nothing but an environment begins its dependencies with. */
function isCondas(item: YamlNode): boolean {
  return child(item, 'pip') !== undefined || runtimes.has(condaPackage(item)?.name ?? '')
}

function condaPackage(item: YamlNode): Package | undefined {
  const spec = parseCondaSpec(textOf(item) ?? '')
  return spec && { ...spec, extras: [], line: item.line, runtime: true, ecosystem: 'conda' }
}

function pipPackages(item: YamlNode): Package[] {
  return readRequirements(textOf(item) ?? '').requirements.map((found) => packageOf(found, { line: item.line }))
}

function pipIncludes(item: YamlNode): ManifestFile['includes'] {
  return readRequirements(textOf(item) ?? '').includes.map((include) => ({ ...include, line: item.line }))
}
