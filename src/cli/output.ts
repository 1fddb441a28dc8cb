import { ScanError } from '../model/errors.ts'
import { writeWhole } from '../whole-file.ts'
import { printable } from './printable.ts'

/** Writes to the file, whole or not at all, or to stdout; waits until it is taken. Throws ConfigurationError and ScanError where it cannot be written. */
export async function write(text: string, file?: string): Promise<void> {
  if (file === undefined) return print(text)
  writeWhole(file, text)
}

/** A reader that closes early, as `head` does, is no error; a disk that is full is. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(printable(text, { colour: wantsColour(process.env, process.stdout.isTTY) }), (error) => {
      const code = (error as NodeJS.ErrnoException | null | undefined)?.code
      if (!error || code === 'EPIPE') return resolve()
      reject(
        new ScanError(`the report could not be written to stdout: ${error.message}`, {
          cause: error,
          remedy: 'Make room and run it again.',
        }),
      )
    })
  })
}

/** Colours on a terminal only; NO_COLOR and FORCE_COLOR as everywhere. */
export function wantsColour(environment: NodeJS.ProcessEnv, isTerminal: boolean | undefined): boolean {
  if (environment['NO_COLOR']) return false
  if (environment['FORCE_COLOR'] && environment['FORCE_COLOR'] !== '0') return true
  return isTerminal === true && environment['TERM'] !== 'dumb'
}
