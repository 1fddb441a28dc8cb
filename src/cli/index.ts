#!/usr/bin/env node
import { version } from '../model/version.ts'

// Scripts ask for the version before each use: nothing else is loaded for it.
if (process.argv.length === 3 && /^(?:-V|--version)$/.test(process.argv[2] ?? '')) {
  process.stdout.on('error', () => {})
  process.stdout.write(`${version}\n`)
} else {
  const { run } = await import('./program.ts')
  await run()
}
