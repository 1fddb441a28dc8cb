import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Scans of the tests are remembered apart from those of whoever runs the tests. */
const cache = mkdtempSync(join(tmpdir(), 'scorecard-cache-'))
process.on('exit', () => rmSync(cache, { recursive: true, force: true }))

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // Module state of ours is only what was computed once; files of tests that load it again and again take four times as long.
    isolate: false,
    // Much of the time goes to waiting: for git, for servers that do not answer, for the bundle in a process of its own.
    maxWorkers: 3,
    testTimeout: 30_000,
    env: { XDG_CACHE_HOME: cache },
    coverage: { include: ['src/**/*.ts'], reporter: ['text-summary', 'lcov'] },
  },
})
