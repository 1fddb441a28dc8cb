// Repositories that a stranger could send. Each kind makes one sort of trouble for whoever reads it, and kinds can be heaped up.
import { dataKinds } from './data.js'
import { filesystemKinds } from './filesystem.js'
import { gitKinds } from './git.js'
import { nameKinds } from './names.js'
import { productKinds } from './products.js'
import { referenceKinds } from './references.js'
import { settingsKinds } from './settings.js'
import { sizeKinds } from './sizes.js'
import { training, workshop } from './workshop.js'

/**
 * `{ name, slow, tree, history, aftermath, during }`, all but the name optional. `tree(w)` writes what is committed; `history: 'none'`
 * leaves it uncommitted; `aftermath(w)` changes what is on disk afterwards, and may return another folder to scan; `during(w)` is one
 * disturbance, to be repeated while somebody reads. The slow kinds are for long runs.
 */
export const hostileKinds = [
  ...nameKinds,
  ...filesystemKinds,
  ...sizeKinds,
  ...dataKinds,
  ...referenceKinds,
  ...productKinds,
  ...gitKinds,
  ...settingsKinds,
]

/** Fills an empty folder with a repository of these kinds. Returns the folder to scan, the trace of a command that ran, and the disturbance. */
export function makeHostile(kinds, folder) {
  const w = workshop(folder)
  w.init()
  w.write('train.py', training)
  w.commit()
  for (const kind of kinds) kind.tree?.(w)
  if (!kinds.some(({ history }) => history === 'none')) w.commit()
  const moved = kinds.map(({ aftermath }) => aftermath?.(w)).filter((place) => typeof place === 'string')
  return {
    folder: moved.at(-1) ?? folder,
    canary: `${folder}.canary`,
    disturb: () => {
      for (const { during } of kinds) during?.(w)
    },
  }
}
