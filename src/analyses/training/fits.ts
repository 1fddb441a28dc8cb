import { isTestCode } from '../../graph/file-kind.ts'
import { grouped } from '../../graph/grouped.ts'
import { placeOf } from '../../graph/outline.ts'
import type { CallGraph } from '../../graph/reach.ts'
import type { Call, PythonModule } from '../../model/file-facts.ts'
import { type Evidence, locationOf } from '../../model/location.ts'
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
  /** The job runs a program that it is given. */
  remote: boolean
  /** No model is left of it. */
  transient?: true
}

/** Everything in the project's Python code that fits a model, by path: what records of tools name, then what looks like it. */
export function fitsOf(project: ProjectView, graph: CallGraph): ReadonlyMap<string, Fit[]> {
  const fits = new Map<string, Fit[]>()
  const byPath = grouped(recordedFits(project), (match) => match.evidence.path)
  const frameworks = frameworksByPath(project)
  for (const [path, module] of graph.modules) {
    const own = frameworks.get(path) ?? []
    const recorded = (byPath.get(path) ?? []).filter((match) => !isPreparation(match, module, own))
    const transient = new Set(recorded.filter(({ role }) => role.transient).map(({ evidence }) => keyOf(evidence)))
    const known = withCallers(recorded, module).map((match) => fitOfRole(match, transient))
    const taken = new Set(known.map(({ evidence }) => keyOf(evidence)))
    const guessed = frameworks.size === 0 ? [] : guessedFits(path, module, graph)
    const others = guessed.filter((call) => !taken.has(placeOf(call)))
    const found = [...known, ...others.map((call) => fitOfCall(path, call, own))]
    if (found.length > 0) fits.set(path, found)
  }
  return withoutTransient(fits)
}

/** Labels for what a program has at hand are no model; where nothing else is fitted, they are what the project is about. */
function withoutTransient(fits: ReadonlyMap<string, Fit[]>): ReadonlyMap<string, Fit[]> {
  const isLasting = ([path, all]: [string, Fit[]]) => !isTestCode(path) && all.some(({ transient }) => !transient)
  if (![...fits].some(isLasting)) return fits
  const left = [...fits].map(([path, all]) => [path, all.filter(({ transient }) => !transient)] as const)
  return new Map(left.filter(([, all]) => all.length > 0))
}

/** What is said of a command that Python code runs holds in the function that runs it. */
function withCallers(matches: readonly RoleMatch[], { calls }: PythonModule): RoleMatch[] {
  if (!matches.some(({ by }) => by === 'commands')) return [...matches]
  const callers = new Map(calls.map((call) => [placeOf(call), call.within]))
  return matches.map((match) => (match.by === 'commands' ? { ...match, within: callers.get(keyOf(match.evidence)) ?? '' } : match))
}

/** Matches of training roles. What an orchestrator or a command may run anything with is no fit by itself: what it runs may be. */
function recordedFits({ recognised: { roles } }: ProjectView): RoleMatch[] {
  const orchestrating = new Set(roles.filter(({ role }) => role.role === 'orchestrates').map(namedPlaceOf))
  return roles.filter((match) => {
    const isPerformed = performed.has(match.by) && !(match.by === 'commands' && match.role.general)
    return match.role.role === 'trains' && isPerformed && !orchestrating.has(namedPlaceOf(match))
  })
}

/** Whether what holds anything is fitted in a file that only prepares data, with no other framework beside. */
function isPreparation({ role, name, tool }: RoleMatch, module: PythonModule, frameworks: readonly string[]): boolean {
  return role.general === true && frameworks.every((id) => id === tool.id) && onlyPrepares(module, rootsOf(tool, name))
}

/** Python packages of a tool; of one that names none, that of what was called. */
function rootsOf({ declared }: RoleMatch['tool'], name: string): readonly string[] {
  return declared?.imports ?? name.split('.').slice(0, 1)
}

const performed: ReadonlySet<RoleMatch['by']> = new Set(['calls', 'bases', 'commands'])

function namedPlaceOf({ evidence, name }: RoleMatch): string {
  return `${evidence.path}\n${keyOf(evidence)} ${name}`
}

function keyOf({ line = 0, cell }: Evidence): string {
  return placeOf({ line, cell })
}

function fitOfRole({ tool, role, evidence, within }: RoleMatch, transient: ReadonlySet<string>): Fit {
  const fit: Fit = { evidence, within: within ?? '', frameworks: [tool.id], managed: tool.platform === true, remote: role.remote === true }
  return transient.has(keyOf(evidence)) ? { ...fit, transient: true } : fit
}

function fitOfCall(path: string, { name, line, cell, within = '' }: Call, frameworks: string[]): Fit {
  return { evidence: { ...locationOf({ path, line, cell }), says: `${name}(…)` }, within, frameworks, managed: false, remote: false }
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
