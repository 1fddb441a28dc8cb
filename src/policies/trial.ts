import type { Project } from '../model/facts.ts'
import type { Location } from '../model/location.ts'
import type { Evaluation } from '../model/scorecard.ts'
import type { Session } from './cel-functions.ts'
import type { Configuration, Policy } from './policy.ts'

/** One policy about to be judged over one project's facts. */
export interface Trial {
  policy: Policy
  configuration: Configuration
  project: Project
  ml: 'yes' | 'no' | 'unknown'
  /** Facts of which a failed stage of the scan may have lost anything. */
  fallen: readonly string[]
  variables: Readonly<Record<string, unknown>>
  session: Session
  contentOf: (location: Location) => string | undefined
}

/** An evaluation, with the fingerprints of the subjects that passed: a comparison needs them, a report does not. */
export interface Judgement extends Evaluation {
  passes: readonly string[]
  /** Fingerprints of the findings without a place of their own: each stands at the first of its evidence, and is about all of it. */
  borrowed?: readonly string[]
  /** It passes for want of anything to judge: good as a state, and no ground for a score. */
  isEmpty?: boolean
  /** Subjects may be missing from it: what they rest on could not be read completely. */
  isPartial?: boolean
}
