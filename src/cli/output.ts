import { fstatSync, writeFileSync } from 'node:fs'
import { ScanError } from '../model/errors.ts'
import { writeWhole } from '../whole-file.ts'
import { printable } from './printable.ts'

/** Writes to the file, whole or not at all, or to stdout; waits until it is taken. Throws ConfigurationError and ScanError where it cannot be written. */
export async function write(text: string, file?: string): Promise<void> {
  if (file === undefined) return print(text)
  writeWhole(file, text)
}

async function print(report: string): Promise<void> {
  const text = printable(report, { colour: wantsColour(process.env, process.stdout.isTTY) })
  try {
    // To a file Node.js writes once, and what a full disk did not take is lost without an error.
    if (fstatSync(1).isFile()) writeFileSync(1, text)
    else await send(text)
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    // A reader that closes early, as `head` does, is no error.
    if (code === 'EPIPE') return
    throw new ScanError(`the report could not be written to stdout: ${message}`, { cause, remedy: 'Make room and run it again.' })
  }
}

function send(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()))
  })
}

/** Colours on a terminal only; NO_COLOR and FORCE_COLOR as everywhere. */
export function wantsColour(environment: NodeJS.ProcessEnv, isTerminal: boolean | undefined): boolean {
  if (environment['NO_COLOR']) return false
  if (environment['FORCE_COLOR'] && environment['FORCE_COLOR'] !== '0') return true
  return isTerminal === true && environment['TERM'] !== 'dumb'
}
