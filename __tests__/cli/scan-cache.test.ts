import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openScanCache } from '../../src/cli/scan-cache.ts'
import type { FileResult } from '../../src/extractors/extract.ts'

const result: FileResult = { facts: { path: 'a\tb\n.py', secrets: [{ line: 1, says: 'ü' }] }, problems: [] }

let home: string
let readers: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cache-'))
  readers = join(home, 'readers.txt')
  writeFileSync(readers, 'one\n')
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

function open(folder = '/repository') {
  const cache = openScanCache(folder, { XDG_CACHE_HOME: home }, readers)
  if (!cache) throw new Error('there is no cache')
  return cache
}

/** A scan that used these results, kept. */
function keep(results: Record<string, FileResult>, folder?: string): void {
  const cache = open(folder)
  for (const [key, value] of Object.entries(results)) if (!cache.get(key)) cache.set(key, value)
  cache.save()
}

function stored(): string[] {
  return readdirSync(join(home, 'mlops-scorecard')).map((name) => join(home, 'mlops-scorecard', name))
}

describe('the cache of scans', () => {
  it('gives back what an earlier scan of the folder read', () => {
    keep({ 'id:a\tb\n.py': result })
    expect(open().get('id:a\tb\n.py')).toEqual(result)
  })

  it('gives nothing of another folder', () => {
    keep({ key: result }, '/repository')
    expect(open('/other').get('key')).toBeUndefined()
  })

  it('forgets everything once whatever reads files has changed', () => {
    keep({ key: result })
    writeFileSync(readers, 'two\n')
    expect(open().get('key')).toBeUndefined()
  })

  it('forgets what a scan no longer used', () => {
    keep({ first: result, second: result })
    const cache = open()
    cache.get('first')
    cache.set('third', result)
    cache.save()
    expect(['first', 'second', 'third'].map((key) => open().get(key) !== undefined)).toEqual([true, false, true])
  })

  it('takes a damaged file for none', () => {
    keep({ key: result })
    const [path = ''] = stored()
    const whole = readFileSync(path)
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = Buffer.from(whole)
        damaged[at] = (damaged[at] as number) ^ change
        writeFileSync(path, damaged)
        expect(open().get('key')).toBeUndefined()
      }),
    )
    writeFileSync(path, whole)
    for (const length of [0, 1, 10, whole.length - 1]) {
      truncateSync(path, length)
      expect(open().get('key')).toBeUndefined()
    }
  })

  it('makes room by the repositories that were not scanned for longest', () => {
    for (const folder of ['/old', '/new']) keep({ key: result }, folder)
    const paths = stored()
    for (const [index, path] of paths.entries()) {
      truncateSync(path, 300 * 1024 * 1024)
      utimesSync(path, index, index)
    }
    keep({ key: result }, '/newest')
    expect(stored()).toHaveLength(2)
    expect(stored()).not.toContain(paths[0])
  })

  it('is none where the sources run unbuilt', () => {
    expect(openScanCache('/repository', { XDG_CACHE_HOME: home }, join(home, 'absent'))).toBeUndefined()
  })

  it('costs no scan where it cannot be written', () => {
    writeFileSync(join(home, 'file'), '')
    const cache = openScanCache('/repository', { XDG_CACHE_HOME: join(home, 'file') }, readers)
    cache?.set('key', result)
    expect(() => cache?.save()).not.toThrow()
  })
})
