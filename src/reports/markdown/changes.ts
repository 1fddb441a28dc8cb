import type { Finding, Scorecard } from '../../model/scorecard.ts'
import { escapeText, firstSentence, proseLine } from '../markdown-escape.ts'
import type { ReportOptions } from '../report.ts'
import { count, type Row, rowsOf } from '../words.ts'
import { placeLink, safeAddress, table } from './section.ts'

const maxRows = 5
const stateWords: Record<NonNullable<Finding['state']>, string> = {
  introduced: '❌ introduced',
  fixed: '✅ fixed',
  lost: '❔ lost sight of',
  unchanged: '❌',
}

/** The rows that a reviewer needs: what this change did; without a base, the most severe findings. */
export function changes(scorecard: Scorecard, options: ReportOptions): string {
  const compared = scorecard.base !== undefined && scorecard.base.missing === undefined
  const rows = rowsOf(scorecard, (finding) =>
    compared ? finding.state !== undefined && finding.state !== 'unchanged' : finding.outcome === 'fail' && !finding.waiver?.active,
  )
  if (rows.length === 0) return ''
  const shown = spread(rows, maxRows)
  const more = rows.length > shown.length ? `\n\n…and ${count(rows.length - shown.length, 'more', 'more')}, folded below.` : ''
  const body = table(
    ['', 'Policy', 'Where and why', 'What to do'],
    shown.map((row) => rowCells(row, scorecard, options)),
  )
  return body + more
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

function rowCells({ evaluation, finding }: Row, scorecard: Scorecard, options: ReportOptions): string[] {
  const policy = scorecard.policies.find(({ id }) => id === evaluation.policy)
  const project = evaluation.project === '.' ? '' : ` in ${escapeText(evaluation.project)}`
  const place = placeLink(finding, options, { inTable: true })
  const message = proseLine(finding.message, { inTable: true })
  const why = policy && finding.state !== 'fixed' ? `<br><sub>${proseLine(firstSentence(policy.motivation), { inTable: true })}</sub>` : ''
  const remedy = finding.state === 'fixed' ? '' : proseLine(finding.remediation, { inTable: true })
  const wrong = finding.state === 'fixed' ? '' : reportLink(evaluation.policy, scorecard, options)
  return [
    stateWords[finding.state ?? 'unchanged'],
    `**${escapeText(evaluation.title)}**${project}<br><sub>${evaluation.severity} · ${escapeText(evaluation.policy)}</sub>`,
    `${place === '' ? '' : `${place} `}${message}${why}`,
    `${remedy}${wrong}`,
  ]
}

/** Says which policy and version, and nothing of the repository: what to add is the reporter's choice. */
export function reportLink(policy: string, scorecard: Scorecard, { issueUrl }: ReportOptions): string {
  if (issueUrl === undefined) return ''
  const body = `Policy: ${policy}\nVersion: ${scorecard.tool.version}\n\nWhat the scorecard said, and what is so:\n\n\nThe smallest file that shows it:\n`
  const query = new URLSearchParams({ title: `Wrong finding: ${policy}`, body, labels: 'wrong-finding' })
  return ` <sub>[wrong?](${safeAddress(`${issueUrl}?${query}`)})</sub>`
}
