import { isTestCode } from '../graph/file-kind.ts'
import { grouped } from '../graph/grouped.ts'
import { baseOf, parentOf } from '../graph/path.ts'
import type { Capability, Layer, Project } from '../model/facts.ts'
import type { Evidence } from '../model/location.ts'
import type { RoleMatch, ToolMatch } from '../tools/recognise.ts'
import type { Tool } from '../tools/schema.ts'
import { defineAnalysis, type Earlier, type ProjectView } from './analysis.ts'
import { exposureOf, type PlatformUse } from './exposure.ts'
import { illustrates } from './illustrations.ts'
import { setAsideIn } from './set-aside.ts'

const maxEvidence = 10

/** Vendors' services in these capabilities hold nothing of a project back: code and data move without them. */
const exempt: ReadonlySet<Capability> = new Set(['artifact-storage', 'ci-cd', 'testing', 'packaging', 'iac', 'notebook'])

/** Which proprietary platforms the project stands on, what they touch, and how much could not run without them. */
export const lockIn = defineAnalysis({
  fact: 'lockIn',
  analyse(project, earlier) {
    const isAside = asideIn(project, earlier)
    const uses = platformsOf(project)
      .map(([tool, matches]) => useOf(tool, matches, project, isAside))
      .filter(({ platform }) => platform.files > 0)
    const works = [...(earlier.training?.entryPoints ?? []), ...(earlier.serving?.endpoints ?? [])].map(({ path }) => path)
    const { exposure, ranked } = exposureOf(uses, project, works)
    return {
      platforms: ranked.map(({ platform }) => platform),
      exposure,
      portable: portabilityOf(project.recognised.roles),
    }
  },
})

function platformsOf({ recognised }: ProjectView): [Tool, ToolMatch[]][] {
  const found = new Map<string, [Tool, ToolMatch[]]>()
  for (const match of recognised.tools) {
    if (match.level === 'declared' || !isPlatform(match.tool)) continue
    const [, matches] = found.get(match.tool.id) ?? [match.tool, []]
    found.set(match.tool.id, [match.tool, [...matches, match]])
  }
  return [...found.values()]
}

function isPlatform({ platform, licence, hosting, capability }: Tool): boolean {
  return platform ?? (licence === 'proprietary' && hosting === 'vendor' && !exempt.has(capability))
}

const evaluationFolder = /(?:^|\/)(?:evals?|evaluat(?:e|ions?|ors?)|benchmarks?|bench|judges?)\//i

/** Says whether a file is set aside, or only measures what others of the project train and serve. */
function asideIn(project: ProjectView, { training, serving }: Earlier): (path: string) => boolean {
  const start = project.root === '.' ? 0 : project.root.length + 1
  const isSetAside = setAsideIn(project)
  const measures = (path: string) => evaluationFolder.test(path.slice(start))
  const works = [...(training?.entryPoints ?? []), ...(serving?.evidence ?? [])].some(({ path }) => !measures(path))
  return (path) => isSetAside(path) || (works && measures(path))
}

function useOf(tool: Tool, matches: readonly ToolMatch[], project: ProjectView, isAside: (path: string) => boolean): PlatformUse {
  // A test calls a platform to see that something else does.
  const evidence = matches.flatMap((match) => match.evidence).filter(({ path }) => !isTestCode(path))
  const roles = project.recognised.roles.filter((match) => match.tool.id === tool.id && !isTestCode(match.evidence.path))
  const paths = [...new Set(evidence.map(({ path }) => path))].sort()
  const code = paths.filter((path) => isCode(path, project))
  // Of other languages than Python few calls are known: what loads it counts as what calls it.
  const calling = paths.filter((path) => isForeign(path, project) || matches.some(({ callers }) => callers.has(path)))
  const core = new Set(paths.filter((path) => !isAside(path)))
  for (const path of shownSettings(paths, project)) core.delete(path)
  const modules = (calling.length > 0 ? calling : code).filter((path) => core.has(path) && isCode(path, project))
  const layers = [...new Set(roles.flatMap(({ role }) => role.layer ?? []))]
  return {
    tool,
    roles,
    code,
    required: code.filter((path) => core.has(path) && !isOptional(path, evidence, project)),
    core: core.size,
    addressed: matches.every(({ addressed }) => addressed),
    platform: {
      vendor: tool.vendor ?? tool.id,
      tool: tool.id,
      name: tool.name,
      files: paths.length,
      callSites: matches.reduce((sum, { callSites }) => sum + callSites, 0),
      layers: (layers.length > 0 ? layers : (tool.layers ?? [layerOf(tool.capability)])).sort(),
      modules: foldersIn(calling.length > 0 ? calling : paths, core),
      isolated: isolation(modules, tool.id, project),
      alternatives: tool.alternatives ?? [],
      evidence: inOrder(evidence, calling, core, project).slice(0, maxEvidence),
    },
  }
}

