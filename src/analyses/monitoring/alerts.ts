import { lastName } from '../../graph/dotted-name.ts'
import { isTestPath } from '../../graph/file-kind.ts'
import type { Project } from '../../model/facts.ts'
import { argumentOf, spellings } from '../../tools/match-arguments.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'

type Monitoring = Project['monitoring']

/** Metrics that the code names where it makes them. */
export function emittedMetrics(matches: readonly RoleMatch[]): Monitoring['metrics'] {
  return matches.flatMap(({ role, evidence, arguments: given }) => {
    if (role.kind !== 'metrics-endpoint' || !role.argument || !given) return []
    const name = spellings(argumentOf(given, role.argument))[0]
    const { says: _, ...at } = evidence
    return name && /^[\w:.-]+$/.test(name) ? [{ ...at, name }] : []
  })
}

/** Metrics of exporters, of the platform and of instrumentation libraries: nobody's code names them. */
const FOREIGN =
  /^(?:up|ALERTS|absent|scrape_|kube_|kubelet_|container_|node_|machine_|process_|python_|go_|jvm_|http_|flask_|starlette_|fastapi_|django_|uvicorn_|nginx_|istio_|envoy_|traefik_|probe_|seldon_|kfserving_|kserve_|knative_|revision_|nv_|DCGM_|dcgm_|triton_|vllm[:_]|tgi_|ray_|ts_|bentoml_|mlserver_|pg_|mysql_|redis_|rabbitmq_|kafka_|airflow_|mlflow_|aws_|azure_|stackdriver_|otelcol_|prometheus_|alertmanager_|grafana_)/

/** Alert rules, each with whether something is known to emit what it watches: code that emits metrics, but not these, says no. */
export function alertRules({ facts }: ProjectView, emitted: Monitoring['metrics']): Monitoring['alerts'] {
  const rules = facts.flatMap(({ path, prometheus }) => (prometheus?.rules ?? []).map((rule) => ({ path, rule })))
  const watched = new Set(rules.flatMap(({ rule }) => rule.metrics.map(baseOf)))
  const known = new Set([
    ...emitted.map(({ name }) => baseOf(name)),
    ...handedOn(facts, watched),
    ...rules.filter(({ rule }) => rule.kind === 'record').map(({ rule }) => rule.name),
  ])
  return rules
    .filter(({ rule }) => rule.kind === 'alert')
    .map(({ path, rule }) => ({
      path,
      line: rule.line,
      name: rule.name,
      metrics: rule.metrics,
      emitted: emission(rule.metrics, known, emitted.length > 0),
    }))
}

const asks = /(?:^|_)(?:query|get|fetch|search|find|read|load|delete|remove|check|assert)/i

/** Which of the names the code hands to a call that isn't there to ask for them: a registry of the project's own, `METRICS.inc("errors_total")`. */
function handedOn(facts: ProjectView['facts'], names: ReadonlySet<string>): string[] {
  if (names.size === 0) return []
  const calls = facts.flatMap(({ path, python }) => (python && !isTestPath(path) ? python.calls : []))
  return calls.flatMap(({ name, arguments: given }) => {
    const texts = asks.test(lastName(name)) ? [] : given.map(({ value }) => value.literal)
    return texts.flatMap((text) => (typeof text === 'string' && names.has(baseOf(text)) ? [baseOf(text)] : []))
  })
}

function emission(metrics: readonly string[], known: ReadonlySet<string>, emitsAny: boolean): Monitoring['alerts'][number]['emitted'] {
  const unseen = metrics.filter((metric) => !known.has(metric) && !known.has(baseOf(metric)))
  if (metrics.length > 0 && unseen.length === 0) return 'yes'
  return emitsAny && unseen.some((metric) => !FOREIGN.test(metric)) ? 'no' : 'unknown'
}

/** The client libraries add these endings to the names that the code writes, and OpenTelemetry's exporter units, with other signs as underscores. */
function baseOf(metric: string): string {
  const name = metric.replace(/[.-]/g, '_').replace(/(?:_total|_bucket|_count|_sum|_created|_info)$/, '')
  return name.replace(/_(?:seconds|milliseconds|bytes|ratio|percent)$/, '')
}

/** Whether an Alertmanager is given what rules of Prometheus notice; unknown where its configuration is elsewhere, or another tool may tell somebody. */
export function notified(
  { facts, recognised }: ProjectView,
  evidence: Monitoring['evidence'],
  isCopied: (path: string) => boolean,
): Monitoring['notified'] {
  const sends = facts.flatMap(({ path, prometheus }) => (isCopied(path) || isTestPath(path) ? [] : (prometheus?.sends ?? [])))
  if (sends.includes(true)) return 'yes'
  const isToldElse =
    evidence.some(({ kind, tool }) => (kind === 'alert-rule' || kind === 'managed') && tool !== 'prometheus') ||
    recognised.tools.some(({ tool, level }) => tool.id === 'alertmanager' && level !== 'declared')
  return sends.length === 0 || isToldElse ? 'unknown' : 'no'
}
