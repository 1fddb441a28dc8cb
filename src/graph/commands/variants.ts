import { parseShell } from '../../languages/shell.ts'
import type { Command } from '../../model/file-facts.ts'

/** What the names in a command can stand for: keys of a matrix, inputs of a workflow, environment variables. */
export interface Values {
  matrix: Readonly<Record<string, readonly string[]>>
  inputs: Readonly<Record<string, string>>
  environment: Readonly<Record<string, string>>
}

const maxVariants = 16
const maxRounds = 4
const gap = /\$\{\{\s*(matrix|inputs|env|parameters|variables)\.([\w.-]+)\s*\}\}|\$\{(\w+)\}|\$(\w+)/g

/** The command with every known name replaced, once for each combination of matrix values, at most sixteen times. */
export function variantsOf(command: Command, values: Values): Command[] {
  if (!command.text.includes('$')) return [command]
  let texts = [command.text]
  for (let round = 0; round < maxRounds; round++) {
    const next = [...new Set(texts.flatMap((text) => replaceFirst(text, values)))].slice(0, maxVariants)
    if (next.every((text, index) => text === texts[index])) break
    texts = next
  }
  if (texts.length === 1 && texts[0] === command.text) return [command]
  return texts.flatMap((text) => parseShell(text, command.line).map((parsed) => restore(parsed, command)))
}

/** What the parser cannot know again from the text of one command. */
function restore(parsed: Command, { line, directory, owner, environment }: Command): Command {
  return {
    ...parsed,
    line,
    ...(directory && { directory }),
    ...(owner && { owner }),
    ...(environment && { environment: { ...environment, ...parsed.environment } }),
  }
}

/** Replaces all occurrences of the first name that has values. */
function replaceFirst(text: string, values: Values): string[] {
  for (const match of text.matchAll(gap)) {
    const found = valuesOf(match, values)
    if (found) return found.map((value) => text.replaceAll(match[0], () => value))
  }
  return [text]
}

function valuesOf(
  [, context, key = '', curly, bare]: RegExpExecArray,
  { matrix, inputs, environment }: Values,
): readonly string[] | undefined {
  if (context === 'matrix') return matrix[key]
  if (context === 'inputs' || context === 'parameters') return one(inputs[key])
  const name = context ? key : (curly ?? bare ?? '')
  return one(environment[name]) ?? (context ? undefined : matrix[name])
}

/** A value that names itself would be replaced for ever. */
function one(value: string | undefined): string[] | undefined {
  return value === undefined || value.includes('$') ? undefined : [value]
}
