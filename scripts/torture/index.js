// Whether anything breaks it: `npm run torture [-- --minutes 10] [--seed N] [--only extractors|repositories|EXTRACTOR|KIND] [--corpus DIR]`.
import { mkdtempSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { hostileKinds } from '../hostile/index.js'
import { buildSources } from './build.js'
import { readCorpus } from './corpus.js'
import { tortureExtractors } from './extractors.js'
import { remove } from './remove.js'
import { tortureRepositories } from './repositories.js'

const root = join(import.meta.dirname, '..', '..')
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    only: { type: 'string' },
    corpus: { type: 'string', default: join(root, 'examples') },
    /** Seconds that one input may take, and one scan. */
    budget: { type: 'string', default: '20' },
    timeout: { type: 'string', default: '240' },
    cli: { type: 'string', default: join(root, 'dist', 'cli', 'index.js') },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
})
const seed = Number(values.seed)
const scratch = mkdtempSync(join(tmpdir(), 'torture-'))
const counts = { inputs: 0, repositories: 0, crash: 0, hang: 0, leak: 0 }
const said = new Map()

const report = {
  tried(inputs) {
    counts.inputs += inputs
    progress()
  },
  scanned() {
    counts.repositories += 1
    progress()
  },
  /** The same detail is told three times and counted always. */
  fault({ fault, detail, kept, what = '' }) {
    counts[fault in counts ? fault : 'crash'] += 1
    const times = (said.get(detail) ?? 0) + 1
    said.set(detail, times)
    if (times <= 3) process.stderr.write(`\r${fault}: ${what} ${JSON.stringify(detail.slice(0, 600))}\n  kept in ${kept}\n`)
  },
}

function progress() {
  if (!process.stderr.isTTY) return
  const left = Math.max(0, Math.round((until - Date.now()) / 1000))
  process.stderr.write(`\r\u001b[2K${counts.inputs} inputs, ${counts.repositories} repositories, ${left} s left`)
}

const kind = hostileKinds.find(({ name }) => name === values.only)
const wants = (part) => values.only === undefined || values.only === part
const feeds = wants('extractors') || !(wants('repositories') || kind)
const lib = feeds ? buildSources(join(scratch, 'build')) : ''
const corpus = feeds ? readCorpus(resolve(values.corpus)) : []
const until = Date.now() + Number(values.minutes) * 60_000
const parts = []
if (feeds) {
  const only = wants('extractors') ? undefined : values.only
  const budget = Number(values.budget) * 1000
  parts.push(tortureExtractors({ seed, until, scratch, lib, corpus, only, budget, workers: Number(values.workers) }, report))
}
if (wants('repositories') || kind) {
  const timeout = Number(values.timeout) * 1000
  parts.push(tortureRepositories({ seed, until, scratch, cli: resolve(values.cli), only: kind, timeout }, report))
}
await Promise.all(parts)

const { inputs, repositories, crash, hang, leak } = counts
if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K')
console.log(`seed ${seed}: inputs tried ${inputs}, repositories ${repositories}, crashes ${crash}, hangs ${hang}, leaks ${leak}`)
if (crash + hang + leak > 0) process.exitCode = 1
else await remove(scratch)
