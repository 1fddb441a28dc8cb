import { judge } from './judge.ts'
import { run } from './run.ts'

process.exitCode = await run({ env: process.env, judge })
