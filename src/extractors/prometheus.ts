import { maskGaps } from '../languages/gaps.ts'
import { metricsOf } from '../languages/promql.ts'
import { child, entriesOf, itemsOf, readYamlDocuments, textOf, textsOf, type YamlNode } from '../languages/yaml.ts'
import type { PrometheusFile } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/**
 * Prometheus: scrape configurations and rule groups, in files of its own and within Helm values, config maps and PrometheusRule objects; and
 * the alert rules that Grafana is given as files.
 */
export const prometheus: Extractor = {
  id: 'prometheus',
  files: ['*.yml', '*.yaml', '*.rules', '*.{yml,yaml}.{tmpl,tpl,j2,jinja2,template}'],
  wants: (text) =>
    /scrape_configs|additionalScrapeConfigs/.test(text) ||
    (/\bexpr\s*:/.test(text) && /\b(?:alert|record)\s*:/.test(text)) ||
    (/\bdatasourceUid\s*:/.test(text) && /\bcondition\s*:/.test(text)),
  affects: ['monitoring', 'tools'],
  maxBytes: 1024 * 1024,
  extract({ text, budget }) {
    if (!budget.spend(text.length)) return { facts: {}, problems: [{ reason: 'too large to read' }] }
    const { text: masked, restore, template } = maskGaps(text)
    const documents = readYamlDocuments(masked)
    const file: PrometheusFile = { scrapes: [], rules: [], ruleFiles: [], sends: [] }
    for (const { root } of documents) {
      file.sends.push(...sendsOf(root))
      visit(root, 0, file, restore)
    }
    if (filled.test(text)) file.sends = []
    return {
      facts: file.scrapes.length + file.rules.length + file.ruleFiles.length > 0 ? { prometheus: file } : {},
      ...(!template && { problems: documents.flatMap(({ problems }) => problems) }),
    }
  },
}

/** Tags of what fills a whole file, and may name an Alertmanager as well; those of an alert's own words begin with its values. */
const filled = /\{%|\{\{-?\s{0,20}[^\s$]/

/** Fills `file` from every scrape configuration and rule below the node; `offset` is the number of lines before its text. */
function visit(node: YamlNode | undefined, offset: number, file: PrometheusFile, restore: (value: string) => string): void {
  for (const item of itemsOf(node)) visit(item, offset, file, restore)
  for (const { key, value } of entriesOf(node)) {
    if (key === 'scrape_configs' || key === 'additionalScrapeConfigs') {
      for (const item of itemsOf(value)) file.scrapes.push(...scrapeOf(item, offset, restore))
    } else if (key === 'rule_files') for (const path of textsOf(value)) file.ruleFiles.push(restore(path))
    else if (key === 'rules') for (const item of itemsOf(value)) file.rules.push(...ruleOf(item, offset, restore))
    visit(value, offset, file, restore)
  }
  if (node?.kind === 'scalar' && node.text.includes('\n') && prometheus.wants?.(node.text)) {
    for (const { root } of readYamlDocuments(node.text)) {
      file.sends.push(...sendsOf(root))
      visit(root, offset + node.textLine - 1, file, restore)
    }
  }
}

/** Whether a whole configuration with rule files names an Alertmanager; nothing for any other text. */
function sendsOf(root: YamlNode | undefined): boolean[] {
  if (!child(root, 'scrape_configs') || textsOf(child(root, 'rule_files')).length === 0) return []
  const parts = itemsOf(child(child(root, 'alerting'), 'alertmanagers')).flatMap(entriesOf)
  const isGiven = (key: string, value: YamlNode) =>
    key === 'static_configs' ? itemsOf(value).some((config) => textsOf(child(config, 'targets')).length > 0) : key.endsWith('_sd_configs')
  return [parts.some(({ key, value }) => isGiven(key, value))]
}

function scrapeOf(node: YamlNode, offset: number, restore: (value: string) => string): PrometheusFile['scrapes'] {
  const job = textOf(child(node, 'job_name'))
  if (job === undefined) return []
  const targets = itemsOf(child(node, 'static_configs')).flatMap((config) => textsOf(child(config, 'targets')))
  return [{ line: offset + node.line, job: restore(job), targets: targets.map(restore) }]
}

function ruleOf(node: YamlNode, offset: number, restore: (value: string) => string): PrometheusFile['rules'] {
  const expression = textOf(child(node, 'expr'))
  const queries = itemsOf(child(node, 'data'))
  if (expression === undefined && queries.length > 0) return grafanaRuleOf(node, queries, offset, restore)
  const alert = textOf(child(node, 'alert'))
  const name = alert ?? textOf(child(node, 'record'))
  if (expression === undefined || name === undefined) return []
  const written = restore(expression)
  return [
    {
      line: offset + node.line,
      name: restore(name),
      kind: alert === undefined ? 'record' : 'alert',
      expression: written,
      metrics: metricsOf(written),
    },
  ]
}

/** A rule of Grafana's own: its queries stand under `data`, of which only those of Prometheus are written as expressions. */
function grafanaRuleOf(
  node: YamlNode,
  queries: readonly YamlNode[],
  offset: number,
  restore: (value: string) => string,
): PrometheusFile['rules'] {
  const title = textOf(child(node, 'title'))
  const models = queries.flatMap((query) => child(query, 'model') ?? [])
  if (title === undefined || models.length === 0) return []
  const expressions = models.flatMap((model) => textOf(child(model, 'expr')) ?? []).map(restore)
  return [
    {
      line: offset + node.line,
      name: restore(title),
      kind: 'alert',
      system: 'grafana',
      expression: expressions.join('\n'),
      metrics: [...new Set(expressions.flatMap(metricsOf))],
    },
  ]
}
