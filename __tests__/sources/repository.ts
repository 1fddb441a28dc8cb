import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A real git repository in a temporary folder, and the few commands that tests give it. */
export function makeRepository(files: Record<string, string | Buffer> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'scorecard-'))
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'protocol.file.allow=always', ...args],
      {
        encoding: 'utf8',
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    ).trim()
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const commit = (changes: Record<string, string | Buffer>, message = 'Change') => {
    for (const [path, content] of Object.entries(changes)) write(path, content)
    git('add', '-A')
    git('commit', '-qm', message, '--allow-empty')
    return git('rev-parse', 'HEAD')
  }
  git('init', '-q', '-b', 'main')
  const head = commit(files, 'Start')
  return { folder, git, write, commit, head, link: (path: string, target: string) => symlinkSync(target, join(folder, path)) }
}
