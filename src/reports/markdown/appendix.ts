import type { Scorecard } from '../../model/scorecard.ts'
import { escapeText, proseLine } from '../markdown-escape.ts'
import type { ReportOptions } from '../report.ts'
import { clipped, count, rowsOf } from '../words.ts'
import { details, placeLink, safeAddress, table } from './section.ts'

const maxRows = 50

const gravity = ['error', 'warning', 'note']

/**
 * What the reader must know about the run itself: a part of it that failed, policy changes, expired waivers, a broken file. The gravest
 * come first, and the rest is counted: a change that says a thousand things must not hide the one that matters.
 */
export function notices(scorecard: Scorecard, options: ReportOptions): string {
  const { rootPermalink: permalink = options.permalink } = options
  const all = scorecard.notices.toSorted((a, b) => gravity.indexOf(a.level) - gravity.indexOf(b.level))
  const lines = all.slice(0, maxRows).map(({ level, text, path, line }) => {
    const place = placeLink({ path, line }, { ...(permalink && { permalink }) })
    return `> ${{ note: 'ℹ️', warning: '⚠️', error: '❌' }[level]} ${proseLine(clipped(text))}${place === '' ? '' : ` ${place}`}`
  })
  const more = all.length > maxRows ? [`> …and ${all.length - maxRows} more, which the JSON has.`] : []
  return [...bugLink(scorecard, options), ...lines, ...more].join('\n>\n')
}

/** Says which version, and nothing of the repository: what to add is the reporter's choice. */
function bugLink({ problems, tool }: Scorecard, { issueUrl }: ReportOptions): string[] {
  if (issueUrl === undefined || !problems.some(({ internal }) => internal)) return []
  const body = `Version: ${tool.version}\n\nWhat failed, as the report names it:\n\n\nThe smallest file that shows it:\n`
  const query = new URLSearchParams({ title: 'A part of the scorecard failed', body, labels: 'internal-error' })
  return [`> ❌ **This report is incomplete.** [Report this bug](${safeAddress(`${issueUrl}?${query}`)})`]
}

export function waivers(scorecard: Scorecard, options: ReportOptions): string {
  const rows = rowsOf(scorecard, (finding) => finding.waiver !== undefined).slice(0, maxRows)
  if (rows.length === 0) return ''
  const body = table(
    ['Policy', 'Where', 'Reason', 'Owner', 'Ends'],
    rows.map(({ evaluation, finding }) => {
      const waiver = finding.waiver
      const left = waiver && (waiver.daysLeft < 0 ? 'expired' : `${count(waiver.daysLeft, 'day')} left`)
      return [
        escapeText(evaluation.policy),
        placeLink(finding, options, { inTable: true }),
        escapeText(waiver?.reason ?? ''),
        escapeText([waiver?.owner, waiver?.ticket].filter((part) => part !== undefined).join(' · ')),
        `${escapeText(waiver?.expires ?? '')} (${left})`,
      ]
    }),
  )
  return details(`Waivers: ${count(rows.length, 'finding')}`, body)
}

export function problems(scorecard: Scorecard, options: ReportOptions): string {
  if (scorecard.problems.length === 0) return ''
  const rows = scorecard.problems
    .slice(0, maxRows)
    .map((problem) => [placeLink(problem, options, { inTable: true }), escapeText(problem.reason), escapeText(problem.affects.join(', '))])
  const more = scorecard.problems.length > maxRows ? `\n\n…and ${scorecard.problems.length - maxRows} more.` : ''
  return details(`${count(scorecard.problems.length, 'file')} not read in full`, table(['File', 'Reason', 'Could change'], rows) + more)
}

export function footer(scorecard: Scorecard, { runUrl }: ReportOptions): string {
  const head = scorecard.repository.head ? ` · ${escapeText(scorecard.repository.head.slice(0, 7))}` : ''
  const excluded =
    scorecard.repository.excluded.length > 0 ? ` · excluded: ${scorecard.repository.excluded.map(escapeText).join(', ')}` : ''
  const run = runUrl === undefined ? '' : ` · [full report](${safeAddress(runUrl)})`
  return `<sub>${escapeText(scorecard.tool.name)} ${escapeText(scorecard.tool.version)}${head} · ${count(scorecard.repository.files, 'file')}${excluded}${run}</sub>`
}
