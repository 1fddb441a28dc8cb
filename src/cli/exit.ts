import { ConfigurationError, ScanError } from '../model/errors.ts'
import type { Scorecard } from '../model/scorecard.ts'
import { isBrokenDown } from '../scorecard/breakdown.ts'
import { didYouMean } from '../strict/nearest.ts'
import { printable } from './printable.ts'

/** Says on stderr what went wrong and what to do; returns the exit code: 2 for usage and configuration, 3 for everything else. */
export function fail(error: unknown): 2 | 3 {
  const known = error instanceof ConfigurationError || error instanceof ScanError
  const misnomer = error instanceof ScanError ? error.misnomer : undefined
  tell(`${error instanceof Error ? error.message : String(error)}${misnomer ? didYouMean(misnomer.word, misnomer.names) : ''}`)
  if (known && error.remedy) process.stderr.write(`  ${printable(error.remedy)}\n`)
  if (!known && error instanceof Error) {
    process.stderr.write('This is a bug; please report it with these lines:\n')
    tellStack(error)
  }
  return error instanceof ConfigurationError || misnomer ? 2 : 3
}

/** Says it on stderr, in the name of the program. */
export function tell(message: string): void {
  process.stderr.write(`mlops-scorecard: ${printable(message)}\n`)
}

export function tellStack(error: unknown): void {
  if (error instanceof Error) process.stderr.write(`${printable(error.stack ?? '')}\n`)
}

/** The exit code of what was found: the gate's, unless a part of the scan failed, as what passes by that is no pass. */
export function exitCodeOf({ gate, problems }: Pick<Scorecard, 'gate' | 'problems'>): 0 | 1 | 3 {
  if (isBrokenDown({ problems })) return 3
  return gate.outcome === 'passed' ? 0 : 1
}
