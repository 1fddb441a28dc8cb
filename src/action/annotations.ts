import type { Annotation } from '../github/annotations.ts'
import type { Finding, Scorecard, Severity } from '../model/scorecard.ts'
import { type Block, parseProse } from '../reports/prose.ts'
import { rowsOf, waiverWords } from '../reports/words.ts'
import type { ChangedPaths } from './changed-paths.ts'

const levels: Record<Severity, Annotation['level']> = { critical: 'error', high: 'error', medium: 'warning', low: 'notice', info: 'notice' }

/**
 * What to mark on the change, the most urgent first: what it broke of the rules, what it introduced, and what fails in the files that
 * it touches.
 * Where nothing is compared, nothing is marked: a first run would bury its reader.
 */
export function annotationsOf(scorecard: Scorecard, changed: ChangedPaths, folder: string): Annotation[] {
  if (changed === undefined) return []
  const rows = rowsOf(
    scorecard,
    (finding) =>
      finding.outcome === 'fail' &&
      !finding.waiver?.active &&
      finding.path !== undefined &&
      (finding.state === 'introduced' || (finding.state === 'unchanged' && changed.has(finding.path))),
  )
  const found = rows.map(({ evaluation, finding }) => ({
    level: levels[evaluation.severity],
    title: evaluation.title,
    message: [finding.message, ...waiverOf(finding), finding.remediation].flatMap(parseProse).map(linesOf).join('\n'),
    path: folder === '' ? (finding.path ?? '') : `${folder}/${finding.path}`,
    ...(finding.line === undefined || finding.cell !== undefined ? {} : { line: finding.line }),
  }))
  return [...brokenRules(scorecard), ...found]
}

/** That it was waived, and is no more. */
function waiverOf({ waiver }: Finding): string[] {
  return waiver ? [waiverWords(waiver)] : []
}

/** The policy file counts from the root of the repository, whatever folder is scanned. */
function brokenRules({ notices }: Scorecard): Annotation[] {
  return notices.flatMap(({ level, text, path, line }) =>
    level === 'error' && path !== undefined
      ? [{ level, title: 'The policy file', message: text, path, ...(line !== undefined && { line }) }]
      : [],
  )
}

/** Annotations show plain text and keep its lines: code stays code. */
function linesOf(block: Block): string {
  if (block.kind === 'code') return block.text.replace(/^/gm, '    ')
  const texts = block.kind === 'list' ? block.items.map((spans) => ['- ', ...textsOf(spans)]) : [textsOf(block.spans)]
  return texts.map((parts) => parts.join('')).join('\n')
}

function textsOf(spans: readonly { text: string }[]): string[] {
  return spans.map(({ text }) => text)
}
