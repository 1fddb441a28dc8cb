import type { Evaluation, Outcome, Scorecard } from '../../model/scorecard.ts'
import { escapeText, proseBlocks, proseLine } from '../markdown-escape.ts'
import type { ReportOptions } from '../report.ts'
import { capabilityWords, clipped, compare, outcomeWords, severities, stateRank, stateWords, tallyWords, waiverWords } from '../words.ts'
import { details, placeLink, placeLinks, table } from './section.ts'

const icons: Record<Outcome, string> = { pass: '✅', fail: '❌', 'not-applicable': '➖', unknown: '❔', error: '⚠️' }
const maxFindings = 20
const maxEvidence = 6

/** Every policy with its outcome, by capability. */
export function policyTable(scorecard: Scorecard, options: ReportOptions): string {
  const manyProjects = scorecard.scores.length > 1
  const sorted = [...scorecard.evaluations].sort(
    (a, b) => compare(a.capability, b.capability) || compare(a.policy, b.policy) || compare(a.project, b.project),
  )
  const rows = sorted.map((evaluation) => [
    icons[evaluation.outcome],
    escapeText(evaluation.title) + (manyProjects ? ` · ${escapeText(evaluation.project)}` : ''),
    escapeText(capabilityWords(evaluation.capability)),
    evaluation.severity,
    because(evaluation, options),
  ])
  return details(`All policies: ${tallyWords(scorecard.evaluations)}`, table(['', 'Policy', 'Capability', 'Severity', 'Because'], rows))
}

function because(evaluation: Evaluation, options: ReportOptions): string {
  const proof = evaluation.outcome === 'pass' ? placeLinks(evaluation.evidence, options, { inTable: true }).slice(0, 2) : []
  const reason = proseLine(evaluation.reason === '' ? outcomeWords[evaluation.outcome] : evaluation.reason, { inTable: true })
  return [reason, ...proof].join(' ')
}

/** Each failing policy with its findings, their evidence and what to do. */
export function findingDetails(scorecard: Scorecard, options: ReportOptions): string {
  const failing = scorecard.evaluations
    .filter((evaluation) => evaluation.findings.some((finding) => finding.state !== 'fixed'))
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
  if (failing.length === 0) return ''
  return details('Findings, with evidence and remedies', failing.map((evaluation) => findings(evaluation, scorecard, options)).join('\n\n'))
}

function findings(evaluation: Evaluation, scorecard: Scorecard, options: ReportOptions): string {
  const policy = scorecard.policies.find(({ id }) => id === evaluation.policy)
  const present = evaluation.findings.filter((finding) => finding.state !== 'fixed').toSorted((a, b) => stateRank(a) - stateRank(b))
  const project = evaluation.project === '.' ? '' : ` (${escapeText(evaluation.project)})`
  const lines = present.slice(0, maxFindings).map((finding) => {
    const place = placeLink(finding, options)
    const chain = placeLinks(finding.evidence, options).filter((link) => link !== place)
    const rest = chain.length > maxEvidence ? ` and ${chain.length - maxEvidence} more` : ''
    const seen = chain.length > 0 ? `<br><sub>evidence: ${chain.slice(0, maxEvidence).join(' → ')}${rest}</sub>` : ''
    const state = finding.state === undefined || finding.state === 'unchanged' ? '' : `**${stateWords[finding.state]}** `
    const waived = finding.waiver ? ` _(${escapeText(waiverWords(finding.waiver))})_` : ''
    return `- ${state}${place === '' ? '' : `${place} `}${proseLine(clipped(finding.message))}${waived}${seen}`
  })
  const more = present.length > maxFindings ? [`- …and ${present.length - maxFindings} more`] : []
  const remedy = present[0] ? `\n\n${proseBlocks(present[0].remediation)}` : ''
  const why = policy ? `\n\n${proseBlocks(policy.motivation)}` : ''
  return `**${icons[evaluation.outcome]} ${escapeText(evaluation.title)}**${project} · ${evaluation.severity}${why}\n\n${[...lines, ...more].join('\n')}${remedy}`
}
