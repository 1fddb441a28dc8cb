/** A checked expression, ready to run. */
export interface Program {
  readonly source: string
}
