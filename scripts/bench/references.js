import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cli, medians, megabytes, milliseconds, printTable, ratio, scratch } from './process.js'

const readAll = `
const { execFileSync } = require('child_process'), fs = require('fs'), path = require('path')
const [root] = process.argv.slice(1)
for (const file of execFileSync('git', ['-C', root, 'ls-files', '-z'], { maxBuffer: 1 << 30 }).toString().split('\\0'))
  try { fs.readFileSync(path.join(root, file)) } catch {}
`

/** Costs of our commands on a repository, beside what else reads it. */
export function referenceTable(repository, rounds) {
  const repolinter = installRepolinter()
  const node = (...args) => [process.execPath, ...args]
  const ours = (...args) => node(cli, ...args)
  const forget = () => rmSync(join(scratch, 'cache'), { recursive: true, force: true })
  const rows = medians(
    [
      { name: 'node -e 0', command: node('-e', '0') },
      { name: '--version', command: ours('--version') },
      { name: 'reading all bytes', command: node('-e', readAll, repository) },
      { name: 'git checkout', command: ['git', 'clone', '--quiet', '--local', repository, join(scratch, 'clone')], before: removeClone },
      { name: 'rg -c import', command: ['rg', '-c', 'import', repository] },
      ...(repolinter ? [{ name: 'repolinter 0.12.0', command: node(repolinter, 'lint', repository) }] : []),
      { name: 'facts', command: ours('facts', repository, '--no-cache') },
      { name: 'scan', command: ours('scan', repository, '--no-cache') },
      { name: 'scan, first with a cache', command: ours('scan', repository), before: forget },
      { name: 'scan, again', command: ours('scan', repository) },
      { name: 'scan --rev HEAD', command: ours('scan', repository, '--rev', 'HEAD', '--no-cache') },
      { name: 'scan --rev HEAD --base HEAD~1', command: ours('scan', repository, '--rev', 'HEAD', '--base', 'HEAD~1', '--no-cache') },
    ],
    rounds,
  )
  const of = (name) => rows.find((row) => row.name === name)?.ms
  printTable(
    ['command', 'median', 'peak', 'to node -e 0', 'to repolinter', 'to scan --rev HEAD'],
    rows.map(({ name, ms, mb }) => [
      name,
      milliseconds(ms),
      megabytes(mb),
      ratio(ms, of('node -e 0')),
      ratio(ms, of('repolinter 0.12.0')),
      ratio(ms, of('scan --rev HEAD')),
    ]),
  )
}

function removeClone() {
  rmSync(join(scratch, 'clone'), { recursive: true, force: true })
}

/** Path of the program; undefined where the registry cannot be reached. */
function installRepolinter() {
  const folder = join(scratch, 'repolinter')
  mkdirSync(folder)
  try {
    const args = ['install', '--silent', '--no-save', '--ignore-scripts', '--prefix', folder, 'repolinter@0.12.0']
    execFileSync('npm', args, { stdio: 'pipe' })
    return join(folder, 'node_modules', 'repolinter', 'bin', 'repolinter.js')
  } catch {
    return undefined
  }
}
