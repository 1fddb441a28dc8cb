import { bodyOf } from '../graph/bodies.ts'
import { isTestPath } from '../graph/file-kind.ts'
import type { MonitoringKind, Project } from '../model/facts.ts'
import { MonitoringKind as Kinds } from '../model/facts.ts'
import type { Argument, FileFacts } from '../model/file-facts.ts'
import type { RoleMatch } from '../tools/recognise.ts'
import { defineAnalysis, type Earlier, type ProjectView } from './analysis.ts'
import { isInstalledWhole, somebodyElses } from './bundles.ts'
import { alertRules, emittedMetrics, notified } from './monitoring/alerts.ts'
import { observesAnother } from './monitoring/observed.ts'
import { loggedRequests } from './monitoring/requests.ts'
import { handlersOf } from './serving/handlers.ts'
import { routeOf, runsOthers } from './serving/operation.ts'

type Monitoring = Project['monitoring']
type MonitoringEvidence = Monitoring['evidence'][number]

const MAX_EVIDENCE = 50

/** What observes the served model or its service: calls in code, and configuration of what collects, shows and warns. */
export const monitoring = defineAnalysis({
  fact: 'monitoring',
  analyse(project, earlier) {
    const matches = surest(project.recognised.roles.filter((match) => match.role.role === 'monitors' && isAtWork(match, project)))
    const isCopied = somebodyElses(project.facts)
    const isOthers = runsOthers(project)
    const isAnothers = observesAnother(project, earlier)
    const found = [
      ...matches.filter((match) => !isAnothers(match)).flatMap(evidenceOf),
      ...project.recognised.roles.flatMap((match) => ownEndpoint(match, project)),
      ...loggedRequests(project, earlier),
      ...project.facts.filter(({ path }) => !isTestPath(path)).flatMap((file) => configured(file, isOthers, isCopied)),
    ]
    const isFar = farTest(earlier)
    // A cell is run by hand; what others have made says least of this project.
    const rank = ({ path, cell }: MonitoringEvidence) => 2 * (isCopied(path) ? 2 : Number(cell !== undefined)) + Number(isFar(path))
    const evidence = oneForLine(found.toSorted((a, b) => rank(a) - rank(b)))
    const metrics = emittedMetrics(matches)
    const kinds = new Set(evidence.map(({ kind }) => kind))
    return {
      present: kinds.size > 0 ? 'yes' : 'no',
      kinds: Kinds.options.filter((kind) => kinds.has(kind)),
      tools: toolsOf(evidence, matches, project),
      metrics,
      alerts: alertRules(project, metrics),
      notified: notified(project, evidence, isCopied),
      evidence: evidence.slice(0, MAX_EVIDENCE),
    }
  },
  settled: ({ present, kinds, alerts, notified }) => ({
    'monitoring.present': present === 'yes',
    'monitoring.drift': kinds.includes('drift-detection'),
    'monitoring.alerts':
      notified !== 'no' &&
      kinds.some((kind) => kind === 'alert-rule' || kind === 'managed') &&
      alerts.every(({ emitted }) => emitted !== 'no'),
  }),
})

/** Says whether a path lies in another of the outermost folders than all that answers requests. */
function farTest({ serving }: Earlier): (path: string) => boolean {
  const outermost = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '')
  const homes = new Set(serving?.endpoints.map(({ path }) => outermost(path)))
  return (path) => homes.size > 0 && !homes.has(outermost(path))
}

/** Tools by id; a function that is only named as one of theirs is the project's own. */
function toolsOf(evidence: readonly MonitoringEvidence[], matches: readonly RoleMatch[], { recognised }: ProjectView): string[] {
  const known = new Set(recognised.tools.map(({ tool }) => tool))
  const lookalikes = new Set(matches.filter(({ role, tool }) => role.implied && !known.has(tool)).map(({ tool }) => tool.id))
  return [...new Set(evidence.map(({ tool }) => tool))].filter((tool) => !lookalikes.has(tool)).sort()
}

const aboutDrift = /drift|population[-_]?stability|(?:^|[^a-z])psi(?:[^a-z]|$)/i
const watches = /(?:^|[/_-])monitor(?:ing|s)?(?=[/_.-])/i
const shows = /(?:^|[/_-])(?:monitor(?:ing|s)?|dashboards?)(?=[/_.-])/i
const asksModel = /\.predict(?:_proba)?$|^(?:requests|httpx)\.post$/

