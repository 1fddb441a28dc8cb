import type { Evaluation, Finding, Scorecard } from '../model/scorecard.ts'
import { matchesGlob } from '../policies/glob.ts'
import type { Judgement } from '../policies/trial.ts'
import type { Waiver } from '../settings/settings.ts'

type Notice = Scorecard['notices'][number]

const millisecondsOfDay = 24 * 60 * 60 * 1000

/** Whole days until the last day on which a waiver holds; negative once it is over. Both days as 2027-01-31. */
export function daysLeft(expires: string, today: string): number {
  return Math.round((Date.parse(`${expires}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / millisecondsOfDay)
}

/** What waivers are held against. */
type Waivable = Evaluation & Pick<Judgement, 'borrowed'>

/** The evaluations with the waiver of each finding that has one; only those that have not expired count as waived. */
export function applyWaivers<T extends Waivable>(evaluations: readonly T[], waivers: readonly Waiver[], today: string): T[] {
  return evaluations.map((evaluation) => {
    const own = waivers.filter(({ policy }) => policy === evaluation.policy)
    if (own.length === 0) return evaluation
    const findings = evaluation.findings.map((finding) => withWaiver(finding, evaluation, own, today))
    return {
      ...evaluation,
      findings,
      waived: findings.filter((it) => it.outcome === 'fail' && it.state !== 'fixed' && isWaived(it)).length,
    }
  })
}

export function isWaived({ waiver }: Finding): boolean {
  return waiver?.active === true
}

/** Of several waivers the one that holds longest. */
function withWaiver(finding: Finding, evaluation: Waivable, waivers: readonly Waiver[], today: string): Finding {
  const [waiver] = waivers.filter((it) => covers(it, finding, evaluation)).toSorted((a, b) => b.expires.localeCompare(a.expires))
  if (!waiver) return finding
  const { reason, owner, ticket, expires } = waiver
  const left = daysLeft(expires, today)
  return {
    ...finding,
    waiver: {
      reason,
      expires,
      daysLeft: left,
      active: left >= 0,
      ...(owner !== undefined && { owner }),
      ...(ticket !== undefined && { ticket }),
    },
  }
}

/**
 * Without paths a waiver covers the whole policy; with paths only what has a place. What has none but those of its evidence must lie
 * there with all of it: a file more, which comes first, would else bring the whole project under the waiver.
 */
function covers({ paths }: Waiver, { path, evidence, fingerprint }: Finding, { borrowed }: Waivable): boolean {
  if (paths.length === 0) return true
  if (path === undefined) return false
  const places = borrowed?.includes(fingerprint) ? [path, ...evidence.map((place) => place.path)] : [path]
  return places.every((place) => paths.some((glob) => matchesGlob(place, glob)))
}

/** What a reader must know about the waivers: which have expired, which are about to, which cover nothing any more. */
export function waiverNotices(
  waivers: readonly Waiver[],
  evaluations: readonly Waivable[],
  today: string,
  expired: Notice['level'] = 'warning',
): Notice[] {
  return waivers.flatMap((waiver) => {
    const text = noticeOf(waiver, evaluations, today, expired)
    return text
      ? [{ ...text, ...(waiver.path !== undefined && { path: waiver.path }), ...(waiver.line !== undefined && { line: waiver.line }) }]
      : []
  })
}

function noticeOf(waiver: Waiver, evaluations: readonly Waivable[], today: string, expired: Notice['level']): Notice | undefined {
  const own = evaluations.filter(({ policy }) => policy === waiver.policy)
  if (!own.some((evaluation) => evaluation.findings.some((finding) => finding.state !== 'fixed' && covers(waiver, finding, evaluation))))
    return { level: 'note', text: `The waiver of ${waiver.policy} (${waiver.reason}) covers nothing and can be removed` }
  const left = daysLeft(waiver.expires, today)
  if (left < 0) return { level: expired, text: `The waiver of ${waiver.policy} (${waiver.reason}) expired on ${waiver.expires}` }
  if (left <= 14) return { level: 'note', text: `The waiver of ${waiver.policy} (${waiver.reason}) expires on ${waiver.expires}` }
  return undefined
}
