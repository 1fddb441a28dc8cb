import { maskGaps } from '../languages/gaps.ts'
import { metricsOf } from '../languages/promql.ts'
import { entriesOf, itemsOf, readYamlDocuments, type YamlNode, type YamlScalar } from '../languages/yaml.ts'
import type { DashboardFile } from '../model/file-facts.ts'
import type { Extractor } from './extractor.ts'

/** Grafana dashboards: JSON models, and those that stand in the text blocks of config maps. */
export const grafana: Extractor = {
  id: 'grafana',
  files: ['*.json', '*.yml', '*.yaml'],
  // What is cut off may end before it says more than that it has panels.
  wants: (text) =>
    /"(?:panels|rows)"\s*:\s*\[/.test(text) &&
    (/"(?:schemaVersion|targets|templating|datasource)"\s*:/.test(text) || !/[\]}]\s*$/.test(text.slice(-100))),
  // Any JSON could be a dashboard, and hardly any is: only what is named as one casts doubt where it cannot be read.
  affects: (path) => (/dashboard|grafana|monitor/i.test(path) ? ['monitoring.present'] : []),
  maxBytes: 4 * 1024 * 1024,
  extract({ path, text, budget }) {
    if (!budget.spend(text.length)) return { facts: {}, problems: [{ reason: 'too large to read' }] }
    const root = path.endsWith('.json') ? parse(text) : null
    if (root === undefined) return { facts: {}, problems: [{ reason: 'not JSON' }] }
    const dashboard = root
      ? dashboardIn(root)
      : blocksOf(text)
          .map((block) => dashboardIn(parse(block.text), block.textLine))
          .find(Boolean)
    return { facts: dashboard ? { dashboard } : {} }
  },
}

/** Text blocks of a YAML file that could hold a dashboard. */
function blocksOf(text: string): YamlScalar[] {
  const scalars = (node: YamlNode | undefined): YamlScalar[] =>
    node?.kind === 'scalar' ? [node] : [...entriesOf(node).map(({ value }) => value), ...itemsOf(node)].flatMap(scalars)
  return readYamlDocuments(maskGaps(text).text).flatMap(({ root }) => scalars(root).filter((block) => grafana.wants?.(block.text)))
}

interface Panel {
  panels?: unknown
  targets?: unknown
}

function dashboardIn(root: unknown, line = 1): DashboardFile | undefined {
  const model = record(record(root)?.['dashboard']) ?? record(root)
  const panels = [...list(model?.['panels']), ...list(model?.['rows'])]
  if (!model || panels.length === 0 || !panels.every((panel) => record(panel))) return undefined
  const expressions = panels.flatMap((panel) => expressionsOf(panel as Panel, 0))
  const title = model['title']
  return { system: 'grafana', line, title: typeof title === 'string' ? title : '', metrics: [...new Set(expressions.flatMap(metricsOf))] }
}

function expressionsOf(panel: Panel, depth: number): string[] {
  if (depth > 3) return []
  const own = list(panel.targets).flatMap((target) => {
    const expression = record(target)?.['expr']
    return typeof expression === 'string' ? [expression] : []
  })
  return [...own, ...list(panel.panels).flatMap((inner) => expressionsOf((record(inner) ?? {}) as Panel, depth + 1))]
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
