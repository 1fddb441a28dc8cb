import type { Context } from '../github/context.ts'
import { version } from '../model/version.ts'
import { json } from '../reports/json.ts'
import { commentLimit, renderMarkdown, summaryLimit } from '../reports/markdown/index.ts'
import type { ReportOptions } from '../reports/report.ts'
import { sarif } from '../reports/sarif.ts'
import { terminal } from '../reports/terminal.ts'
import { scan } from '../scan.ts'
import { tightenGate } from '../settings/gate-inputs.ts'
import { annotationsOf } from './annotations.ts'
import type { Inputs } from './inputs.ts'
import { readRules } from './rules.ts'
import { openSides } from './sides.ts'
import type { Verdict } from './verdict.ts'

/** Scans what the run is about, by the rules of its target branch. Throws ConfigurationError and ScanError. */
export async function judge({ inputs, context }: { inputs: Inputs; context: Context }): Promise<Verdict> {
  const { head, base, prefix } = await openSides(inputs.path, context)
  const { rules, notices } = await readRules(inputs, context, { head, prefix, ...(base && { base }) })
  const gate = tightenGate(rules.settings.gate, {
    failOn: inputs['fail-on'] ?? '',
    severity: inputs.severity ?? '',
    minimumScore: inputs['minimum-score'] ?? '',
    onUnknown: inputs['on-unknown'] ?? '',
  })
  const { scorecard } = await scan({
    head,
    ...(base && { base }),
    rules: { ...rules, settings: { ...rules.settings, gate } },
    today: new Date().toISOString().slice(0, 10),
    version,
    name: `${context.repository.owner}/${context.repository.name}`,
    notices,
  })
  const options = linksOf(context, prefix)
  return {
    scorecard,
    comment: renderMarkdown(scorecard, options, commentLimit),
    summary: renderMarkdown(scorecard, { ...options, all: true }, summaryLimit),
    log: terminal.render(scorecard, { width: 120 }),
    json: json.render(scorecard),
    sarif: sarif.render(scorecard),
    annotations: annotationsOf(scorecard, prefix),
  }
}

function linksOf({ serverUrl, repository, head, runUrl }: Context, prefix: string): ReportOptions {
  const blobs = `${serverUrl}/${repository.owner}/${repository.name}/blob/${head}/`
  return {
    ...(head && { permalink: (path, line) => `${blobs}${encode(prefix + path)}${line === undefined ? '' : `#L${line}`}` }),
    ...(runUrl && { runUrl }),
  }
}

function encode(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
