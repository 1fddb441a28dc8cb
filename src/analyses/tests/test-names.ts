import { isTestCode, isTestPath } from '../../graph/file-kind.ts'
import type { Definition, FileFacts, PythonModule } from '../../model/file-facts.ts'

/** Whether a file is a test by its place, or by a name that its content does not belie: a program that defines and asserts nothing is run as any other. */
export function isTest({ path, python }: Pick<FileFacts, 'path' | 'python'>): boolean {
  return isTestPath(path) || (isTestCode(path) && !(python && isProgram(path, python)))
}

function isProgram(path: string, { asserts, calls, definitions }: PythonModule): boolean {
  const isFixture = path.endsWith('conftest.py') || calls.some(({ name }) => /^(?:pytest|unittest)\./.test(name))
  return !isFixture && asserts.length === 0 && !definitions.some(isTestByName)
}

/** `def test(model, loader)` evaluates what it is given: a test of pytest by that bare name is given nothing. */
function isTestByName({ name, kind, parameters }: Definition): boolean {
  if (kind === 'function' && /(?:^|\.)test$/i.test(name)) return parameters.every((parameter) => parameter === 'self')
  return /(?:^|\.)_?tests?(?![a-z])/i.test(name)
}
