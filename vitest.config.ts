import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/**
 * All that the tests write, their own cache of scans too; nothing of it outlives them.
 * `rm` removes it, since Node.js cannot remove the paths that are longer than the system takes at once.
 */
const scratch = mkdtempSync(join(tmpdir(), 'scorecard-tests-'))
process.on('exit', () => spawnSync('rm', ['-rf', scratch]))

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // Module state of ours is only what was computed once; files of tests that load it again and again take four times as long.
    isolate: false,
    // Much of the time goes to waiting: for git, for servers that do not answer, for the bundle in a process of its own.
    maxWorkers: 3,
    testTimeout: 30_000,
    env: { TMPDIR: scratch, XDG_CACHE_HOME: join(scratch, 'cache') },
    coverage: { include: ['src/**/*.ts'], reporter: ['text-summary', 'lcov'] },
  },
})
