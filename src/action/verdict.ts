import type { Annotation } from '../github/annotations.ts'
import type { Context } from '../github/context.ts'
import type { Scorecard } from '../model/scorecard.ts'
import type { Inputs } from './inputs.ts'

/** A scorecard in every form in which the Action publishes it. */
export interface Verdict {
  scorecard: Scorecard
  /** Markdown. */
  comment: string
  /** Markdown. */
  summary: string
  /** Plain text for the run's log. */
  log: string
  /** Undefined, as the next two, where it could not be made. */
  json: string | undefined
  badge: string | undefined
  sarif: string | undefined
  annotations: Annotation[]
  /** What of it could not be made, and why. */
  breakdowns: readonly string[]
}

/** Scans what the run is about. Throws ConfigurationError and ScanError. */
export type Judge = (request: { inputs: Inputs; context: Context }) => Promise<Verdict>
