import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReadResult, Source, SourceFile } from '../../src/model/source.ts'
import { borrow } from '../../src/sources/borrow.ts'
import { openSource } from '../../src/sources/index.ts'
import { makeRepository } from './repository.ts'

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 123456789\n`

async function readAll(source: Source, files: SourceFile[], maxBytes = 1000): Promise<ReadResult[]> {
  const results: ReadResult[] = []
  for await (const result of source.read(files, { maxBytes: () => maxBytes })) results.push(result)
  return results
}

const openings: [string, (folder: string) => Promise<Source>][] = [
  ['work tree', (folder) => openSource(folder)],
  ['revision', (folder) => openSource(folder, 'HEAD')],
]

describe.each(openings)('a %s', (_, open) => {
  it('lists committed files by path, with sizes', async () => {
    const { folder, head } = makeRepository({ 'b.py': 'x = 1\n', 'a/c.txt': '' })
    const source = await open(folder)
    expect(source.commit).toBe(head)
    expect(await source.list()).toMatchObject([
      { path: 'a/c.txt', size: 0, mode: 'file' },
      { path: 'b.py', size: 6, mode: 'file' },
    ])
  })

  it('takes a subfolder of a checkout as a root of its own', async () => {
    const { folder } = makeRepository({ 'README.md': 'x', 'demo/train.py': 'y' })
    expect((await (await open(join(folder, 'demo'))).list()).map((file) => file.path)).toEqual(['train.py'])
  })

  it('says where a link leads within the tree', async () => {
    const { folder, link, commit } = makeRepository({ 'a.py': '', 'b/c.py': '' })
    link('b/up.py', '../a.py')
    link('b/here', './')
    link('b/out', '../../a.py')
    link('absolute', '/a.py')
    commit({})
    const links = (await (await open(folder)).list()).filter(({ mode }) => mode === 'symlink')
    expect(links.map(({ path, target }) => [path, target])).toEqual([
      ['absolute', undefined],
      ['b/here', 'b'],
      ['b/out', undefined],
      ['b/up.py', 'a.py'],
    ])
  })

  it('lists symbolic links and submodules, and enters neither', async () => {
    const inner = makeRepository({ 'secret.py': '' })
    const { folder, git, link, commit } = makeRepository({ 'a.py': '' })
    link('out', '/etc')
    link('passwd', '/etc/passwd')
    git('-c', 'protocol.file.allow=always', 'submodule', '-q', 'add', inner.folder, 'inner')
    commit({})
    const source = await open(folder)
    const files = await source.list()
    expect(files.map(({ path, mode }) => [path, mode])).toEqual([
      ['.gitmodules', 'file'],
      ['a.py', 'file'],
      ['inner', 'submodule'],
      ['out', 'symlink'],
      ['passwd', 'symlink'],
    ])
    const results = await readAll(
      source,
      files.filter((file) => file.mode === 'symlink'),
    )
    expect(results).toMatchObject([{ failure: 'unreadable', detail: 'not a regular file' }, { failure: 'unreadable' }])
  })

  it('recognises git-lfs pointers and gives the size of what they stand for', async () => {
    const { folder } = makeRepository({ 'model.bin': pointer })
    expect(await (await open(folder)).list()).toMatchObject([{ path: 'model.bin', lfs: true, size: 123456789 }])
  })

  it('reads texts in the order asked, and says why another cannot be read', async () => {
    const { folder } = makeRepository({
      'utf8.py': '\ufeffprint("é")',
      'latin.py': Buffer.from([0x23, 0xe9]),
      'utf16.txt': Buffer.from('\ufeffhallo', 'utf16le'),
      'image.png': Buffer.from([1, 0, 2]),
      'big.csv': 'x'.repeat(2000),
    })
    const source = await open(folder)
    const files = (await source.list()).reverse()
    const results = await readAll(source, files)
    expect(results.map((result) => [result.file.path, 'text' in result ? result.text : result.failure])).toEqual([
      ['utf8.py', 'print("é")'],
      ['utf16.txt', 'hallo'],
      ['latin.py', '#\ufffd'],
      ['image.png', 'binary'],
      ['big.csv', 'oversized'],
    ])
  })

  it('names files whose objects this clone does not hold', async () => {
    const { folder } = partialClone({ 'small.py': 'x', 'large.csv': 'y'.repeat(5000) })
    const source = await open(folder)
    const files = await source.list()
    expect(files.map(({ path, size, atLeast }) => [path, size, atLeast])).toEqual([
      ['large.csv', undefined, 1024],
      ['small.py', 1, undefined],
    ])
    expect(await readAll(source, files)).toMatchObject([{ failure: 'absent' }, { text: 'x' }])
  })

  it('knows nothing of the size of a file that a clone left out whatever its size', async () => {
    const { folder } = partialClone({ 'small.py': 'x', 'large.csv': 'y'.repeat(5000) }, 'blob:none')
    expect((await (await open(folder)).list()).find(({ path }) => path === 'large.csv')).not.toHaveProperty('atLeast')
  })

  it('takes a file whose object nothing tells the absence of, among many that are there, for larger than these', async () => {
    const { folder, git } = makeRepository({ 'a.csv': 'y'.repeat(5000), 'b.py': 'x', 'c.py': Buffer.alloc(600_000) })
    const blob = git('rev-parse', 'HEAD:a.csv')
    rmSync(join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2)))
    rmSync(join(folder, 'a.csv'))
    expect((await (await open(folder)).list())[0]).toMatchObject({ path: 'a.csv', atLeast: 600_000 })
  })

  it('runs nothing that the repository configures', async () => {
    const { folder } = makeRepository({ 'a.py': '', '.gitattributes': '* filter=evil' })
    const trace = join(folder, '.git', 'ran')
    const command = `touch ${trace}`
    appendFileSync(
      join(folder, '.git', 'config'),
      `[core]\n\tfsmonitor = ${command}\n\tpager = ${command}\n\tsshCommand = ${command}\n[filter "evil"]\n\tclean = ${command}\n\tsmudge = ${command}\n\tprocess = ${command}\n`,
    )
    writeFileSync(join(folder, '.git', 'hooks', 'post-index-change'), `#!/bin/sh\n${command}\n`, { mode: 0o755 })
    const source = await open(folder)
    await readAll(source, await source.list())
    expect(existsSync(trace)).toBe(false)
  })
})

