import { parseImageReference } from '../languages/image-reference.ts'
import type { Command, FileFacts, ImageReference } from '../model/file-facts.ts'

/** Says whether an image is one that the repository builds itself: under that name, or as the project whose name it has. */
export function builtImages(facts: readonly FileFacts[]): (image: ImageReference) => boolean {
  const named = facts.flatMap(({ services, commands, manifest }) => [
    ...(services ?? []).flatMap(({ build, image }) => (build === undefined || image === undefined ? [] : [image])),
    ...(commands ?? []).flatMap(tagsOf),
    ...(manifest?.build?.name === undefined ? [] : [manifest.build.name]),
  ])
  const names = new Set(named.map(nameOf))
  return ({ image, registry, repository = '' }) => registry === undefined && !repository.includes('/') && names.has(nameOf(image))
}

/** What `docker build -t` and its kin call the image. */
function tagsOf({ words }: Command): string[] {
  if (!/^(?:docker|podman|nerdctl|buildah)$/.test(words[0] ?? '') || !/^(?:build|buildx|bud|image)$/.test(words[1] ?? '')) return []
  return words.flatMap((word, at) => {
    if (/^(?:-t|--tag)$/.test(word)) return words[at + 1] ?? []
    return /^--tag=(.+)$/.exec(word)?.[1] ?? []
  })
}

/** The last part of an image's or a package's name, without its tag. */
function nameOf(image: string): string {
  const { repository = image } = parseImageReference(image)
  return repository
    .slice(repository.lastIndexOf('/') + 1)
    .toLowerCase()
    .replaceAll('_', '-')
}
