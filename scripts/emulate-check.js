// The comment's scenes against an emulator of GitHub that is not ours, as a second opinion: `npm run test:emulate`.
// It is fetched when needed, apart from the dependencies: the name's latest version is another package.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'emulate-'))
try {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  execFileSync('npm', ['install', '--silent', '--ignore-scripts', '--no-audit', 'emulate@0.12.2'], { cwd: folder, stdio: 'inherit' })
  execFileSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--config', '__tests__/emulate/vitest.config.ts'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, EMULATE: join(folder, 'node_modules', 'emulate', 'dist', 'api.js') },
  })
} finally {
  rmSync(folder, { recursive: true })
}
