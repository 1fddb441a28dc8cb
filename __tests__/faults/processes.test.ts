import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { makeRepository } from '../sources/repository.ts'

vi.setConfig({ testTimeout: 60_000 })

const root = join(import.meta.dirname, '..', '..')
const bundle = join(root, 'dist', 'cli', 'index.js')
const files = { 'train.py': 'from sklearn.svm import SVC\nSVC().fit(x, y)\n', Dockerfile: 'FROM python\n' }

let repository: string
beforeAll(() => {
  repository = makeRepository(files).folder
})

/** One line of a shell, in which `scorecard` is the program. */
function shell(line: string, env: NodeJS.ProcessEnv = {}) {
  const program = `scorecard() { '${process.execPath}' '${bundle}' "$@"; }; set -o pipefail; cd '${repository}'; ${line}`
  const { status, stdout, stderr } = spawnSync('/bin/bash', ['-c', program], { encoding: 'utf8', env: { ...process.env, ...env } })
  return { status, stdout, stderr }
}

/** A folder for PATH in which `git` is this script; without one there is no git. */
function pathWith(script?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'path-'))
  if (script === undefined) return folder
  writeFileSync(join(folder, 'git'), `#!/bin/bash\n${script}\n`)
  chmodSync(join(folder, 'git'), 0o755)
  return `${folder}:${process.env['PATH']}`
}

describe('where the report goes', () => {
  test.each([
    ['scorecard scan . | head -n 1', 0, /^MLOps Scorecard/, /^$/],
    ['scorecard explain --all | head -n 1', 0, /^# Policies/, /^$/],
    ['scorecard scan . > /dev/full', 3, /^$/, /could not be written to stdout: ENOSPC.*\n {2}Make room/],
    ['ulimit -f 1; scorecard scan . --format json > report.json', 3, /^$/, /could not be written to stdout: EFBIG/],
    ['ulimit -f 1; scorecard scan . --format json --output report.md; s=$?; ls report.md*; exit $s', 3, /^$/, /may not become that large/],
    ['scorecard scan . --output /dev/full', 3, /^$/, /the disk is full \(ENOSPC\)\n {2}Make room/],
    ['scorecard scan . --output /dev/null && test -c /dev/null', 0, /^$/, /^$/],
    ['scorecard scan . --output /dev/stdout | cat', 0, /^MLOps Scorecard/, /^$/],
    ['scorecard scan . --output .', 2, /^$/, /cannot write \.: it is a folder/],
    ['scorecard scan . --output nowhere/report.md', 2, /^$/, /there is no such folder \(ENOENT\)\n {2}Name a file/],
    ['scorecard scan . --output train.py/report.md', 2, /^$/, /a part of the path is a file/],
    ['scorecard scan . --output /proc/report.md', 2, /^$/, /cannot write \/proc\/report\.md/],
    ['scorecard init train.py', 2, /^$/, /train\.py is not a folder/],
    ['scorecard init Dockerfile/below', 2, /^$/, /is not a folder/],
  ])('%s', (line, status, stdout, stderr) => {
    const result = shell(line)
    expect(result).toEqual({ status, stdout: expect.stringMatching(stdout), stderr: expect.stringMatching(stderr) })
    expect(result.stderr).not.toMatch(/^ {4}at /m)
  })

  test('a link that is written to stays a link', () => {
    shell('mkdir -p out && echo old > out/real.md && ln -sf real.md out/link.md && scorecard scan . --output out/link.md')
    expect(readFileSync(join(repository, 'out', 'real.md'), 'utf8')).toMatch(/^MLOps Scorecard/)
    expect(readdirSync(join(repository, 'out')).sort()).toEqual(['link.md', 'real.md'])
  })
})

describe('what is scanned', () => {
  test.each([
    ["scorecard scan ''", 2, /the path is empty/],
    ['mkdir -p empty && scorecard scan empty', 2, /there is nothing to scan/],
    ['scorecard scan train.py', 2, /train\.py is not a folder/],
    ['git init -q fresh && scorecard scan fresh --rev HEAD', 2, /no commit "HEAD"/],
    [
      'mkdir -p /tmp/no-repository && touch /tmp/no-repository/a && scorecard scan /tmp/no-repository --rev HEAD',
      2,
      /is in no git repository/,
    ],
    ['scorecard scan . --rev=--output=x', 2, /no commit "--output=x"/],
    ['scorecard scan . --base main~7', 2, /no commit "main~7"/],
    [
      'git checkout -q --orphan apart; git -c user.name=t -c user.email=t@t commit -qm x; scorecard scan . --base main; s=$?; git checkout -qf main; exit $s',
      3,
      /no common commit.*\n {2}Fetch more history/,
    ],
  ])('%s', (line, status, stderr) => {
    const result = shell(line)
    expect(result).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(stderr) })
    expect(result.stderr).not.toMatch(/^ {4}at /m)
  })
})

