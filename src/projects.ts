import { Minimatch } from 'minimatch'
import { foldersOf, outermost, projectFolders } from './graph/project-folders.ts'
import type { Scorecard } from './model/scorecard.ts'
import type { RuleLayer } from './settings/inherit.ts'
import type { Layer, ProjectSettings } from './settings/settings.ts'
import { didYouMean } from './strict/nearest.ts'

/** Entries that mean nothing for which a folder that was perhaps meant is looked for: each look goes over all folders. */
const mostGuessed = 10
/** Folders that the braces of one glob may name; a handful of braces would else name a million. */
const mostAlternatives = 1000

/**
 * The layers with a project for each folder that a glob or a search of theirs means among these files. A folder that is not there is none:
 * it would stand in the score with nothing wrong in it. Without files it is not known which are there.
 */
export function divide(layers: readonly RuleLayer[], paths: readonly string[]): RuleLayer[] {
  if (!layers.some(({ layer }) => layer.says.projects)) return [...layers]
  const folders = foldersOf(paths)
  const isThere = (root: string) => paths.length === 0 || root === '.' || folders.has(root)
  return layers.map((rule) => {
    const { projects } = rule.layer.says
    if (!projects) return rule
    const found = projects.flatMap((project) =>
      rootsOf(project, paths, folders)
        .filter(isThere)
        .map((root) => ({ ...project, root })),
    )
    return { ...rule, layer: { ...rule.layer, says: { ...rule.layer.says, projects: found } } }
  })
}

/**
 * A warning for each entry of the repository's own file that means none of its folders, as `divide` has found; what others wrote for many
 * may well do so.
 */
export function emptyProjectNotices(written: readonly Layer[], divided: readonly Layer[], paths: readonly string[]): Scorecard['notices'] {
  const empty = written.flatMap((layer, place) => (layer.kind === 'repository' ? emptyIn(layer, divided[place]) : []))
  const folders = empty.length > 0 ? foldersOf(paths) : new Set<string>()
  return empty.map(({ project: { written, index, root, found }, layer }, position) => {
    const meant = (position < mostGuessed && found !== 'glob' && folderMeant(root, folders)) || '.'
    const text = `\`projects\` names \`${written}\`, and there is no such folder here with anything in it: it counts nowhere${meant}`
    return { level: 'warning', text, path: layer.path, line: layer.lineOf(`projects.${index}`) ?? 1 }
  })
}

function emptyIn(layer: Layer, divided: Layer | undefined): { project: ProjectSettings; layer: Layer }[] {
  const found = new Set(divided?.says.projects?.map(({ index }) => index))
  return (layer.says.projects ?? []).filter(({ index }) => !found.has(index)).map((project) => ({ project, layer }))
}

/** A folder written nearly so, or one that lies deeper. */
function folderMeant(root: string, folders: ReadonlySet<string>): string {
  const deeper = [...folders].find((folder) => folder.endsWith(`/${root}`))
  return deeper === undefined ? didYouMean(root, folders) : `, did you mean "${deeper}"?`
}

function rootsOf({ root, found }: ProjectSettings, paths: readonly string[], folders: ReadonlySet<string>): string[] {
  if (found === undefined) return [root]
  if (found === 'manifests') return projectFolders(paths, root)
  const glob = new Minimatch(root, { braceExpandMax: mostAlternatives })
  return outermost([...folders].filter((folder) => glob.match(folder)))
}
