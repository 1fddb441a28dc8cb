import type { AnyAnalysis } from './analyses/analysis.ts'
import { contained, stageError } from './analyses/contain.ts'
import { type GatherInput, gatherFacts } from './analyses/gather.ts'
import { analyses as everyAnalysis } from './analyses/index.ts'
import { type ExtractionCache, extractFiles } from './extractors/extract.ts'
import type { Extractor } from './extractors/extractor.ts'
import { extractors as everyExtractor } from './extractors/index.ts'
import { ownersOf } from './graph/owners.ts'
import { withLookups } from './lookups.ts'
import { ScanError } from './model/errors.ts'
import type { Facts } from './model/facts.ts'
import type { Scorecard } from './model/scorecard.ts'
import type { Source, SourceFile } from './model/source.ts'
import { evaluate } from './policies/evaluate.ts'
import type { Judgement } from './policies/trial.ts'
import type { Rules } from './rules.ts'
import { buildScorecard, type ScorecardInput } from './scorecard/build.ts'

export interface ScanRequest extends Omit<ScorecardInput, 'facts' | 'evaluations' | 'policies' | 'settings' | 'base'> {
  head: Source
  /** What the head is held against, or why nothing is. */
  base?: Source | { missing: string }
  rules: Rules
  progress?: (stage: string, done: number, of: number) => void
  /** What earlier scans read. */
  cache?: ExtractionCache
  /** Other units in the place of those that are registered. */
  units?: Units
}

/** What reads and what asks, by the registries where they are not given. */
export interface Units {
  extractors?: readonly Extractor[]
  analyses?: readonly AnyAnalysis[]
}

export interface Scan {
  scorecard: Scorecard
  facts: Facts
}

/** Source to facts to evaluations to scorecard: of the head, and of the base to say what changed. Throws ScanError. */
export async function scan({ head, base, rules, progress, units, cache, ...about }: ScanRequest): Promise<Scan> {
  // Without a base nothing is read twice: what is read is free again before the policies are judged.
  const shared = cache ?? (base && new Map())
  const named = base && new WeakMap()
  const options = (stage: string): FactsOptions => ({
    ...units,
    ...(shared && { cache: shared }),
    ...(named && { named }),
    progress: (done, of) => progress?.(stage, done, of),
  })
  const { facts, evaluations } = await judge(head, rules, { ...options('reading'), before: filesOf(base) })
  const compared = base && (await judgeBase(base, rules, options('reading the base')))
  return {
    facts,
    scorecard: buildScorecard({
      facts,
      evaluations,
      policies: rules.policies,
      settings: rules.settings,
      ...(compared && { base: compared }),
      ...about,
      notices: [...(about.notices ?? []), ...listingNotices(head)],
    }),
  }
}

/** Listed while the head is read. None where there is no base, and where it cannot be listed: that is told where it is judged. */
async function filesOf(base: ScanRequest['base']): Promise<readonly SourceFile[]> {
  if (!base || 'missing' in base) return []
  try {
    return await base.list()
  } catch {
    return []
  }
}

function listingNotices(source: Source): Scorecard['notices'] {
  return (source.notices?.() ?? []).map((text) => ({ level: 'warning', text }))
}

interface Judged {
  facts: Facts
  evaluations: Judgement[]
  commit?: string
}

async function judge(source: Source, rules: Rules, options: FactsOptions): Promise<Judged> {
  const facts = await factsOf(source, rules, options)
  const evaluations = await withLookups(source, (context) => evaluate(rules.policies, facts, context))
  return { facts, evaluations, ...(source.commit === undefined ? {} : { commit: source.commit }) }
}

/** A base that cannot be judged costs the comparison, not the judgement of the head: then everything counts as new. */
async function judgeBase(base: Source | { missing: string }, rules: Rules, options: FactsOptions): Promise<ScorecardInput['base']> {
  if ('missing' in base) return base
  try {
    const { facts, ...judged } = await judge(base, rules, options)
    return { ...judged, problems: facts.problems }
  } catch (error) {
    if (error instanceof ScanError) return { missing: error.message }
    const { message } = stageError('the judgement of the base', error)
    return { missing: message, problems: [{ path: '.', stage: 'analysis', reason: message, affects: [], internal: true }] }
  }
}

interface FactsOptions extends Units, Pick<GatherInput, 'named'> {
  cache?: ExtractionCache
  before?: Promise<readonly SourceFile[]>
  progress?: (done: number, of: number) => void
}

/** The facts of a source. Throws ScanError. */
export async function factsOf(source: Source, rules: Rules, options: FactsOptions = {}): Promise<Facts> {
  const { extractors = everyExtractor, analyses = everyAnalysis, named, ...reading } = options
  const extraction = await extractFiles(source, { extractors, excluded: rules.isExcluded, ...reading })
  const { exclude, projects } = rules.settings
  const owners = contained('the reading of owners', () => ownersOf(extraction.facts))
  return gatherFacts({
    ...extraction,
    head: source.commit,
    excluded: exclude,
    divided: projects,
    index: rules.index,
    analyses,
    ownersOf: (path) => owners()(path),
    ...(named && { named }),
    wanted: { calls: [...new Set(rules.policies.flatMap(({ policy }) => policy.wants?.calls ?? []))] },
  })
}
