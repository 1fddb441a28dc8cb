import { basename, resolve } from 'node:path'
import { ConfigurationError } from '../model/errors.ts'
import { version } from '../model/version.ts'
import { reports } from '../reports/index.ts'
import type { Report } from '../reports/report.ts'
import { scan } from '../scan.ts'
import type { GateInputs } from '../settings/inputs.ts'
import { mergeBase } from '../sources/history.ts'
import { openSource } from '../sources/index.ts'
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
  const base =
    options.base === undefined ? undefined : await openSource(folder, await mergeBase(folder, options.base, options.rev ?? 'HEAD'))
  const { source, rules } = await open(path, options, options, base)
  const progress = progressOn(process.stderr)
  const cache = options.cache ? openScanCache(folder) : undefined
  const { scorecard } = await scan({
    head: source,
    ...(base && { base }),
    rules,
    notices: rules.notices,
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

function reportOf(format: string): Report {
  const report = reports.find(({ id }) => id === format)
  if (report) return report
  throw new ConfigurationError(`there is no format "${format}"`, { remedy: `Formats: ${reports.map(({ id }) => id).join(', ')}.` })
}
