import type { EntryPoint } from '../../model/facts.ts'
import type { RoleMatch } from '../../tools/recognise.ts'

/** Whether a run is recorded, by which tools, and the way from the entry point to what records it. */
export type Tracked = Pick<EntryPoint, 'tracked' | 'tools' | 'evidence'>

export const untracked: Tracked = { tracked: 'no', tools: [], evidence: [] }
export const open: Tracked = { ...untracked, tracked: 'unknown' }

/** The first that records the run, or else the first that may. */
export function surest(answers: readonly Tracked[]): Tracked {
  return answers.find(({ tracked }) => tracked === 'yes') ?? answers.find(({ tracked }) => tracked === 'unknown') ?? untracked
}

/** Ids of the tools of the matches, each once, in order. */
export function toolsOf(matches: readonly Pick<RoleMatch, 'tool'>[]): string[] {
  return [...new Set(matches.map(({ tool }) => tool.id))].sort()
}
