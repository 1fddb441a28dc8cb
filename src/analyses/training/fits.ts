import { grouped } from '../../graph/grouped.ts'
import type { CallGraph } from '../../graph/reach.ts'
import type { Call, PythonModule } from '../../model/file-facts.ts'
import type { Evidence } from '../../model/location.ts'
import type { RoleMatch } from '../../tools/recognise.ts'
import type { ProjectView } from '../analysis.ts'
import { guessedFits } from './guesses.ts'
import { onlyPrepares } from './preparing.ts'

/** A place that fits a model. */
export interface Fit {
  evidence: Evidence
  within: string
  /** Tools that do it, by id. */
  frameworks: string[]
  /** The fitting happens on a platform, in a job that this call starts. */
  managed: boolean
}

/** Everything in the project's Python code that fits a model, by path: what records of tools name, then what looks like it. */
export function fitsOf(project: ProjectView, graph: CallGraph): ReadonlyMap<string, Fit[]> {
  const fits = new Map<string, Fit[]>()
  const byPath = grouped(recordedFits(project), (match) => match.evidence.path)
  const frameworks = frameworksByPath(project)
  for (const [path, module] of graph.modules) {
    const own = frameworks.get(path) ?? []
    const known = (byPath.get(path) ?? []).filter((match) => !isPreparation(match, module, own)).map(fitOfRole)
    const taken = new Set(known.map(({ evidence: { line, cell } }) => `${cell ?? ''}:${line}`))
    const guessed = frameworks.size === 0 ? [] : guessedFits(path, module, graph)
    const others = guessed.filter(({ line, cell }) => !taken.has(`${cell ?? ''}:${line}`))
    const found = [...known, ...others.map((call) => fitOfCall(path, call, own))]
    if (found.length > 0) fits.set(path, found)
  }
  return fits
}

/** Matches of training roles. A call that an orchestrator may run anything with is no fit by itself: what it runs may be. */
function recordedFits({ recognised: { roles } }: ProjectView): RoleMatch[] {
  const orchestrating = new Set(roles.filter(({ role }) => role.role === 'orchestrates').map(placeOf))
  return roles.filter((match) => {
    return match.role.role === 'trains' && (match.by === 'calls' || match.by === 'bases') && !orchestrating.has(placeOf(match))
  })
}

/** Whether what holds anything is fitted in a file that only prepares data, with no other framework beside. */
function isPreparation({ role, name, tool }: RoleMatch, module: PythonModule, frameworks: readonly string[]): boolean {
  return role.general === true && frameworks.every((id) => id === tool.id) && onlyPrepares(module, name.split('.')[0] ?? name)
}

function placeOf({ evidence: { path, line, cell }, name }: RoleMatch): string {
  return `${path}\n${cell ?? ''}:${line ?? ''} ${name}`
}

function fitOfRole({ tool, evidence, within }: RoleMatch): Fit {
  return { evidence, within: within ?? '', frameworks: [tool.id], managed: tool.platform === true }
}

function fitOfCall(path: string, { name, line, cell, within }: Call, frameworks: string[]): Fit {
  const place = cell === undefined ? { path, line } : { path, line, cell }
  return { evidence: { ...place, says: `${name}(…)` }, within: within ?? '', frameworks, managed: false }
}

/** Training tools that each file names; empty where the whole project names none. */
function frameworksByPath({ recognised }: ProjectView): ReadonlyMap<string, string[]> {
  const found = new Map<string, Set<string>>()
  for (const { tool, evidence } of recognised.tools) {
    if (tool.capability !== 'training') continue
    for (const { path } of evidence) found.set(path, (found.get(path) ?? new Set()).add(tool.id))
  }
  return new Map([...found].map(([path, ids]) => [path, [...ids].sort()]))
}
