import type { ImportedName } from './imports.ts'

/** Of a line of a notebook, which Databricks keeps as a comment. */
const RUN = /^(?:# MAGIC )?[ \t]*%run[ \t]+(?:-\w[ \t]+)*["']?([^\s"'$]+)/gm

/**
 * What `%run PATH` takes into a notebook, as the star import of the module at that path that it amounts to, with the offset of its line. A path from
 * elsewhere than the notebook's folder gives none.
 * https://docs.databricks.com/aws/en/notebooks/notebook-workflows
 */
export function runModules(text: string): { from: number; imported: ImportedName }[] {
  if (!text.includes('%run')) return []
  return [...text.matchAll(RUN)].flatMap(({ index, 1: path = '' }) => {
    const imported = moduleAt(path.replace(/\.(?:py|ipynb)$/, ''))
    return imported ? [{ from: index, imported }] : []
  })
}

function moduleAt(path: string): ImportedName | undefined {
  const names = path.split('/').filter((name) => name !== '.')
  const up = names.findIndex((name) => name !== '..')
  const below = names.slice(Math.max(up, 0))
  if (up < 0 || below.some((name) => name === '' || /[.{}~]/.test(name))) return undefined
  return { module: below.join('.'), name: '*', alias: '*', level: up + 1 }
}
