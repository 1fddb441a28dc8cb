import { isTestPath } from '../graph/file-kind.ts'
import { normalisePackage, parseRequirement } from '../languages/requirements.ts'
import type { Project } from '../model/facts.ts'
import type { Value } from '../model/file-facts.ts'
import { locationOf } from '../model/location.ts'
import { argumentOf } from '../tools/match-arguments.ts'
import type { RoleMatch } from '../tools/recognise.ts'
import type { ProjectView } from './analysis.ts'
import { isTemplate } from './templates.ts'

type Package = Project['dependencies']['packages'][number]
type Wanted = Pick<Package, 'name' | 'specifier' | 'pinned'>

/** Packages that a task, a step or a remote function installs for itself when it runs, as its code lists them. */
export function taskPackages(project: ProjectView): Package[] {
  return project.recognised.roles.flatMap((match) => {
    const { path } = match.evidence
    if (match.role.role !== 'installs' || isTestPath(path) || isTemplate(path)) return []
    const about = { ecosystem: 'pypi', runtime: true, ...locationOf(match.evidence), task: true }
    return wantedBy(match).map(({ name, specifier, pinned }) => ({ name, specifier, pinned, ...about }))
  })
}

/** What the role's argument lists; without one, all that stands in the call by position. */
function wantedBy({ role, arguments: given = [] }: RoleMatch): Wanted[] {
  if (role.argument === undefined) return given.filter(({ name }) => name === undefined).flatMap(({ value }) => listed(value))
  const value = argumentOf(given, role.argument)
  return value ? listed(value) : []
}

/** A requirement, a list of them, versions by name, or either under the name of what installs them: `{"pip": ["torch"]}`. */
function listed({ literal, items = [], entries = [] }: Value): Wanted[] {
  if (typeof literal === 'string') return literal.split('\n').flatMap(requirement)
  const inside = entries.flatMap(({ key, value }) => (installers.has(key) ? listed(value) : versioned(key, value)))
  return [...items.flatMap(listed), ...inside]
}

const installers = new Set(['pip', 'uv', 'packages'])

/** A file of requirements is read where it lies. */
function requirement(text: string): Wanted[] {
  const found = /\.(?:txt|in|toml|ya?ml)$/.test(text.trim()) ? undefined : parseRequirement(text)
  return found ? [found] : []
}

function versioned(name: string, { literal }: Value): Wanted[] {
  if (typeof literal !== 'string' || !/^[A-Za-z][\w.-]*$/.test(name) || !/^(?:$|[<>=!~]|\d)/.test(literal)) return []
  const exact = /^(?:==)?\s*(\d[\w.+!-]*)$/.exec(literal.trim())?.[1]
  return [{ name: normalisePackage(name), specifier: exact ? `==${exact}` : literal.trim(), pinned: exact !== undefined }]
}
