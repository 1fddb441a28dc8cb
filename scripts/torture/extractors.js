import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { inputOf } from './inputs.js'
import { seedOf } from './random.js'

const inputsPerRound = 32
const watchMs = 200

/**
 * Feeds random inputs to every extractor until a time, on worker threads. An input at which a worker stays longer than `budget`
 * milliseconds is a hang: the worker is replaced, the input kept. Returns when all are done.
 */
export async function tortureExtractors(options, report) {
  await Promise.all(Array.from({ length: options.workers }, (_, number) => watch({ ...options, number }, report)))
}

/** One worker after the other in the same place, each going on behind the round at which the last one hung. */
async function watch(options, report) {
  for (let first = options.number; first !== undefined; ) first = await runWorker({ ...options, first }, report)
}

/** The round to go on with; undefined where the time is over. */
function runWorker({ lib, seed, first, workers: step, until, corpus, budget, scratch, only }, report) {
  const place = new SharedArrayBuffer(12)
  const position = new Int32Array(place)
  const worker = new Worker(new URL('worker.js', import.meta.url), {
    workerData: { lib, seed, first, step, until, corpus, place, only },
    resourceLimits: { maxOldGenerationSizeMb: 2_000 },
  })
  const keep = (fault) => report.fault({ ...fault, kept: keepInput(fault, { seed, corpus, scratch }) })
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const [round, index, since] = position
      const waited = since === 0 ? 0 : (Date.now() & 0x7fffffff) - since
      if (waited <= budget) return
      end(round + step)
      keep({ fault: 'hang', round, index, detail: `no answer after ${waited} ms` })
    }, watchMs)
    const end = (next) => {
      clearInterval(timer)
      worker.removeAllListeners()
      worker.on('error', () => {})
      worker.terminate().then(() => resolve(next))
    }
    worker.on('message', (message) => {
      if (message.done) end(undefined)
      else if (message.fault) keep(message)
      else report.tried(message.tried)
    })
    worker.on('error', (error) => {
      const [round, index] = position
      end(round + step)
      keep({ fault: 'crash', round, index, detail: error.stack ?? String(error) })
    })
  })
}

/** Writes the input of a fault, or all of its round where it is not known which; returns the folder. */
function keepInput({ round, index, fault, detail }, { seed, corpus, scratch }) {
  const folder = join(scratch, `${fault.replaceAll(' ', '-')}-${seed}-${round}`)
  mkdirSync(folder, { recursive: true })
  const known = index !== undefined && index >= 0
  const indexes = known ? [index] : Array.from({ length: inputsPerRound }, (_, number) => number)
  for (const number of indexes) {
    const { path, text } = inputOf(seedOf(seed, round * inputsPerRound + number), corpus)
    writeFileSync(join(folder, `${number}-${basename(path)}`), text)
  }
  writeFileSync(join(folder, 'fault.txt'), `${fault}\n${detail}\n`)
  return folder
}
