import type { Conditions } from './match-arguments.ts'
import type { Recogniser, RoleRecord, Tool } from './schema.ts'

type Lists = Readonly<Record<string, readonly string[]>>
type Call = NonNullable<Recogniser['calls']>[number]

/** The tool with each `$name` among its calls, bases, pinned names and values of arguments replaced by the patterns of that list. `missing` is called for a name of no list. */
export function withLists<Described extends Omit<Tool, 'capability'>>(
  tool: Described,
  lists: Lists,
  missing: (name: string) => never,
): Described {
  const patternsOf = (pattern: string) => (pattern.startsWith('$') ? (lists[pattern.slice(1)] ?? missing(pattern)) : [pattern])
  const callsOf = (call: Call): Call[] => {
    if (typeof call === 'string') return [...patternsOf(call)]
    return patternsOf(call.name).map((name) => ({ ...call, name }))
  }
  const written = <Part extends Recogniser>(part: Part): Part => ({
    ...part,
    ...(part.calls && { calls: part.calls.flatMap(callsOf) }),
    ...(part.bases && { bases: part.bases.flatMap(patternsOf) }),
  })
  const eitherOf = (value: string) => (value.startsWith('$') ? `{${patternsOf(value).join(',')}}` : value)
  const valuesOf = (conditions: Conditions) => Object.fromEntries(Object.entries(conditions).map(([key, value]) => [key, eitherOf(value)]))
  const played = (role: RoleRecord): RoleRecord => ({
    ...written(role),
    ...(role.pinned && { pinned: role.pinned.flatMap(patternsOf) }),
    ...(role.when && { when: valuesOf(role.when) }),
    ...(role.unless && { unless: valuesOf(role.unless) }),
  })
  return { ...tool, ...(tool.used && { used: written(tool.used) }), ...(tool.roles && { roles: tool.roles.map(played) }) }
}
