import { ConfigurationError } from '../model/errors.ts'
import { didYouMean } from '../strict/nearest.ts'
import { formatReference, parseReference, type Reference, type RuleFiles } from './files.ts'
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

/** A policy file, and where it is. */
export interface PolicyFilePlace {
  path: string
  files: RuleFiles
  reference?: Reference
}

export interface InheritOptions {
  open: OpenRepository
  /** Owners whose files may be extended, beside those that the files allow; absent: whoever's is at hand. */
  owners?: readonly string[]
  /** Of an enforced file all that it extends is enforced too. */
  enforced?: boolean
}

interface Step {
  place: PolicyFilePlace
  text: string
  /** Names of the files that led here. */
  trail: readonly string[]
  owners: readonly string[] | undefined
}

/**
 * The layer of a policy file behind those that it extends, from first to last: paths of its own repository and
 * `owner/repo:path@ref`, several and nested. Throws ConfigurationError for a circle, for more than 5 levels or 30 files, for another
 * owner's file that no file allows, and for one that is not there.
 */
export async function inherit(place: PolicyFilePlace, text: string, options: InheritOptions): Promise<RuleLayer[]> {
  const layers: RuleLayer[] = []
  await visit({ place, text, trail: [], owners: options.owners }, layers, options)
  return layers
}

/** Adds the file of a step behind what it extends, if it is not there yet; returns the names of both. */
async function visit({ place, text, trail, owners }: Step, layers: RuleLayer[], options: InheritOptions): Promise<string[]> {
  const name = nameOf(place)
  const visited = layers.find(({ layer }) => layer.path === name)
  if (visited) return [...(visited.layer.inherits ?? []), name]
  const layer = loadLayer(text, name, options.enforced ? 'enforced' : place.reference ? 'inherited' : 'repository')
  const allowed = owners && [...owners, ...(layer.says.allow?.owners ?? [])]
  const inherits = new Set<string>()
  for (const [index, written] of (layer.says.extends ?? []).entries()) {
    const location = { path: name, line: layer.lineOf(`extends.${index}`) ?? 1 }
    const refuse = (message: string, remedy?: string) => new ConfigurationError(message, { location, ...(remedy && { remedy }) })
    const next = await follow(written, place, allowed, options.open, refuse)
    if ([...trail, name].includes(nameOf(next))) throw refuse(`extends itself by way of ${nameOf(next)}`)
    if (trail.length + 1 >= maxDepth) throw refuse(`extends more than ${maxDepth} levels deep`)
    if (layers.length >= maxFiles) throw refuse(`extends more than ${maxFiles} files`)
    const content = await textOf(next, written, refuse)
    for (const above of await visit({ place: next, text: content, trail: [...trail, name], owners: allowed }, layers, options))
      inherits.add(above)
  }
  layers.push({ layer: { ...layer, inherits: [...inherits] }, files: place.files, ...(place.reference && { reference: place.reference }) })
  return [...inherits, name]
}

type Refuse = (message: string, remedy?: string) => ConfigurationError

function nameOf({ path, reference }: PolicyFilePlace): string {
  return reference ? formatReference(reference) : path
}

/** A path counts in the repository of the file that writes it. */
async function follow(
  written: string,
  from: PolicyFilePlace,
  owners: readonly string[] | undefined,
  open: OpenRepository,
  refuse: Refuse,
): Promise<PolicyFilePlace> {
  const reference = parseReference(written)
  if (reference) {
    if (owners && !owners.some((owner) => owner.toLowerCase() === reference.owner.toLowerCase()))
      throw refuse(
        `extends \`${written}\`, which belongs to another owner`,
        `Files of ${owners.join(', ')} may be extended; a policy file allows others by \`allow: { owners: [${reference.owner}] }\`.`,
      )
    return { path: reference.path, files: await opened(reference, open, refuse), reference }
  }
  if (/[:@]/.test(written) || written.startsWith('/') || written.split('/').includes('..'))
    throw refuse(`\`${written}\` is no file to extend`, 'Write a path of this repository, or owner/repo:path@commit.')
  const path = written.replace(/^(\.\/)+/, '')
  return { path, files: from.files, ...(from.reference && { reference: { ...from.reference, path } }) }
}

/** What cannot be opened is named with the line that asks for it. */
async function opened(reference: Reference, open: OpenRepository, refuse: Refuse): Promise<RuleFiles> {
  try {
    return await open(reference)
  } catch (error) {
    if (error instanceof ConfigurationError && !error.location) throw refuse(error.message, error.remedy)
    throw error
  }
}

async function textOf(place: PolicyFilePlace, written: string, refuse: Refuse): Promise<string> {
  const text = await place.files.read(place.path)
  if (text !== undefined) return text
  if (!place.reference) {
    // A hint is not worth another error in the place of this one.
    const paths = await place.files.paths().catch(() => [])
    throw refuse(
      `extends \`${written}\`, and there is no such file${didYouMean(place.path, paths)}`,
      'A path counts from the root of the repository that holds this file; a file of another is `owner/repo:path@commit`.',
    )
  }
  throw refuse(
    `extends \`${written}\`, which is absent or not readable with this token`,
    'Check the path and the ref; a private repository needs a token of a GitHub App with `contents: read` there.',
  )
}
