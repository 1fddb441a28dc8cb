import { isTestPath } from '../../graph/file-kind.ts'
import type { FileFacts, PythonModule } from '../../model/file-facts.ts'

const testName = /(?:^|\/)(?:test_[^/]*|[^/]*_tests?|conftest)\.py$/

/** Whether a path names a test: it lies among tests, or is called as a Python test is. */
export function isNamedTest(path: string): boolean {
  return isTestPath(path) || testName.test(path)
}

/** Whether a file is a test by its place, or by a name that its content does not belie: a program that defines and asserts nothing is run as any other. */
export function isTest({ path, python }: Pick<FileFacts, 'path' | 'python'>): boolean {
  return isTestPath(path) || (testName.test(path) && !(python && isProgram(path, python)))
}

function isProgram(path: string, { asserts, calls, definitions }: PythonModule): boolean {
  const isFixture = path.endsWith('conftest.py') || calls.some(({ name }) => /^(?:pytest|unittest)\./.test(name))
  return !isFixture && asserts.length === 0 && !definitions.some(({ name }) => /(?:^|\.)_?tests?(?![a-z])/i.test(name))
}
