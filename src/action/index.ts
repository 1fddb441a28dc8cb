import { log } from '../github/log.ts'
import { endOnSignals } from '../signals.ts'
import { judge } from './judge.ts'
import { run } from './run.ts'

endOnSignals(log)
process.exitCode = await run({ env: process.env, judge })
