import { ConfigurationError, ScanError } from '../model/errors.ts'

/** Says on stderr what went wrong and what to do; returns the exit code: 2 for usage and configuration, 3 for everything else. */
export function fail(error: unknown): 2 | 3 {
  const known = error instanceof ConfigurationError || error instanceof ScanError
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`mlops-scorecard: ${printable(message)}\n`)
  if (known && error.remedy) process.stderr.write(`  ${printable(error.remedy)}\n`)
  if (!known && error instanceof Error)
    process.stderr.write(`This is a bug; please report it with these lines:\n${printable(error.stack ?? '')}\n`)
  return error instanceof ConfigurationError ? 2 : 3
}

/** Names in a message may come from the repository: nothing in them may steer the terminal. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}
