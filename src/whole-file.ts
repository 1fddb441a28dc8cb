import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { ConfigurationError, ScanError } from './model/errors.ts'

/** What no other path would mend. */
const ofTheDisk: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'the file may not become that large',
  EIO: 'the disk fails',
}

/** What another path would mend. */
const ofThePath: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a part of the path is a file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the file system can only be read',
  ENAMETOOLONG: 'the name is too long',
}

/**
 * Writes the file whole or not at all: beside it first, then in its place. What is no regular file, such as /dev/stdout or a pipe, is
 * written to as it is. Throws ScanError where the disk takes no more, and ConfigurationError where no file can be at that path.
 */
export function writeWhole(path: string, text: string): void {
  try {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats && !stats.isFile()) writeFileSync(path, text)
    else replace(stats ? realpathSync(path) : path, text)
  } catch (error) {
    throw failureOf(path, error)
  }
}

/** Makes the folder with those above it, where they are not there. Throws as `writeWhole` does. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    throw failureOf(path, error)
  }
}

function replace(path: string, text: string): void {
  const partial = `${path}.${randomUUID()}.partial`
  try {
    const file = openSync(partial, 'wx')
    try {
      writeFileSync(file, text)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(partial, path)
  } catch (error) {
    rmSync(partial, { force: true })
    throw error
  }
}

function failureOf(path: string, cause: unknown): ConfigurationError | ScanError {
  const { code = '', message } = cause as NodeJS.ErrnoException
  const full = ofTheDisk[code]
  if (full !== undefined) return new ScanError(`cannot write ${path}: ${full} (${code})`, { cause, remedy: 'Make room and run it again.' })
  const reason = ofThePath[code]
  return new ConfigurationError(`cannot write ${path}: ${reason === undefined ? message : `${reason} (${code})`}`, {
    cause,
    remedy: 'Name a file in a folder that exists and that you may write to.',
  })
}
