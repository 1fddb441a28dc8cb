import type { Facts, Problem, Project } from '../model/facts.ts'
import type { Evaluation, Scorecard } from '../model/scorecard.ts'
import { type ConfiguredPolicy, summarise } from '../policies/policy.ts'
import type { Judgement } from '../policies/trial.ts'
import type { Settings } from '../settings/settings.ts'
import { breakdownNotices, breakdownReasons, breakdownsOfBase } from './breakdown.ts'
import { ceasedNotices } from './ceased.ts'
import { compare } from './compare.ts'
import { judgeGate } from './gate.ts'
import { scoreOf } from './score.ts'
import { applyWaivers, isWaived, waiverNotices } from './waivers.ts'

export interface ScorecardInput {
  facts: Facts
  evaluations: readonly Judgement[]
  /** Those that were judged. */
  policies: readonly ConfiguredPolicy[]
  settings: Settings
  /** What the change is held against, or why nothing is. */
  base?: Base | { missing: string; problems?: readonly Problem[] }
  /** As 2026-11-21. */
  today: string
  version: string
  /** `owner/name`, where known. */
  name?: string
  notices?: Scorecard['notices']
  /** Why the change may not pass, whatever is found in it. */
  refusals?: readonly string[]
  /** What an expired waiver does: `warn` on a pull request, whose author may not know of it, `fail` on a schedule. */
  onExpired?: 'warn' | 'fail'
}

interface Base {
  evaluations: readonly Judgement[]
  problems?: readonly Problem[]
  commit?: string
}

/** Head against base, waivers applied, score and gate. Pure. */
export function buildScorecard(input: ScorecardInput): Scorecard {
  const { facts, settings, today, base } = input
  const before = base && 'evaluations' in base ? applyWaivers(base.evaluations, settings.waivers, today) : undefined
  const compared = before ? compare(input.evaluations, before, unreadSince(facts.problems, base)) : input.evaluations
  const judgements = applyWaivers(compared, settings.waivers, today)
  const evaluations = judgements.map(forReaders)
  const score = scoreOf(judgements)
  const onWaivers = waiverNotices(settings.waivers, judgements, today, input.onExpired === 'fail' ? 'error' : 'warning')
  const problems = [...facts.problems, ...breakdownsOfBase(base?.problems ?? [])]
  const expired = onWaivers.filter(({ level }) => level === 'error').map(({ text }) => text)
  return {
    schema: 'scorecard/1',
    tool: { name: 'mlops-scorecard', version: input.version },
    repository: repositoryOf(input),
    ...(base && { base: baseOf(base, before) }),
    score,
    scores: scoresByProject(facts, judgements, before),
    gate: judgeGate(settings.gate, evaluations, score, {
      others: [...expired, ...breakdownReasons(problems)],
      refusals: input.refusals ?? [],
      stateless: base ? 'new' : 'known',
      before: before && scoreOf(before),
    }),
    counts: countsOf(evaluations),
    evaluations,
    policies: input.policies.filter(({ policy }) => evaluations.some((it) => it.policy === policy.id)).map(summarise),
    tools: facts.projects.flatMap(({ root, tools }) => tools.map((tool) => ({ ...tool, project: root }))),
    lockIn: facts.projects.map(lockInOf),
    problems,
    notices: [...breakdownNotices(problems), ...(input.notices ?? []), ...ceasedNotices(judgements, before ?? []), ...onWaivers],
  }
}

/** Files with a problem that the base does not have there. */
function unreadSince(problems: readonly Problem[], base: ScorecardInput['base']): Set<string> {
  const known = new Set(base?.problems?.map(({ path, reason }) => `${path} ${reason}`))
  return new Set(problems.filter(({ path, reason }) => !known.has(`${path} ${reason}`)).map(({ path }) => path))
}

function lockInOf({ root, lockIn }: Project): Scorecard['lockIn'][number] {
  const platforms = lockIn.platforms.map(({ name, vendor, layers, files, callSites, isolated, alternatives }) => ({
    name,
    vendor,
    layers,
    files,
    callSites,
    isolated,
    alternatives,
  }))
  return { project: root, exposure: lockIn.exposure, platforms }
}

function forReaders({ passes: _, borrowed: __, isEmpty: ___, isPartial: ____, ...evaluation }: Judgement): Evaluation {
  return evaluation
}

function repositoryOf({ facts, name }: ScorecardInput): Scorecard['repository'] {
  const { head, ml, files, excluded } = facts.repository
  return { ml, files, excluded, ...(name !== undefined && { name }), ...(head !== undefined && { head }) }
}

function baseOf(base: NonNullable<ScorecardInput['base']>, before: readonly Judgement[] | undefined): NonNullable<Scorecard['base']> {
  if ('missing' in base) return { missing: base.missing }
  return { score: scoreOf(before ?? []), ...(base.commit !== undefined && { commit: base.commit }) }
}

function scoresByProject(facts: Facts, evaluations: readonly Judgement[], before: readonly Judgement[] | undefined): Scorecard['scores'] {
  const of = (list: readonly Judgement[], root: string) => scoreOf(list.filter(({ project }) => project === root))
  return facts.projects.map(({ root, owners }) => ({
    project: root,
    ...(owners.length > 0 && { owners }),
    score: of(evaluations, root),
    ...(before?.some(({ project }) => project === root) && { previous: of(before, root) }),
  }))
}

function countsOf(evaluations: readonly Evaluation[]): Scorecard['counts'] {
  const counted = evaluations.filter(({ staged }) => !staged)
  const findings = counted.flatMap((it) => it.findings)
  // What no longer applies is not asked for any more: that repairs nothing.
  const applying = counted.filter(({ outcome }) => outcome !== 'not-applicable').flatMap((it) => it.findings)
  const open = findings.filter((it) => it.state !== 'fixed' && !isWaived(it))
  return {
    introduced: open.filter((it) => it.state === 'lost' || (it.state === 'introduced' && it.outcome === 'fail')).length,
    fixed: applying.filter((it) => it.state === 'fixed').length,
    findings: open.filter((it) => it.outcome === 'fail').length,
    waived: findings.filter((it) => it.state !== 'fixed' && isWaived(it)).length,
    unknown: open.filter((it) => it.outcome === 'unknown').length,
  }
}
