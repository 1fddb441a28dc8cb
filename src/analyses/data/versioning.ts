import { isAssetPath, isIllustration, isTestPath, kindOfFile } from '../../graph/file-kind.ts'
import { grouped } from '../../graph/grouped.ts'
import { remembered } from '../../graph/remembered.ts'
import type { Project } from '../../model/facts.ts'
import type { Import } from '../../model/file-facts.ts'
import { type Evidence, locationOf } from '../../model/location.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import { dvcOutputs } from './dvc.ts'

type Data = Project['data']

/** What a tool does for the project's data: it is in charge of it, or it was only begun to be set up. */
export interface Management {
  tool: string
  complete: boolean
  /** Whether it holds, or is told to make, anything that training could read or write. */
  keeps: boolean
  evidence: Evidence[]
}

/** What speaks for data versioning, tool by tool; `fetched` says that training fetches its data from a hub, whatever that has then. */
export function managementOf(project: ProjectView, dvc: Data['dvc'], hub: Data['hub'], fetched: boolean): Management[] {
  const setUp = [...byDvc(project, dvc), ...byGitLfs(project, fetched)]
  const asked = byRole(project).filter(({ tool }) => !setUp.some((one) => one.tool === tool))
  return [...setUp, ...asked, ...byRevision(hub)]
}

/**
 * The answer that the evidence gives: a tool that is set up where there is nothing to version versions nothing, and raw files in git
 * beside a tool that is in charge of the rest make it partial.
 */
export function versioningOf(
  management: readonly Management[],
  data: Pick<Data, 'rawFiles'> & { trains: boolean; bundledOnly: boolean },
): Data['versioning'] {
  const rawData = data.rawFiles.some(({ kind }) => kind === 'data')
  const hasData = rawData || data.trains || management.some(({ keeps }) => keeps)
  if (!hasData) return 'no-data'
  if (management.length > 0) return management.some(({ complete }) => complete) && !rawData ? 'versioned' : 'partial'
  if (rawData) return 'none'
  return data.trains && !data.bundledOnly ? 'none' : 'no-data'
}

/** DVC is in charge of the data where it is initialised, has a remote, and keeps something that is no model. */
function byDvc(project: ProjectView, dvc: Data['dvc']): Management[] {
  const pipelines = project.facts.filter((file) => file.dvc && !isTestPath(file.path))
  if (!dvc.initialised && pipelines.length === 0) return []
  const outputs = dvcOutputs(project).filter((path) => !isTestPath(path) && !isPageAsset(path))
  const keepsData = outputs.some((path) => kindOfFile(path) !== 'model' && !isModelName(path))
  const keeps = outputs.length > 0 || pipelines.some((file) => file.dvc?.kind === 'pipeline')
  const remote = dvc.remotes.find((one) => one.default) ?? dvc.remotes[0]
  const evidence = [
    ...(remote ? [{ path: remote.path, ...(remote.line !== undefined && { line: remote.line }), says: remote.url }] : []),
    ...pipelines.slice(0, 5).map(({ path }) => ({ path })),
  ]
  return [{ tool: 'dvc', complete: dvc.initialised && remote !== undefined && keepsData, keeps, evidence }]
}

/** What a page or an interface shows; a folder of pictures alone may be a data set. */
function isPageAsset(path: string): boolean {
  return /(?:^|\/)(?:docs?|documentation|screenshots?|snapshots|static|public|assets?|frontend|ui)(?:[/-]|$)/i.test(path)
}

/** `trained_models`, `model`: a folder or a file without an ending that holds what training made. */
function isModelName(path: string): boolean {
  return /(?:^|[/_-])(?:models?|checkpoints?|weights)$/i.test(path)
}

/** git-lfs is in charge where a pattern of `.gitattributes` is its own and a file of data or a model is a pointer, unless training fetches its data from elsewhere. */
function byGitLfs(project: ProjectView, fetched: boolean): Management[] {
  const patterns = project.facts.flatMap(({ path, attributes = [] }) =>
    attributes.filter(({ lfs }) => lfs).map(({ line, pattern }) => ({ path, line, says: pattern })),
  )
  const kept = project.files.filter(({ path, lfs }) => {
    const kind = kindOfFile(path)
    return lfs === true && (kind === 'model' || (kind === 'data' && !isAssetPath(path)))
  })
  if (patterns.length === 0 || kept.length === 0) return []
  return [
    {
      tool: 'git-lfs',
      complete: !fetched,
      keeps: true,
      evidence: [...patterns.slice(0, 3), ...kept.slice(0, 2).map(({ path }) => ({ path }))],
    },
  ]
}

/** A store that keeps versions is in charge where the data is in no other place: a copy in git is what can be changed beside it. */
function byRole(project: ProjectView): Management[] {
  const optionalIn = remembered((path: string) => optionalModules(project.repository.facts.get(path)?.python?.imports ?? []))
  const isRelied = ({ evidence: { path }, name }: RoleMatch) => !isTestPath(path) && !optionalIn(path).has(rootOf(name))
  const keeping = project.recognised.roles.filter((match) => match.role.role === 'versions-data' && isRelied(match))
  const complete = !project.files.some(isDataInGit)
  return [...grouped(keeping, ({ tool }) => tool.id)].map(([tool, matches]) => ({
    tool,
    complete,
    keeps: true,
    evidence: matches.slice(0, 5).map(({ evidence }) => evidence),
  }))
}

function isDataInGit({ path, lfs }: ProjectView['files'][number]): boolean {
  return kindOfFile(path) === 'data' && lfs !== true && !isAssetPath(path) && !isIllustration(path)
}

/** Roots of the modules that are imported only where they are there: integrations for others to use, not what this project relies on. */
function optionalModules(imports: readonly Import[]): ReadonlySet<string> {
  const needed = new Set(imports.filter(({ optional }) => !optional).map(({ module }) => rootOf(module)))
  return new Set(imports.map(({ module }) => rootOf(module)).filter((root) => !needed.has(root)))
}

function rootOf(name: string): string {
  return name.split(/[.(]/, 1)[0] ?? ''
}

/** A data set of a hub that is asked for by commit or version can't change under the project. */
function byRevision(hub: Data['hub']): Management[] {
  const datasets = hub.filter(({ kind }) => kind === 'dataset')
  const pinned = datasets.filter((one) => one.pinned === 'yes')
  if (pinned.length === 0) return []
  const evidence = pinned.map((use) => ({ ...locationOf(use), says: `${use.id}@${use.revision}` }))
  return [{ tool: 'huggingface-hub', complete: pinned.length === datasets.length, keeps: true, evidence: evidence.slice(0, 5) }]
}
