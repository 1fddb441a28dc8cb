// What a scan costs, whole processes against references in the same run:
//   npm run bench -- <repository> [--rounds 5]     a repository at its HEAD
//   npm run bench -- --growth [--rounds 3]         repositories made for it, of 1,000 to 100,000 files
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { growthTable } from './growth.js'
import { scratch } from './process.js'
import { profile } from './profile.js'
import { referenceTable } from './references.js'

const usage = 'usage: npm run bench -- <repository> [--rounds 5] | --growth [--rounds 3]'
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { growth: { type: 'boolean' }, rounds: { type: 'string' } },
})
const [repository] = positionals

process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))
if (values.growth) growthTable(Number(values.rounds ?? 3))
else if (repository) {
  referenceTable(resolve(repository), Number(values.rounds ?? 5))
  profile(resolve(repository))
} else {
  console.error(usage)
  process.exitCode = 2
}
