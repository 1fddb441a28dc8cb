import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** Compiles the sources into a folder, beside links to what they look for there; returns the folder of the modules. */
export function buildSources(folder) {
  mkdirSync(folder, { recursive: true })
  for (const name of ['node_modules', 'policies', 'package.json']) symlinkSync(join(root, name), join(folder, name))
  const lib = join(folder, 'lib')
  execFileSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '--outDir', lib], { cwd: root, stdio: 'inherit' })
  return lib
}
