import { remembered } from '../graph/remembered.ts'
import type { Project } from '../model/facts.ts'
import type { HazardMatch } from '../tools/recognise.ts'
import { defineAnalysis, type ProjectView } from './analysis.ts'
import { canInstallOlder } from './installed-version.ts'
import { isTest } from './tests/test-names.ts'

type Hazard = Project['hazards'][number]

/** Dangerous calls and secrets in the project's code; tests may do as they like with what they made themselves. */
export const hazards = defineAnalysis({
  fact: 'hazards',
  analyse(project) {
    const isDangerous = dangerIn(project)
    const inCode = project.facts.filter((file) => !isTest(file))
    const paths = new Set(inCode.map(({ path }) => path))
    const called = project.recognised.hazards.filter((match) => paths.has(match.evidence.path) && isDangerous(match))
    const found = [...called.map(hazardOf), ...inCode.flatMap(({ path, secrets }) => secretsOf(path, secrets))]
    return found.sort(byPlace)
  },
})

/** Says whether a match is a danger here: not where every version that can be installed is safe, nor beside what makes it safe. */
function dangerIn({ facts, repository }: ProjectView): (match: HazardMatch) => boolean {
  const calledIn = remembered((path: string) => new Set(repository.facts.get(path)?.python?.calls.map(({ name }) => name)))
  const isUnsafe = remembered(({ safeSince }: HazardMatch['danger']) => safeSince === undefined || canInstallOlder(facts, safeSince))
  return ({ danger, evidence }) => {
    const { safeBeside = [] } = danger
    return isUnsafe(danger) && !safeBeside.some((name) => calledIn(evidence.path).has(name))
  }
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
