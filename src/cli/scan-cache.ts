import { createHash, type Hash, randomUUID } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { ExtractionCache, FileResult } from '../extractors/extract.ts'
import { readersDigestPath } from '../policies/bundled.ts'

/** What earlier scans of a folder read, and what this one adds. */
export interface ScanCache extends ExtractionCache {
  /** Keeps what this scan used for the next one. */
  save(): void
}

/** Bytes of all repositories together; the one that was not scanned for longest goes first. */
const mostBytes = 512 * 1024 * 1024
const chunkBytes = 1024 * 1024

/**
 * The results of earlier scans of a folder, from the user's cache folder; undefined where there can be none. One file a
 * repository, written whole or not at all: of two scans at once the later one counts, and a damaged file counts as none.
 */
export function openScanCache(
  folder: string,
  environment: NodeJS.ProcessEnv = process.env,
  readersPath = readersDigestPath,
): ScanCache | undefined {
  const home = cacheFolder(environment)
  if (home === undefined || !existsSync(readersPath)) return undefined
  const readers = readFileSync(readersPath, 'utf8').trim()
  const path = join(home, `${createHash('sha256').update(folder).digest('hex').slice(0, 32)}.scan`)
  return cacheIn(path, readers)
}

/** Where programs keep what they can make again, by the platform's custom; undefined without a home. */
function cacheFolder({ XDG_CACHE_HOME: xdg, LOCALAPPDATA: local }: NodeJS.ProcessEnv): string | undefined {
  const name = 'mlops-scorecard'
  if (xdg) return join(xdg, name)
  if (process.platform === 'win32') return local && join(local, name, 'Cache')
  const home = homedir()
  if (!home) return undefined
  return process.platform === 'darwin' ? join(home, 'Library', 'Caches', name) : join(home, '.cache', name)
}

function cacheIn(path: string, readers: string): ScanCache {
  const stored = readStored(path, readers)
  const used = new Map<string, FileResult>()
  let isNew = stored === undefined
  return {
    get(key) {
      const known = used.get(key) ?? parsed(stored?.get(key))
      if (known) used.set(key, known)
      return known
    },
    set(key, result) {
      isNew = true
      used.set(key, result)
    },
    save() {
      try {
        if (isNew) writeStored(path, readers, used, stored)
        else utimesSync(path, new Date(), new Date())
      } catch {
        // A scan that cannot be remembered is a scan all the same.
      }
    },
  }
}

function parsed(line: Buffer | undefined): FileResult | undefined {
  return line && (JSON.parse(line.toString('utf8')) as FileResult)
}

/** Results by key, each still as JSON; undefined where the file is absent, another version's or damaged. */
function readStored(path: string, readers: string): Map<string, Buffer> | undefined {
  try {
    const bytes = readFileSync(path)
    const end = bytes.length - digestLength
    const digest = bytes.toString('latin1', end)
    const [head = '', ...lines] = linesOf(bytes.subarray(0, end))
    if (head.toString() !== readers || digest !== createHash('sha256').update(bytes.subarray(0, end)).digest('hex')) return undefined
    const stored = new Map<string, Buffer>()
    for (const line of lines) {
      const tab = line.indexOf(tabCode)
      stored.set(JSON.parse(line.toString('utf8', 0, tab)), line.subarray(tab + 1))
    }
    return stored
  } catch {
    return undefined
  }
}

const digestLength = 64
const tabCode = 9
const newlineCode = 10

function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  for (let from = 0, end = bytes.indexOf(newlineCode); end >= 0; from = end + 1, end = bytes.indexOf(newlineCode, from)) {
    lines.push(bytes.subarray(from, end))
  }
  return lines
}

function writeStored(
  path: string,
  readers: string,
  used: ReadonlyMap<string, FileResult>,
  stored: ReadonlyMap<string, Buffer> | undefined,
): void {
  const folder = join(path, '..')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const partial = `${path}.${randomUUID()}.partial`
  const file = openSync(partial, 'wx', 0o600)
  try {
    const digest = writeLines(file, resultLines(readers, used, stored))
    writeSync(file, digest.digest('hex'))
  } catch (error) {
    rmSync(partial, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
  renameSync(partial, path)
  trim(folder)
}

function* resultLines(
  readers: string,
  used: ReadonlyMap<string, FileResult>,
  stored: ReadonlyMap<string, Buffer> | undefined,
): Generator<string | Buffer> {
  yield `${readers}\n`
  for (const [key, result] of used) {
    yield `${JSON.stringify(key)}\t`
    yield stored?.get(key) ?? JSON.stringify(result)
    yield '\n'
  }
}

/** Writes in large pieces; a piece at a time, so that the whole is never in memory. */
function writeLines(file: number, parts: Iterable<string | Buffer>): Hash {
  const digest = createHash('sha256')
  let pending: Buffer[] = []
  let size = 0
  const flush = () => {
    const chunk = Buffer.concat(pending)
    digest.update(chunk)
    writeSync(file, chunk)
    pending = []
    size = 0
  }
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part
    pending.push(bytes)
    size += bytes.length
    if (size >= chunkBytes) flush()
  }
  flush()
  return digest
}

/** Removes what was not scanned for longest until the rest fits. */
function trim(folder: string): void {
  const files = readdirSync(folder).map((name) => ({ path: join(folder, name), ...sizeAndTime(join(folder, name)) }))
  let left = mostBytes
  for (const { path, size } of files.sort((a, b) => b.time - a.time)) {
    left -= size
    if (left < 0) rmSync(path, { force: true })
  }
}

function sizeAndTime(path: string): { size: number; time: number } {
  const stats = statSync(path, { throwIfNoEntry: false })
  return { size: stats?.size ?? 0, time: stats?.mtimeMs ?? 0 }
}
