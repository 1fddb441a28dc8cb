import { spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { hostileKinds, makeHostile } from '../hostile/index.js'
import { hostileEnvironment, withFakeGit } from '../hostile/settings.js'
import { leaksOf } from './leaks.js'
import { randomOf, seedOf } from './random.js'
import { remove } from './remove.js'
import { fingerprintOf } from './traces.js'

const maxOutput = 64 * 1024 * 1024
const documented = new Set([0, 1, 2, 3])

/** Each gives arguments, and the format of what is printed. */
const commands = [
  { says: 'terminal', args: ['scan', '--all'] },
  { says: 'markdown', args: ['scan', '--format', 'markdown'] },
  { says: 'json', args: ['scan', '--format', 'json'] },
  { says: 'sarif', args: ['scan', '--format', 'sarif'] },
  { says: 'badge', args: ['scan', '--format', 'badge'] },
  { says: 'facts', args: ['facts', '--files'], withoutBase: true },
  { says: 'explain', args: ['explain', 'experiments-tracked'], withoutBase: true },
]

/** Makes hostile repositories of random kinds and scans each by the built command line, until a time. */
export async function tortureRepositories({ seed, until, scratch, cli, only, timeout }, report) {
  const slow = hostileKinds.filter((kind) => kind.slow)
  const quick = hostileKinds.filter((kind) => !kind.slow)
  const removals = []
  for (let number = 0; Date.now() < until; number++) {
    const random = randomOf(seedOf(seed, 0x40000000 + number))
    const kinds = only
      ? [only]
      : [
          ...new Set([
            random.pick(quick),
            ...random.times(3, () => random.pick(quick)),
            ...random.times(1, () => random.pick(slow)).filter(() => random.chance(0.2)),
          ]),
        ]
    const folder = join(scratch, `repository-${number}`)
    const faults = await tryRepository({ kinds, folder, cli, random, timeout })
    if (!faults) continue
    report.scanned()
    for (const fault of faults)
      report.fault({ ...fault, what: `${kinds.map(({ name }) => name).join(' + ')}: ${fault.what ?? ''}`, kept: folder })
    if (faults.length === 0) removals.push(remove(folder))
  }
  await Promise.all(removals)
}

/** Undefined where git refused to make it. */
async function tryRepository({ kinds, folder, cli, random, timeout }) {
  mkdirSync(folder)
  const made = build(kinds, folder)
  if (!made) return undefined
  const environment = environmentOf(folder, made, random)
  const faults = []
  for (const revision of [[], ['--rev', 'HEAD']]) {
    const { says, args, withoutBase } = random.pick(commands)
    const base = !withoutBase && random.chance(0.5) ? ['--base', 'HEAD~1'] : []
    const line = [...args, made.folder, ...revision, ...base]
    const before = fingerprintOf(folder)
    const ended = await run(cli, line, { environment, timeout, disturb: made.disturb })
    const restless = kinds.some(({ during }) => during)
    faults.push(...judge(ended, says).map((fault) => ({ ...fault, what: line.join(' ') })))
    if (existsSync(made.canary)) faults.push({ fault: 'crash', detail: 'a command of the repository ran', what: line.join(' ') })
    if (!restless && before !== fingerprintOf(folder))
      faults.push({ fault: 'crash', detail: 'something was written', what: line.join(' ') })
  }
  return faults
}

/** Kinds may exclude each other: what git refuses to make is no repository to scan. */
function build(kinds, folder) {
  try {
    return makeHostile(kinds, folder)
  } catch {
    return undefined
  }
}

function environmentOf(folder, { canary }, random) {
  const { NODE_OPTIONS: _, ...own } = process.env
  if (random.chance(0.3)) return { ...own, ...hostileEnvironment(folder, `touch ${canary}`) }
  if (random.chance(0.02)) return withFakeGit(own, folder, 'sleep 1000')
  return own
}

function run(cli, args, { environment, timeout, disturb }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...args], { env: { ...environment, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] })
    const output = { stdout: [], stderr: [] }
    let size = 0
    for (const name of ['stdout', 'stderr'])
      child[name].on('data', (chunk) => {
        size += chunk.length
        if (size < maxOutput) output[name].push(chunk)
      })
    const restless = setInterval(disturb, 5)
    const timer = setTimeout(() => child.kill('SIGKILL'), timeout)
    child.on('close', (code, signal) => {
      clearInterval(restless)
      clearTimeout(timer)
      resolve({ code, signal, stdout: Buffer.concat(output.stdout).toString(), stderr: Buffer.concat(output.stderr).toString() })
    })
  })
}

function judge({ code, signal, stdout, stderr }, says) {
  if (signal === 'SIGKILL') return [{ fault: 'hang', detail: 'the scan did not end in its time' }]
  const faults = []
  if (!documented.has(code)) faults.push({ fault: 'crash', detail: `ended by ${signal ?? code}: ${stderr.slice(-500)}` })
  if (/This is a bug|internal error/.test(stderr + stdout)) faults.push({ fault: 'crash', detail: bugIn(stderr + stdout) })
  if (code < 2) faults.push(...leaksOf(says, stdout).map((detail) => ({ fault: 'leak', detail })))
  faults.push(...leaksOf('stderr', stderr).map((detail) => ({ fault: 'leak', detail: `on stderr: ${detail}` })))
  return faults
}

function bugIn(text) {
  const at = text.search(/This is a bug|internal error/)
  return text.slice(Math.max(0, at - 200), at + 400)
}
