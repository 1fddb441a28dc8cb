import { gatherFacts } from './analyses/gather.ts'
import { analyses } from './analyses/index.ts'
import { type ExtractionCache, extractFiles } from './extractors/extract.ts'
import { extractors } from './extractors/index.ts'
import { ownersOf } from './graph/owners.ts'
import type { Facts } from './model/facts.ts'
import type { Scorecard } from './model/scorecard.ts'
import type { Source } from './model/source.ts'
import { evaluate, type Judgement } from './policies/evaluate.ts'
import type { Rules } from './rules.ts'
import { buildScorecard } from './scorecard/build.ts'

export interface ScanRequest {
  head: Source
  /** What the head is held against, or why nothing is. */
  base?: Source | { missing: string }
  rules: Rules
  /** As 2026-11-21: waivers end by it. */
  today: string
  version: string
  /** `owner/name`, where known. */
  name?: string
  notices?: Scorecard['notices']
  progress?: (stage: string, done: number, of: number) => void
}

export interface Scan {
  scorecard: Scorecard
  facts: Facts
}

/** Source to facts to evaluations to scorecard: of the head, and of the base to say what changed. Throws ScanError. */
export async function scan({ head, base, rules, progress, ...about }: ScanRequest): Promise<Scan> {
  const cache: ExtractionCache = new Map()
  const facts = await factsOf(head, rules, { cache, progress: (done, of) => progress?.('reading', done, of) })
  const evaluations = evaluate(rules.policies, facts)
  const compared = base && (await judgeBase(base, rules, cache, progress))
  return {
    facts,
    scorecard: buildScorecard({ facts, evaluations, policies: rules.policies, settings: rules.settings, ...(compared && { base: compared }), ...about }),
  }
}

async function judgeBase(base: Source | { missing: string }, rules: Rules, cache: ExtractionCache, progress: ScanRequest['progress']) {
  if ('missing' in base) return base
  const facts = await factsOf(base, rules, { cache, progress: (done, of) => progress?.('reading the base', done, of) })
  const evaluations: Judgement[] = evaluate(rules.policies, facts)
  return { evaluations, ...(base.commit === undefined ? {} : { commit: base.commit }) }
}

interface FactsOptions {
  cache?: ExtractionCache
  progress?: (done: number, of: number) => void
}

/** The facts of a source. Throws ScanError. */
export async function factsOf(source: Source, rules: Rules, options: FactsOptions = {}): Promise<Facts> {
  const extraction = await extractFiles(source, { extractors, excluded: rules.isExcluded, ...options })
  const { exclude, projects } = rules.settings
  return gatherFacts({
    ...extraction,
    head: source.commit,
    excluded: exclude,
    roots: projects.length > 0 ? projects.map(({ root }) => root) : ['.'],
    index: rules.index,
    analyses,
    ownersOf: ownersOf(extraction.facts),
    wanted: { calls: [...new Set(rules.policies.flatMap(({ policy }) => policy.wants?.calls ?? []))] },
  })
}
