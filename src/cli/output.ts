import { writeWhole } from '../whole-file.ts'

/** Writes to the file, whole or not at all, or to stdout; waits until it is taken. Throws ConfigurationError and ScanError where it cannot be written. */
export async function write(text: string, file?: string): Promise<void> {
  if (file === undefined) return print(text)
  writeWhole(file, text)
}

function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // A reader that closes early, as `head` does, is no error.
    process.stdout.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? resolve() : reject(error)))
    process.stdout.write(text, () => resolve())
  })
}

/** Colours on a terminal only; NO_COLOR and FORCE_COLOR as everywhere. */
export function wantsColour(environment: NodeJS.ProcessEnv, isTerminal: boolean | undefined): boolean {
  if (environment['NO_COLOR']) return false
  if (environment['FORCE_COLOR'] && environment['FORCE_COLOR'] !== '0') return true
  return isTerminal === true && environment['TERM'] !== 'dumb'
}