describe('git', () => {
  const old =
    'for a in "$@"; do case "$a" in --end-of-options|--no-object-names) echo "error: unknown option" >&2; exit 129;; esac; done; exec /usr/bin/git "$@"'

  test('there is none: a work tree is read whole and says so, a revision is refused', () => {
    expect(shell('scorecard scan .', { PATH: pathWith() })).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/git could not be started/),
    })
    expect(shell('scorecard scan . --rev HEAD', { PATH: pathWith() })).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(/git could not be started\n {2}Install git/),
    })
  })

  test('one that always fails', () => {
    const PATH = pathWith('echo "git: broken" >&2; exit 128')
    expect(shell('scorecard scan . --rev HEAD', { PATH })).toMatchObject({ status: 3, stderr: expect.stringContaining('git: broken') })
    expect(shell('scorecard scan .', { PATH })).toMatchObject({ stdout: expect.stringContaining('git: broken') })
  })

  test('one that is older than the options which it could do without', () => {
    const [now, before] = [{}, { PATH: pathWith(old) }].map((env) => shell('scorecard scan . --rev HEAD --format json', env))
    expect(before).toEqual(now)
    expect(before).toMatchObject({ status: 0 })
  })

  test('without HOME and a temporary folder', () => {
    expect(shell('env -u HOME TMPDIR=/nonexistent bash -c "$(declare -f scorecard); scorecard scan . --rev HEAD"')).toMatchObject({
      status: 0,
      stderr: '',
    })
  })
})

describe('told to end in the middle', () => {
  /** Starts a scan of many files and ends it once it reads; returns how it ended, and what stands beside its report. */
  /** Once the process handles what a terminal and a runner send: SIGHUP is the one that Node does not handle itself. */
  async function handlesSignals(pid: number) {
    const hangUp = 1n
    for (let tries = 0; tries < 600; tries++) {
      const caught = /^SigCgt:\s*(\w+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
      if (caught && BigInt(`0x${caught}`) & hangUp) return
      await setTimeout(20)
    }
  }

  async function interrupt(signal: NodeJS.Signals) {
    const many = Object.fromEntries(
      Array.from({ length: 1_500 }, (_, index) => [`src/m${index}.py`, `import a\n${'x = f(1)\n'.repeat(300)}`]),
    )
    const { folder } = makeRepository(many)
    const out = mkdtempSync(join(tmpdir(), 'out-'))
    writeFileSync(join(out, 'report.json'), 'older')
    const args = [bundle, 'scan', folder, '--format', 'json', '--output', join(out, 'report.json')]
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, XDG_CACHE_HOME: join(out, 'cache') },
    })
    let stderr = ''
    child.stderr.on('data', (chunk) => (stderr += chunk))
    const ended = new Promise<[number | null, NodeJS.Signals | null]>((resolve) => child.on('close', (...how) => resolve(how)))
    await handlesSignals(child.pid as number)
    await setTimeout(400)
    child.kill(signal)
    const how = await ended
    return {
      how,
      stderr,
      report: readFileSync(join(out, 'report.json'), 'utf8'),
      beside: readdirSync(out).filter((name) => name !== 'cache'),
    }
  }

  test.each([
    ['SIGTERM', [143, null], /ended by SIGTERM/],
    ['SIGINT', [130, null], /ended by SIGINT/],
    ['SIGHUP', [129, null], /ended by SIGHUP/],
    ['SIGKILL', [null, 'SIGKILL'], /^$/],
  ] as const)('%s: the report is the older one or the new one, whole, and nothing is left beside it', async (signal, how, says) => {
    const { report, ...result } = await interrupt(signal)
    if (report !== 'older') expect(JSON.parse(report)).toHaveProperty('score')
    // A fast machine may have been done before.
    if (result.how[0] === 0) return
    expect(result).toEqual({ how, stderr: expect.stringMatching(says), beside: ['report.json'] })
  })
})
