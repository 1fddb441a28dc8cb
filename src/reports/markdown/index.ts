import type { Scorecard } from '../../model/scorecard.ts'
import type { Report, ReportOptions } from '../report.ts'
import { isNotMachineLearning } from '../words.ts'
import { footer, notices, problems, waivers } from './appendix.ts'
import { changes } from './changes.ts'
import { header, projectScores } from './header.ts'
import { findingDetails, policyTable } from './policies.ts'
import type { Section } from './section.ts'
import { stackMap } from './stack.ts'

/** GitHub refuses a comment above 65,536 characters, and a job summary above 1 MiB. */
export const commentLimit = 65_000
export const summaryLimit = 250_000

export const markdown: Report = {
  id: 'markdown',
  extension: 'md',
  says: "the pull request's comment and the job summary",
  render: (scorecard, options = {}) => renderMarkdown(scorecard, options, summaryLimit),
}

/** The document in at most `limit` code points: whole sections are dropped, the least needed first, and named. */
export function renderMarkdown(scorecard: Scorecard, options: ReportOptions, limit: number): string {
  let sections = sectionsOf(scorecard, options).filter(({ text }) => text !== '')
  const dropped: string[] = []
  for (;;) {
    const text = join(sections, dropped)
    const last = [...sections].filter(({ drop }) => drop !== undefined).sort((a, b) => (b.drop ?? 0) - (a.drop ?? 0))[0]
    if (codePoints(text) <= limit || !last) return text
    sections = sections.filter((section) => section !== last)
    dropped.push(last.name)
  }
}

function sectionsOf(scorecard: Scorecard, options: ReportOptions): Section[] {
  const verdict = { name: 'verdict', text: header(scorecard) }
  const told = { name: 'notices', text: notices(scorecard, options) }
  const closing: Section[] = [
    { name: 'problems', drop: 4, text: problems(scorecard, options) },
    { name: 'footer', text: footer(scorecard, options) },
  ]
  if (isNotMachineLearning(scorecard)) return [verdict, told, ...closing]
  return [
    verdict,
    { name: 'projects', drop: 1, text: projectScores(scorecard) },
    told,
    { name: 'changes', drop: 0, text: changes(scorecard, options) },
    { name: 'findings', drop: 6, text: findingDetails(scorecard, options) },
    { name: 'all policies', drop: 2, text: policyTable(scorecard, options) },
    { name: 'stack', drop: 5, text: stackMap(scorecard, options) },
    { name: 'waivers', drop: 3, text: waivers(scorecard, options) },
    ...closing,
  ]
}

function join(sections: readonly Section[], dropped: readonly string[]): string {
  const left = dropped.length === 0 ? [] : [`<sub>Left out for length: ${dropped.join(', ')}. The job summary has all of it.</sub>`]
  return `${[...sections.map(({ text }) => text), ...left].join('\n\n')}\n`
}

function codePoints(text: string): number {
  let points = 0
  for (const _ of text) points++
  return points
}
