// Whether anything breaks it: random inputs for every extractor, hostile repositories for the built command line.
import { existsSync, mkdtempSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { hostileKinds } from '../hostile/index.js'
import { endWith, readOptions } from '../options.js'
import { buildSources } from './build.js'
import { readCorpus } from './corpus.js'
import { tortureExtractors } from './extractors.js'
import { remove } from './remove.js'
import { tortureRepositories } from './repositories.js'

const root = join(import.meta.dirname, '..', '..')
const usage = `usage: npm run torture -- [options]
  --minutes N   how long to go on (default: 10)
  --seed N      the inputs of an earlier run again
  --only NAME   extractors, repositories, or one of either by its name
  --corpus DIR  files that are mutated (default: the examples)
  --budget N    seconds that one input may take (default: 20)
  --timeout N   seconds that one scan may take (default: 240)
  --cli FILE    the command line that is tried (default: the built one)
  --workers N   threads that feed extractors (default: one for each processor)`
const { values } = readOptions(usage, {
  minutes: { type: 'string', default: '10', number: true },
  seed: { type: 'string', default: String(1 + Math.floor(Math.random() * 2 ** 31)), number: true },
  only: { type: 'string' },
  corpus: { type: 'string', default: join(root, 'examples') },
  budget: { type: 'string', default: '20', number: true },
  timeout: { type: 'string', default: '240', number: true },
  cli: { type: 'string', default: join(root, 'dist', 'cli', 'index.js') },
  workers: { type: 'string', default: String(availableParallelism()), number: true },
})
for (const path of [values.corpus, values.cli]) if (!existsSync(path)) endWith(`There is no ${path}`, usage)
const { seed } = values
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
const only = wants('extractors') ? undefined : values.only
if (feeds && only !== undefined) await checkName(only)
const corpus = feeds ? readCorpus(resolve(values.corpus)) : []
const until = Date.now() + values.minutes * 60_000
const parts = []
if (feeds) {
  const budget = values.budget * 1000
  parts.push(tortureExtractors({ seed, until, scratch, lib, corpus, only, budget, workers: values.workers }, report))
}
if (wants('repositories') || kind) {
  const timeout = values.timeout * 1000
  parts.push(tortureRepositories({ seed, until, scratch, cli: resolve(values.cli), only: kind, timeout }, report))
}
await Promise.all(parts)

const { inputs, repositories, crash, hang, leak } = counts
if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K')
console.log(`seed ${seed}: inputs tried ${inputs}, repositories ${repositories}, crashes ${crash}, hangs ${hang}, leaks ${leak}`)
if (crash + hang + leak > 0) process.exitCode = 1
else await remove(scratch)

async function checkName(name) {
  const { extractors } = await import(join(lib, 'extractors', 'index.js'))
  const names = extractors.map(({ id }) => id)
  if (names.includes(name)) return
  await remove(scratch)
  endWith(`--only knows extractors (${names.join(', ')}) and repositories (${hostileKinds.map((one) => one.name).join(', ')})`, usage)
}
