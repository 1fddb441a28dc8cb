import { isTestPath } from '../graph/file-kind.ts'
import type { Project } from '../model/facts.ts'
import type { HazardMatch } from '../tools/recognise.ts'
import { defineAnalysis, type ProjectView } from './analysis.ts'
import { canInstallOlder } from './installed-version.ts'

type Hazard = Project['hazards'][number]

/** Dangerous calls and secrets in the project's code; tests may do as they like with what they made themselves. */
export const hazards = defineAnalysis({
  fact: 'hazards',
  analyse(project) {
    const called = project.recognised.hazards.filter((match) => !isTest(match.evidence.path) && isDangerous(match, project))
    const found = [...called.map(hazardOf), ...project.facts.flatMap(({ path, secrets }) => (isTest(path) ? [] : secretsOf(path, secrets)))]
    return found.sort(byPlace)
  },
})

function isTest(path: string): boolean {
  return isTestPath(path) || /(?:^|\/)(?:test_[^/]*|[^/]*_tests?|conftest)\.py$/.test(path)
}

function isDangerous({ danger, evidence }: HazardMatch, project: ProjectView): boolean {
  const { safeSince, safeBeside = [] } = danger
  if (safeSince && !canInstallOlder(project.facts, safeSince)) return false
  if (safeBeside.length === 0) return true
  const calls = project.repository.facts.get(evidence.path)?.python?.calls ?? []
  return !calls.some(({ name }) => safeBeside.includes(name))
}

function hazardOf({ hazard, evidence: { path, line, cell, says } }: HazardMatch): Hazard {
  const text = says === undefined ? hazard.says : `${says}: ${hazard.says}`
  return { path, ...(line === undefined ? {} : { line }), ...(cell === undefined ? {} : { cell }), kind: hazard.kind, says: text }
}

function secretsOf(path: string, secrets: { line: number; says: string }[] = []): Hazard[] {
  return secrets.map(({ line, says }) => ({ path, line, kind: 'hardcoded-secret', says }))
}

function byPlace(a: Hazard, b: Hazard): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return (a.cell ?? 0) - (b.cell ?? 0) || (a.line ?? 0) - (b.line ?? 0)
}
