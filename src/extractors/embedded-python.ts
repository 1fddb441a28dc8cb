import { readPython } from '../languages/python.ts'
import type { FileFacts, PythonModule } from '../model/file-facts.ts'
import type { Budget } from './extractor.ts'

const mostTexts = 500
const longestText = 100_000

/**
 * The Python that the commands of a file are given to run; undefined where there is none, or the file is itself of Python. What CI runs
 * in passing only tries what is used elsewhere.
 */
export function embeddedPython({ python, ci, commands = [] }: FileFacts, budget: Budget): PythonModule | undefined {
  if (python || ci) return undefined
  const texts = commands.flatMap((command) => (command.python && command.python.text.length <= longestText ? [command.python] : []))
  return texts.length > 0 ? readPython(texts.slice(0, mostTexts), budget).module : undefined
}
