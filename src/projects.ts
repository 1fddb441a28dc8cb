import { Minimatch } from 'minimatch'
import { foldersOf, outermost, projectFolders } from './graph/project-folders.ts'
import type { Scorecard } from './model/scorecard.ts'
import type { RuleLayer } from './settings/inherit.ts'
import type { Layer, ProjectSettings } from './settings/settings.ts'

/** The layers with a project for each folder that a glob or a search of theirs means among these files. */
export function divide(layers: readonly RuleLayer[], paths: readonly string[]): RuleLayer[] {
  if (!layers.some(({ layer }) => layer.says.projects)) return [...layers]
  const folders = foldersOf(paths)
  return layers.map((rule) => {
    const { projects } = rule.layer.says
    if (!projects) return rule
    const found = projects.flatMap((project) => rootsOf(project, paths, folders).map((root) => ({ ...project, root })))
    return { ...rule, layer: { ...rule.layer, says: { ...rule.layer.says, projects: found } } }
  })
}

/** A warning for each entry of the repository's own file that means none of its folders; what others wrote for many may well do so. */
export function emptyProjectNotices(layers: readonly Layer[], paths: readonly string[]): Scorecard['notices'] {
  const own = layers.filter(({ kind, says }) => kind === 'repository' && says.projects)
  const folders = own.length > 0 ? foldersOf(paths) : new Set<string>()
  return own.flatMap((layer) =>
    (layer.says.projects ?? [])
      .filter((project) => !rootsOf(project, paths, folders).some((root) => root === '.' || folders.has(root)))
      .map(({ written, index }) => {
        const text = `\`projects\` names \`${written}\`, and there is no such folder here with anything in it.`
        return { level: 'warning' as const, text, path: layer.path, line: layer.lineOf(`projects.${index}`) ?? 1 }
      }),
  )
}

function rootsOf({ root, found }: ProjectSettings, paths: readonly string[], folders: ReadonlySet<string>): string[] {
  if (found === undefined) return [root]
  if (found === 'manifests') return projectFolders(paths, root)
  const glob = new Minimatch(root)
  return outermost([...folders].filter((folder) => glob.match(folder)))
}
