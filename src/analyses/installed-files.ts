import { isIllustration, isTestPath } from '../graph/file-kind.ts'
import { baseOf, parentOf, repositoryPath } from '../graph/path.ts'
import { remembered } from '../graph/remembered.ts'
import type { Call, Command, FileFacts } from '../model/file-facts.ts'
import type { ProjectView } from './analysis.ts'

/**
 * Says which requirements files something installs as they are: pip in CI, an image, a task or a script, or a remote job that is given the
 * folder. None of these asks the lock of another manager. What a command of the repository writes anew before is none.
 */
export function installedFiles({ repository: { facts } }: ProjectView): (path: string) => boolean {
  const files = [...facts.values()]
  const exists = (path: string) => facts.get(path)?.manifest !== undefined
  const isWritten = remembered((name: string) => files.some(({ commands = [] }) => commands.some((command) => writes(command, name))))
  const installed = new Set(files.filter(isUsed).flatMap((file) => [...fromCommands(file, exists), ...fromJobs(file, exists)]))
  for (const path of installed) {
    for (const { path: written, constraint } of facts.get(path)?.manifest?.includes ?? [])
      if (!constraint) installed.add(repositoryPath(parentOf(path), written))
  }
  return (path) => installed.has(path) && !isWritten(baseOf(path)) && !isTestPath(path) && !isIllustration(path)
}

function isUsed({ path }: FileFacts): boolean {
  return !isTestPath(path)
}

type Exists = (path: string) => boolean

/** What notebooks install is for whoever tries them. */
function fromCommands(file: FileFacts, exists: Exists): string[] {
  if (file.notebook) return []
  return (file.commands ?? []).flatMap((command) =>
    installedBy(command).flatMap((written) => placesOf(written, file, command).find(exists) ?? []),
  )
}

/** Files behind `-r` of a `pip install` that no constraints hold. */
function installedBy({ words }: Command): string[] {
  const pip = words.findIndex((word) => /(?:^|\/)pip[\d.]*$/.test(word))
  const options = words.slice(pip + 1)
  if (pip < 0 || !options.includes('install') || options.some((word) => /^(?:-c|--constraint)/.test(word))) return []
  return options.flatMap((word, at) => {
    if (word === '-r' || word === '--requirement') return options[at + 1] ?? []
    return /^(?:-r|--requirement=)(.+)$/.exec(word)?.[1] ?? []
  })
}

/** Where a file may lie that a command names: what an image copies has its own name there, and all else a folder of the repository. */
function placesOf(written: string, { path, dockerfile }: FileFacts, { directory = '' }: Command): string[] {
  const copied = (dockerfile?.copies ?? []).flatMap(({ sources }) => sources).filter((source) => baseOf(source) === baseOf(written))
  const named = dockerfile ? [...copied, baseOf(written)] : [`${directory}/${written}`, written]
  return named.flatMap((one) => [repositoryPath(parentOf(path), one), repositoryPath('', one)])
}

/** `uv export`, which mostly writes to where the shell sends it, and `pip-compile -o requirements.txt`. */
function writes({ words, text }: Command, name: string): boolean {
  if (words.some((word) => word === 'export' || word === 'requirements')) return managers.test(words[0] ?? '')
  return words.some((word) => word === 'compile' || word === 'pip-compile') && text.includes(name)
}

const managers = /^(?:uv|poetry|pdm|pipenv|pixi)$/

/** SageMaker installs the requirements of the folder that a job is given. */
function fromJobs({ path, python }: FileFacts, exists: Exists): string[] {
  return (python?.calls ?? []).flatMap((call) => {
    const folder = textOf(call, 'source_dir')
    if (folder === undefined) return []
    const file = `${folder}/${textOf(call, 'requirements') ?? 'requirements.txt'}`
    return [repositoryPath(parentOf(path), file), repositoryPath('', file)].find(exists) ?? []
  })
}

function textOf({ arguments: given }: Call, name: string): string | undefined {
  const literal = given.find((argument) => argument.name === name)?.value.literal
  return typeof literal === 'string' ? literal : undefined
}
