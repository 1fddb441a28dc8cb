import { parseExec } from '../../languages/exec.ts'
import { parseImageReference } from '../../languages/image-reference.ts'
import { joinPath } from '../../languages/shell/directory.ts'
import { parseShell } from '../../languages/shell.ts'
import type { Command, ComposeService, DockerfileFile, FileFacts } from '../../model/file-facts.ts'
import { grouped } from '../grouped.ts'
import type { FactsByPath } from '../once.ts'
import { baseOf, parentOf } from '../path.ts'
import { remembered, rememberedOf } from '../remembered.ts'
import { commandOfAction } from './actions.ts'
import { type ContainerAction, containerAction } from './containers.ts'

/** Commands that a container starts with, and the file that says so. */
export interface ContainerStart {
  path: string
  commands: Command[]
}

/** Paths of Dockerfiles that an image may be built from, by its name. */
export type BuiltImages = ReadonlyMap<string, readonly string[]>

const mostNames = 20
const mostFolders = 8

/** The images that commands of these files build under a name. */
export function indexImages(definitions: Iterable<FileFacts>): BuiltImages {
  const images = new Map<string, string[]>()
  for (const { path, ci, commands = [] } of definitions) {
    const steps = (ci?.jobs ?? []).flatMap((job) => job.steps.flatMap((step) => parseShell(commandOfAction(step) ?? '', step.line)))
    for (const { words, directory = '' } of [...commands, ...steps]) {
      const action = containerAction(words)
      if (action?.kind !== 'build') continue
      for (const name of action.tags.slice(0, mostNames).map(nameOf)) {
        const known = images.get(name) ?? []
        const built = ['', parentOf(path)].map((home) => dockerfileOf(joinPath(home, directory), action))
        if (known.length < mostNames) images.set(name, [...known, ...built])
      }
    }
  }
  return images
}

/** Path of the Dockerfile that a command in a folder builds. */
export function dockerfileOf(folder: string, { file, context }: ContainerAction & { kind: 'build' }): string {
  return joinPath(folder, file ?? `${context}/Dockerfile`)
}

/** What a command starts in a container of an image of the repository. */
export function startOfImage(
  { image = '', entrypoint, words }: ContainerAction & { kind: 'run' },
  images: BuiltImages,
  facts: FactsByPath,
): ContainerStart[] {
  const path = images.get(nameOf(image))?.find((one) => facts.get(one)?.dockerfile)
  return path === undefined ? [] : startOf(path, entrypoint === undefined ? undefined : [entrypoint], words, facts)
}

interface PlacedService extends ComposeService {
  path: string
}

const composeFiles = ['docker-compose.yml', 'docker-compose.yaml', 'compose.yml', 'compose.yaml']

/** What a command starts in services of compose files: in so many of them at most. */
export type StartsOfServices = (action: ContainerAction & { kind: 'compose' }, folder: string, most: number) => ContainerStart[]

/** Reads each list of compose files once, whatever number of commands start their services. */
export function indexServices(images: BuiltImages, facts: FactsByPath): StartsOfServices {
  const mergedOf = remembered((paths: string) => mergeServices(paths.split('\0'), facts))
  return ({ files, services: wanted, words }, folder, most) => {
    const paths = (files.length > 0 ? files : composeFiles).map((name) => joinPath(folder, name))
    const { services, builders } = mergedOf(paths.join('\0'))
    const started = wanted.length === 0 ? [...services.values()].slice(0, most) : wanted.flatMap((name) => services.get(name) ?? [])
    return started.flatMap((service) => startsOfService(service, words, builders, images, facts))
  }
}

interface Services {
  services: ReadonlyMap<string, PlacedService>
  /** Dockerfiles by the name of the image that a service builds. */
  builders: ReadonlyMap<string, string>
}

/** Services of compose files, of which later ones add to earlier ones. */
function mergeServices(paths: readonly string[], facts: FactsByPath): Services {
  const services = new Map<string, PlacedService>()
  for (const path of paths) {
    for (const service of facts.get(path)?.services ?? []) {
      const earlier = services.get(service.name)
      const build = service.build === undefined ? earlier?.build : dockerfileIn(joinPath(parentOf(path), service.build), facts)
      services.set(service.name, { ...earlier, ...service, ...(build !== undefined && { build }), path })
    }
  }
  return { services, builders: new Map([...services.values()].flatMap(({ image, build }) => (image && build ? [[image, build]] : []))) }
}

function startsOfService(
  { path, line, image = '', build, command = '', entrypoint }: PlacedService,
  given: readonly string[],
  builders: ReadonlyMap<string, string>,
  images: BuiltImages,
  facts: FactsByPath,
): ContainerStart[] {
  const own = given.length > 0 ? [] : parseShell(command, line).map((one) => ({ ...one, line }))
  const words = given.length > 0 ? given : command.split(/\s+/).filter(Boolean)
  const dockerfile = build ?? builders.get(image) ?? images.get(nameOf(image))?.find((one) => facts.get(one)?.dockerfile)
  const fixed = entrypoint?.split(/\s+/).filter(Boolean)
  const started = dockerfile === undefined ? [] : startOf(dockerfile, fixed, words, facts)
  const others = dockerfile === undefined && fixed ? parseExec([...fixed, ...words], line) : []
  return [{ path, commands: [...own, ...others] }, ...started]
}

/** A compose file names the Dockerfile, or the folder that has it. */
function dockerfileIn(build: string, facts: FactsByPath): string {
  return facts.get(build)?.dockerfile ? build : joinPath(build, 'Dockerfile')
}

/** What an image's entry point runs: with the words that it is given, else with those of its own command. */
function startOf(path: string, entrypoint: readonly string[] | undefined, given: readonly string[], facts: FactsByPath): ContainerStart[] {
  const { dockerfile } = facts.get(path) ?? {}
  if (!dockerfile) return []
  const { start, entrypoint: commands } = dockerfile
  const fixed = entrypoint ?? start.entrypoint ?? []
  const usual = entrypoint === undefined && given.length === 0 ? (start.command ?? []) : []
  if (fixed.length + usual.length === 0) return []
  const words = [...fixed, ...given, ...usual].map((word) => inRepository(word, path, dockerfile, facts))
  return [{ path, commands: parseExec(words, commands[0]?.line ?? 1) }]
}

/** The script of the repository that a path within an image is a copy of; any other word as it is. */
function inRepository(word: string, path: string, dockerfile: DockerfileFile, facts: FactsByPath): string {
  if (!/^[\w./-]+\.(?:sh|bash|zsh|py)$/.test(word)) return word
  const segments = word.split('/').filter((part) => part !== '' && part !== '.')
  const copied = copiedAs(dockerfile).get(segments.at(-1) ?? '') ?? []
  const below = segments.slice(-mostFolders).map((_, at, last) => last.slice(at).join('/'))
  const candidates = [...copied.slice(0, mostNames), ...below].flatMap((one) => {
    return [joinPath(parentOf(path), one), joinPath('', one.replace(/^\/+/, ''))]
  })
  return candidates.find((candidate) => facts.get(candidate)?.commands ?? facts.get(candidate)?.python) ?? word
}

/** What a Dockerfile copies, by the name of the file. */
const copiedAs = rememberedOf(({ copies }: DockerfileFile) => grouped(new Set(copies.flatMap((copy) => copy.sources)), baseOf))

/** The last part of an image's name, without its tag. */
function nameOf(image: string): string {
  const { repository = image } = parseImageReference(image)
  return repository.slice(repository.lastIndexOf('/') + 1).toLowerCase()
}
