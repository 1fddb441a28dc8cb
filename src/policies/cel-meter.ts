/** Counted work, so that a slow machine gives the same answer as a fast one. */
export interface Meter {
  left: number
}

/** Thrown where an expression would do more than its share. */
export class ExhaustedError extends Error {}

export const maxSteps = 5_000_000
const maxLength = 1_000_000

/** Takes steps from the meter. Throws ExhaustedError once they are used up. */
export function spend(meter: Meter, steps: number): void {
  meter.left -= steps
  if (meter.left < 0) throw new ExhaustedError(`needs more than ${maxSteps.toLocaleString('en')} steps`)
}

/** Takes steps for the size of a value that an expression made. Throws ExhaustedError where it is too large. */
export function spendOn(meter: Meter, value: unknown): void {
  if (typeof value !== 'string' && !Array.isArray(value)) return
  spendOnLength(meter, value.length)
}

/** As `spendOn`, before a value of that length is made. */
export function spendOnLength(meter: Meter, length: number): void {
  if (length > maxLength) throw new ExhaustedError(`makes a value longer than ${maxLength.toLocaleString('en')}`)
  spend(meter, length >> 4)
}
