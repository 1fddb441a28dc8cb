// Reads rounds of random inputs as the product would, and tells its parent of every fault. Where it is stands in shared memory, so that
// the parent can name the input at which it hangs.
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { inputOf } from './inputs.js'
import { seedOf } from './random.js'

const { lib, seed, first, step, until, corpus, place, only } = workerData
const load = (file) => import(join(lib, file))
const [{ extractors }, { extractFiles }, { factsOf }, { loadRules }, { Facts }] = await Promise.all(
  ['extractors/index.js', 'extractors/extract.js', 'scan.js', 'rules.js', 'model/facts.js'].map(load),
)
const chosen = extractors.filter(({ id }) => only === undefined || id === only)
const rules = await loadRules([])

const inputsPerRound = 32
/** Of so many rounds one is read twice, and one judged as the files of one repository. */
const twiceOf = 4
const togetherOf = 16
const positions = new Int32Array(place)

for (let round = first; Date.now() < until; round += step) {
  const inputs = Array.from({ length: inputsPerRound }, (_, index) => inputOf(seedOf(seed, round * inputsPerRound + index), corpus))
  await tryRound(round, inputs).catch((error) => parentPort.postMessage({ fault: 'crash', round, detail: error.stack ?? String(error) }))
  parentPort.postMessage({ tried: inputs.length })
}
parentPort.postMessage({ done: true })

async function tryRound(round, inputs) {
  const fault = (kind, index, detail) => parentPort.postMessage({ fault: kind, round, index, detail })
  const once = await extracted(inputs, round)
  const again = round % twiceOf === 0 ? await extracted(inputs, round) : once
  for (const [index, { path, text }] of inputs.entries()) {
    const [one, other] = [once.get(`p${index}/${path}`), again.get(`p${index}/${path}`)]
    for (const problem of one.problems) if (problem.internal) fault('crash', index, problem.reason)
    const words = JSON.stringify(one)
    if (words !== JSON.stringify(other)) fault('not the same twice', index, words.slice(0, 500))
    if (words.length > 100_000 + 100 * text.length) fault('out of bounds', index, `${words.length} characters of facts from ${text.length}`)
  }
  if (round % togetherOf !== 0) return
  mark(round, -1)
  const facts = await factsOf(sourceOf(inputs, round), rules)
  const { error } = Facts.safeParse(facts)
  if (error) fault('crash', undefined, `facts that are none: ${error.message}`)
  for (const { internal, reason } of facts.problems) if (internal) fault('crash', undefined, reason)
}

async function extracted(inputs, round) {
  const { facts, problems } = await extractFiles(sourceOf(inputs, round), { extractors: chosen })
  const results = new Map(inputs.map(({ path }, index) => [`p${index}/${path}`, { facts: undefined, problems: [] }]))
  for (const [path, known] of facts) results.get(path).facts = known
  for (const problem of problems) results.get(problem.path).problems.push(problem)
  return results
}

/** A source in memory that notes which file is being read. */
function sourceOf(inputs, round) {
  const files = inputs.map(({ path, text }, index) => ({ path: `p${index}/${path}`, size: text.length, mode: 'file' }))
  return {
    description: 'inputs',
    commit: undefined,
    list: async () => [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
    async *read(wanted) {
      for (const file of wanted) {
        const index = files.findIndex(({ path }) => path === file.path)
        mark(round, index)
        yield { file, text: inputs[index].text }
      }
      mark(round, -1)
    },
    close: async () => {},
  }
}

function mark(round, index) {
  Atomics.store(positions, 0, round)
  Atomics.store(positions, 1, index)
  Atomics.store(positions, 2, Date.now() & 0x7fffffff)
}
