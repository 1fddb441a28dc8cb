import { join } from 'node:path'
import { ConfigurationError } from './model/errors.ts'
import type { Scorecard } from './model/scorecard.ts'
import type { Source, SourceFile } from './model/source.ts'
import { bundledFolder, checkedPoliciesPath, parsedHazardsPath, parsedToolsPath } from './policies/bundled.ts'
import { matchesGlob } from './policies/glob.ts'
import { loadPolicies, parsePolicy } from './policies/load.ts'
import type { ConfiguredPolicy, Policy } from './policies/policy.ts'
import { divide, emptyProjectNotices } from './projects.ts'
import { configurePolicies } from './settings/configure.ts'
import { formatReference, type Reference, type RuleFiles } from './settings/files.ts'
import { type InheritOptions, inherit, type OpenRepository, type RuleLayer } from './settings/inherit.ts'
import { type GateInputs, inputsLayer } from './settings/inputs.ts'
import { originAt } from './settings/locks.ts'
import { misplacedNotices, movableNotices, packNotices, stagedNotices } from './settings/notices.ts'
import { renamedNotices } from './settings/renamed.ts'
import { resolveSettings } from './settings/resolve.ts'
import type { Layer, Settings } from './settings/settings.ts'
import { readLock, vendoredFiles } from './settings/vendored.ts'
import type { Violation } from './settings/violations.ts'
import { compileTools, type RecogniserIndex } from './tools/compile.ts'
import { loadHazards, loadTools } from './tools/load.ts'

/** Where a repository keeps its policy file. */
export const policyFilePath = '.github/mlops-scorecard.yml'

/** Far above any policy file a person writes. */
const maxBytes = 1024 * 1024

/** What a scan judges by: the settings, the policies as they count under them, and how tools and hazards are recognised. */
export interface Rules {
  settings: Settings
  policies: ConfiguredPolicy[]
  index: RecogniserIndex
  isExcluded: (path: string) => boolean
  /** What the reader must know of the policy files. */
  notices: Scorecard['notices']
}

/** Files of a source: on a pull request those of the target branch, never of the head. */
export function ruleFilesOf(source: Source): RuleFiles {
  let listing: Promise<readonly SourceFile[]> | undefined
  const list = () => {
    listing ??= source.list()
    return listing
  }
  return {
    ...(source.commit === undefined ? {} : { commit: source.commit }),
    paths: async () => (await list()).map((file) => file.path),
    async read(path) {
      const file = (await list()).find((candidate) => candidate.path === path)
      if (!file) return undefined
      for await (const result of source.read([file], { maxBytes: () => maxBytes })) {
        if ('text' in result) return result.text
        throw new ConfigurationError(`cannot be read: ${result.detail}`, { location: { path } })
      }
      return undefined
    },
  }
}

/** Paths of all files of the sources that are scanned and compared, each once. */
export async function pathsOf(sources: readonly Source[]): Promise<string[]> {
  const lists = await Promise.all(sources.map((source) => source.list()))
  return [...new Set(lists.flatMap((files) => files.map(({ path }) => path)))]
}

interface LayerOptions extends Partial<InheritOptions> {
  /** Where the files are from, if from another repository. */
  reference?: Reference
}

/** A policy file with what it extends; none where the file is only looked for and absent. Throws ConfigurationError. */
export async function readLayers(files: RuleFiles, path?: string, { reference, ...given }: LayerOptions = {}): Promise<RuleLayer[]> {
  const place = { path: path ?? policyFilePath, files, ...(reference && { reference }) }
  const text = await files.read(place.path)
  if (text !== undefined) return inherit(place, text, await inheritOptions(files, given))
  if (path === undefined) return []
  throw new ConfigurationError(`there is no policy file ${path}`, { remedy: 'Check the path; it counts from the root of the repository.' })
}

/** Without an opener only what `policy lock` vendored is read, of the owners that the lock names: a scan needs no network. */
export async function inheritOptions(own: RuleFiles, { open, ...given }: Partial<InheritOptions> = {}): Promise<InheritOptions> {
  if (open) return { open, ...given }
  const lock = await readLock(own)
  return {
    open: async (reference) => (await vendored(own, reference)) ?? refuse(reference),
    ...(lock && { owners: lock.owners }),
    ...given,
  }
}

/** The vendored copy where there is one; else what the opener finds. */
export function vendoredFirst(own: RuleFiles, open: OpenRepository): OpenRepository {
  return async (reference) => (await vendored(own, reference)) ?? open(reference)
}

async function vendored(own: RuleFiles, reference: Reference): Promise<RuleFiles | undefined> {
  const lock = await readLock(own)
  return lock && vendoredFiles(lock, own, reference)
}

function refuse(reference: Reference): never {
  throw new ConfigurationError(`extends ${formatReference(reference)}, which is not vendored here`, {
    remedy: 'Run `mlops-scorecard policy lock` and commit what it writes.',
  })
}

