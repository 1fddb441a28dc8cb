import type { CiFile, CiJob, CiStep, Command, FileFacts, ImageUse } from '../model/file-facts.ts'
import { parseImageReference } from './image-reference.ts'
import { changedTo, joinPath } from './shell/directory.ts'
import { parseShell } from './shell.ts'
import { scalarsOf, type YamlNode } from './yaml.ts'

/** Commands of a script, or of a list of scripts that one shell runs; `directory` is where that shell starts. */
export function scriptCommands(script: YamlNode | undefined, directory?: string): Command[] {
  const lines = flatten(script)
  let folder = directory
  return lines.flatMap((line) => {
    const commands = parseShell(line.text, line.textLine)
    const started = folder
    folder = changedDirectory(line.text, folder)
    return commands.map((command) => inDirectory(command, started))
  })
}

/** The command as it runs where its shell starts in `directory`. */
export function inDirectory(command: Command, directory: string | undefined): Command {
  const joined = joinPath(directory ?? '', command.directory ?? '')
  return joined ? { ...command, directory: joined } : command
}

/** Facts of a CI file: the file itself, and what it gives to the channels. */
export function ciFacts(ci: CiFile): Omit<FileFacts, 'path'> {
  const commands = ci.jobs.flatMap((job) => job.steps.flatMap((step) => step.commands.map((command) => ({ ...command, owner: job.name }))))
  const images = ci.jobs.flatMap(imagesOf)
  return { ci, ...(commands.length > 0 && { commands }), ...(images.length > 0 && { images }) }
}

/** A step that runs commands and nothing else. */
export function commandStep(line: number, commands: Command[], more: Partial<CiStep> = {}): CiStep {
  return { line, with: {}, commands, ...more }
}

function flatten(script: YamlNode | undefined): { text: string; textLine: number }[] {
  if (script?.kind !== 'list') return scalarsOf(script)
  return script.items.flatMap(flatten)
}

/** A `cd` in one line of a list holds for the lines below. */
function changedDirectory(text: string, directory: string | undefined): string | undefined {
  if (!/\bcd\b|\bpushd\b|\bpopd\b/.test(text)) return directory
  const marker = parseShell(`${text}\n:`, 1).at(-1)
  return changedTo(directory ?? '', marker?.directory ?? '') || undefined
}

function imagesOf({ image, services, line, name }: CiJob): ImageUse[] {
  return [image, ...services].flatMap((reference) => (reference ? [{ line, owner: name, ...parseImageReference(reference) }] : []))
}
