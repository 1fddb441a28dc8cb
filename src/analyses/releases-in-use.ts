import { isTestPath } from '../graph/file-kind.ts'
import { rememberedOfFiles } from '../graph/remembered.ts'
import type { Call, CiFile, CiStep, Command, FileFacts } from '../model/file-facts.ts'
import type { Evidence } from '../model/location.ts'
import type { ProjectView } from './analysis.ts'

/** Releases of Python (`3.9`) that CI, commands, platforms and images set up: those of CI first, of all that a matrix names. */
export function releasesInUse({ facts, repository }: ProjectView): string[] {
  const files = [...repository.facts.values()]
  const inCi = files.flatMap(({ ci }) => (ci ? releasesOfCi(ci) : []))
  return [...inCi, ...facts.flatMap(releasesOfFile)]
}

const releasesOfFile = rememberedOfFiles(({ commands, dockerfile, settings, python }: FileFacts): readonly string[] => [
  ...(commands ?? []).flatMap(releasesOfCommand),
  ...(dockerfile?.from ?? []).flatMap(({ image }) => releasesOfImage(image)),
  ...(settings?.values ?? []).flatMap(({ key, value }) => releasesOfSetting(key, value)),
  ...(python?.calls ?? []).flatMap(releasesOfCall),
])

/** The oldest to the newest of these releases as a specifier (`>=3.8,<3.11`), and the newest; undefined without any. */
export function rangeOf(releases: readonly string[]): { specifier: string; newest: string } | undefined {
  const minors = [...new Set(releases)].map((release) => (release.startsWith('3.') ? Number(release.slice(2)) : -1)).sort((a, b) => a - b)
  const [oldest, newest] = [minors[0], minors.at(-1)]
  if (oldest === undefined || newest === undefined) return undefined
  const specifier = oldest === newest ? `==${nameOf(newest)}.*` : `>=${nameOf(oldest)},<${nameOf(newest + 1)}`
  return { specifier, newest: nameOf(newest) }
}

/** `-1` stands for the last release of Python 2. */
function nameOf(minor: number): string {
  return minor < 0 ? '2.7' : `3.${minor}`
}

function releasesOfCi({ jobs }: CiFile): string[] {
  return jobs.flatMap(({ image, matrix = {}, steps }) => [
    ...Object.entries(matrix).flatMap(([name, values]) => (asked.test(name) ? values.flatMap(releasesIn) : [])),
    ...steps.flatMap((step) => [...releasesOfStep(step, matrix), ...step.commands.flatMap(releasesOfCommand)]),
    ...releasesOfImage(image ?? ''),
  ])
}

/** Names of inputs, of settings by their last part, and of the variable that Travis sets. */
const asked = /(?:^|[._])(?:python[-_]?version|versionspec)$/i
/** Characters at the end of a key that can say what it is for. */
const longestKey = 100
const variable = /\$\{\{\s*matrix\.([\w-]+)\s*\}\}|\$\((\w[\w.]*)\)/

/** What `setup-python`, `setup-uv`, `setup-miniconda` or a task of Azure is asked for. */
function releasesOfStep({ uses = '', with: inputs }: CiStep, matrix: Readonly<Record<string, readonly string[]>>): string[] {
  if (!/python|uv|conda|mamba/i.test(uses)) return []
  return Object.entries(inputs).flatMap(([name, value]) => {
    const [, key = '', other = ''] = variable.exec(value) ?? []
    return asked.test(name) ? [value, ...(matrix[key || other] ?? [])].flatMap(releasesIn) : []
  })
}

/** `uv python install 3.11`, `conda create -n a python=3.8`, `virtualenv -p python3.7`, `gcloud functions deploy f --runtime python39`. */
function releasesOfCommand({ words }: Command): string[] {
  const [program = '', ...rest] = words
  const named = words.flatMap((word) => /(?:^|\/)python(3\.\d{1,2})$/.exec(word)?.[1] ?? [])
  if (named.length > 0) return named
  const runtime = words.findIndex((word) => /^--runtime(?:=|$)/.test(word))
  if (runtime >= 0) return releasesOfRuntime(words[runtime]?.split('=')[1] ?? words[runtime + 1] ?? '')
  if (/^(?:conda|mamba|micromamba)$/.test(program)) return rest.filter((word) => word.startsWith('python=')).flatMap(releasesIn)
  const [verb = ''] = rest
  const isAsked = program === 'uv' ? /^(?:python|venv)$/.test(verb) : program === 'pyenv' && /^(?:install|local|virtualenv)$/.test(verb)
  return isAsked ? rest.flatMap(releasesIn) : []
}

/** Where a script, a task or an image makes the environment that the project runs in with a release of Python. */
export function environmentsMade({ facts }: ProjectView): Evidence[] {
  return facts.flatMap(({ path, commands = [], ci, notebook }) => {
    if (ci || notebook || isTestPath(path)) return []
    const making = commands.filter((command) => makesEnvironment(command) && releasesOfCommand(command).length > 0)
    return making.map(({ line, text }) => ({ path, line, says: text }))
  })
}

/** `conda create`, `uv venv`, `virtualenv`, `python3.12 -m venv`, `pyenv local`. */
function makesEnvironment({ words: [program = '', verb = '', module = ''] }: Command): boolean {
  if (/^(?:conda|mamba|micromamba)$/.test(program)) return verb === 'create'
  if (program === 'pyenv') return /^(?:local|virtualenv)$/.test(verb)
  return program === 'virtualenv' || (program === 'uv' && verb === 'venv') || (verb === '-m' && /^(?:venv|virtualenv)$/.test(module))
}

function releasesOfSetting(key: string, value: string): string[] {
  const end = key.slice(-longestKey)
  if (asked.test(end)) return releasesIn(value)
  return /(?:^|\.)runtime$/i.test(end) ? releasesOfRuntime(value) : []
}

/** `create_function(Runtime="python3.9")`, `Function(runtime=Runtime.PYTHON_3_9)`. */
function releasesOfCall({ arguments: given }: Call): string[] {
  return given.flatMap(({ name, value: { literal, reference } }) => {
    if (name === undefined || !/^runtime$/i.test(name)) return []
    return releasesOfRuntime(typeof literal === 'string' ? literal : (reference ?? ''))
  })
}

/** What a platform for functions calls a release: `python3.9`, `python39`, the CDK's `Runtime.PYTHON_3_9`. */
function releasesOfRuntime(text: string): string[] {
  const [, minor] = /^(?:[\w.]+\.Runtime\.)?python_?3[._]?(\d{1,2})$/i.exec(text.slice(-longestKey)) ?? []
  return minor === undefined ? [] : [`3.${minor}`]
}

/** `python:3.9-slim`, `runtime:py3.9`, `base:python3.9`. */
function releasesOfImage(image: string): string[] {
  return [...image.matchAll(/(?:(?:^|\/)python:|[:-]py(?:thon)?)(3\.\d{1,2})/g)].flatMap(([, release = '']) => release)
}

function releasesIn(text: string): string[] {
  return [...text.matchAll(/(?<![\d.])(?:2\.7|3\.\d{1,2})(?!\d)/g)].map(([release]) => release)
}
