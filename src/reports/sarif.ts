import type { Log, ReportingDescriptor, Result } from 'sarif'
import type { Evaluation, Finding, PolicySummary, Scorecard, Severity } from '../model/scorecard.ts'
import { jsonText } from './json.ts'
import { oneLine, proseBlocks } from './markdown-escape.ts'
import { plainProse } from './prose.ts'
import type { Report } from './report.ts'
import { waiverWords } from './words.ts'

/** What GitHub shows of one run; it refuses runs above 25,000. */
const maxResults = 5_000
const levels: Record<Severity, 'error' | 'warning' | 'note'> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
}

/** SARIF 2.1.0 as GitHub code scanning takes it: a rule for each policy, a result for each finding, waivers as suppressions. */
export const sarif: Report = {
  id: 'sarif',
  extension: 'sarif',
  says: 'SARIF 2.1.0 for code scanning',
  render: (scorecard) => jsonText(toSarif(scorecard)),
}

function toSarif(scorecard: Scorecard): Log {
  const ids = scorecard.policies.map(({ id }) => id)
  const results = scorecard.evaluations.flatMap((evaluation) =>
    evaluation.findings
      .filter((finding) => finding.outcome === 'fail' && finding.state !== 'fixed')
      .map((finding) => result(evaluation, finding, ids)),
  )
  return {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: scorecard.tool.name, semanticVersion: scorecard.tool.version, rules: scorecard.policies.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: results.slice(0, maxResults),
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: scorecard.problems.slice(0, 100).map((problem) => ({
              level: 'warning',
              message: { text: `${oneLine(problem.path)}: ${oneLine(problem.reason)}` },
            })),
          },
        ],
      },
    ],
  }
}

function rule(policy: PolicySummary): ReportingDescriptor {
  const reference = policy.references[0]
  return {
    id: policy.id,
    name: policy.id,
    shortDescription: { text: oneLine(policy.title) },
    fullDescription: { text: oneLine(plainProse(policy.motivation)) },
    help: {
      text: oneLine(plainProse(policy.remediation)),
      markdown: `${proseBlocks(policy.motivation)}\n\n${proseBlocks(policy.remediation)}`,
    },
    ...(reference === undefined ? {} : { helpUri: reference }),
    defaultConfiguration: { level: levels[policy.severity] },
    properties: { tags: ['mlops', policy.capability] },
  }
}

function result(evaluation: Evaluation, finding: Finding, ids: readonly string[]): Result {
  const line = finding.cell === undefined ? (finding.line ?? 1) : 1
  const over = finding.waiver && !finding.waiver.active ? ` (${waiverWords(finding.waiver)})` : ''
  const message = `${plainProse(finding.message)}${finding.cell === undefined ? '' : ` (code cell ${finding.cell})`}${over}`
  return {
    ruleId: evaluation.policy,
    ruleIndex: ids.indexOf(evaluation.policy),
    level: levels[evaluation.severity],
    message: { text: oneLine(message) },
    locations: [
      { physicalLocation: { artifactLocation: { uri: uriOf(finding.path), uriBaseId: '%SRCROOT%' }, region: { startLine: line } } },
    ],
    partialFingerprints: { 'scorecardFinding/v1': finding.fingerprint },
    ...(finding.waiver?.active
      ? { suppressions: [{ kind: 'external' as const, status: 'accepted' as const, justification: oneLine(finding.waiver.reason) }] }
      : {}),
  }
}

/** Code scanning wants a file for every result: what is about the whole project stands at its README. */
function uriOf(path: string | undefined): string {
  return (path ?? 'README.md').split('/').map(encodeURIComponent).join('/')
}
