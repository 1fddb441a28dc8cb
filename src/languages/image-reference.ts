import type { ImageReference, Pin } from '../model/file-facts.ts'

/**
 * Splits a container image reference by the distribution grammar: `[registry/]repository[:tag][@digest]`.
 * What a reference does not name stays absent: no default registry or tag is filled in.
 */
export function parseImageReference(image: string): ImageReference {
  const [named, digest] = splitOnce(image, image.indexOf('@'))
  const colon = named.lastIndexOf(':')
  const [path, tag] = splitOnce(named, colon > named.lastIndexOf('/') ? colon : -1)
  const [registry, repository] = splitRegistry(path)
  return {
    image,
    ...(registry && { registry }),
    ...(repository && { repository }),
    ...(tag && { tag }),
    ...(digest && { digest }),
  }
}

/** No registry can have such a name (RFC 2606): it stands where the one is given that is built with. */
const nowhere = /\.(?:invalid|example)(?::\d+)?$/i

/** How firmly a reference names one image; `build-arg` where a variable, a template's gap or a registry that cannot be is left in it. */
export function pinOf(reference: ImageReference): Exclude<Pin, 'stage'> {
  if (reference.image === 'scratch') return 'scratch'
  if (hasGap(reference.image) || !reference.repository || nowhere.test(reference.registry ?? '')) return 'build-arg'
  if (reference.digest) return 'digest'
  if (!reference.tag) return 'none'
  if (reference.tag === 'latest') return 'latest'
  return namesVersion(reference.tag) ? 'version-tag' : 'floating-tag'
}

/** True where a variable or a template placeholder stands in for a part of the text. */
export function hasGap(text: string): boolean {
  return /\$|\{\{|\}\}|<%|%>|\[\[/.test(text)
}

const MAJOR_MINOR = /(?:^|[^\d.])v?\d+\.\d+/i
const DAY = /(?:^|\D)20\d\d([-.]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?:\D|$)/
const COMMIT = /^(?:(?:sha|git|commit)[-_.])?[0-9a-f]{40}$|^(?:sha|git|commit)[-_.][0-9a-f]{7,}$/i

/** A tag that names a release: at least major.minor, a day, or a commit. `latest-` keeps moving whatever follows. */
function namesVersion(tag: string): boolean {
  if (/^latest\b/i.test(tag)) return false
  return MAJOR_MINOR.test(tag) || DAY.test(tag) || COMMIT.test(tag)
}

/** A first component is a registry only where it has a dot, a port or is `localhost`. */
function splitRegistry(path: string): [registry: string | undefined, repository: string] {
  const slash = path.indexOf('/')
  const first = path.slice(0, Math.max(slash, 0))
  return /[.:]|^localhost$/.test(first) ? [first, path.slice(slash + 1)] : [undefined, path]
}

function splitOnce(text: string, at: number): [string, string | undefined] {
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}
