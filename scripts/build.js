// Builds dist/ from src/: tsc emits lib/, ncc bundles each entry. The output is the same byte for byte on every machine.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const out = process.argv[2] ?? 'dist'
const entries = ['action', 'cli', 'comment']

const run = (command, args) =>
  execFileSync(process.execPath, [join(root, 'node_modules', command), ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })

rmSync(join(root, 'lib'), { recursive: true, force: true })
run('typescript/bin/tsc', [])
for (const entry of entries) {
  const folder = join(root, out, entry)
  rmSync(folder, { recursive: true, force: true })
  run('@vercel/ncc/dist/ncc/cli.js', [
    'build',
    `lib/${entry}/index.js`,
    '-o',
    folder,
    '--target',
    'es2022',
    '--license',
    'licenses.txt',
    '--no-source-map-register',
  ])
  const licences = join(folder, 'licenses.txt')
  writeFileSync(licences, readFileSync(licences, 'utf8').replaceAll('\r\n', '\n'))
}

// YAML takes a hundred times as long to read as JSON, and every scan reads the records and the policies.
const { parsedHazards, parsedTools } = await import('../lib/tools/load.js')
const { checkedPolicies } = await import('../lib/policies/load.js')
writeFileSync(join(root, out, 'tools.json'), `${parsedTools(join(root, 'policies', 'tools'))}\n`)
writeFileSync(join(root, out, 'hazards.json'), `${parsedHazards(join(root, 'policies', 'hazards', 'loading.yaml'))}\n`)
writeFileSync(join(root, out, 'policies.json'), `${await checkedPolicies(join(root, 'policies'))}\n`)

// Results of earlier scans count while whatever read the files is the same.
const readers = createHash('sha256')
for (const folder of ['extractors', 'languages', 'model', 'strict'])
  for (const name of readdirSync(join(root, 'lib', folder), { recursive: true }).sort())
    if (name.endsWith('.js')) readers.update(name).update(readFileSync(join(root, 'lib', folder, name)))
writeFileSync(join(root, out, 'readers.txt'), `${readers.digest('hex')}\n`)
