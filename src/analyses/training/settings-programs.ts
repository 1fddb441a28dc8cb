import { lastName } from '../../graph/dotted-name.ts'
import { grouped } from '../../graph/grouped.ts'
import { baseOf } from '../../graph/path.ts'
import type { CallGraph } from '../../graph/reach.ts'
import type { PythonModule, Value } from '../../model/file-facts.ts'
import type { ProjectView } from '../analysis.ts'

/** Names of settings, and of what code asks of them, that hold the file to run. */
const naming = /^(?:entry_?point|(?:train(?:ing)?_?)?script(?:_?(?:path|name|file))?|program|python_?file)$/
const longestText = 200
/** Settings that are looked up, and files that one name may stand for. */
const mostSettings = 5000
const mostPrograms = 100

/**
 * Says which Python files settings name under what a file of code asks for: of `Estimator(entry_point=config.job.entrypoint)` those of
 * `job: { entrypoint: scripts/train.py }`, whichever settings it is given when it runs.
 */
export function programsAskedFor(project: ProjectView, { modules }: CallGraph): (path: string) => string[] {
  let named: ReadonlyMap<string, ReadonlySet<string>> | undefined
  return (path) => {
    named ??= programsInSettings(project, modules)
    if (named.size === 0) return []
    const asked = new Set(askedIn(modules.get(path)))
    return [...asked].flatMap((name) => [...(named?.get(name) ?? [])])
  }
}

/** Python files of the repository, by the names of the settings that hold them. */
function programsInSettings({ facts }: ProjectView, modules: CallGraph['modules']): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const byName = grouped(modules.keys(), baseOf)
  let left = mostSettings
  for (const { settings } of facts) {
    for (const { key, value } of settings?.values ?? []) {
      if (!value.endsWith('.py') || value.length > longestText) continue
      const name = plain(lastName(key))
      if (!naming.test(name)) continue
      if (left-- <= 0) return found
      const programs = found.get(name) ?? new Set()
      const meant = (byName.get(baseOf(value)) ?? []).filter((path) => `/${path}`.endsWith(`/${value.replace(/^(?:\.{0,2}\/)+/, '')}`))
      if (meant.length === 1 && programs.size < mostPrograms) found.set(name, programs.add(meant[0] as string))
    }
  }
  return found
}

/** Names of settings with a file to run that a module hands on or keeps. */
function askedIn({ calls, assignments }: Pick<PythonModule, 'calls' | 'assignments'> = { calls: [], assignments: [] }): string[] {
  const values = [...assignments, ...calls.flatMap((call) => call.arguments)].map(({ value }) => value)
  return values.flatMap(namesAsked).filter((name) => naming.test(name))
}

function namesAsked({ reference = '', key, items = [], entries = [] }: Value): string[] {
  const own = key ?? (reference.includes('.') ? lastName(reference) : undefined)
  const inside = [...items, ...entries.map(({ value }) => value)].flatMap(namesAsked)
  return own === undefined ? inside : [plain(own), ...inside]
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('-', '_')
}
