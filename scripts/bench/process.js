import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const cli = join(root, 'dist', 'cli', 'index.js')
export const scratch = mkdtempSync(join(tmpdir(), 'bench-'))

/** GNU time, which knows the peak memory of what it runs. */
const time = '/usr/bin/time'

/** Milliseconds and peak memory in MB of one process; undefined where it cannot be run. Exit code 1 is a gate that failed. */
function measure([command, ...args]) {
  const before = process.hrtime.bigint()
  const options = { encoding: 'utf8', maxBuffer: 1 << 30, env: { ...process.env, XDG_CACHE_HOME: join(scratch, 'cache') } }
  const run = existsSync(time) ? spawnSync(time, ['-f', '%M', command, ...args], options) : spawnSync(command, args, options)
  if (run.error || ![0, 1].includes(run.status)) return undefined
  const ms = Number(process.hrtime.bigint() - before) / 1e6
  const kilobytes = existsSync(time) ? Number(run.stderr.trim().split('\n').at(-1)) : undefined
  return { ms, mb: kilobytes && kilobytes / 1024 }
}

/** Median times and peak memory of named commands. Rounds are interleaved, so that a busy moment of the machine falls on all alike. */
export function medians(commands, rounds) {
  const runs = new Map(commands.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const { name, command, before } of commands) {
      before?.()
      const run = measure(command)
      if (run) runs.get(name).push(run)
    }
  }
  return commands.map(({ name }) => ({ name, ...summary(runs.get(name)) }))
}

function summary(runs) {
  if (runs.length === 0) return {}
  const times = runs.map(({ ms }) => ms).sort((a, b) => a - b)
  const memory = runs.map(({ mb }) => mb).filter(Boolean)
  return { ms: times[Math.floor(times.length / 2)], mb: memory.length > 0 ? Math.max(...memory) : undefined }
}

/** Rows as a Markdown table, the first column to the left. */
export function printTable(head, rows) {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column].length)))
  const line = (row) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join(' | ')} |`
  console.log(line(head))
  console.log(`|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`)
  for (const row of rows) console.log(line(row))
  console.log()
}

export const milliseconds = (ms) => (ms === undefined ? 'not run' : `${ms.toFixed(0)} ms`)
export const megabytes = (mb) => (mb === undefined ? '' : `${mb.toFixed(0)} MB`)
export const ratio = (ms, to) => (ms === undefined || to === undefined ? '' : `${(ms / to).toFixed(2)} ×`)
