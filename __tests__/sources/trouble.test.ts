import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, existsSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Source } from '../../src/model/source.ts'
import { runGit } from '../../src/sources/git.ts'
import { openSource } from '../../src/sources/index.ts'
import { readObjects } from '../../src/sources/objects.ts'
import { makeRepository } from './repository.ts'

const pathsOf = async (source: Source) => (await source.list()).map(({ path }) => path)

async function readAll(source: Source): Promise<string[]> {
  const results: string[] = []
  for await (const result of source.read(await source.list(), { maxBytes: () => 1000 }))
    results.push('text' in result ? result.text : result.failure)
  return results
}

describe('a work tree that git does not list', () => {
  it.each<[string, (folder: string) => void]>([
    ['its index is broken', (folder) => writeFileSync(join(folder, '.git', 'index'), 'garbage')],
    ['its configuration is broken', (folder) => appendFileSync(join(folder, '.git', 'config'), '[core\n')],
    ['its work tree is elsewhere', (folder) => appendFileSync(join(folder, '.git', 'config'), '[core]\n\tworktree = /etc\n')],
    ['.git leads nowhere', (folder) => leadNowhere(folder)],
  ])('is read whole, and says so, where %s', async (_, harm) => {
    const { folder, write } = makeRepository({ 'train.py': 'x', '.gitignore': '*.log' })
    write('run.log', 'x')
    harm(folder)
    const source = await openSource(folder)
    expect(await pathsOf(source)).toEqual(expect.arrayContaining(['.gitignore', 'run.log', 'train.py']))
    expect(source.notices?.()).toEqual([expect.stringMatching(/^every file of the folder is read, ignored ones too: ./)])
  })

  it('is read without a notice where there is no git', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'scorecard-'))
    writeFileSync(join(folder, 'train.py'), 'x')
    const source = await openSource(folder)
    expect([await pathsOf(source), source.notices?.()]).toEqual([['train.py'], []])
  })
})

function leadNowhere(folder: string): void {
  rmSync(join(folder, '.git'), { recursive: true })
  writeFileSync(join(folder, '.git'), 'gitdir: /nowhere\n')
}

it('a bare repository has no work tree to read, and a revision', async () => {
  const { folder, git } = makeRepository({ 'train.py': 'x' })
  git('config', 'core.bare', 'true')
  await expect(openSource(join(folder, '.git'))).rejects.toThrow('this is a bare repository')
  expect(await pathsOf(await openSource(join(folder, '.git'), 'HEAD'))).toEqual(['train.py'])
})

it('a folder deeper than any path that the system takes is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scorecard-'))
  const name = 'l'.repeat(200)
  execFileSync('/bin/sh', ['-c', `for i in 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2; do mkdir ${name}; cd -P ${name}; done`], {
    cwd: folder,
  })
  const source = await openSource(folder)
  await source.list()
  expect(source.notices?.()).toEqual([expect.stringMatching(/^a folder could not be read: .*\(ENAMETOOLONG\)$/)])
})

it('a folder that has become a link to itself cannot be read, and the file in it is absent', async () => {
  const { folder } = makeRepository({ 'data/a.py': 'x' })
  rmSync(join(folder, 'data'), { recursive: true })
  symlinkSync('data', join(folder, 'data'))
  expect(await readAll(await openSource(folder))).toEqual(['unreadable', 'absent'])
})

it('a broken object costs itself, not those after it', async () => {
  const { folder, git } = makeRepository({ 'a.py': 'a', 'b.py': 'broken', 'c.py': 'c' })
  const blob = git('rev-parse', 'HEAD:b.py')
  const file = join(folder, '.git', 'objects', blob.slice(0, 2), blob.slice(2))
  chmodSync(file, 0o644)
  truncateSync(file, 12)
  expect(await readAll(await openSource(folder, 'HEAD'))).toEqual(['a', 'absent', 'c'])
})

it('what is promised is not fetched, whatever transport the repository allows', async () => {
  const { folder, git } = makeRepository({ 'a.py': 'a' })
  const trace = join(folder, '.git', 'ran')
  const tree = git('rev-parse', 'HEAD^{tree}')
  rmSync(join(folder, '.git', 'objects', tree.slice(0, 2), tree.slice(2)))
  const settings = {
    'extensions.partialClone': 'evil',
    'remote.evil.url': `ext::touch ${trace}`,
    'remote.evil.promisor': 'true',
    'protocol.ext.allow': 'always',
  }
  for (const [key, value] of Object.entries(settings)) git('config', key, value)
  vi.stubEnv('GIT_ALLOW_PROTOCOL', 'ext')
  await expect(readAll(await openSource(folder, 'HEAD'))).rejects.toThrow()
  // As in versions of git that do not know GIT_NO_LAZY_FETCH.
  await runGit(['cat-file', '-p', tree], { folder, environment: { GIT_NO_LAZY_FETCH: '0' } })
  expect(existsSync(trace)).toBe(false)
})

describe('a git that does not answer', () => {
  afterEach(() => vi.unstubAllEnvs())
  const slow = (script: string) => {
    const bin = mkdtempSync(join(tmpdir(), 'scorecard-'))
    writeFileSync(join(bin, 'git'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    vi.stubEnv('PATH', `${bin}${delimiter}${process.env['PATH']}`)
    return bin
  }

  it('is ended, with what it started', async () => {
    const folder = slow('sleep 1000')
    expect(await runGit(['status'], { folder, timeout: 50 })).toMatchObject({ code: undefined })
  })

  it('is ended in the middle of an object', async () => {
    const folder = slow('printf "0123 blob 100\\nhalf"; sleep 1000')
    await expect(readObjects(folder, ['0123'], { timeout: 200 }).next()).rejects.toThrow('took too long')
  })
})
