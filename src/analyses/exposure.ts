import { isTestPath } from '../graph/file-kind.ts'
import type { Layer, Project } from '../model/facts.ts'
import type { RoleMatch } from '../tools/recognise.ts'
import type { Tool } from '../tools/schema.ts'
import type { ProjectView } from './analysis.ts'

/** A platform as the project uses it, outside tests. */
export interface PlatformUse {
  tool: Tool
  roles: readonly RoleMatch[]
  /** Paths of source files and notebooks that use it. */
  code: readonly string[]
  /** Those of them in its core that cannot be loaded without it. */
  required: readonly string[]
  /** Number of its files that are neither set aside nor there to measure the rest. */
  core: number
  /** Configuration writes its address down, and nothing else shows it. */
  addressed: boolean
  platform: Project['lockIn']['platforms'][number]
}

/** Paths at which the project trains, and at which it serves. */
type Works = readonly string[]

type Exposure = Exclude<Project['lockIn']['exposure'], 'unknown'>

const order: readonly Exposure[] = ['none', 'low', 'medium', 'high']

/** Layers that can be switched off: the work is done without them, only unseen. */
const peripheral: ReadonlySet<Layer> = new Set(['tracking', 'monitoring'])

/** From this share of a project's files or of its code on, the platform is what the project is written for: pages beside it change nothing. */
const nativeShare = 0.2

/** Below this share of a project's code, what needs the platform is one corner of it: examples, one of several deployments. */
const coreShare = 0.1

/** The exposure of a project and the uses that make it: the deepest first, then a platform for machine learning, then the wider one. */
export function exposureOf(
  uses: readonly PlatformUse[],
  project: ProjectView,
  works: Works,
): { exposure: Exposure; ranked: PlatformUse[] } {
  const weighed = uses.map((use) => ({ use, weights: weightsOf(use, project, works) }))
  weighed.sort((a, b) => a.weights.map((weight, at) => (b.weights[at] ?? 0) - weight).find(Boolean) ?? 0)
  return { exposure: order[weighed[0]?.weights[0] ?? 0] ?? 'none', ranked: weighed.map(({ use }) => use) }
}

/** What uses are ranked by, the depth of the exposure first. */
function weightsOf(use: PlatformUse, project: ProjectView, works: Works): readonly number[] {
  const { tool, platform } = use
  return [order.indexOf(exposureTo(use, project, works)), Number(tool.platform ?? false), platform.layers.length, platform.files]
}

/**
 * Low: one file of the core, optional, an address that may be switched for another, or no layer that the work depends on. High: code of a layer that the work depends on calls it, in several
 * places and in more than a corner of the project, or in most places where the project trains and serves; or the project is written for it. Medium: anything between.
 */
function exposureTo(
  { roles, code, required, core: living, addressed, platform }: PlatformUse,
  project: ProjectView,
  works: Works,
): Exposure {
  if (living <= 1 || addressed || platform.layers.every((layer) => peripheral.has(layer))) return 'low'
  const isNative = required.length > 1 && required.length >= nativeShare * codeFiles(project)
  if (isNative || living >= nativeShare * project.files.length) return 'high'
  if (code.length > 0 && required.length === 0) return 'low'
  const core = new Set(roles.filter(({ role }) => role.layer && !peripheral.has(role.layer)).map(({ evidence }) => evidence.path))
  const inCore = required.filter((path) => core.has(path))
  const atWork = works.filter((path) => required.includes(path))
  const isCorner = required.length < coreShare * codeFiles(project) && !(atWork.length > 1 && 2 * atWork.length >= works.length)
  const isDeep = inCore.length > 1 || (inCore.length === 1 && living > 2)
  return isDeep && !isCorner ? 'high' : 'medium'
}

function codeFiles({ facts }: ProjectView): number {
  return facts.filter(({ path, python, foreign }) => (python || foreign) && !isTestPath(path)).length
}
