import { setOutput } from '@actions/core'
import { ScanError } from '../model/errors.ts'
import type { Score, Scorecard } from '../model/scorecard.ts'

/** The Action's outputs, in the order of action.yml, which a test holds to these names and descriptions. */
export const outputs = {
  score: 'Score in whole points of 100; empty where nothing applicable was decided.',
  'previous-score': 'Score of what the head was compared with; empty where nothing was compared.',
  gate: '`passed` or `failed`.',
  introduced: 'Number of findings that the pull request introduces.',
  fixed: 'Number of findings that the pull request fixes.',
  findings: 'Number of findings.',
  json: 'Path of the scorecard as JSON.',
  sarif: 'Path of the findings as SARIF.',
  badge: 'Path of the JSON for a badge endpoint.',
  'comment-url': 'Address of the comment; empty where there is none.',
} as const
export type Outputs = Partial<Record<keyof typeof outputs, string>>

/** Hands values to later steps. Throws ScanError where the runner's file does not take them: a later step must not miss them unawares. */
export function writeOutputs(values: Outputs): void {
  try {
    for (const [name, value] of Object.entries(values)) setOutput(name, value)
  } catch (cause) {
    throw new ScanError(`the outputs could not be written: ${cause instanceof Error ? cause.message : String(cause)}`, {
      remedy: "Check that the runner's disk has room, and that GITHUB_OUTPUT names a file that may be written to.",
      cause,
    })
  }
}

/** What the scorecard alone says. */
export function outputsOf({ score, base, gate, counts }: Scorecard): Outputs {
  return {
    score: points(score),
    'previous-score': points(base?.score),
    gate: gate.outcome,
    introduced: String(counts.introduced),
    fixed: String(counts.fixed),
    findings: String(counts.findings),
  }
}

function points(score: Score | undefined): string {
  return score?.value === undefined ? '' : String(score.value)
}
