// What a scan costs, whole processes against references in the same run.
import { existsSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { endWith, readOptions } from '../options.js'
import { growthTable } from './growth.js'
import { scratch } from './process.js'
import { profile } from './profile.js'
import { referenceTable } from './references.js'

const usage = `usage: npm run bench -- <repository> [--rounds 5]   a repository at its HEAD
       npm run bench -- --growth [--rounds 3]       repositories made for it, of 1,000 to 100,000 files`
const options = { growth: { type: 'boolean' }, rounds: { type: 'string', number: true } }
const { values, positionals } = readOptions(usage, options, { allowPositionals: true })
const [repository] = positionals
if (values.growth ? repository !== undefined : positionals.length !== 1) endWith('One repository, or --growth', usage)
if (repository !== undefined && !existsSync(repository)) endWith(`There is no ${repository}`, usage)

process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))
if (values.growth) growthTable(values.rounds ?? 3)
else {
  referenceTable(resolve(repository), values.rounds ?? 5)
  profile(resolve(repository))
}
