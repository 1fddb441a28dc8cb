import type { Finding, Scorecard } from '../../model/scorecard.ts'
import { escapeText, firstSentence, proseBlocks, proseHtml, proseLine } from '../markdown-escape.ts'
import type { ReportOptions } from '../report.ts'
import { clipped, hasCeased, isCompared, type Row, rowsOf, stateWords, waiverWords } from '../words.ts'
import { details, placeLink, safeAddress } from './section.ts'

const maxRows = 5
/** Of letters; none of ours is half as long. */
const longestRemedy = 4000
const icons: Record<NonNullable<Finding['state']>, string> = { introduced: '❌', fixed: '✅', lost: '❔', unchanged: '❌' }
/** The rows that a reviewer needs: what this change did; without a base, the most severe findings. */
export function changes(scorecard: Scorecard, options: ReportOptions): string {
  const compared = isCompared(scorecard)
  const rows = rowsOf(scorecard, (finding) => (compared ? isChange(finding) : finding.outcome === 'fail' && !finding.waiver?.active))
  if (rows.length === 0) return ''
  const shown = spread(rows, maxRows)
  const more = rows.length > shown.length ? [`…and ${rows.length - shown.length} more, folded below.`] : []
  return [...shown.map((row) => rowText(row, scorecard, options)), ...more].join('\n\n')
}

/** What could not be decided is no change, unless it was decided before: then it was lost sight of. */
function isChange({ state, outcome }: Finding): boolean {
  return state === 'fixed' || state === 'lost' || (state === 'introduced' && outcome !== 'unknown')
}

/** One row a policy before a second of the same: 300 unpinned installs must not hide the one leaked secret. */
function spread(rows: readonly Row[], most: number): Row[] {
  const seen = new Set<string>()
  const first = rows.filter(({ evaluation, finding }) => {
    const key = `${evaluation.policy} ${finding.state}`
    return seen.has(key) ? false : seen.add(key)
  })
  const rest = rows.filter((row) => !first.includes(row))
  const chosen = new Set([...first, ...rest].slice(0, most))
  return rows.filter((row) => chosen.has(row))
}

/** Three lines: what is so and where; what is asked for and why; what to do first. */
function rowText({ evaluation, finding }: Row, scorecard: Scorecard, options: ReportOptions): string {
  const project = evaluation.project === '.' ? '' : ` in ${escapeText(evaluation.project)}`
  const place = placeLink(finding, options)
  const state = finding.state === undefined || finding.state === 'unchanged' ? '' : ` ${stateWords[finding.state]}`
  const waiver = finding.waiver ? ` · ${escapeText(waiverWords(finding.waiver))}` : ''
  const mark = `${icons[finding.state ?? 'unchanged']}${state}`
  const where = `${project} · ${evaluation.severity}${place === '' ? '' : ` · ${place}`}${waiver}`
  if (hasCeased({ evaluation, finding }))
    return `➖ no longer applies **${escapeText(evaluation.title)}**${where}<br>${proseLine(clipped(evaluation.reason))}`
  if (finding.state === 'fixed') return `${mark} **${escapeText(evaluation.title)}**${where}`
  const policy = scorecard.policies.find(({ id }) => id === evaluation.policy)
  const why = policy ? ` ${proseLine(firstSentence(policy.motivation))}` : ''
  const remedy = clipped(finding.remediation, longestRemedy)
  const body = `${proseBlocks(remedy)}${reportLink(evaluation.policy, scorecard, options)}`
  const step = firstStep(remedy)
  const summary = step === '' ? 'What to do' : `What to do: ${proseHtml(clipped(step))}`
  const asked = `Asked for: ${escapeText(sentence(evaluation.title))}${why}`
  return `${mark} **${proseLine(clipped(finding.message))}**${where}<br>${asked}\n\n${details(summary, body)}`
}

/** The opening words of a remedy, up to the code that they lead to; none where it is all code. */
function firstStep(remediation: string): string {
  const paragraph = remediation.trim().split(/(?:^|\n\s*)(?:\n|```)/)[0] ?? ''
  return firstSentence(paragraph).replace(/:$/, '')
}

function sentence(message: string): string {
  return /[.!?]$/.test(message.trim()) ? message : `${message.trim()}.`
}

/** Says which policy and version, and nothing of the repository: what to add is the reporter's choice. */
export function reportLink(policy: string, scorecard: Scorecard, { issueUrl }: ReportOptions): string {
  if (issueUrl === undefined) return ''
  const body = `Policy: ${policy}\nVersion: ${scorecard.tool.version}\n\nWhat the scorecard said, and what is so:\n\n\nThe smallest file that shows it:\n`
  const query = new URLSearchParams({ title: `Wrong finding: ${policy}`, body, labels: 'wrong-finding' })
  return `\n\n<sub>[This finding is wrong](${safeAddress(`${issueUrl}?${query}`)})</sub>`
}
