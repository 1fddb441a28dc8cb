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
  json: string
  badge: string
  sarif?: string
  annotations: Annotation[]
}

/** Scans what the run is about. Throws ConfigurationError and ScanError. */
export type Judge = (request: { inputs: Inputs; context: Context }) => Promise<Verdict>
