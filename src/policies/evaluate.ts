import type { Facts } from '../model/facts.ts'
import type { Location } from '../model/location.ts'
import type { Evaluation } from '../model/scorecard.ts'
import type { ConfiguredPolicy } from './policy.ts'

/** What an evaluation may ask for beyond the facts. Both are pure lookups that the caller fills. */
export interface EvaluationContext {
  /** A YAML, TOML or JSON file as a value; undefined where there is none or it does not parse. Path from the root of what is scanned. */
  config?: (path: string) => unknown
  /** Text of the line; undefined where it is not known. */
  contentOf?: (location: Location) => string | undefined
}

/** An evaluation, with the fingerprints of the subjects that passed: a comparison needs them, a report does not. */
export interface Judgement extends Evaluation {
  passes: readonly string[]
}

/** One judgement for each enabled policy and project, sorted by project and policy. Never throws: an expression that fails is the outcome `error`. */
export function evaluate(_policies: readonly ConfiguredPolicy[], _facts: Facts, _context: EvaluationContext = {}): Judgement[] {
  return []
}
