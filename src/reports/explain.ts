import { type Facts, overlap } from '../model/facts.ts'
import { type Evidence, formatLocation } from '../model/location.ts'
import type { Evaluation, Finding, PolicySummary, Scorecard } from '../model/scorecard.ts'
import type { Painter } from './colour.ts'
import { oneLine, withoutInvisible } from './markdown-escape.ts'
import { plainProse } from './prose.ts'
import { proseLines } from './prose-lines.ts'
import { unfilled } from './unfilled.ts'
import { outcomeWords, waiverWords } from './words.ts'

/** What `explain` needs of a policy: its summary and its conditions as written. */
export interface ExplainedPolicy extends Omit<PolicySummary, 'remediation' | 'effort' | 'path'> {
  remediation: { effort: string; text: string }
  default: 'on' | 'off'
  since: string
  facts: readonly string[]
  params: Record<string, { default: unknown; says: string; stricter?: string | undefined }>
  matchConditions: readonly { name: string; expression: string }[]
  validations: readonly { expression: string }[]
  subjects?: string | undefined
  precision?: { judged: number; wrong: number } | undefined
}

/** A policy in full, for a terminal. */
export function explainPolicy(policy: ExplainedPolicy, paint: Painter): string {
  const conditions = policy.matchConditions.map(({ name, expression }) => `  ${oneLine(name)}\n${code(expression, paint)}`)
  const params = Object.entries(policy.params).map(
    ([name, param]) => `  ${paint.strong(oneLine(name))} = ${oneLine(JSON.stringify(param.default))}  ${oneLine(param.says)}`,
  )
  const parts = [
    `${paint.strong(oneLine(policy.title))}  ${paint.faint(policy.id)}\n${policy.severity} · ${policy.capability} · ${policy.default} by default · since ${policy.since} · ${precisionWords(policy)}`,
    prose(policy.motivation, paint),
    section('Applies when', conditions, paint),
    section(
      policy.subjects === undefined ? 'Passes when' : 'Each subject passes when',
      policy.validations.map(({ expression }) => code(expression, paint)),
      paint,
    ),
    section('Parameters', params, paint),
    section(`What to do (effort: ${policy.remediation.effort})`, [prose(unfilled(policy.remediation.text), paint)], paint),
    section(
      'References',
      policy.references.map((reference) => `  ${oneLine(reference)}`),
      paint,
    ),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** How often a reader agreed with the findings; fewer than 20 judged says nothing. */
export function precisionWords({ precision }: Pick<ExplainedPolicy, 'precision'>): string {
  if (!precision || precision.judged < 20) return `precision unmeasured${precision ? ` (n = ${precision.judged})` : ''}`
  return `precision ${Math.round((100 * (precision.judged - precision.wrong)) / precision.judged)} % (n = ${precision.judged})`
}

interface ExplainOptions {
  paint: Painter
  /** Only what is said of this file. */
  file?: string
}

/** How a repository or a file came by the outcome of one policy: the deciding step, each finding and its chain of evidence. */
export function explainEvaluation(policy: ExplainedPolicy, scorecard: Scorecard, facts: Facts, { paint, file }: ExplainOptions): string {
  const evaluations = scorecard.evaluations.filter((evaluation) => evaluation.policy === policy.id)
  if (evaluations.length === 0) return `${paint.strong(oneLine(policy.title))}  ${paint.faint(policy.id)}\nNot judged: the policy is off.\n`
  return evaluations
    .map((evaluation) => `${explained(policy, evaluation, facts, { paint, ...(file === undefined ? {} : { file }) })}\n`)
    .join('\n')
}

function explained(policy: ExplainedPolicy, evaluation: Evaluation, facts: Facts, { paint, file }: ExplainOptions): string {
  const isAbout = (place: { path?: string | undefined }) => file === undefined || place.path === file
  const findings = evaluation.findings.filter((finding) => isAbout(finding) || finding.evidence.some(isAbout))
  const project = evaluation.project === '.' ? '' : ` in ${oneLine(evaluation.project)}`
  const outcome = { pass: paint.good, fail: paint.bad, error: paint.bad, unknown: paint.warn, 'not-applicable': paint.faint }[
    evaluation.outcome
  ]
  const affecting = facts.problems.filter(({ affects }) => affects.some((name) => policy.facts.some((listed) => overlap(name, listed))))
  const alone = file !== undefined && findings.length === 0 ? [aloneWords(file, evaluation.evidence.some(isAbout), paint)] : []
  const parts = [
    `${paint.strong(oneLine(policy.title))}${project}: ${outcome(outcomeWords[evaluation.outcome])}\n  ${oneLine(plainProse(evaluation.reason))}`,
    section('Findings', [...findingChains(findings, paint), ...alone], paint),
    section(
      'Rests on',
      evaluation.evidence
        .filter(isAbout)
        .slice(0, 20)
        .map((place) => step(place, paint)),
      paint,
    ),
    section(
      'Could not be read',
      affecting
        .slice(0, 10)
        .map((problem) => `  ${oneLine(formatLocation({ path: problem.path, line: problem.line }))}  ${oneLine(problem.reason)}`),
      paint,
    ),
    section(
      'Read from the facts',
      policy.facts.map((fact) => `  mlops-scorecard facts <path> | jq '.projects[] | .${fact}'`),
      paint,
    ),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

/** What there is to say of a file that has no finding: the reason is that of the whole project. */
function aloneWords(file: string, isEvidence: boolean, paint: Painter): string {
  if (isEvidence) return `  ${paint.good('✓')} ${oneLine(file)} passes`
  return `  ${paint.faint('–')} none is about ${oneLine(file)}, and nothing rests on it`
}

/** Each with its chain; what to do stands once, below the last of those that it is for. */
function findingChains(findings: readonly Finding[], paint: Painter): string[] {
  return findings.map((finding, index) => {
    const chain = findingChain(finding, paint)
    return findings[index + 1]?.remediation === finding.remediation ? chain : `${chain}\n${prose(finding.remediation, paint, '→')}`
  })
}

function findingChain(finding: Finding, paint: Painter): string {
  const place =
    finding.path === undefined
      ? ''
      : `${paint.place(oneLine(formatLocation({ path: finding.path, line: finding.line, cell: finding.cell })))}  `
  const waived = finding.waiver ? paint.faint(` (${oneLine(`${waiverWords(finding.waiver)}: ${finding.waiver.reason}`)})`) : ''
  const steps = [...new Set(finding.evidence.map((evidence) => step(evidence, paint)))]
  const chain = steps.map((words, index) => `  ${paint.faint(`${index + 1}.`)}${words}`)
  return [`  ${place}${oneLine(plainProse(finding.message))}${waived}`, ...chain].join('\n')
}

function step(evidence: Evidence, paint: Painter): string {
  const says = evidence.says === undefined ? '' : `  ${paint.faint(oneLine(evidence.says))}`
  return `  ${paint.place(oneLine(formatLocation(evidence)))}${says}`
}

function section(title: string, lines: readonly string[], paint: Painter): string {
  return lines.length === 0 ? '' : [paint.strong(title), ...lines].join('\n')
}

function code(expression: string, paint: Painter): string {
  return expression
    .trim()
    .split('\n')
    .map((line) => `    ${paint.code(withoutInvisible(line))}`)
    .join('\n')
}

/** Where a line of prose ends on any terminal. */
const width = 100

function prose(text: string, paint: Painter, mark?: string): string {
  return proseLines(text, { width, indent: 2, paint, ...(mark !== undefined && { mark }) }).join('\n')
}
