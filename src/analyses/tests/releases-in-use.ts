import type { CiFile, CiStep, Command } from '../../model/file-facts.ts'
import type { ProjectView } from '../analysis.ts'

/** Releases of Python 3 (`3.9`) that CI, commands and images set up: those of CI first, of all that a matrix names. */
export function releasesInUse({ facts, repository }: ProjectView): string[] {
  const files = [...repository.facts.values()]
  const inCi = files.flatMap(({ ci }) => (ci ? releasesOfCi(ci) : []))
  const inCommands = facts.flatMap(({ commands }) => (commands ?? []).flatMap(releasesOfCommand))
  const images = facts.flatMap(({ dockerfile }) => dockerfile?.from ?? []).flatMap(({ image }) => releasesOfImage(image))
  return [...inCi, ...inCommands, ...images]
}

function releasesOfCi({ jobs }: CiFile): string[] {
  return jobs.flatMap(({ image, matrix = {}, steps }) => [
    ...steps.flatMap((step) => [...releasesOfStep(step, matrix), ...step.commands.flatMap(releasesOfCommand)]),
    ...releasesOfImage(image ?? ''),
  ])
}

const asked = /^(?:python-?version|versionspec)$/i
const variable = /\$\{\{\s*matrix\.([\w-]+)\s*\}\}|\$\((\w[\w.]*)\)/

/** What `setup-python`, `setup-uv`, `setup-miniconda` or a task of Azure is asked for. */
function releasesOfStep({ uses = '', with: inputs }: CiStep, matrix: Readonly<Record<string, readonly string[]>>): string[] {
  if (!/python|uv|conda|mamba/i.test(uses)) return []
  return Object.entries(inputs).flatMap(([name, value]) => {
    const [, key = '', other = ''] = variable.exec(value) ?? []
    return asked.test(name) ? [value, ...(matrix[key || other] ?? [])].flatMap(releasesIn) : []
  })
}

/** `uv python install 3.11`, `conda create -n a python=3.8`. */
function releasesOfCommand({ words }: Command): string[] {
  const [program = '', ...rest] = words
  if (/^(?:conda|mamba|micromamba)$/.test(program)) return rest.filter((word) => word.startsWith('python=')).flatMap(releasesIn)
  if (program === 'uv' && rest[0] === 'python') return rest.flatMap(releasesIn)
  return program === 'pyenv' && rest[0] === 'install' ? rest.flatMap(releasesIn) : []
}

/** `python:3.9-slim`, `runtime:py3.9`, `base:python3.9`. */
function releasesOfImage(image: string): string[] {
  return [...image.matchAll(/(?:(?:^|\/)python:|[:-]py(?:thon)?)(3\.\d{1,2})/g)].flatMap(([, release = '']) => release)
}

function releasesIn(text: string): string[] {
  return [...text.matchAll(/(?<![\d.])3\.\d{1,2}(?!\d)/g)].map(([release]) => release)
}
