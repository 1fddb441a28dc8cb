import { basename, resolve } from 'node:path'
import { ConfigurationError } from '../model/errors.ts'
import type { Scorecard } from '../model/scorecard.ts'
import { version } from '../model/version.ts'
import { reports } from '../reports/index.ts'
import type { Report } from '../reports/report.ts'
import type { Rules } from '../rules.ts'
import { type ScanRequest, scan } from '../scan.ts'
import type { GateInputs } from '../settings/inputs.ts'
import { isUnborn, mergeBase } from '../sources/history.ts'
import { isFolder, openSource } from '../sources/index.ts'
import { exitCodeOf } from './exit.ts'
import { type OpenOptions, open, today } from './open.ts'
import { wantsColour, write } from './output.ts'
import { progressOn } from './progress.ts'
import { openScanCache } from './scan-cache.ts'

interface ScanOptions extends OpenOptions, GateInputs {
  base?: string
  format: string
  output?: string
  all?: boolean
  cache: boolean
}

/** `scan [path]`: the scorecard in the format asked for; the exit code is the gate's. */
export async function scanCommand(path: string, options: ScanOptions): Promise<void> {
  const report = reportOf(options.format)
  const folder = resolve(path)
  const base = await baseOf(folder, options)
  const { source, rules, refusals } = await open(path, options, options, base && 'list' in base ? base : undefined)
  const progress = progressOn(process.stderr)
  const cache = options.cache ? openScanCache(folder) : undefined
  const { scorecard } = await scan({
    head: source,
    ...(base && { base }),
    rules,
    notices: [...rules.notices, ...(base ? [] : uncomparedNotices(rules))],
    refusals,
    today: today(),
    version,
    name: basename(folder),
    progress: progress.report,
    ...(cache && { cache }),
  })
  cache?.save()
  progress.done()
  const toTerminal = options.output === undefined && process.stdout.isTTY
  const text = report.render(scorecard, {
    colour: wantsColour(process.env, toTerminal),
    ...(process.stdout.columns ? { width: process.stdout.columns } : {}),
    all: options.all ?? false,
  })
  await write(text, options.output)
  process.exitCode = exitCodeOf(scorecard)
}

/** What the head is compared with. The first commit is held against nothing: all of it is new. */
async function baseOf(folder: string, { base, rev = 'HEAD' }: ScanOptions): Promise<ScanRequest['base']> {
  if (base === undefined || !isFolder(folder)) return undefined
  if (base === 'HEAD' && rev === 'HEAD' && (await isUnborn(folder))) return { missing: 'there is no commit yet' }
  return openSource(folder, await mergeBase(folder, base, rev))
}

/** A gate that asks what a change introduces says nothing of a scan that is compared with nothing. */
function uncomparedNotices({ settings }: Rules): Scorecard['notices'] {
  if (settings.gate.failOn !== 'introduced') return []
  const text =
    'The gate fails on what a change introduces, and nothing was compared: say with what, as `--base origin/main`, or `--base HEAD` for what is not committed yet.'
  return [{ level: 'note', text }]
}

function reportOf(format: string): Report {
  const report = reports.find(({ id }) => id === format)
  if (report) return report
  throw new ConfigurationError(`there is no format "${format}"`, { remedy: `Formats: ${reports.map(({ id }) => id).join(', ')}.` })
}
