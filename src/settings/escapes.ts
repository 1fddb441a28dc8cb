import type { Allowance, Layer } from './settings.ts'

/** Something that a layer says by which a locked policy could be kept from what it judges. */
export interface Escape {
  /** Where it is written, as `exclude.0`. */
  key: string
  message: string
}

const nothing: Allowance = { exclude: [], tools: false, hazards: false, projects: false, owners: [] }

/**
 * What a layer says that a locking layer above it does not allow: files that are not read, tools and hazards that are recognised
 * otherwise, projects that divide the evidence or leave files to none.
 */
export function escapesFrom({ says: { allow = nothing } }: Layer, { says }: Layer): Escape[] {
  const excluded = (says.exclude ?? []).flatMap((glob, index) =>
    allow.exclude.includes(glob) ? [] : [{ key: `exclude.${index}`, message: `\`${glob}\` may not be excluded below a lock` }],
  )
  const lists = (['tools', 'hazards', 'projects'] as const).flatMap((key) =>
    isGiven(key, says) && !allow[key] ? [{ key, message: `\`${key}\` may not be given below a lock` }] : [],
  )
  return [...excluded, ...lists]
}

/** Projects also where no folder of today is one: tomorrow there may be. */
function isGiven(key: 'tools' | 'hazards' | 'projects', says: Layer['says']): boolean {
  const given = says[key]
  return given !== undefined && (given.length > 0 || key === 'projects')
}
