import { ConfigurationError } from '../model/errors.ts'
import { isCommit, parseReference, type Reference, type RuleFiles } from './files.ts'
import { loadLayer } from './load.ts'
import type { Layer } from './settings.ts'

const maxDepth = 5
const maxFiles = 30

/** A layer with the files that its `custom` globs count in. */
export interface RuleLayer {
  layer: Layer
  files: RuleFiles
  /** Where it was read from, if from another repository. */
  reference?: Reference
}

/** Opens another repository's files, vendored or by the API. Throws ConfigurationError where it may not or cannot. */
export type OpenRepository = (reference: Reference) => Promise<RuleFiles>

export interface Inheritance {
  /** What is extended stands before what extends it. */
  layers: RuleLayer[]
  /** References by a name that can move. */
  movable: Reference[]
}

interface Place {
  path: string
  files: RuleFiles
  reference?: Reference
}

/**
 * The layer of a policy file behind those that it extends, from first to last: paths of its own repository and
 * `owner/repo:path@ref`, several and nested. Throws ConfigurationError for a circle, for more than 5 levels or 30 files, and for a
 * file that is not there.
 */
export async function inherit(path: string, text: string, files: RuleFiles, open: OpenRepository): Promise<Inheritance> {
  const layers: RuleLayer[] = []
  const movable: Reference[] = []
  const visit = async (place: Place, content: string, kind: Layer['kind'], trail: readonly string[]): Promise<void> => {
    const name = nameOf(place)
    const layer = loadLayer(content, name, kind)
    const extended = layer.says.extends ?? []
    for (const [index, written] of extended.entries()) {
      const location = { path: name, line: layer.lineOf(`extends.${index}`) ?? 1 }
      const next = await follow(written, place, location, open)
      const nextName = nameOf(next)
      if ([...trail, name].includes(nextName)) throw new ConfigurationError(`extends itself by way of ${nextName}`, { location })
      if (trail.length + 1 >= maxDepth) throw new ConfigurationError(`extends more than ${maxDepth} levels deep`, { location })
      if (layers.length >= maxFiles) throw new ConfigurationError(`extends more than ${maxFiles} files`, { location })
      if (next.reference && !isCommit(next.reference.ref)) movable.push(next.reference)
      await visit(next, await textOf(next, written, location), 'inherited', [...trail, name])
    }
    if (!layers.some(({ layer: known }) => known.path === name)) {
      layers.push({ layer, files: place.files, ...(place.reference && { reference: place.reference }) })
    }
  }
  await visit({ path, files }, text, 'repository', [])
  return { layers, movable }
}

function nameOf({ path, reference }: Place): string {
  return reference ? `${reference.owner}/${reference.name}:${path}@${reference.ref}` : path
}

/** A path counts in the repository of the file that writes it. */
async function follow(written: string, from: Place, location: { path: string; line: number }, open: OpenRepository): Promise<Place> {
  const reference = parseReference(written)
  if (reference) return { path: reference.path, files: await open(reference), reference }
  if (/[:@]/.test(written) || written.startsWith('/') || written.split('/').includes('..')) {
    throw new ConfigurationError(`\`${written}\` is no file to extend`, {
      location,
      remedy: 'Write a path of this repository, or owner/repo:path@commit.',
    })
  }
  const path = written.replace(/^(\.\/)+/, '')
  return { path, files: from.files, ...(from.reference && { reference: { ...from.reference, path } }) }
}

async function textOf(place: Place, written: string, location: { path: string; line: number }): Promise<string> {
  const text = await place.files.read(place.path)
  if (text !== undefined) return text
  throw new ConfigurationError(`extends \`${written}\`, which is absent or not readable with this token`, {
    location,
    remedy: 'Check the path and the ref; a private repository needs a token of a GitHub App with `contents: read` there.',
  })
}
