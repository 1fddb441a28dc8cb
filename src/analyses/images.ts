import { hasGap } from '../languages/image-reference.ts'
import type { Project } from '../model/facts.ts'
import type { DockerfileFile, FromLine } from '../model/file-facts.ts'
import { defineAnalysis } from './analysis.ts'
import { builtAs } from './built-as.ts'
import { builtImages } from './built-images.ts'

type Image = Project['images'][number]

/** The images that the project builds: what they start from, what they install, and whether they run as root. */
export const images = defineAnalysis({
  fact: 'images',
  analyse(project) {
    const { facts } = project
    const isBuiltHere = builtImages(facts)
    const fromOf = builtAs(project)
    const built = facts.flatMap(({ path, dockerfile }) => (dockerfile ? [{ path, dockerfile, from: fromOf(path, dockerfile) }] : []))
    const isOnOwn = ({ from, dockerfile: { user } }: Built) => {
      const base = baseOf(from)
      return user === undefined && base !== undefined && isBuiltHere(base)
    }
    const ownRoot = agreed(built.filter((file) => !isOnOwn(file)).map(rootOf))
    const rootIn = (file: Built) => (isOnOwn(file) ? ownRoot : rootOf(file))
    return built.map((file) => imageOf(file, isBuiltHere, rootIn(file))).sort((a, b) => (a.path < b.path ? -1 : 1))
  },
})

interface Built {
  path: string
  dockerfile: DockerfileFile
  from: FromLine[]
}

function imageOf({ path, dockerfile, from }: Built, isBuiltHere: (from: FromLine) => boolean, root: Image['root']): Image {
  const { installs, user, healthcheck } = dockerfile
  return {
    path,
    from: from.map(({ platform: _, written: __, ...line }) => (isBuiltHere(line) ? { ...line, builtHere: true } : line)),
    installs,
    ...(user !== undefined && { user }),
    root,
    healthcheck: healthcheck !== undefined,
  }
}

/** What is said of all images that one may be built on here; unknown where that differs. */
function agreed(roots: readonly Image['root'][]): Image['root'] {
  const [first = 'unknown', ...others] = new Set(roots)
  return others.length === 0 ? first : 'unknown'
}

/** Images that set another user than root themselves. */
const UNPRIVILEGED =
  /nonroot|rootless|unprivileged|(?:^|\/)(?:bitnami|jupyter|jupyterhub|mambaorg|nginxinc|kserve|seldonio|grafana|prom|elastic)\//i

/** Images of publishers that are known to leave the user to whoever builds on them. */
const PRIVILEGED =
  /^(?:library\/)?[\w.-]+$|(?:^|\/)(?:nvidia|pytorch|tensorflow|continuumio|condaforge|conda|rocker|astral-sh|huggingface|rapidsai|amazonlinux|deeplearning-platform-release|vscode|pypa|arm64v8|amd64|oven|r-base|playwright|lambda)\//

/** Without USER the base image decides: of what is known nothing about, nothing is said. */
function rootOf({ from, dockerfile: { user } }: Built): Image['root'] {
  if (user !== undefined) return rootOfUser(user)
  const base = baseOf(from)
  if (!base || base.pin === 'build-arg') return 'unknown'
  if (base.pin === 'scratch') return 'yes'
  const named = `${base.repository ?? ''}${base.tag ? `:${base.tag}` : ''}`
  if (UNPRIVILEGED.test(named)) return 'no'
  return PRIVILEGED.test(base.registry ? `${base.registry}/${base.repository ?? ''}` : (base.repository ?? '')) ? 'yes' : 'unknown'
}

function rootOfUser(user: string): Image['root'] {
  const [name = ''] = user.split(':')
  if (hasGap(name)) return 'unknown'
  return name === 'root' || /^0+$/.test(name) ? 'yes' : 'no'
}

/** The image that the final stage is built on in the end. */
function baseOf(from: readonly FromLine[]): FromLine | undefined {
  let base = from.at(-1)
  for (let left = from.length; base?.pin === 'stage' && left > 0; left--) {
    const name = base.image.toLowerCase()
    base = from.find(({ alias }) => alias?.toLowerCase() === name)
  }
  return base
}
