import type { Facts } from '../model/facts.ts'
import type { Scorecard } from '../model/scorecard.ts'
import type { Judgement } from '../policies/evaluate.ts'
import type { Settings } from '../settings/settings.ts'

export interface ScorecardInput {
  facts: Facts
  evaluations: readonly Judgement[]
  settings: Settings
  /** What the change is held against, or why nothing is. */
  base?: { evaluations: readonly Judgement[]; commit?: string } | { missing: string }
  /** As 2026-11-21. */
  today: string
  version: string
  /** `owner/name`, where known. */
  name?: string
  notices?: Scorecard['notices']
}

/** Head against base, waivers applied, score and gate. Pure. */
export function buildScorecard(input: ScorecardInput): Scorecard {
  throw new Error(input.version)
}