function partialClone(files: Record<string, string>, filter = 'blob:limit=1k') {
  const origin = makeRepository(files)
  origin.git('config', 'uploadpack.allowFilter', 'true')
  const folder = mkdtempSync(join(tmpdir(), 'scorecard-'))
  const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
  const clone = ['clone', '-q', '--no-checkout', `--filter=${filter}`, `file://${origin.folder}`, folder]
  execFileSync('git', clone, { env: environment, stdio: 'pipe' })
  execFileSync('git', ['-C', folder, 'read-tree', 'HEAD'], { env: environment })
  writeFileSync(join(folder, 'small.py'), 'x')
  return { folder, remote: `file://${origin.folder}` }
}

describe('the work tree alone', () => {
  it('takes in untracked files, and neither ignored nor deleted ones', async () => {
    const { folder, write } = makeRepository({ '.gitignore': '*.log\n', 'gone.py': 'x', 'kept.py': 'x' })
    write('new.py', 'x')
    write('run.log', 'x')
    rmSync(join(folder, 'gone.py'))
    expect((await (await openSource(folder)).list()).map((file) => file.path)).toEqual(['.gitignore', 'kept.py', 'new.py'])
  })

  it('scans a plain folder, also one that a checkout around it ignores', async () => {
    const { folder, write } = makeRepository({ '.gitignore': 'scratch/\n' })
    write('scratch/train.py', 'x')
    write('scratch/node_modules/x.js', 'x')
    expect((await (await openSource(join(folder, 'scratch'))).list()).map((file) => file.path)).toEqual(['train.py'])
  })

  it('reads nothing through a tracked folder that has become a link out of the tree', async () => {
    const { folder, link } = makeRepository({ 'data/passwd': 'x' })
    const listed = await (await openSource(folder)).list()
    rmSync(join(folder, 'data'), { recursive: true })
    link('data', '/etc')
    expect(await readAll(await openSource(folder), listed)).toMatchObject([{ failure: 'unreadable' }])
  })
})

describe('a sparse checkout', () => {
  it('knows the size of a file that it leaves out and whose object is there', async () => {
    const { folder, git } = makeRepository({ 'large.csv': 'y'.repeat(5000), 'b.py': 'x', 'c.py': 'x' })
    git('sparse-checkout', 'set', '--no-cone', '/*.py')
    expect((await (await openSource(folder)).list()).map(({ path, size, atLeast }) => [path, size, atLeast])).toEqual([
      ['b.py', 1, undefined],
      ['c.py', 1, undefined],
      ['large.csv', undefined, 5000],
    ])
  })
})

describe('what is borrowed', () => {
  it('lacks what the clone that lends it lacks, whatever its size', async () => {
    const { folder, remote } = partialClone({ 'small.py': 'x', 'large.csv': 'y'.repeat(5000), 'a.py': '', 'b.py': '' }, 'blob:none')
    const temporary = mkdtempSync(join(tmpdir(), 'scorecard-'))
    const home = await borrow({ folder, temporary, remote: { url: remote }, wants: ['HEAD'] })
    expect((await (await openSource(home, 'refs/scorecard/0')).list()).filter(({ atLeast }) => atLeast !== undefined)).toEqual([])
  })
})

describe('what cannot be opened', () => {
  it('says so', async () => {
    await expect(openSource('/nowhere/at/all')).rejects.toThrow('/nowhere/at/all is not a folder')
    await expect(openSource(makeRepository().folder, 'nope')).rejects.toThrow('no commit "nope" in this repository')
  })
})
