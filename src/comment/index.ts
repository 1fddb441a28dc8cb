import { log } from '../github/log.ts'
import { endOnSignals } from '../signals.ts'
import { run } from './run.ts'

endOnSignals(log)
process.exitCode = await run({ env: process.env })
