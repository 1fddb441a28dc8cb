import { grouped } from '../graph/grouped.ts'
import { parentOf, repositoryPath } from '../graph/path.ts'
import { parseImageReference, pinOf } from '../languages/image-reference.ts'
import { expandVariables } from '../languages/variables.ts'
import type { DockerfileFile, FromLine, ImageBuild, Pin } from '../model/file-facts.ts'
import type { ProjectView } from './analysis.ts'

/** Stages and builds of one Dockerfile that are gone through at most. */
const mostStages = 100
const mostBuilds = 20

/**
 * Says what a Dockerfile starts from as it is built: where several build it with other arguments, as the one does that fixes least. Where
 * a file that could not be read may build it too, an argument that fixes nothing is open.
 */
export function builtAs({ repository: { facts }, problems }: ProjectView): (path: string, file: DockerfileFile) => FromLine[] {
  const isOpen = problems.some(({ affects }) => affects.includes('images'))
  const builds = [...facts.values()].flatMap(({ path, builds = [] }) =>
    builds.map((build) => ({ path: repositoryPath(parentOf(path), build.dockerfile), build })),
  )
  const byPath = grouped(builds, ({ path }) => path)
  return (path, file) => {
    const given = (byPath.get(path) ?? []).slice(0, mostBuilds)
    if (file.from.length > mostStages) return file.from
    if (given.length === 0) return isOpen ? file.from.map(leftOpen) : file.from
    const variants = given.map(({ build }) => valuesOf(file, build))
    return file.from.map((line, index) => {
      const { written, pin } = line
      if (written === undefined || pin === 'stage') return line
      const stages = new Set(file.from.slice(0, index).flatMap(({ alias }) => alias?.toLowerCase() ?? []))
      return variants.map((values) => resolved(line, expandVariables(written, values), stages)).reduce(lessFixed)
    })
  }
}

function leftOpen(line: FromLine): FromLine {
  return line.written === undefined || isFixed(line.pin) ? line : { ...line, pin: 'build-arg' }
}

/** Values of the arguments in one build: what it gives counts for more than what the Dockerfile falls back on. */
function valuesOf({ arguments: declared }: DockerfileFile, build: ImageBuild): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const given = new Map(Object.entries(build.arguments))
  for (const [name, value] of Object.entries(declared)) {
    const used = given.get(name) ?? value
    if (used !== '') values.set(name, expandVariables(used, values))
  }
  return values
}

function resolved({ line, alias, platform, written = '' }: FromLine, text: string, stages: ReadonlySet<string>): FromLine {
  const image = text.replace(/^["']|["']$/g, '')
  const isStage = stages.has(image.toLowerCase())
  const reference = isStage ? { image } : parseImageReference(image)
  return {
    line,
    ...reference,
    ...(alias !== undefined && { alias }),
    ...(platform !== undefined && { platform }),
    pin: isStage ? 'stage' : pinOf(reference),
    written,
  }
}

const byFirmness: readonly Pin[] = ['none', 'latest', 'floating-tag', 'build-arg', 'version-tag', 'digest', 'scratch', 'stage']

function isFixed(pin: Pin): boolean {
  return byFirmness.indexOf(pin) >= byFirmness.indexOf('build-arg')
}

function lessFixed(one: FromLine, other: FromLine): FromLine {
  return byFirmness.indexOf(other.pin) < byFirmness.indexOf(one.pin) ? other : one
}
