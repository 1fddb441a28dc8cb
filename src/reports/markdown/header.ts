import type { Scorecard } from '../../model/scorecard.ts'
import { escapeText } from '../markdown-escape.ts'
import {
  ceasedIn,
  clipped,
  count,
  isCompared,
  isNotMachineLearning,
  lostIn,
  scoreChange,
  scoreMove,
  scoreWords,
  tallyWords,
} from '../words.ts'
import { table } from './section.ts'

/** True where the change introduced, fixed or lost nothing: the comment then takes one line. */
export function isQuiet(scorecard: Scorecard): boolean {
  const changed = scorecard.evaluations.some((evaluation) =>
    evaluation.findings.some((finding) => finding.state !== undefined && finding.state !== 'unchanged'),
  )
  return (
    isCompared(scorecard) && !changed && scorecard.gate.outcome === 'passed' && scorecard.notices.every((notice) => notice.level === 'note')
  )
}

/** Verdict and score, in one or two lines. */
export function header(scorecard: Scorecard): string {
  if (isNotMachineLearning(scorecard)) return '**MLOps Scorecard**: no machine learning found here, so no policy applies.'
  if (isQuiet(scorecard)) return quietLine(scorecard)
  const title = `### MLOps Scorecard: ${scoreMove(scorecard)}${gateWords(scorecard)}`
  return [title, summary(scorecard), ...reasons(scorecard)].join('\n\n')
}

function quietLine(scorecard: Scorecard): string {
  const before = count(scorecard.counts.findings, 'finding')
  return `**MLOps Scorecard: ${scoreMove(scorecard)}**. This change introduced and fixed nothing; ${before} as before.`
}

function gateWords({ gate }: Scorecard): string {
  if (gate.outcome === 'failed') return ' · ❌ gate failed'
  return gate.failOn === 'never' ? '' : ' · ✅ gate passed'
}

function summary(scorecard: Scorecard): string {
  const { counts, base } = scorecard
  if (!isCompared(scorecard)) {
    const alone = base?.missing === undefined ? '' : ` Not compared with the base: ${escapeText(base.missing)}.`
    return `**${count(counts.findings, 'finding')}** from ${count(scorecard.policies.length, 'policy', 'policies')}: ${tallyWords(scorecard.evaluations)}.${alone}`
  }
  const lost = lostIn(scorecard.evaluations)
  const ceased = ceasedIn(scorecard.evaluations)
  const parts = [
    `**${counts.introduced} introduced**`,
    `**${counts.fixed} fixed**`,
    ...(lost > 0 ? [`**${lost} lost sight of**`] : []),
    ...(ceased > 0 ? [`**${ceased} no longer asked for**`] : []),
    `${count(counts.findings, 'finding')} in all`,
  ]
  return `${parts.join(' · ')}.${moveWords(scorecard)}`
}

/** A score can move because a policy began or ceased to apply; that is no merit and no fault of the change. */
function moveWords({ base, score, evaluations }: Scorecard): string {
  if (base?.score === undefined || scoreWords(base.score) === scoreWords(score)) return ''
  const changed = evaluations.some((evaluation) =>
    evaluation.findings.some((finding) => finding.state === 'introduced' || finding.state === 'fixed'),
  )
  return changed ? '' : ' The score moved because other policies apply now.'
}

const maxReasons = 30

function reasons({ gate }: Scorecard): string[] {
  if (gate.outcome !== 'failed') return []
  const shown = gate.reasons.slice(0, maxReasons).map((reason) => `- ${escapeText(clipped(reason))}`)
  const more = gate.reasons.length > maxReasons ? [`- …and ${gate.reasons.length - maxReasons} more`] : []
  return [[...shown, ...more].join('\n')]
}

/** A comment is read on a screen; the JSON has every project. */
const maxProjects = 30

/** A row for each project of several; none where nothing moved. */
export function projectScores(scorecard: Scorecard): string {
  const { scores, evaluations } = scorecard
  if (scores.length < 2 || isQuiet(scorecard)) return ''
  const owned = scores.some(({ owners }) => owners)
  const rows = scores.slice(0, maxProjects).map(({ project, owners = [], score, previous }) => {
    const failing = evaluations.filter((evaluation) => evaluation.project === project && evaluation.outcome === 'fail').length
    const who = owned ? [owners.map(escapeText).join(', ')] : []
    return [escapeText(project), scoreChange(score, previous), String(failing), ...who]
  })
  const more = scores.length > maxProjects ? [`…and ${scores.length - maxProjects} more projects.`] : []
  return [table(['Project', 'Score', 'Failing', ...(owned ? ['Owners'] : [])], rows), ...more].join('\n\n')
}
