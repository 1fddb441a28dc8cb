import { formatLocation } from '../model/location.ts'
import type { Evaluation, Outcome, Scorecard, Severity } from '../model/scorecard.ts'
import { type Painter, painter } from './colour.ts'
import { oneLine } from './markdown-escape.ts'
import { plainProse } from './prose.ts'
import { proseLines, wrap } from './prose-lines.ts'
import type { Report, ReportOptions } from './report.ts'
import {
  capabilityWords,
  ceasedIn,
  count,
  hasCeased,
  isNotMachineLearning,
  lostIn,
  outcomeWords,
  type Row,
  rowsOf,
  scoreChange,
  scoreMove,
  tallyWords,
  waiverWords,
} from './words.ts'

const marks: Record<Outcome, string> = { pass: '✓', fail: '✗', 'not-applicable': '–', unknown: '?', error: '!' }
const maxRowsPerPolicy = 5
/** Policies shown with their remedy; the rest take a line each. */
const maxInFull = 5

/** The scorecard at a glance: what fails first, with places and what to do, then what passes, the stack and the problems. */
export const terminal: Report = {
  id: 'terminal',
  extension: 'txt',
  says: 'a scorecard to read in a terminal',
  render: (scorecard, options = {}) => {
    const paint = painter(options.colour ?? false)
    const width = Math.min(Math.max(options.width ?? 100, 60), 120)
    const sections = [
      header(scorecard, paint),
      notices(scorecard, paint),
      ...quiet(scorecard, () => [
        projectScores(scorecard, paint),
        failures(scorecard, paint, width),
        fixed(scorecard, paint),
        unknowns(scorecard, paint, width),
        passes(scorecard, paint, options),
        stack(scorecard, paint, width),
      ]),
      problems(scorecard, paint, width),
      footer(scorecard, paint),
    ]
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`
  },
}

/** A repository that is not about machine learning gets its one line and no more. */
function quiet(scorecard: Scorecard, sections: () => string[]): string[] {
  if (isNotMachineLearning(scorecard)) {
    return ['No machine learning was found here: nothing that trains, evaluates or serves a model. No policy applies.']
  }
  return sections()
}

function header(scorecard: Scorecard, paint: Painter): string {
  const { repository, gate } = scorecard
  const name = repository.name ?? 'this repository'
  const head = repository.head ? ` at ${oneLine(repository.head.slice(0, 7))}` : ''
  const score = paint.strong(scoreMove(scorecard))
  const verdict =
    gate.failOn === 'never' && gate.outcome === 'passed'
      ? ''
      : ` · gate ${gate.outcome === 'passed' ? paint.good('passed') : paint.bad('failed')}`
  const excluded = repository.excluded.length > 0 ? `, without ${oneLine(repository.excluded.join(', '))}` : ''
  const lines = [
    `${paint.strong('MLOps Scorecard')}  ${score}${verdict}`,
    paint.faint(`${oneLine(name)}${head}, ${count(repository.files, 'file')}${excluded}: ${tallyWords(scorecard.evaluations)}`),
    ...comparison(scorecard).map((line) => paint.faint(line)),
  ]
  return lines.join('\n')
}

/** What the change did, in numbers; that nothing was compared where a base was asked for. */
function comparison({ base, counts, evaluations }: Scorecard): string[] {
  if (base === undefined) return []
  if (base.missing !== undefined) return [`not compared: ${oneLine(base.missing)}`]
  const lost = lostIn(evaluations)
  const sight = lost > 0 ? `, ${lost} lost sight of` : ''
  const ceased = ceasedIn(evaluations)
  const asked = ceased > 0 ? `, ${ceased} no longer asked for` : ''
  const commit = base.commit === undefined ? 'the base' : oneLine(base.commit.slice(0, 7))
  return [`compared with ${commit}: ${counts.introduced} introduced, ${counts.fixed} fixed${sight}${asked}`]
}

function projectScores({ scores }: Scorecard, paint: Painter): string {
  if (scores.length < 2) return ''
  const words = scores.map(({ score, previous }) => scoreChange(score, previous))
  const width = Math.max(...words.map((word) => word.length))
  const lines = scores.map(({ project, owners = [] }, index) =>
    `  ${(words[index] ?? '').padEnd(width)}  ${paint.place(oneLine(project))}  ${paint.faint(oneLine(owners.join(', ')))}`.trimEnd(),
  )
  return [paint.strong('Projects'), ...lines].join('\n')
}

function notices(scorecard: Scorecard, paint: Painter): string {
  return scorecard.notices
    .map(({ level, text, ...place }) => {
      const where = placeWords(place)
      const shown = `${level === 'note' ? paint.faint('note') : paint.warn(level)}: ${oneLine(plainProse(text))}`
      return where === '' || text.includes(where) ? shown : `${shown} ${paint.faint(`(${where})`)}`
    })
    .join('\n')
}

function failures(scorecard: Scorecard, paint: Painter, width: number): string {
  const rows = rowsOf(scorecard, (finding) => finding.state !== 'fixed' && (finding.outcome === 'fail' || finding.outcome === 'error'))
  const groups = byPolicy(rows)
  const urgent = groups.slice(0, maxInFull).map((group) => failure(group, paint, width))
  const others = groups.slice(maxInFull).map((group) => oneLiner(group, paint))
  const rest = others.length === 0 ? [] : [[paint.strong(`${others.length} more`), ...others].join('\n')]
  return [...urgent, ...rest].join('\n\n')
}

/** What the change made good. */
function fixed(scorecard: Scorecard, paint: Painter): string {
  const rows = rowsOf(scorecard, (finding, evaluation) => finding.state === 'fixed' && !hasCeased({ evaluation, finding }))
  const lines = rows
    .slice(0, 10)
    .map(({ evaluation, finding }) =>
      `  ${paint.good(marks.pass)} ${oneLine(evaluation.title)}  ${paint.place(placeWords(finding))}`.trimEnd(),
    )
  return lines.length === 0 ? '' : [paint.strong(`Fixed: ${count(rows.length, 'finding')}`), ...lines].join('\n')
}

function oneLiner(rows: Row[], paint: Painter): string {
  const { evaluation, finding } = rows[0] as Row
  const more = rows.length > 1 ? paint.faint(` and ${rows.length - 1} more`) : ''
  return `  ${paint.bad(marks.fail)} ${oneLine(evaluation.title)}  ${paint.faint(`${evaluation.severity} ${oneLine(evaluation.policy)}`)}${projectWord(evaluation, paint)}  ${paint.place(placeWords(finding))}${more}`.trimEnd()
}

function failure(rows: Row[], paint: Painter, width: number): string {
  const { evaluation } = rows[0] as Row
  const waived = rows.every(({ finding }) => finding.waiver?.active)
  const mark = waived ? paint.faint('~') : evaluation.outcome === 'error' ? paint.warn(marks.error) : paint.bad(marks.fail)
  const title = `${mark} ${paint.strong(oneLine(evaluation.title))}  ${severityWord(evaluation.severity, paint)}  ${paint.faint(oneLine(evaluation.policy))}${projectWord(evaluation, paint)}`
  const shown = rows.slice(0, maxRowsPerPolicy).map((row) => place(row, paint, width))
  const more = rows.length > shown.length ? [paint.faint(`    and ${rows.length - shown.length} more`)] : []
  const first = rows.find(({ finding }) => finding.outcome === 'fail' && !finding.waiver?.active)
  const remedy = first ? proseLines(first.finding.remediation, { width, indent: 4, mark: '→', paint }) : []
  return [title, ...shown, ...more, ...remedy].join('\n')
}

function place({ finding }: Row, paint: Painter, width: number): string {
  const state = finding.state && finding.state !== 'unchanged' ? `${finding.state}: ` : ''
  const waived = finding.waiver ? paint.faint(` (${oneLine(`${waiverWords(finding.waiver)}: ${finding.waiver.reason}`)})`) : ''
  const where = placeWords(finding)
  const text = `${state}${oneLine(plainProse(finding.message))}`
  const lines = wrap(where === '' || text.includes(where) ? text : `${where}  ${text}`, width - 4)
  return (
    lines.map((line) => `    ${where !== '' && line.startsWith(where) ? paint.place(where) + line.slice(where.length) : line}`).join('\n') +
    waived
  )
}

function placeWords({ path, line, cell }: { path?: string | undefined; line?: number | undefined; cell?: number | undefined }): string {
  if (path === undefined) return ''
  return oneLine(formatLocation({ path, line, cell }))
}

function unknowns(scorecard: Scorecard, paint: Painter, width: number): string {
  const open = scorecard.evaluations.filter(({ outcome }) => outcome === 'unknown' || outcome === 'error')
  const lines = open.flatMap((evaluation) =>
    wrap(oneLine(`${evaluation.title}: ${plainProse(evaluation.reason)}`), width - 4).map((line, index) =>
      index === 0 ? `  ${paint.warn(marks.unknown)} ${line}` : `    ${line}`,
    ),
  )
  return lines.length === 0 ? '' : [paint.strong('Could not be decided'), ...lines].join('\n')
}

function passes(scorecard: Scorecard, paint: Painter, options: ReportOptions): string {
  const shown = scorecard.evaluations.filter(
    (evaluation) => evaluation.outcome === 'pass' || (options.all && evaluation.outcome === 'not-applicable'),
  )
  if (shown.length === 0) return ''
  const lines = shown.map((evaluation) => {
    const proof = evaluation.evidence[0]
    const mark = evaluation.outcome === 'pass' ? paint.good(marks.pass) : paint.faint(marks['not-applicable'])
    const why =
      evaluation.outcome === 'pass'
        ? proof
          ? placeWords(proof)
          : ''
        : `${outcomeWords[evaluation.outcome]}: ${plainProse(evaluation.reason)}`
    return `  ${mark} ${oneLine(evaluation.title)}${projectWord(evaluation, paint)}  ${paint.faint(oneLine(why))}`.trimEnd()
  })
  return [paint.strong('In order'), ...lines].join('\n')
}

function stack(scorecard: Scorecard, paint: Painter, width: number): string {
  const used = scorecard.tools.filter((tool) => tool.level !== 'declared' && !tool.testsOnly)
  if (used.length === 0) return ''
  const capabilities = [...new Set(used.map((tool) => tool.capability))].sort()
  const lines = capabilities.flatMap((capability) => {
    const names = used
      .filter((tool) => tool.capability === capability)
      .map((tool) => `${oneLine(tool.name)}${tool.licence === 'proprietary' ? '°' : ''}`)
    const label = oneLine(capabilityWords(capability)).padEnd(24)
    return wrap([...new Set(names)].join(', '), width - 27).map(
      (line, index) => `  ${paint.faint(index === 0 ? label : ' '.repeat(24))} ${line}`,
    )
  })
  const proprietary = used.some((tool) => tool.licence === 'proprietary') ? [paint.faint('  ° proprietary')] : []
  return [paint.strong('Stack'), ...lines, ...proprietary].join('\n')
}

function problems(scorecard: Scorecard, paint: Painter, width: number): string {
  if (scorecard.problems.length === 0) return ''
  const shown = scorecard.problems
    .slice(0, 8)
    .flatMap((problem) => wrap(`${placeWords(problem)}  ${oneLine(problem.reason)}`, width - 4).map((line) => `    ${line}`))
  const more = scorecard.problems.length > 8 ? [paint.faint(`    and ${scorecard.problems.length - 8} more; --format json lists all`)] : []
  return [paint.warn(`${count(scorecard.problems.length, 'file')} could not be read in full`), ...shown, ...more].join('\n')
}

function footer(scorecard: Scorecard, paint: Painter): string {
  const reasons = scorecard.gate.reasons.map(
    (reason) => `${scorecard.gate.outcome === 'failed' ? paint.bad('gate') : paint.faint('gate')}: ${oneLine(reason)}`,
  )
  const [first] = rowsOf(scorecard, (finding) => finding.outcome === 'fail' && finding.state !== 'fixed' && !finding.waiver?.active)
  const hint = first
    ? [paint.faint(`Why? mlops-scorecard explain ${oneLine(first.evaluation.policy)} <path> shows the chain of evidence.`)]
    : []
  return [...reasons, ...hint].join('\n')
}

function byPolicy(rows: readonly Row[]): Row[][] {
  const groups = new Map<Evaluation, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.evaluation)
    if (group) group.push(row)
    else groups.set(row.evaluation, [row])
  }
  return [...groups.values()]
}

function severityWord(severity: Severity, paint: Painter): string {
  return severity === 'critical' || severity === 'high' ? paint.bad(severity) : paint.faint(severity)
}

function projectWord(evaluation: Evaluation, paint: Painter): string {
  return evaluation.project === '.' ? '' : paint.faint(`  in ${oneLine(evaluation.project)}`)
}