/** A statistic compares anything, and what CI sets is for its own commands; in code that is named for drift it compares what arrives with what was trained on. */
function isAtWork(match: RoleMatch, project: ProjectView): boolean {
  const { role, evidence, within = '', by } = match
  if (isTestPath(evidence.path) || (by === 'environment' && project.repository.facts.get(evidence.path)?.ci)) return false
  if (!role.general) return true
  return role.kind === 'dashboard' ? isDashboard(match, project) : aboutDrift.test(`${evidence.path} ${within}`)
}

/** An interface shows anything, a model at work more than what it did: one that asks a model is no dashboard of it. */
function isDashboard({ by, evidence: { path } }: RoleMatch, { recognised, repository }: ProjectView): boolean {
  if (by !== 'imports') return shows.test(path)
  if (!watches.test(path) || recognised.rolesIn(path).some(({ role }) => role.role === 'loads-model')) return false
  return !repository.facts.get(path)?.python?.calls.some(({ name }) => asksModel.test(name))
}

/** Of each tool what it is for, where that is at work, without what it may be for too; what may be for anything behind the rest. */
function surest(matches: RoleMatch[]): RoleMatch[] {
  const own = matches.filter(({ role }) => !role.general)
  const sure = new Set(own.map(({ tool }) => tool))
  return [...own, ...matches.filter(({ role, tool }) => role.general && !sure.has(tool))]
}

function evidenceOf({ role, tool, evidence }: RoleMatch): MonitoringEvidence[] {
  return [role.kind ?? []].flat().map((kind) => ({ ...evidence, kind, tool: tool.id }))
}

/** The first of what a tool shows of a kind on a line: a call and what is given to it are one thing. */
function oneForLine(evidence: MonitoringEvidence[]): MonitoringEvidence[] {
  const first = new Map<string, MonitoringEvidence>()
  for (const one of evidence) {
    const key = JSON.stringify([one.kind, one.tool, one.path, one.cell, one.line])
    if (!first.has(key)) first.set(key, one)
  }
  return [...first.values()]
}

/** A route that answers with metrics as plain text, which is Prometheus' own format, whoever writes it. */
function ownEndpoint(match: RoleMatch, { repository }: ProjectView): MonitoringEvidence[] {
  const { path } = match.evidence
  if (isTestPath(path) || !/^\/(?:metrics|prometheus)\/?$/.test(routeOf(match) ?? '')) return []
  const python = repository.facts.get(path)?.python
  const handling = python ? handlersOf(match, python).flatMap(({ within }) => bodyOf(python, within).calls) : []
  const isText = asText(match.arguments ?? []) || handling.some((call) => plainText.test(call.name) || asText(call.arguments))
  return isText ? [{ ...match.evidence, kind: 'metrics-endpoint', tool: 'prometheus' }] : []
}

const plainText = /(?:^|\.)PlainTextResponse$/

function asText(given: readonly Argument[]): boolean {
  return given.some(({ value: { literal, reference = '' } }) => plainText.test(reference) || /^text\/plain/.test(String(literal)))
}

/** What files of a monitoring system's own format say; what others have made asks for itself to be observed. */
function configured(
  { path, prometheus, dashboard, objects }: FileFacts,
  isOthers: ReturnType<typeof runsOthers>,
  isCopied: ReturnType<typeof somebodyElses>,
): MonitoringEvidence[] {
  const says = (kind: MonitoringKind, tool: string, line: number, text: string) => ({ path, line, says: text, kind, tool })
  const scrapes = (prometheus?.scrapes ?? []).filter((scrape) => !scrapesItself(scrape))
  const alerts = (prometheus?.rules ?? []).filter(({ kind }) => kind === 'alert')
  const scraped = (isCopied(path) ? [] : (objects ?? [])).filter(({ annotations }) => annotations['prometheus.io/scrape'] === 'true')
  const annotated = scraped.filter((object) => !isInstalledWhole(object) && !isOthers(path, object.images))
  return [
    ...scrapes.map(({ line, job }) => says('scrape-config', 'prometheus', line, `job_name: ${job}`)),
    ...annotated.map(({ line }) => says('scrape-config', 'prometheus', line, 'prometheus.io/scrape')),
    ...alerts.map(({ line, name, system = 'prometheus' }) => says('alert-rule', system, line, `alert: ${name}`)),
    ...(dashboard ? [says('dashboard', dashboard.system, dashboard.line, dashboard.title)] : []),
  ]
}

/** The default configuration scrapes Prometheus alone, which observes no service. */
function scrapesItself({ job, targets }: { job: string; targets: readonly string[] }): boolean {
  const own = /^(?:localhost|127\.0\.0\.1|prometheus):9090$/
  return targets.length > 0 ? targets.every((target) => own.test(target)) : job === 'prometheus'
}
