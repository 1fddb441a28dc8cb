import { join } from 'node:path'
import { Minimatch } from 'minimatch'
import { ConfigurationError } from './model/errors.ts'
import type { Source, SourceFile } from './model/source.ts'
import { bundledFolder, parsedToolsPath } from './policies/bundled.ts'
import { loadPolicies, parsePolicy } from './policies/load.ts'
import type { ConfiguredPolicy, Policy } from './policies/policy.ts'
import { configurePolicies } from './settings/configure.ts'
import { defaultSettings, loadSettings } from './settings/load.ts'
import type { Settings } from './settings/settings.ts'
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
}

/** Reads a text of the place that rules come from; undefined where it has no such file. */
export interface RuleFiles {
  read(path: string): Promise<string | undefined>
  /** Paths of all its files. */
  paths(): Promise<string[]>
}

/** Rules of a source: on a pull request that of the target branch, never of the head. */
export function ruleFilesOf(source: Source): RuleFiles {
  let listing: Promise<readonly SourceFile[]> | undefined
  const files = () => (listing ??= source.list())
  return {
    paths: async () => (await files()).map((file) => file.path),
    async read(path) {
      const file = (await files()).find((candidate) => candidate.path === path)
      if (!file) return undefined
      for await (const result of source.read([file], { maxBytes: () => maxBytes })) {
        if ('text' in result) return result.text
        throw new ConfigurationError(`cannot be read: ${result.detail}`, { location: { path } })
      }
      return undefined
    },
  }
}

/** Settings of the policy file at `path`, or the defaults where the file is only looked for and absent. Throws ConfigurationError. */
export async function readSettings(files: RuleFiles, path?: string): Promise<Settings> {
  const text = await files.read(path ?? policyFilePath)
  if (text !== undefined) return loadSettings(text, path ?? policyFilePath)
  if (path === undefined) return defaultSettings
  throw new ConfigurationError(`there is no policy file ${path}`, { remedy: 'Check the path; it counts from the root of the repository.' })
}

/** Everything that settings imply, loaded and compiled. Throws ConfigurationError naming file, line and remedy. */
export async function loadRules(settings: Settings, files: RuleFiles): Promise<Rules> {
  const policies = [...(await loadPolicies(bundledFolder)), ...(await customPolicies(settings, files))]
  const tools = [...loadTools(join(bundledFolder, 'tools'), parsedToolsPath), ...settings.tools]
  return {
    settings,
    policies: configurePolicies(policies, settings),
    index: compileTools(tools, loadHazards(join(bundledFolder, 'hazards.yaml'))),
    isExcluded: matcher(settings.exclude),
  }
}

async function customPolicies(settings: Settings, files: RuleFiles): Promise<Policy[]> {
  if (settings.custom.length === 0) return []
  const isCustom = matcher(settings.custom)
  const paths = (await files.paths()).filter(isCustom)
  const texts = await Promise.all(paths.map((path) => files.read(path)))
  return paths.flatMap((path, index) => {
    const text = texts[index]
    return text === undefined ? [] : [parsePolicy(text, path)]
  })
}

function matcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map((glob) => new Minimatch(glob.endsWith('/') ? `${glob}**` : glob, { dot: true }))
  return (path) => patterns.some((pattern) => pattern.match(path))
}
