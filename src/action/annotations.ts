import type { Annotation } from '../github/annotations.ts'
import type { Finding, Scorecard, Severity } from '../model/scorecard.ts'
import { type Block, parseProse } from '../reports/prose.ts'
import { type Row, rowsOf } from '../reports/words.ts'

/** Findings of a place, the most urgent first; red ones only where the gate failed. Paths get the prefix of the scanned folder. */
export function annotationsOf(scorecard: Scorecard, prefix: string): Annotation[] {
  const rows = rowsOf(scorecard, (finding) => finding.outcome === 'fail' && finding.state !== 'fixed' && !finding.waiver?.active)
  return rows.flatMap((row) => {
    const { path, line, cell } = row.finding
    if (path === undefined) return []
    // Lines of a notebook's cell are not lines of its file.
    const place = { path: prefix + path, ...(line !== undefined && cell === undefined && { line }) }
    return [{ level: levelOf(row, scorecard), title: row.evaluation.title, message: messageOf(row.finding), ...place }]
  })
}

function levelOf({ evaluation, finding }: Row, { gate }: Scorecard): Annotation['level'] {
  const judged = gate.failOn === 'any' || finding.state === 'introduced'
  if (gate.outcome === 'failed' && judged && rank(evaluation.severity) <= rank(gate.severity)) return 'error'
  return rank(evaluation.severity) <= rank('medium') ? 'warning' : 'notice'
}

function rank(severity: Severity): number {
  return ['critical', 'high', 'medium', 'low', 'info'].indexOf(severity)
}

function messageOf({ message, remediation }: Finding): string {
  return [message, remediation].flatMap(parseProse).map(linesOf).join('\n')
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