/** Folders of the files, of those that are set aside only where there are no others. */
function foldersIn(paths: readonly string[], core: ReadonlySet<string>): string[] {
  const living = paths.filter((path) => core.has(path))
  return [...new Set((living.length > 0 ? living : paths).map(folderOf))].sort()
}

/** Settings of examples beside what uses the platform in earnest: they show what may be set. */
function shownSettings(paths: readonly string[], project: ProjectView): string[] {
  const shown = paths.filter(illustrates(project.root))
  return shown.length < paths.length ? shown.filter((path) => !isCode(path, project)) : []
}

/** Modules that call the platform, then notebooks that do, then what sets it up; what is set aside or only shown to others last. Of each of these one place for each folder first. */
function inOrder(evidence: readonly Evidence[], calling: readonly string[], core: ReadonlySet<string>, project: ProjectView): Evidence[] {
  const isShown = illustrates(project.root)
  const calls = new Set(calling)
  const rankOf = ({ path }: Evidence) => {
    if (isShown(path) || !core.has(path)) return 3
    if (!calls.has(path)) return 2
    return isNotebook(path, project) ? 1 : 0
  }
  return [0, 1, 2, 3].flatMap((rank) => foldersFirst(evidence.filter((place) => rankOf(place) === rank)))
}

function foldersFirst(places: readonly Evidence[]): Evidence[] {
  const first = new Set([...grouped(places, ({ path }) => folderOf(path)).values()].flatMap((group) => group.slice(0, 1)))
  return [...first, ...places.filter((place) => !first.has(place))]
}

/** A notebook, also one that its platform keeps as a script, and a document of R. */
function isNotebook(path: string, { repository }: ProjectView): boolean {
  const facts = repository.facts.get(path)
  return /\.(?:rmd|qmd|rmarkdown)$/i.test(path) || facts?.notebook !== undefined || facts?.python?.notebook === true
}

function isCode(path: string, { repository }: ProjectView): boolean {
  const facts = repository.facts.get(path)
  return facts?.python !== undefined || facts?.foreign !== undefined
}

function isForeign(path: string, { repository }: ProjectView): boolean {
  const facts = repository.facts.get(path)
  return facts?.foreign !== undefined && !facts.python
}

/** Every import of it in the file stands behind `except ImportError`. */
function isOptional(path: string, evidence: readonly Evidence[], { repository }: ProjectView): boolean {
  const lines = new Set(evidence.filter((place) => place.path === path).map(({ line }) => line))
  const imports = (repository.facts.get(path)?.python?.imports ?? []).filter(({ line }) => lines.has(line))
  return imports.length > 0 && imports.every(({ optional }) => optional)
}

const layers: Partial<Record<Capability, Layer>> = {
  'data-versioning': 'data',
  'artifact-storage': 'data',
  'data-validation': 'data',
  labelling: 'data',
  training: 'training',
  'experiment-tracking': 'tracking',
  'model-registry': 'registry',
  serving: 'serving',
  'hosted-model': 'serving',
  'feature-store': 'features',
  orchestration: 'orchestration',
  monitoring: 'monitoring',
}

function layerOf(capability: Capability): Layer {
  return layers[capability] ?? 'other'
}

function folderOf(path: string): string {
  return parentOf(path) || '.'
}

/** At most one module, or one folder that is named for the platform or in which every module calls it; notebooks and what shows others the way call what they please. */
function isolation(calling: readonly string[], id: string, project: ProjectView): 'yes' | 'no' {
  const isShown = illustrates(project.root)
  const modules = calling.filter((path) => !isShown(path) && !isNotebook(path, project))
  if (modules.length <= 1) return 'yes'
  const [folder = '', ...others] = new Set(modules.map(folderOf))
  if (others.length > 0 || folder === '.') return 'no'
  if (baseOf(folder).replaceAll('_', '-') === id) return 'yes'
  const beside = project.facts.filter(({ path, python }) => python && folderOf(path) === folder && !path.endsWith('/__init__.py'))
  return beside.every(({ path }) => calling.includes(path)) ? 'yes' : 'no'
}

function portabilityOf(roles: readonly RoleMatch[]): Project['lockIn']['portable'] {
  const saved = roles.filter(({ role }) => role.role === 'saves-model' && role.portable !== undefined)
  if (saved.length === 0) return 'unknown'
  return saved.some(({ role }) => role.portable) ? 'yes' : 'no'
}