/** What the inputs say, as the last of the layers. Throws ConfigurationError for a word that is none. */
export function inputsRules(inputs: GateInputs): RuleLayer {
  return { layer: inputsLayer(inputs), files: { read: async () => undefined, paths: async () => [] } }
}

interface LoadOptions {
  /** As 2026-11-21: without it the length of waivers is not judged. */
  today?: string
  /** Files that are scanned, in which projects are found. */
  paths?: readonly string[]
}

/** Everything that layers of settings imply, loaded and compiled. Throws ConfigurationError naming file, line and remedy. */
export async function loadRules(layers: readonly RuleLayer[], { today, paths = [] }: LoadOptions = {}): Promise<Rules> {
  const custom = await customPolicies(layers)
  const policies = [...(await loadPolicies(bundledFolder, checkedPoliciesPath)), ...new Set([...custom.values()].flat())]
  const written = layers.map(({ layer }) => layer)
  const isExcluded = matcher(written.flatMap(({ says }) => says.exclude ?? []))
  const read = paths.filter((path) => !isExcluded(path))
  const divided = divide(layers, read).map(({ layer }) => ({ ...layer, brings: (custom.get(layer.path) ?? []).map(({ id }) => id) }))
  const { settings, violations } = resolveSettings(divided, policies, today)
  if (violations.length > 0)
    throw new ConfigurationError(violations.map(violationWords).join('\n'), { remedy: 'Drop it here, or ask the owner of the lock.' })
  const tools = [...loadTools(join(bundledFolder, 'tools'), parsedToolsPath), ...settings.tools]
  const configured = configurePolicies(policies, settings)
  return {
    settings,
    policies: configured,
    index: compileTools(tools, [...loadHazards(join(bundledFolder, 'hazards', 'loading.yaml'), parsedHazardsPath), ...settings.hazards]),
    isExcluded,
    notices: [
      ...renamedNotices(policies, written, settings.pack),
      ...movableNotices(layers),
      ...stagedNotices(configured, settings.pack),
      ...emptyProjectNotices(written, divided, read),
      ...packNotices(policies, settings),
      ...misplacedNotices(written, paths, policyFilePath),
    ],
  }
}

function violationWords({ message, at, against }: Violation): string {
  const place = ({ path, line }: Violation['at']) => (line === undefined ? path : `${path}:${line}`)
  return `${place(at)}: ${message} (locked by ${place(against)})`
}

/** The policies that each layer brings, by its path. Two files of one repository may name the same; it is one. */
async function customPolicies(layers: readonly RuleLayer[]): Promise<Map<string, Policy[]>> {
  const known = new Map<string, Policy>()
  const brought = new Map<string, Policy[]>()
  for (const { layer, files, reference } of layers) {
    const home = reference ? `${reference.owner}/${reference.name}:` : ''
    const policies: Policy[] = []
    for (const path of await customPaths(layer, files)) {
      const policy = known.get(home + path) ?? parseCustom((await files.read(path)) ?? '', path, home)
      known.set(home + path, policy)
      policies.push(policy)
    }
    brought.set(layer.path, policies)
  }
  return brought
}

/** A glob that means no file would pass for want of policy. */
async function customPaths(layer: Layer, files: RuleFiles): Promise<string[]> {
  const found = new Set<string>()
  for (const [index, glob] of (layer.says.custom ?? []).entries()) {
    const paths = (await files.paths()).filter(matcher([glob]))
    if (paths.length === 0) throw noPolicy(glob, originAt(layer, `custom.${index}`))
    for (const path of paths) found.add(path)
  }
  return [...found]
}

function noPolicy(glob: string, location: Violation['at']): ConfigurationError {
  return new ConfigurationError(`\`custom\` names \`${glob}\`, and there is no such file`, {
    location,
    remedy: 'Paths count from the root of the repository that holds the policy file.',
  })
}

/** What is wrong with a policy of another repository is told with its name. */
function parseCustom(text: string, path: string, home: string): Policy {
  try {
    return parsePolicy(text, path)
  } catch (error) {
    if (home === '' || !(error instanceof ConfigurationError)) throw error
    throw new ConfigurationError(`${home}${error.message}`, { cause: error, ...(error.remedy !== undefined && { remedy: error.remedy }) })
  }
}

/** Whether one of the globs of a policy file means a path. They count from the root: one without `/` means nothing further down. */
function matcher(globs: readonly string[]): (path: string) => boolean {
  const rooted = globs.map((glob) => ({ glob: glob.includes('/') ? glob : `./${glob}`, start: plainStart(glob) }))
  return (path) => rooted.some(({ glob, start }) => path.startsWith(start) && matchesGlob(path, glob))
}

/** What a path must begin with to match: most do not, and need not be held against the glob. */
function plainStart(glob: string): string {
  return (/^[^*?[{}\\]*/.exec(glob)?.[0] ?? '').replace(/^\.?\//, '')
}
