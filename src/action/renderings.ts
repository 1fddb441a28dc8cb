import { stageError } from '../analyses/contain.ts'
import type { Annotation } from '../github/annotations.ts'
import type { Scorecard } from '../model/scorecard.ts'
import { badge } from '../reports/badge.ts'
import { json } from '../reports/json.ts'
import { commentLimit, renderMarkdown, summaryLimit } from '../reports/markdown/index.ts'
import type { ReportOptions } from '../reports/report.ts'
import { sarif } from '../reports/sarif.ts'
import { terminal } from '../reports/terminal.ts'
import type { Verdict } from './verdict.ts'

export interface Renderers {
  markdown: typeof renderMarkdown
  terminal: (scorecard: Scorecard) => string
  json: (scorecard: Scorecard) => string
  badge: (scorecard: Scorecard) => string
  sarif: (scorecard: Scorecard) => string
}

const usual: Renderers = {
  markdown: renderMarkdown,
  terminal: (scorecard) => terminal.render(scorecard, { width: 110 }),
  json: json.render,
  badge: badge.render,
  sarif: sarif.render,
}

/** The scorecard in every form in which it is published. A form that cannot be made is left out or says so, and the others stand. */
export function renderAll(scorecard: Scorecard, annotations: () => Annotation[], options: ReportOptions, renderers = usual): Verdict {
  const breakdowns: string[] = []
  const made = <Form, Instead>(form: string, make: () => Form, instead: Instead): Form | Instead => {
    try {
      return make()
    } catch (error) {
      breakdowns.push(stageError(`the rendering of ${form}`, error).message)
      return instead
    }
  }
  const bare = `MLOps Scorecard: the gate ${scorecard.gate.outcome}. The report could not be rendered, which is a bug; please report it.`
  return {
    scorecard,
    comment: made('the comment', () => renderers.markdown(scorecard, options, commentLimit), bare),
    summary: made('the summary', () => renderers.markdown(scorecard, { ...options, all: true }, summaryLimit), bare),
    log: made('the log', () => renderers.terminal(scorecard), bare),
    json: made('the JSON', () => renderers.json(scorecard), undefined),
    badge: made('the badge', () => renderers.badge(scorecard), undefined),
    sarif: made('the SARIF', () => renderers.sarif(scorecard), undefined),
    annotations: made('the annotations', annotations, []),
    breakdowns,
  }
}
