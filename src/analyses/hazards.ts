import { isTestPath } from '../graph/file-kind.ts'
import { remembered } from '../graph/remembered.ts'
import type { Project } from '../model/facts.ts'
import type { FileFacts } from '../model/file-facts.ts'
import type { HazardMatch } from '../tools/recognise.ts'
import { defineAnalysis, type ProjectView } from './analysis.ts'
import { canInstallOlder } from './installed-version.ts'
import { type Assertions, assertionsIn } from './tests/assertions.ts'
import { isTest } from './tests/test-names.ts'

type Hazard = Project['hazards'][number]

/** Dangerous calls and secrets in the project's code; tests may do as they like with what they made themselves, and make up what looks secret. */
export const hazards = defineAnalysis({
  fact: 'hazards',
  analyse(project) {
    const dangerOf = dangerIn(project)
    const inCode = project.facts.filter((file) => !isTest(file))
    const paths = new Set(inCode.map(({ path }) => path))
    const called = project.recognised.hazards.filter(({ evidence }) => paths.has(evidence.path))
    const found = [
      ...called.flatMap((match) => hazardOf(match, dangerOf(match))),
      ...project.facts.filter(holdsSecrets(project)).flatMap(({ path, secrets }) => secretsOf(path, secrets)),
    ]
    return found.sort(byPlace)
  },
})

/** Says whether what looks secret in a file is: what has the name of a test beside the code, and asserts nothing, tries the real thing. */
function holdsSecrets(project: ProjectView): (file: FileFacts) => boolean {
  let assertions: Assertions | undefined
  return (file) => {
    const { path, python, secrets = [] } = file
    if (secrets.length === 0 || !isTest(file)) return secrets.length > 0
    if (!python || isTestPath(path) || path.endsWith('conftest.py')) return false
    assertions ??= assertionsIn(project)
    return !assertions.anything(python, path)
  }
}

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
