import { isTestCode } from '../graph/file-kind.ts'
import type { Project } from '../model/facts.ts'
import type { ToolMatch } from '../tools/recognise.ts'
import { defineAnalysis, type Earlier, type ProjectView } from './analysis.ts'
import { isOneTemplate } from './templates.ts'

/** Places that are shown for one tool; a tool of a large repository is everywhere. */
const maxEvidence = 10

const rank = { declared: 0, configured: 1, used: 2 }

/** Every tool that shows itself and is one to be listed, at its highest level, by id: what is set up outside tests says more than what they alone use. */
export const tools = defineAnalysis({
  fact: 'tools',
  analyse(project, { tests, training }) {
    const highest = new Map<string, ToolMatch>()
    const atWork = beyondTemplates(project)
    for (const match of project.recognised.tools.map(atWork)) {
      if (match.tool.unlisted) continue
      const known = highest.get(match.tool.id)
      if (!known || weightOf(match) > weightOf(known)) highest.set(match.tool.id, match)
    }
    return [...highest.values()].map((match) => toolUse(fitting(collecting(match, tests), training)))
  },
})

function weightOf(match: ToolMatch): number {
  return rank[match.level] + (match.level !== 'declared' && !isOfTestsAlone(match) ? 2 : 0)
}

/** Takes from a match what only stands in templates beside the project's own code: what they would generate is no work of this project. */
function beyondTemplates({ files, facts, repository }: ProjectView): (match: ToolMatch) => ToolMatch {
  if (isOneTemplate(files) || !facts.some(({ python }) => python && !python.template)) return (match) => match
  return (match) => {
    const own = match.evidence.filter(({ path }) => !repository.facts.get(path)?.python?.template)
    if (match.level === 'declared' || own.length === match.evidence.length) return match
    return own.length > 0 ? { ...match, evidence: own } : { ...match, level: 'declared' }
  }
}

/** A framework that is declared, and for which tests are written, is at work in them though they need not import it. */
function collecting(match: ToolMatch, tests: Earlier['tests']): ToolMatch {
  if (match.level !== 'declared' || !tests?.frameworks.includes(match.tool.id)) return match
  const own = tests.evidence.filter(({ says }) => says?.split(', ').includes(match.tool.id))
  return own.length > 0 ? { ...match, level: 'used', evidence: own } : match
}

/** A framework that is declared, and whose classes an entry point fits though it calls none by its name, is at work where they are imported on the way. */
function fitting(match: ToolMatch, training: Earlier['training']): ToolMatch {
  if (match.level !== 'declared') return match
  const fits = training?.entryPoints.filter(({ frameworks }) => frameworks.includes(match.tool.id)) ?? []
  const ways = new Set(fits.flatMap(({ path, chain }) => [path, ...chain.map((step) => step.path)]))
  const own = match.evidence.filter(({ path }) => ways.has(path))
  return own.length > 0 ? { ...match, level: 'used', evidence: own } : match
}

function isOfTestsAlone({ tool, evidence }: ToolMatch): boolean {
  return tool.capability !== 'testing' && evidence.every(({ path }) => isTestCode(path))
}

function toolUse(match: ToolMatch): Project['tools'][number] {
  const { tool, level, evidence } = match
  const { id, name, capability, licence, hosting, vendor } = tool
  return {
    id,
    name,
    capability,
    licence,
    hosting,
    ...(vendor === undefined ? {} : { vendor }),
    level,
    files: new Set(evidence.map(({ path }) => path)).size,
    ...(isOfTestsAlone(match) && { testsOnly: true }),
    evidence: evidence.slice(0, maxEvidence),
  }
}
