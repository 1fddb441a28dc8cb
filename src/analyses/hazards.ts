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
    const dangerOf = dangerIn(project)
    const inCode = project.facts.filter((file) => !isTest(file))
    const paths = new Set(inCode.map(({ path }) => path))
    const called = project.recognised.hazards.filter(({ evidence }) => paths.has(evidence.path))
    const found = [
      ...called.flatMap((match) => hazardOf(match, dangerOf(match))),
      ...inCode.flatMap(({ path, secrets }) => secretsOf(path, secrets)),
    ]
    return found.sort(byPlace)
  },
})

type Danger = 'yes' | 'no' | 'unknown'

/** Says whether a match is a danger here: not where every version that can be installed is safe, nor beside what makes it safe. */
function dangerIn(project: ProjectView): (match: HazardMatch) => Danger {
  const calledIn = remembered((path: string) => {
    const { python, embedded } = project.repository.facts.get(path) ?? {}
    return new Set((python ?? embedded)?.calls.map(({ name }) => name))
  })
  const dangerOf = remembered(({ safeSince }: HazardMatch['danger']) => (safeSince ? canInstallOlder(project, safeSince) : 'yes'))
  return ({ danger, evidence }) => {
    const { safeBeside = [] } = danger
    return safeBeside.some((name) => calledIn(evidence.path).has(name)) ? 'no' : dangerOf(danger)
  }
}

function hazardOf({ hazard, evidence: { path, line, cell, says } }: HazardMatch, danger: Danger): Hazard[] {
  if (danger === 'no') return []
  const text = says === undefined ? hazard.says : `${says}: ${hazard.says}`
  const place = { path, ...(line === undefined ? {} : { line }), ...(cell === undefined ? {} : { cell }) }
  return [{ ...place, kind: hazard.kind, says: text, ...(danger === 'unknown' && { undecided: true }) }]
}

function secretsOf(path: string, secrets: { line: number; says: string }[] = []): Hazard[] {
  return secrets.map(({ line, says }) => ({ path, line, kind: 'hardcoded-secret', says }))
}

function byPlace(a: Hazard, b: Hazard): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return (a.cell ?? 0) - (b.cell ?? 0) || (a.line ?? 0) - (b.line ?? 0)
}
