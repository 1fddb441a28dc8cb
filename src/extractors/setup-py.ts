import { readPython } from '../languages/python.ts'
import { isDevelopmentGroup, pythonPackage } from '../languages/requirements.ts'
import type { Argument, ManifestFile, Package, PythonModule, Value } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** `setup.py`, as far as it writes its dependencies out: lists, and names that stand for lists of the same file. */
export const setupPy: Extractor = {
  id: 'setup-py',
  files: ['setup.py'],
  wants: (text) => /\bsetup\s*\(/.test(text),
  affects: ['dependencies'],
  maxBytes: 500_000,
  extract({ text, budget }) {
    const { module } = readPython([{ text }], budget)
    const call = module.calls.find(({ name }) => /^(?:setuptools\.setup|distutils\.core\.setup|setup)$/.test(name))
    if (!call) return { facts: {} }
    const given = (key: string) => resolve(argument(call.arguments, key), module)
    const python = given('python_requires')?.literal
    const name = given('name')?.literal
    const manifest: ManifestFile = {
      kind: 'manifest',
      format: 'setup.py',
      packages: [...listed(given('install_requires'), text, call.line), ...extras(given('extras_require'), text, call.line)],
      includes: [],
      build: { backend: 'setuptools', line: call.line, scripts: [], ...(typeof name === 'string' && { name }) },
      ...(typeof python === 'string' && { python: { specifier: python, line: lineOf(text, 'python_requires', call.line) } }),
    }
    return { facts: { manifest } }
  },
}

function argument(written: readonly Argument[], key: string): Value | undefined {
  return written.find(({ name }) => name === key)?.value
}

/** Follows a name to what the file assigns to it. */
function resolve(value: Value | undefined, module: PythonModule): Value | undefined {
  if (value?.reference === undefined) return value
  return module.assignments.find(({ target, within }) => target === value.reference && within === undefined)?.value
}

function listed(value: Value | undefined, text: string, from: number, group?: string): Package[] {
  const runtime = group === undefined || !isDevelopmentGroup(group)
  return (value?.items ?? []).flatMap(({ literal }) =>
    typeof literal === 'string'
      ? (pythonPackage(literal, { line: lineOf(text, literal, from), group, grouping: 'extra', runtime }) ?? [])
      : [],
  )
}

function extras(value: Value | undefined, text: string, from: number): Package[] {
  return (value?.entries ?? []).flatMap(({ key, value: items }) => listed(items, text, from, key))
}

function lineOf(text: string, wanted: string, otherwise: number): number {
  const start = text.indexOf(wanted)
  return start < 0 ? otherwise : text.slice(0, start).split('\n').length
}
