import type { Finding, FindingState, Outcome } from '../model/scorecard.ts'
import type { Judgement } from '../policies/trial.ts'

/**
 * The judgements of the head with the state of each finding since the base; what the head no longer has is added as `fixed`, and where
 * it stood in a file that can be read no more, as `lost`: then its policy passes no more either.
 */
export function compare(head: readonly Judgement[], base: readonly Judgement[], unread: ReadonlySet<string> = new Set()): Judgement[] {
  const judged = new Map(base.map((judgement) => [placeOf(judgement), judgement]))
  return head.map((judgement) => {
    const before = judged.get(placeOf(judgement))
    const findings = compareFindings(judgement, before, unread)
    const now = doubted(judgement, findings)
    const state = stateOf(now.outcome, before?.outcome)
    return { ...now, ...(state && { state }), findings }
  })
}

/** What a judgement is compared by. */
export function placeOf({ policy, project }: Judgement): string {
  return `${policy} ${project}`
}

/** What became of a policy as a whole; undefined where there is nothing to say. */
function stateOf(now: Outcome, before: Outcome | undefined): FindingState | undefined {
  if (now === 'fail') return before === 'fail' ? 'unchanged' : 'introduced'
  if (now === 'unknown' || now === 'error') {
    if (before === 'pass' || before === 'fail') return 'lost'
    return before === 'unknown' || before === 'error' ? 'unchanged' : 'introduced'
  }
  return before === 'fail' ? 'fixed' : undefined
}

/** A pass, and that nothing applies, are as little certain as what was lost sight of. */
function doubted(judgement: Judgement, findings: readonly Finding[]): Judgement {
  const lost = findings.find(({ state, path }) => state === 'lost' && path !== undefined)
  if (!lost || (judgement.outcome !== 'pass' && judgement.outcome !== 'not-applicable')) return judgement
  return {
    ...judgement,
    outcome: 'unknown',
    reason: `cannot be decided: ${lost.path} can be read no more`,
    unknown: judgement.unknown + 1,
    // A pass for want of anything to judge is none any more.
    ...(judgement.isEmpty && { judged: 0, passed: 0, isEmpty: false }),
  }
}

function compareFindings(head: Judgement, base: Judgement | undefined, unread: ReadonlySet<string>): Finding[] {
  const pairs = pair(head, base?.findings ?? [])
  const findings = head.findings.map((finding) => ({ ...finding, state: findingState(finding, pairs.get(finding), base) }))
  const kept = new Set(pairs.values())
  const gone = (base?.findings ?? []).filter((finding) => finding.outcome === 'fail' && !kept.has(finding))
  return [...findings, ...gone.map((finding) => goneFrom(head, finding, unread))]
}

function findingState(finding: Finding, before: Finding | undefined, base: Judgement | undefined): FindingState {
  if (finding.outcome === 'fail') return before?.outcome === 'fail' ? 'unchanged' : 'introduced'
  if (before) return before.outcome === 'fail' ? 'lost' : 'unchanged'
  return wasDecided(finding, base) ? 'lost' : 'introduced'
}

/** Whether what cannot be told of the head could be told of the base: of this subject, or of the project as a whole. */
function wasDecided({ fingerprint, path }: Finding, base: Judgement | undefined): boolean {
  if (base?.passes.includes(fingerprint)) return true
  return path === undefined && (base?.outcome === 'pass' || base?.outcome === 'fail')
}

/** A finding that the head does not have is fixed only where it passes there, or the head could still see it. */
function goneFrom(head: Judgement, finding: Finding, unread: ReadonlySet<string>): Finding {
  const sees = !head.isPartial && !unread.has(finding.path ?? '') && head.outcome !== 'unknown' && head.outcome !== 'error'
  const seen = sees || head.passes.includes(finding.fingerprint)
  return seen ? { ...finding, state: 'fixed' } : { ...finding, state: 'lost', outcome: 'unknown' }
}

/**
 * Which finding of the base each one of the head was: the same in the same place first, then the same anywhere (renamed, moved),
 * unless it still stands in its place and passes there now.
 */
function pair(head: Judgement, base: readonly Finding[]): Map<Finding, Finding> {
  const pairs = new Map<Finding, Finding>()
  const repaired = new Set(head.passes)
  let free = base
  for (const identity of [inPlace, anywhere]) {
    const waiting = groupBy(free, identity)
    for (const finding of head.findings.filter((it) => !pairs.has(it))) {
      const match = waiting.get(identity(finding))?.shift()
      if (match) pairs.set(finding, match)
    }
    free = [...waiting.values()].flat().filter(({ fingerprint }) => !repaired.has(fingerprint))
  }
  return pairs
}

function inPlace({ fingerprint }: Finding): string {
  return fingerprint
}

/** The first part of a fingerprint says what a finding is, the second where. */
function anywhere({ fingerprint }: Finding): string {
  return fingerprint.split('-')[0] ?? fingerprint
}

function groupBy(findings: readonly Finding[], identity: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(identity(finding))
    if (group) group.push(finding)
    else groups.set(identity(finding), [finding])
  }
  return groups
}
