import { log } from '../github/log.ts'
import { keepHeapSmall } from '../heap.ts'
import { endOnSignals } from '../signals.ts'

endOnSignals(log)
keepHeapSmall()
const env = { ...process.env }
// A library reads the event when it is imported, and would end the process where that is broken.
delete process.env['GITHUB_EVENT_PATH']
const [{ judge }, { run }] = await Promise.all([import('./judge.ts'), import('./run.ts')])
process.exitCode = await run({ env, judge })
